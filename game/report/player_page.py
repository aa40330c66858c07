"""The player's page: the path of this time, one true sentence, the bests, and how it went from week to week. Large and calm."""

from collections.abc import Sequence

from game.report.block_days import period_words
from game.report.doing import reps_by_day
from game.report.highlights import Highlight, highlights_of
from game.report.limbs import limbs_of
from game.report.page import Page, column
from game.report.scenery import HIGH, draw_scenery, stone_unit
from game.report.sentence import true_sentence
from game.report.sheet import HIGH as PAGE_HIGH
from game.report.sheet import WIDE as PAGE_WIDE
from game.report.sheet import Box
from game.report.spans import Span, SpanName, spans_of
from game.report.subject import Subject
from game.report.wording import short_day

LEAST = 14.0
"""Nothing on this page is smaller, in points."""
TITLE, SAID, FIGURE, HEAD = 34.0, 20.0, 26.0, 16.0
LEFT, WIDE = 15.0, 180.0
BESTS_AT, BEST_HIGH, BEST_GAP = 174.0, 22.0, 4.0
BARS_HIGH = 20.0
ALONE, ALONE_AT = 26.0, 176.0
FIGURE_WIDE = 34.0
BEST_LINES = {1: (7.0, 6.1), 2: (5.4, 4.9)}
"""Where the first line stands in the box of a best and how far the next is, when what it is takes one line or two."""


def draw_player_page(page: Page, subject: Subject) -> None:
    """Draw it from top to bottom."""
    limbs = limbs_of(subject)
    page.sheet.box(Box(0.0, 0.0, PAGE_WIDE, PAGE_HIGH), page.palette.paper)
    draw_scenery(page, subject.stones)
    _draw_title(page, subject)
    said, highlights = true_sentence(subject, limbs, page.words), highlights_of(subject, limbs, page.words)
    if not subject.stones:
        _draw_alone(page, said)
        return
    y = _draw_sentence(page, said)
    y = _draw_bests(page, max(y + 4.0, BESTS_AT), highlights) if highlights else y
    if subject.came:
        _draw_came(page, y, subject.came, room=4 if len(highlights) <= 2 else 2)
    _draw_spans(page, *spans_of(reps_by_day(subject), subject.period.first, subject.period.last))


def _draw_title(page: Page, subject: Subject) -> None:
    sheet, paper = page.sheet, page.palette.paper
    title = page.words("report-path-of", who=subject.name or subject.tile)
    sheet.words((LEFT, 24.0), sheet.fitted(title, TITLE, WIDE, bold=True), TITLE, bold=True, colour=paper)
    sheet.words((LEFT, 33.5), period_words(page, subject), HEAD, colour=paper)
    if subject.stones:
        unit = stone_unit(subject.stones)
        said = page.words("report-stones-laid", count=subject.stones, stones=page.words.counted(subject.stones))
        each = page.words("report-stone-stands", unit=unit, counted=page.words.counted(unit))
        sheet.words((LEFT, HIGH - 4.5), said, HEAD, bold=True, colour=paper)
        sheet.words((LEFT + WIDE, HIGH - 4.5), each, LEAST, colour=paper, align="right")


def _draw_alone(page: Page, said: str) -> None:
    """Let the land go on down the page, with nothing but the sentence on it."""
    page.sheet.box(Box(0.0, HIGH - 1.0, PAGE_WIDE, PAGE_HIGH - HIGH + 1.0), page.palette.meadow[-1])
    page.sheet.paragraph((LEFT, ALONE_AT), said, ALONE, WIDE, bold=True, colour=page.palette.paper)


def _draw_sentence(page: Page, said: str) -> float:
    """Write it; return where the next block may begin."""
    return page.sheet.paragraph((LEFT, HIGH + 14.5), said, SAID, WIDE, most=3, bold=True) - 1.0


def _draw_bests(page: Page, y: float, highlights: Sequence[Highlight]) -> float:
    """Draw two in a row, each a figure with its words and its day."""
    page.sheet.words((LEFT, y), page.words("report-bests"), HEAD, bold=True, colour=page.palette.warm)
    top = y + 4.0
    for place, highlight in enumerate(highlights):
        row = Box(LEFT, top + (place // 2) * (BEST_HIGH + BEST_GAP), WIDE, BEST_HIGH)
        _draw_best(page, column(row, place % 2, 2, BEST_GAP), highlight)
    return top + -(-len(highlights) // 2) * (BEST_HIGH + BEST_GAP) + 6.0


def _draw_best(page: Page, box: Box, highlight: Highlight) -> None:
    sheet = page.sheet
    sheet.box(box, page.palette.sky[-1], round_mm=2.5)
    sheet.words((box.x + FIGURE_WIDE / 2, box.y + 14.4), highlight.figure, FIGURE, bold=True, align="center")
    room, day = box.width - FIGURE_WIDE - 2.0, short_day(page.words, highlight.day)
    said = sheet.lines(highlight.said, LEAST, room)[:2]
    first, step = BEST_LINES[len(said)]
    for place, (line, colour) in enumerate((*((one, None) for one in said), (highlight.limb, None), (day, page.palette.quiet))):
        at = box.x + FIGURE_WIDE, box.y + first + place * step
        sheet.words(at, sheet.fitted(line, LEAST, room), LEAST, colour=colour)


def _draw_came(page: Page, y: float, came: Sequence[str], room: int) -> None:
    """Say what the stones have brought, the latest first."""
    said = page.words("report-came", what="; ".join(reversed(came[-room:])))
    page.sheet.paragraph((LEFT, y), said, LEAST, WIDE, most=room)


def _draw_spans(page: Page, name: SpanName, spans: Sequence[Span]) -> None:
    """Draw a bar for each day, week, month or year, its stones above and its first day below."""
    sheet, palette, foot = page.sheet, page.palette, PAGE_HIGH - 16.0
    top = foot - BARS_HIGH
    sheet.words((LEFT, top - 9.5), page.words(f"report-by-{name}"), HEAD, bold=True, colour=palette.warm)
    most = max(span.stones for span in spans)
    for place, span in enumerate(spans):
        box = column(Box(LEFT, top, WIDE, BARS_HIGH), place, len(spans), 3.0)
        high = BARS_HIGH * span.stones / most
        middle, wide = box.x + box.width / 2, min(box.width, 26.0)
        if span.stones:
            sheet.box(Box(middle - wide / 2, foot - high, wide, high), palette.hills[1])
            said = _short_count(page, span.stones, box.width + 3.0)
            sheet.words((middle, foot - high - 1.6), said, LEAST, bold=True, align="center")
        sheet.words((middle, foot + 6.4), _below(page, name, span), LEAST, colour=palette.quiet, align="center")
    sheet.rule(foot, LEFT, LEFT + WIDE, palette.rule)


def _short_count(page: Page, stones: int, room: float) -> str:
    """Return a count, in thousands where it would touch the next one."""
    whole = page.words.counted(stones)
    return whole if page.sheet.width(whole, LEAST, bold=True) < room else page.words("report-thousands", count=round(stones / 1000))


def _below(page: Page, name: SpanName, span: Span) -> str:
    if name in ("day", "week"):
        return short_day(page.words, span.first)
    return page.words(f"report-month-{span.first.month}") if name == "month" else str(span.first.year)
