"""The trained limb as a large figure that follows the player degree by degree."""

import math

from game.core.names import MovementName, Side
from game.screen.canvas import Canvas, Point
from game.screen.theme import ACCENT, INK, PAPER, Colour, from_hex

QUIET = from_hex("#9d8aa6")
SHADE = from_hex("#c9b99c")
HANGS_DEG = 30.0
"""How far a resting hand hangs over the edge of the table in the figure."""


def draw_limb(canvas: Canvas, movement: MovementName, side: Side, gained_deg: float, best_deg: float, middle: Point, size: float) -> None:
    """Draw the leg or the hand of `side`, raised by `gained_deg` from its rest, with a mark where `best_deg` was."""
    figure = _Figure(canvas, middle, size, -1 if side == "left" else 1)
    if movement == "knee_extension":
        _leg(figure, gained_deg, best_deg)
    else:
        _hand(figure, gained_deg, best_deg)


class _Figure:
    """A small coordinate system: shares of the size, x mirrored for the left side."""

    def __init__(self, canvas: Canvas, middle: Point, size: float, facing: int) -> None:
        self._canvas, self._middle, self._size, self._facing = canvas, middle, size, facing

    def at(self, point: Point) -> Point:
        """Return the canvas point of a point in shares."""
        return self._middle[0] + self._facing * point[0] * self._size, self._middle[1] + point[1] * self._size

    def bone(self, start: Point, end: Point, width: float, colour: Colour) -> None:
        self._canvas.line(self.at(start), self.at(end), width * self._size, colour)

    def dot(self, at: Point, radius: float, colour: Colour) -> None:
        self._canvas.disc(self.at(at), radius * self._size, colour)

    def arc(self, center: Point, radius: float, from_deg: float, to_deg: float, colour: Colour) -> None:
        """Dot the way from one direction to another; 0° points forward, 90° down."""
        for step in range(max(1, round(abs(to_deg - from_deg) / 6)) + 1):
            along = from_deg + (to_deg - from_deg) * step / max(1, round(abs(to_deg - from_deg) / 6))
            self.dot(turned(center, along, radius), 0.011, colour)


def turned(center: Point, direction_deg: float, length: float) -> Point:
    """Return the point that lies `length` away; 0° points forward, 90° down."""
    angle = math.radians(direction_deg)
    return center[0] + length * math.cos(angle), center[1] + length * math.sin(angle)


def _leg(figure: _Figure, gained_deg: float, best_deg: float) -> None:
    hip, knee = (-0.28, 0.04), (0.06, 0.04)
    figure.bone((-0.42, -0.3), (-0.42, 0.44), 0.035, QUIET)
    figure.bone((-0.42, 0.14), (-0.06, 0.14), 0.035, QUIET)
    figure.bone((-0.06, 0.14), (-0.06, 0.44), 0.035, QUIET)
    figure.bone((-0.29, -0.17), (-0.29, 0.0), 0.17, PAPER)
    figure.dot((-0.28, -0.37), 0.09, PAPER)
    figure.bone((-0.27, -0.17), (-0.14, -0.02), 0.055, SHADE)
    figure.bone(hip, knee, 0.12, PAPER)
    direction = 90 - gained_deg
    _way(figure, knee, 0.42, 90, direction, 90 - best_deg if best_deg > 0 else None)
    ankle = turned(knee, direction, 0.31)
    figure.bone(knee, ankle, 0.095, ACCENT)
    figure.bone(ankle, turned(ankle, direction - 85, 0.13), 0.07, ACCENT)
    figure.dot(knee, 0.03, INK)


def _hand(figure: _Figure, gained_deg: float, best_deg: float) -> None:
    elbow, wrist = (-0.46, 0.05), (-0.04, 0.05)
    figure.bone((-0.48, 0.17), (-0.08, 0.17), 0.05, QUIET)
    figure.bone((-0.42, 0.19), (-0.42, 0.44), 0.04, QUIET)
    figure.bone((-0.14, 0.19), (-0.14, 0.44), 0.04, QUIET)
    figure.bone(elbow, wrist, 0.13, PAPER)
    direction = HANGS_DEG - gained_deg
    _way(figure, wrist, 0.5, HANGS_DEG, direction, HANGS_DEG - best_deg if best_deg > 0 else None)
    knuckles = turned(wrist, direction, 0.2)
    figure.bone(wrist, knuckles, 0.13, ACCENT)
    figure.bone(knuckles, turned(knuckles, direction + 12, 0.17), 0.09, ACCENT)
    thumb = turned(wrist, direction - 12, 0.1)
    figure.bone(thumb, turned(thumb, direction - 40, 0.15), 0.055, ACCENT)
    figure.dot(wrist, 0.03, INK)


def _way(figure: _Figure, joint: Point, radius: float, rest: float, now: float, best: float | None) -> None:
    """Draw the way made so far, and a stone at the best of today."""
    figure.arc(joint, radius, rest, now, ACCENT)
    if best is not None:
        figure.dot(turned(joint, best, radius), 0.03, PAPER)
        figure.dot(turned(joint, best, radius), 0.016, INK)
