"""The lines of a chart as SVG: a pale band for the error, dots joined where they may be, and the dashed line of the trend."""

from math import hypot

from game.screen.canvas import Point
from game.screen.chart import Dot, Plot, Series
from game.screen.pictograms import DARK, LINES, LIT
from game.screen.shapes import open_line, oval, polygon, ring, shape, stroke

DASH, SPACE = 22.0, 18.0
BAND = 0.26
LEAST_BAND = 9.0
SMALL, LARGE = 7.0, 11.0


def lines_of(plot: Plot) -> str:
    """Return everything of the chart's series: bands below, then the trend, lines and dots."""
    series = sorted(plot.chart.series, key=lambda one: one.main)
    bands = "".join(_band(plot, run) for one in series for run in one.runs if any(dot.error for dot in run))
    breaks = "".join(
        _dashed((plot.x(at), plot.box.y), (plot.x(at), plot.box.y + plot.box.height), 4, LINES, 7, 14) for at in plot.chart.breaks
    )
    return bands + breaks + _trend(plot) + "".join(_series(plot, one) for one in series)


def dot_sign(at: Point, sign: int, radius: float, main: bool) -> str:
    """Return the dot of a scale: round, square, on its point, or three-cornered; hollow where it is not the main one."""
    x, y = at
    if sign % 4 == 0:
        return oval(at, (radius, radius), LIT) if main else oval(at, (radius, radius), DARK) + ring(at, (radius, radius), LINES, 4)
    r = radius * 1.15
    corners = {
        1: [(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)],
        2: [(x, y - 1.4 * r), (x + 1.4 * r, y), (x, y + 1.4 * r), (x - 1.4 * r, y)],
        3: [(x, y - 1.3 * r), (x + 1.3 * r, y + r), (x - 1.3 * r, y + r)],
    }[sign % 4]
    path = polygon(corners)
    return shape(path, LIT) if main else shape(path, DARK) + stroke(path, LINES, 4)


def _series(plot: Plot, series: Series) -> str:
    colour, width = (LIT, 6.0) if series.main else (LINES, 4.0)
    crowded = sum(len(run) for run in series.runs) > plot.box.width / 3.4 / LARGE
    radius = (LARGE if series.main else SMALL + 1) * (0.75 if crowded else 1.0)
    lines = "".join(stroke(open_line([plot.at(dot) for dot in run]), colour, width) for run in series.runs if len(run) > 1)
    return lines + "".join(dot_sign(plot.at(dot), dot.sign, radius, series.main) for run in series.runs for dot in run)


def _band(plot: Plot, run: tuple[Dot, ...]) -> str:
    """Return the ribbon in which the true values lie; a lone point has a short one."""
    xs = [plot.x(dot.at) for dot in run]
    edges = [(xs[0] - LEAST_BAND, run[0]), *zip(xs, run, strict=True), (xs[-1] + LEAST_BAND, run[-1])]
    upper = [(x, plot.y(dot.value + dot.error)) for x, dot in edges]
    lower = [(x, plot.y(dot.value - dot.error)) for x, dot in reversed(edges)]
    return shape(polygon([*upper, *lower]), LIT, BAND)


def _trend(plot: Plot) -> str:
    if plot.chart.trend is None:
        return ""
    start, end = ((plot.x(at), plot.y(value)) for at, value in plot.chart.trend)
    return _dashed(start, end, 5, LINES, DASH, SPACE)


def _dashed(start: Point, end: Point, width: float, colour: str, dash: float, space: float) -> str:
    long = hypot(end[0] - start[0], end[1] - start[1])
    if long == 0:
        return ""

    def along(way: float) -> Point:
        share = min(1.0, way / long)
        return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share

    begins = [number * (dash + space) for number in range(int(long / (dash + space)) + 1)]
    return "".join(stroke(open_line([along(begin), along(begin + dash)]), colour, width, 0.9) for begin in begins)
