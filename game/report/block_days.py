"""The calendar of prescribed and done days, and pain before and after over the same days."""

from collections.abc import Sequence
from datetime import date, timedelta

from game.report.adherence import Calendar, Mark, calendar_of
from game.report.chart import Chart
from game.report.page import SMALL, Page
from game.report.pains import STRONG, Pain, pains_of, weekly
from game.report.sheet import Box, Point, leading
from game.report.subject import Subject
from game.report.wording import day_words, short_day

MOST_WEEKS = 54
LONGEST_CELL = 3.1
FIRST_COLUMN = 5.0
MARKED: tuple[Mark, ...] = ("whole", "started", "missed", "extra", "rest")
LONG_PAUSE_DAYS = 10
MOST_SHOWN = 60
"""More sessions than these are drawn by the week."""
BEFORE, AFTER = 0.95, 0.5
"""The radius of the two marks: the one after fits into the one before."""


def draw_calendar(page: Page, box: Box, subject: Subject) -> None:
    """Draw a column for each week; of a longer time the last year."""
    words, calendar = page.words, calendar_of(subject)
    y = page.head((box.x, box.y), words("report-calendar"), box.width)
    last = subject.period.last
    shown = [day for day in calendar.marks if (last - day).days < MOST_WEEKS * 7 - 6]
    monday = shown[0] - timedelta(days=shown[0].weekday())
    weeks = (shown[-1] - monday).days // 7 + 1
    cell = min(LONGEST_CELL, (box.width - FIRST_COLUMN) / weeks)
    high = min(LONGEST_CELL, max(cell, 2.3))
    top = y - 1.4
    for weekday, name in ((0, "mon"), (2, "wed"), (4, "fri"), (6, "sun")):
        page.sheet.words((box.x, top + (weekday + 0.5) * high + 0.9), words(f"report-weekday-{name}"), SMALL, colour=page.palette.quiet)
    for day in shown:
        at = box.x + FIRST_COLUMN + (day - monday).days // 7 * cell, top + day.weekday() * high
        _draw_mark(page, Box(*at, cell, high), calendar.marks[day])
    y = _draw_months(page, Box(box.x + FIRST_COLUMN, top + 7 * high, cell, high), shown, monday, box.right)
    _draw_counts(page, Box(box.x, y, box.width, 0.0), calendar, cut=len(shown) < len(calendar.marks))


def _draw_mark(page: Page, cell: Box, mark: Mark) -> None:
    """Draw a day; its shape says as much as its colour."""
    sheet, palette = page.sheet, page.palette
    inner = Box(cell.x + 0.12, cell.y + 0.12, cell.width - 0.24, cell.height - 0.24)
    middle = (cell.x + cell.width / 2, cell.y + cell.height / 2)
    if mark == "whole":
        sheet.box(inner, palette.line)
    elif mark == "started":
        sheet.box(inner, None, edge=palette.line)
        sheet.shape(((inner.x, inner.y), (inner.x, inner.bottom), (inner.right, inner.bottom)), palette.line)
    elif mark == "missed":
        sheet.box(inner, None, edge=palette.line)
    elif mark == "extra":
        sheet.disc(middle, min(inner.width, inner.height) / 2.1, palette.line)
    elif mark == "rest":
        sheet.disc(middle, 0.22, palette.quiet)


def _draw_months(page: Page, box: Box, shown: Sequence[date], monday: date, right: float) -> float:
    """Name the months below their first week; return the baseline after them."""
    y, free_from = box.y + 3.2, box.x
    for day in (one for one in shown if one.day == 1 or one == shown[0]):
        name, x = page.words(f"report-month-{day.month}"), box.x + (day - monday).days // 7 * box.width
        wide = page.sheet.width(name, SMALL)
        if x >= free_from and x + wide <= right:
            page.sheet.words((x, y), name, SMALL, colour=page.palette.quiet)
            free_from = x + wide + 1.2
    return y + leading(SMALL) + 0.6


def _draw_counts(page: Page, box: Box, calendar: Calendar, cut: bool) -> None:
    """Write the key with the numbers, the longest pause, and whether a part was left out."""
    x, y = box.x, box.y
    for mark in MARKED:
        said = page.words(f"report-mark-{mark}", count=calendar.count(mark))
        wide = 4.4 + page.sheet.width(said, SMALL)
        if x + wide > box.right:
            x, y = box.x, y + leading(SMALL)
        _draw_mark(page, Box(x, y - 2.3, 2.6, 2.6), mark)
        page.sheet.words((x + 3.4, y), said, SMALL)
        x += wide + 2.0
    y += leading(SMALL) + 0.2
    notes = [_pause(page, calendar), page.words("report-last-year-shown") if cut else ""]
    page.sheet.paragraph((box.x, y), " ".join(note for note in notes if note), SMALL, box.width, most=1)


def _pause(page: Page, calendar: Calendar) -> str:
    pause = calendar.longest_pause
    if pause is None or (pause[1] - pause[0]).days + 1 < LONG_PAUSE_DAYS:
        return ""
    first, last = (short_day(page.words, day) for day in pause)
    return page.words("report-pause", days=(pause[1] - pause[0]).days + 1, first=first, last=last)


def draw_pain(page: Page, box: Box, subject: Subject) -> None:
    """Draw what was said before and after each session."""
    said, words = pains_of(subject), page.words
    y = page.head((box.x, box.y), words("report-pain"), box.width)
    if not said:
        page.said((box.x, y), words("report-pain-unknown"), box.width)
        return
    shown = said if len(said) <= MOST_SHOWN else weekly(said)
    y = _draw_pain_key(page, (box.x, y), of_weeks=len(shown) < len(said))
    key = page.sheet.lines(_pain_said(page, subject, said), SMALL, box.width)
    foot = box.bottom + 1.0 - (len(key) - 1) * leading(SMALL)
    chart = Chart(page, Box(box.x, y - 2.2, box.width, foot - y - 2.4), subject.period, 0.0, 10.0)
    chart.draw_grid("")
    limit = chart.y(STRONG)
    page.sheet.line(((chart.field.x, limit), (chart.field.right, limit)), page.palette.warm, 0.8, "--")
    _draw_said(page, chart, shown)
    page.sheet.paragraph((box.x, foot), " ".join(key), SMALL, box.width)


def _pain_said(page: Page, subject: Subject, said: Sequence[Pain]) -> str:
    """Count the same sessions as the block of what was done; those that came to nothing by themselves."""
    nothing = sum(one.came_to_nothing for one in said)
    key = page.words("report-pain-said", of=len(subject.done), said=len(said) - nothing, most=max(one.strongest for one in said))
    return f"{key} {page.words('report-pain-nothing', count=nothing)}" if nothing else key


def _draw_pain_key(page: Page, at: Point, of_weeks: bool) -> float:
    """Name the two marks; return the baseline after them."""
    (x, y), sheet, palette = at, page.sheet, page.palette
    for text, colour, mark in (("report-pain-before", palette.line, "o"), ("report-pain-after", palette.warm, "D")):
        sheet.dots([(x + 1.0, y - 0.9)], BEFORE if mark == "o" else AFTER, colour, hollow=mark == "o", mark=mark)
        sheet.words((x + 2.8, y), page.words(text), SMALL)
        x += 7.0 + sheet.width(page.words(text), SMALL)
    if of_weeks:
        sheet.words((x, y), page.words("report-pain-weekly"), SMALL, colour=palette.quiet)
    return y + leading(SMALL)


def _draw_said(page: Page, chart: Chart, said: Sequence[Pain]) -> None:
    for one in said:
        if one.before is not None and one.after is not None and one.before != one.after:
            page.sheet.line(chart.at(((one.day, one.before), (one.day, one.after))), page.palette.quiet, 0.5)
    page.sheet.dots(chart.at((one.day, one.before) for one in said if one.before is not None), BEFORE, page.palette.line, hollow=True)
    page.sheet.dots(chart.at((one.day, one.after) for one in said if one.after is not None), AFTER, page.palette.warm, mark="D")


def period_words(page: Page, subject: Subject) -> str:
    """Return the first and the last day."""
    period = subject.period
    return page.words("report-period", first=day_words(page.words, period.first), last=day_words(page.words, period.last))
