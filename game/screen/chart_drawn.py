"""A chart on the canvas: its lines or bars as one picture, made once for each size, and words around it."""

from functools import lru_cache
from itertools import pairwise

from game.screen.canvas import Box, Canvas, Point
from game.screen.chart import ChartView, Plot, Series
from game.screen.chart_bars import bars_of, patterned
from game.screen.chart_lines import dot_sign, lines_of
from game.screen.pictograms import LINES, LIT
from game.screen.shapes import drawing, open_line, stroke
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, SMALLEST_SIZE

ROW, LEAST_ROW, SWATCH, GAP = 64.0, 59.0, 46.0, 18.0
SWATCH_SHARE = 0.8
OVERHANG = 14.0
"""Dots on the rim of the chart reach so far over it."""


def draw_chart(canvas: Canvas, box: Box, chart: ChartView, text: Text) -> None:
    """Draw a chart with its values on the left, its dates below and its names on the right."""
    plot = Plot(chart, _plot_box(canvas, box, chart, text))
    whole = Box(plot.box.x - OVERHANG, plot.box.y - OVERHANG, plot.box.width + 2 * OVERHANG, plot.box.height + 2 * OVERHANG)
    canvas.svg(_picture(plot, whole), (whole.width, whole.height), (whole.x, whole.y), "topleft")
    _write_values(canvas, plot, text)
    _write_dates(canvas, plot, text)
    if len(chart.layers) > 1:
        _name_layers(canvas, plot, box, text)
    elif len(chart.series) > 1:
        _name_series(canvas, plot, text)


def _plot_box(canvas: Canvas, box: Box, chart: ChartView, text: Text) -> Box:
    """Return the room that the words around it leave."""
    left = max((canvas.measure(tick.said.by(text), _size(canvas), bold=False)[0] for tick in chart.ticks), default=0.0) + GAP
    named = chart.layers if len(chart.layers) > 1 else chart.series if len(chart.series) > 1 else ()
    right = max((canvas.measure(text(one.name), _size(canvas))[0] + SWATCH + 2 * GAP for one in named), default=GAP)
    return Box(box.x + left, box.y + ROW / 2, box.width - left - right, box.height - 1.5 * ROW - 10)


def _write_values(canvas: Canvas, plot: Plot, text: Text) -> None:
    """Write as many values as stand apart."""
    heights = [plot.y(tick.at) for tick in plot.chart.ticks]
    for tick in plot.chart.ticks[:: _every(heights, LEAST_ROW)]:
        canvas.words(tick.said.by(text), _size(canvas), (plot.box.x - GAP, plot.y(tick.at)), "midright", bold=False)


def _write_dates(canvas: Canvas, plot: Plot, text: Text) -> None:
    """Write as many dates as stand apart, none of them before the chart begins or after it ends."""
    said = [date.said.by(text) for date in plot.chart.dates]
    widest = max(canvas.measure(words, _size(canvas), bold=False)[0] for words in said)
    left, right = plot.box.x - GAP + widest / 2, plot.box.x + plot.box.width - widest / 2
    places = [min(max(plot.x(date.at), left), right) for date in plot.chart.dates]
    every = _every(places, widest + GAP)
    for x, words in zip(places[::every], said[::every], strict=True):
        canvas.words(words, _size(canvas), (x, plot.box.y + plot.box.height + 10), "midtop", bold=False)


def _every(places: list[float], room: float) -> int:
    """Return the first number n for which every n-th place has so much room to the next."""
    steps = range(1, len(places) + 1)
    return next(step for step in steps if all(abs(after - before) >= room for before, after in pairwise(places[::step])))


@lru_cache(maxsize=8)
def _picture(plot: Plot, whole: Box) -> str:
    """Return everything of a chart that is not words."""
    box = plot.box
    rules = "".join(
        stroke(open_line([(box.x, y), (box.x + box.width, y)]), LINES, 2, 0.35) for y in (plot.y(one.at) for one in plot.chart.ticks)
    )
    inside = bars_of(plot) if plot.chart.layers else lines_of(plot)
    return drawing(whole.width, whole.height, rules, inside, left=whole.x, top=whole.y)


def _name_layers(canvas: Canvas, plot: Plot, box: Box, text: Text) -> None:
    """Write the names of the parts, the lowest one lowest as in the bars, each beside its pattern; they may use all of the `box`."""
    x, bottom = plot.box.x + plot.box.width + GAP, box.y + box.height
    high = min(LEAST_ROW, box.height / len(plot.chart.layers))
    size, swatch = _size(canvas, high), min(SWATCH, SWATCH_SHARE * high)
    for row, layer in enumerate(plot.chart.layers):
        middle = bottom - (row + 0.5) * high
        canvas.svg(_swatch(layer.pattern), (swatch, swatch), (x + SWATCH / 2, middle))
        canvas.words(text(layer.name), size, (x + SWATCH + GAP, middle), "midleft")


def _name_series(canvas: Canvas, plot: Plot, text: Text) -> None:
    """Write the name of each line at its end, the lower ones pushed down where they would touch."""
    ends = sorted((_end(plot, one), one.main, one.name) for one in plot.chart.series if one.runs)
    row = min(ROW, (plot.box.height + ROW / 2) / max(1, len(ends)))
    size = _size(canvas, row)
    x, lowest = plot.box.x + plot.box.width + GAP, plot.box.y + plot.box.height - row * (len(ends) - 1)
    free = 0.0
    for number, (y, main, name) in enumerate(ends):
        at = (x + SWATCH / 2, max(free, min(y, lowest + row * number)))
        canvas.svg(_line_sign(main), (SWATCH, SWATCH), at)
        canvas.words(text(name), size, (x + SWATCH + GAP, at[1]), "midleft", bold=main)
        free = at[1] + row


def _end(plot: Plot, series: Series) -> float:
    return plot.y(series.runs[-1][-1].value)


@lru_cache(maxsize=8)
def _swatch(pattern: int) -> str:
    return drawing(60, 60, patterned(Box(2, 2, 56, 56), pattern))


@lru_cache(maxsize=2)
def _line_sign(main: bool) -> str:
    middle: Point = (30, 30)
    return drawing(60, 60, stroke("M2,30 H58", LIT if main else LINES, 7 if main else 5), dot_sign(middle, 0, 13, main))


def _size(canvas: Canvas, row: float = ROW) -> float:
    """Return the size of the words: beside a chart there is no room for larger ones, and a sentence says what it shows."""
    shown = min(BODY_SIZE, canvas.look.words_size(BODY_SIZE), BODY_SIZE / LEAST_ROW * row)
    return canvas.look.asked_size(max(SMALLEST_SIZE, shown))
