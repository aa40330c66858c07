"""A sheet of A4 on which everything has its place in millimetres, from the upper left corner."""

from collections.abc import Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from typing import Literal, NamedTuple

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Ellipse, FancyBboxPatch, Patch, Polygon, Rectangle

from game.core.clusters import clusters
from game.report.letters import POINTS_PER_INCH, Run, em_width, properties, runs
from game.report.look import Fonts

WIDE, HIGH = 210.0, 297.0
MM_PER_INCH = 25.4
MM_PER_POINT = MM_PER_INCH / POINTS_PER_INCH
LEADING = 1.32
"""From line to line, as a multiple of the size."""
Align = Literal["left", "center", "right"]
Point = tuple[float, float]


class Box(NamedTuple):
    """A rectangle in millimetres."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height


class Sheet:
    """Draws with vectors only; words lie on their baseline."""

    def __init__(self, fonts: Fonts, ink: str) -> None:
        self.figure = Figure(figsize=(WIDE / MM_PER_INCH, HIGH / MM_PER_INCH))
        self.ink = ink
        self._fonts = fonts
        self._page: Axes = self.figure.add_axes((0.0, 0.0, 1.0, 1.0))
        self._page.set_xlim(0.0, WIDE)
        self._page.set_ylim(HIGH, 0.0)
        self._page.set_axis_off()

    def words(self, at: Point, said: str, size: float, *, bold: bool = False, colour: str | None = None, align: Align = "left") -> None:
        """Write one line; what no typeface has becomes a question mark."""
        pieces = runs(self._files(bold), said)
        if len(pieces) == 1:
            self._write(at, pieces[0], size, colour, align)
            return
        x, y = at
        x -= {"left": 0.0, "center": 0.5, "right": 1.0}[align] * self.width(said, size, bold)
        for piece in pieces:
            self._write((x, y), piece, size, colour, "left")
            x += em_width(piece) * size * MM_PER_POINT

    def _write(self, at: Point, piece: Run, size: float, colour: str | None, align: Align) -> None:
        self._page.text(
            *at, piece.said, fontproperties=properties(piece.file, size), color=colour or self.ink,
            ha=align, va="baseline", parse_math=False, zorder=5,
        )  # fmt: skip

    def width(self, said: str, size: float, bold: bool = False) -> float:
        """Return how wide a line is, in millimetres."""
        return sum(em_width(piece) for piece in runs(self._files(bold), said)) * size * MM_PER_POINT

    def fitted(self, said: str, size: float, width: float, bold: bool = False) -> str:
        """Return as much of a line as fits, with an ellipsis where it was cut."""
        if self.width(said, size, bold) <= width:
            return said
        ends = list(accumulate(len(cluster) for cluster in clusters(said)))
        while ends and self.width(f"{said[: ends[-1]]}…", size, bold) > width:
            ends.pop()
        return f"{said[: ends[-1] if ends else 0].rstrip()}…"

    def lines(self, said: str, size: float, width: float, bold: bool = False) -> tuple[str, ...]:
        """Break a sentence into lines."""
        return tuple(self._lines(said, size, width, bold))

    def _lines(self, said: str, size: float, width: float, bold: bool) -> Iterator[str]:
        line = ""
        for word in said.split():
            longer = f"{line} {word}" if line else word
            if line and self.width(longer, size, bold) > width:
                yield self.fitted(line, size, width, bold)
                line = word
            else:
                line = longer
        if line:
            yield self.fitted(line, size, width, bold)

    def paragraph(
        self, at: Point, said: str, size: float, width: float, *, most: int = 99, bold: bool = False, colour: str | None = None
    ) -> float:
        """Write a sentence over as many lines as it needs, at most `most`; return the baseline of the line after it."""
        lines = self.lines(said, size, width, bold)
        shown = [*lines[: most - 1], self.fitted(" ".join(lines[most - 1 :]), size, width, bold)] if len(lines) > most else lines
        x, y = at
        for line in shown:
            self.words((x, y), line, size, bold=bold, colour=colour)
            y += leading(size)
        return y

    def line(self, points: Sequence[Point], colour: str, width: float = 0.6, style: Literal["-", "--"] = "-") -> None:
        """Draw a line through points; `width` is in points."""
        xs, ys = zip(*points, strict=True)
        self._page.add_artist(Line2D(xs, ys, color=colour, linewidth=width, linestyle=style, solid_capstyle="butt", zorder=3))

    def rule(self, y: float, left: float, right: float, colour: str, width: float = 0.5) -> None:
        """Draw a level line."""
        self.line(((left, y), (right, y)), colour, width)

    def box(self, box: Box, fill: str | None, *, edge: str | None = None, round_mm: float = 0.0, strength: float = 1.0) -> None:
        """Fill a rectangle, or draw its edge."""
        if round_mm:
            inner = box.width - 2 * round_mm, box.height - 2 * round_mm
            drawn: Patch = FancyBboxPatch((box.x + round_mm, box.y + round_mm), *inner, boxstyle=f"round,pad={round_mm}")
        else:
            drawn = Rectangle((box.x, box.y), box.width, box.height)
        drawn.set(facecolor=fill or "none", edgecolor=edge or "none", linewidth=0.5 if edge else 0.0, alpha=strength, zorder=2)
        self._page.add_artist(drawn)

    def shape(self, points: Sequence[Point], fill: str, strength: float = 1.0) -> None:
        """Fill a polygon."""
        self._page.add_artist(Polygon(list(points), closed=True, facecolor=fill, edgecolor="none", alpha=strength, zorder=2))

    def disc(self, at: Point, radius: float, fill: str, strength: float = 1.0) -> None:
        """Fill a circle."""
        self._page.add_artist(Circle(at, radius, facecolor=fill, edgecolor="none", alpha=strength, zorder=2))

    def oval(self, at: Point, size: tuple[float, float], fill: str, strength: float = 1.0) -> None:
        """Fill an ellipse."""
        self._page.add_artist(Ellipse(at, *size, facecolor=fill, edgecolor="none", alpha=strength, zorder=2))

    def dots(self, points: Sequence[Point], radius: float, colour: str, *, hollow: bool = False, mark: str = "o") -> None:
        """Draw many equal marks at once; hollow ones are white inside."""
        xs, ys = zip(*points, strict=True) if points else ((), ())
        size = 2 * radius / MM_PER_POINT
        drawn = Line2D(xs, ys, linestyle="none", marker=mark, markersize=size, zorder=4, markeredgecolor=colour)
        drawn.set(markerfacecolor="#ffffff" if hollow else colour, markeredgewidth=0.6 if hollow else 0.0)
        self._page.add_artist(drawn)

    def _files(self, bold: bool) -> tuple[Path, ...]:
        return self._fonts.bold if bold else self._fonts.regular


def leading(size: float) -> float:
    """Return the millimetres from one line of this size to the next."""
    return size * MM_PER_POINT * LEADING
