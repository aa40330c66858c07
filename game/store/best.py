"""The best that a player has ever reached."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Best:
    """The furthest reach of a movement in degrees gained from its day's rest, and the error to expect of it, None where unknown."""

    gained_deg: float
    expected_error_deg: float | None
