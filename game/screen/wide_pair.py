"""Two low wide cards beside each other, for ways on that are not what a screen is about."""

from game.screen.canvas import Box, Canvas

KEY_ROOM = 176.0
"""The key of a lit card that is wide stands at its left."""
WIDEST = 540.0


def wide_pair(canvas: Canvas, top: float, high: float) -> tuple[Box, Box]:
    """Return where the two cards stand, in the middle of the screen with room for their keys."""
    wide = min(WIDEST, canvas.safe.width / 2 - KEY_ROOM)
    left = canvas.width / 2 - wide
    return Box(left, top, wide, high), Box(left + wide + KEY_ROOM, top, wide, high)
