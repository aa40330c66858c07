"""The drawing board of the limb figures: shares of the figure's size, mirrored for the left side."""

import math

from game.screen.canvas import Canvas, Point
from game.screen.theme import ACCENT, INK, PAPER, Colour, from_hex

QUIET = from_hex("#9d8aa6")
SHADE = from_hex("#c9b99c")
ARC_STEP_DEG = 6.0


class Figure:
    """A small coordinate system: shares of the size, x mirrored for the left side."""

    def __init__(self, canvas: Canvas, middle: Point, size: float, facing: int) -> None:
        self._canvas, self._middle, self._size, self._facing = canvas, middle, size, facing

    def at(self, point: Point) -> Point:
        """Return the canvas point of a point in shares."""
        return self._middle[0] + self._facing * point[0] * self._size, self._middle[1] + point[1] * self._size

    def bone(self, start: Point, end: Point, width: float, colour: Colour) -> None:
        """Draw a limb between two points."""
        self._canvas.line(self.at(start), self.at(end), width * self._size, colour)

    def dot(self, at: Point, radius: float, colour: Colour) -> None:
        """Draw a disc."""
        self._canvas.disc(self.at(at), radius * self._size, colour)

    def arc(self, center: Point, radius: float, from_deg: float, to_deg: float, colour: Colour) -> None:
        """Dot the way from one direction to another; 0° points forward, 90° down."""
        steps = max(1, round(abs(to_deg - from_deg) / ARC_STEP_DEG))
        for step in range(steps + 1):
            along = from_deg + (to_deg - from_deg) * step / steps
            self.dot(turned(center, along, radius), 0.011, colour)

    def way(self, joint: Point, radius: float, rest_deg: float, gained_deg: float, best_deg: float) -> float:
        """Draw the way made from a direction of rest, and a stone at the best of today; return the direction now.

        Degrees gained turn a limb upwards; where they turn it downwards both are handed in negative.
        """
        self.arc(joint, radius, rest_deg, rest_deg - gained_deg, ACCENT)
        if best_deg:
            self.dot(turned(joint, rest_deg - best_deg, radius), 0.03, PAPER)
            self.dot(turned(joint, rest_deg - best_deg, radius), 0.016, INK)
        return rest_deg - gained_deg


def turned(center: Point, direction_deg: float, length: float) -> Point:
    """Return the point that lies `length` away; 0° points forward, 90° down."""
    angle = math.radians(direction_deg)
    return center[0] + length * math.cos(angle), center[1] + length * math.sin(angle)
