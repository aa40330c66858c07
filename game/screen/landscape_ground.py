"""The ground plane: where on the screen a place on the water lies.

The way runs from the near left to a point on the far shore; each stone ahead is smaller by the same share.
"""

from typing import NamedTuple

from game.screen.canvas import Canvas, Point

HORIZON = 592.0
"""Where the water ends, in canvas units."""
SHRINK = 0.835
"""How much smaller a thing becomes one stone further on."""
STRIDE = 145.0
"""How far the land moves by, in canvas units, for each stone walked."""
STANDING_Y = 724.0
STANDING_X, VANISHING_X = 0.395, 0.94


class Spot(NamedTuple):
    """A place on the screen and how large things are there (1 where the walker stands)."""

    x: float
    y: float
    scale: float

    @property
    def point(self) -> Point:
        """The place alone."""
        return self.x, self.y


def spot(canvas: Canvas, ahead: float, aside: float = 0.0) -> Spot:
    """Return the place `ahead` stones further on the way and `aside` canvas units to its right (left when negative)."""
    scale = SHRINK**ahead
    start_x = (STANDING_X - VANISHING_X) * canvas.width + aside
    return Spot(VANISHING_X * canvas.width + start_x * scale, HORIZON + (STANDING_Y - HORIZON) * scale, scale)
