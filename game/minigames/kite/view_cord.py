"""A thin cord: the kite's line and its tail, laid out of many small dots in one call."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import mixed
from game.screen.shapes import drawing, oval

STEP = 1.7
"""Canvas units from dot to dot."""


class Cord:
    """A cord of one colour and thickness, for a canvas of one size."""

    def __init__(self, canvas: Canvas, colour: str, thick: float) -> None:
        wide = max(2, canvas.px(thick))
        self._dot = painted(drawing(10, 10, oval((5, 5), (4.8, 4.8), colour)), (wide, wide))

    def draw(self, canvas: Canvas, line: Sequence[Point]) -> None:
        """Lay the cord along `line`."""
        canvas.scatter([(self._dot, at) for at in _dots(line)])


def hanging(start: Point, end: Point, slack: float, share: float) -> Point:
    """Return the place at `share` (0..1) of a cord that hangs by `slack` units between two points."""
    return mixed(start[0], end[0], share), mixed(start[1], end[1], share) + 4 * slack * share * (1 - share)


def _dots(line: Sequence[Point]) -> Iterator[Point]:
    for (x, y), (next_x, next_y) in pairwise(line):
        count = max(1, round(max(abs(next_x - x), abs(next_y - y)) / STEP))
        for dot in range(count):
            yield mixed(x, next_x, dot / count), mixed(y, next_y, dot / count)
