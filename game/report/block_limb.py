"""One limb: what was measured in words, and how far it went over the period, with the error and the line through it."""

from collections.abc import Iterator, Sequence
from statistics import median

from game.core.session_sum import Figures
from game.report.chart import Chart
from game.report.limbs import Limb, Measured, middle
from game.report.page import HEAD, PLAIN, SMALL, Page
from game.report.sheet import Box, leading
from game.report.subject import Period
from game.report.trend import thinned
from game.report.wording import limb_words, number, scale_words, short_day, signed

WORDS_WIDE = 68.0
MOST_DRAWN = 500
"""Of more sessions than these the median of each week is drawn."""
FEW = 40
"""Up to so many sessions each one carries its own error bar."""
MARKS = ("o", "s", "^")
LEAST_SPREAD_DEG = 30.0
"""A chart shows at least so many degrees, so that the wandering of a week does not look like a mountain."""


def draw_limb(page: Page, box: Box, limb: Limb, period: Period) -> None:
    """Draw a limb into its box."""
    _draw_words(page, Box(box.x, box.y, WORDS_WIDE, box.height), limb)
    if limb.main:
        _draw_chart(page, Box(box.x + WORDS_WIDE + 4.0, box.y, box.width - WORDS_WIDE - 4.0, box.height), limb, period)


def _draw_words(page: Page, box: Box, limb: Limb) -> None:
    title = limb_words(page.words, limb.movement, limb.side)
    page.sheet.words((box.x, box.y + 3.0), page.sheet.fitted(title, HEAD, box.width, bold=True), HEAD, bold=True)
    y = box.y + 3.0 + leading(HEAD)
    for said, bold in _sentences(page, limb):
        if y > box.bottom:
            return
        room = int((box.bottom - y) / leading(PLAIN)) + 1
        y = page.said((box.x, y), said, box.width, most=room, bold=bold)


def _sentences(page: Page, limb: Limb) -> Iterator[tuple[str, bool]]:
    words, main = page.words, limb.main
    if main is None:
        yield words("report-not-measured", count=len(limb.sessions)), False
        return
    error = words("report-plus-minus", degrees=number(words, main.error_deg, 1)) if main.error_deg else words("report-error-unknown")
    yield words("report-measured-how", scale=scale_words(words, main.scale), error=error), False
    yield from _of_change(page, main)
    figures = limb.of_main_kind()
    yield _of_reps(page, figures), False
    yield _of_compensation(page, figures), False
    smooth = middle([one.smoothness for one in figures])
    if smooth is not None:
        yield words("report-smooth", value=number(words, smooth, 1)), False
    if len(main.reaches) > MOST_DRAWN:
        yield words("report-drawn-weekly"), False
    for other in limb.measured[1:3]:
        value = number(words, median(one.reach_deg for one in other.reaches))
        yield words("report-also", scale=scale_words(words, other.scale), degrees=value, count=len(other.reaches)), False


def _of_change(page: Page, main: Measured) -> Iterator[tuple[str, bool]]:
    words, change = page.words, main.change
    if change is None:
        yield words("report-too-few", count=len(main.reaches), degrees=number(words, median(one.reach_deg for one in main.reaches))), False
        return
    then, now = short_day(words, change.then), short_day(words, change.now)
    yield words("report-first-last", first=number(words, change.then_deg), last=number(words, change.now_deg), then=then, now=now), False
    detectable = main.detectable_deg
    known = (
        words("report-detectable", degrees=number(words, detectable, 1)) if detectable is not None else words("report-detectable-unknown")
    )
    called = "report-no-change" if main.called == "same" else "report-change"
    yield words(called, degrees=signed(words, change.difference_deg), detectable=known), True


def _of_reps(page: Page, figures: Sequence[Figures]) -> str:
    words = page.words
    reps, reached = sum(one.reps for one in figures), sum(one.reached for one in figures)
    held_s = middle([one.held_s for one in figures])
    held = words("report-held", seconds=number(words, held_s, 1)) if held_s is not None else words("report-held-unknown")
    share = number(words, 100 * reached / reps) if reps else "0"
    return words("report-reached", share=share, reps=words.counted(reps), held=held)


def _of_compensation(page: Page, figures: Sequence[Figures]) -> str:
    watched, seen = sum(one.watched for one in figures), sum(one.compensated for one in figures)
    if not watched:
        return page.words("report-not-watched")
    return page.words("report-compensated", share=number(page.words, 100 * seen / watched), watched=page.words.counted(watched))


def _draw_chart(page: Page, box: Box, limb: Limb, period: Period) -> None:
    shown = limb.measured[: len(MARKS)]
    degrees = [one.reach_deg for measured in shown for one in measured.reaches]
    error = shown[0].error_deg or 0.0
    low, high = min(degrees) - error, max(degrees) + error
    short = max(0.0, LEAST_SPREAD_DEG - (high - low)) / 2
    chart = Chart(page, box, period, max(0.0, low - short), high + short)
    chart.draw_grid("°")
    _draw_error(page, chart, shown[0])
    colours = (page.palette.line, page.palette.warm, page.palette.quiet)
    for place in reversed(range(len(shown))):
        reached = [(one.day, one.reach_deg) for one in shown[place].reaches]
        points = chart.at(thinned(reached) if len(reached) > MOST_DRAWN else reached)
        radius = 0.75 if len(points) <= FEW else 0.5
        page.sheet.dots(points, radius, colours[place], hollow=place > 0, mark=MARKS[place])
    _draw_key(page, chart.field, shown, colours)


def _draw_error(page: Page, chart: Chart, main: Measured) -> None:
    """Draw the line with its band of error; before there is a line, the error of each session."""
    trend, error = main.trend, main.error_deg
    if trend:
        ends = ((trend.first, trend.at_first), (trend.last, trend.at_last))
        if error:
            upper = chart.at((day, value + error) for day, value in ends)
            lower = chart.at((day, value - error) for day, value in ends)
            page.sheet.shape((*upper, *reversed(lower)), page.palette.band, 0.45)
        page.sheet.line(chart.at(ends), page.palette.line, 1.1)
    elif error:
        for one in main.reaches[:FEW]:
            ends = ((one.day, one.reach_deg - error), (one.day, one.reach_deg + error))
            page.sheet.line(chart.at(ends), page.palette.band, 1.6)


def _draw_key(page: Page, field: Box, shown: Sequence[Measured], colours: Sequence[str]) -> None:
    """Name the marks where there are several, right above the chart."""
    if len(shown) < 2:
        return
    x = field.right
    for place in reversed(range(len(shown))):
        said = scale_words(page.words, shown[place].scale)
        page.sheet.words((x, field.y - 1.4), said, SMALL, colour=page.palette.quiet, align="right")
        x -= page.sheet.width(said, SMALL) + 1.6
        page.sheet.dots([(x, field.y - 2.3)], 0.75, colours[place], hollow=place > 0, mark=MARKS[place])
        x -= 4.0
