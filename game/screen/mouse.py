"""The mouse, or a finger on the glass: what counts as moving it, and whether it presses on nothing."""

import math

from game.screen.canvas import Point
from game.screen.scene import PointerInput

STILL_UNITS = 12.0
"""A mouse that wanders less than this, as on a table that shakes, was not moved by anybody."""


class Mouse:
    """Tells a mouse that is moved from one that only trembles; `held` is whether its button is down beside all that can be clicked."""

    def __init__(self) -> None:
        self.held = False
        self._at: Point | None = None

    def move(self, at: Point) -> PointerInput | None:
        """Take where the mouse is now; return it where somebody has moved it there."""
        before, self._at = self._at, self._at or at
        if before is None or math.dist(before, at) < STILL_UNITS:
            return None
        self._at = at
        return PointerInput(at)

    def leave(self) -> PointerInput:
        """The mouse has left the window."""
        self._at = None
        return PointerInput(None)
