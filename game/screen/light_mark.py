"""The marks of the traffic lights: full with a tick, half, empty; never told apart by colour alone."""

from collections.abc import Mapping

from game.core.camera_lights import LightState
from game.screen.canvas import Canvas, Point
from game.screen.shapes import drawing, oval, ring, shape, stroke
from game.screen.theme import ACCENT, INK, PAPER, hex_of

SIZE = 100.0
MIDDLE: Point = (50.0, 50.0)
LEAF = "#9fc0a8"
DARK = hex_of(INK)


def _mark(*inner: str) -> str:
    return drawing(SIZE, SIZE, oval(MIDDLE, (50, 50), DARK), *inner)


_MARKS: Mapping[LightState | None, str] = {
    "good": _mark(oval(MIDDLE, (43, 43), LEAF), stroke("M29,52 L44,67 L72,35", DARK, 13)),
    "doubtful": _mark(ring(MIDDLE, (37, 37), hex_of(ACCENT), 12), shape("M50,9 A41,41 0 0 0 50,91 Z", hex_of(ACCENT))),
    "bad": _mark(ring(MIDDLE, (36, 36), hex_of(PAPER), 14)),
    None: _mark(*(oval((x, 50), (7, 7), hex_of(PAPER), 0.7) for x in (26, 50, 74))),
}


def draw_mark(canvas: Canvas, at: Point, radius: float, state: LightState | None) -> None:
    """Draw the mark of a state around a point; None is not known yet."""
    canvas.svg(_MARKS[state], (2 * radius, 2 * radius), at)
