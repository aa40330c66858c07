"""Where the sky ends and the land begins, and how far the land sinks as the gaze goes up to the stars."""

from game.screen.easing import smooth

FOOT = 724.0
"""Below this the land covers the sky at any hour."""
SINKS = 118.0
"""So far the land sinks while night falls."""
LAKE, BANK = 604.0, 668.0


def sunk(night: float) -> float:
    """Return how far the land has sunk."""
    return SINKS * smooth(night)
