"""What was prescribed: the programme as it held at the end of the period, its levels, the goal, and what the therapist changed."""

from collections.abc import Iterator

from game.core.level import Level
from game.core.names import Modality
from game.core.programme import WEEKDAYS, Item, Programme
from game.report.page import PLAIN, SMALL, Page
from game.report.sheet import Box, leading
from game.report.subject import Changed, Prescribed, Subject
from game.report.wording import Words, day_words, number, short_day

MOST_ITEMS, MOST_CHANGES = 6, 3
TARGETED: tuple[Modality, ...] = ("active", "electrical_stimulation")
"""The kinds of exercise that ask for a share of the range."""
ROW = 3.7
DAY_WIDE = 2.75
DAYS_AT, MINUTES_AT, SETS_AT, HOLD_AT, TARGET_AT = 0.445, 0.665, 0.755, 0.835, 1.0
"""Where the columns stand, as shares of the width; all but the days end there."""


def draw_prescribed(page: Page, box: Box, subject: Subject) -> None:
    """Draw the block."""
    prescribed, words = subject.prescribed, page.words
    y = page.head((box.x, box.y), words("report-prescribed"), box.width)
    programme = prescribed.on(subject.period.last)
    if programme is None:
        y = page.said((box.x, y), words("report-no-programme"), box.width)
    else:
        y = page.said((box.x, y), _programme(page, prescribed, programme), box.width, most=2)
        y = _draw_items(page, Box(box.x, y + 0.6, box.width, 0.0), prescribed, programme)
    for said in _changes(page, subject):
        if y + leading(PLAIN) <= box.bottom:
            y = page.said((box.x, y), said, box.width, most=2, quiet=True)


def _programme(page: Page, prescribed: Prescribed, programme: Programme) -> str:
    words = page.words
    side = words(f"report-side-{prescribed.side}") if prescribed.side else words("report-side-unknown")
    goal = prescribed.daily_goal_reps
    whole = words("report-programme", title=programme.title, side=side, weekly=programme.weekly_goal_reps)
    return f"{whole} {words('report-daily-goal', goal=goal)}" if goal else whole


def _draw_items(page: Page, box: Box, prescribed: Prescribed, programme: Programme) -> float:
    """Draw the table; return the baseline after it."""
    sheet, words, quiet, y = page.sheet, page.words, page.palette.quiet, box.y
    for number_of_day, weekday in enumerate(WEEKDAYS):
        x = box.x + DAYS_AT * box.width + number_of_day * DAY_WIDE
        sheet.words((x, y), words(f"report-weekday-{weekday}"), SMALL, colour=quiet, align="center")
    heads = (("report-minutes", MINUTES_AT), ("report-sets", SETS_AT), ("report-hold", HOLD_AT), ("report-target", TARGET_AT))
    for text, share in heads:
        sheet.words((box.x + share * box.width, y), words(text), SMALL, colour=quiet, align="right")
    for item in programme.items[:MOST_ITEMS]:
        y += ROW
        _draw_item(page, Box(box.x, y, box.width, ROW), item, prescribed.level(item.level))
    y += ROW + 0.5
    more = len(programme.items) - MOST_ITEMS
    return page.said((box.x, y), words("report-more-items", count=more), box.width, quiet=True) if more > 0 else y


def _draw_item(page: Page, box: Box, item: Item, level: Level | None) -> None:
    sheet = page.sheet
    title = level.title if level else item.level
    sheet.words((box.x, box.y), sheet.fitted(title, PLAIN, DAYS_AT * box.width - 3.0), PLAIN)
    for number_of_day, weekday in enumerate(WEEKDAYS):
        at = box.x + DAYS_AT * box.width + number_of_day * DAY_WIDE, box.y - 1.0
        if weekday in item.days:
            sheet.dots([at], 0.85, page.palette.line)
        else:
            sheet.dots([at], 0.25, page.palette.quiet)
    cells = (str(item.minutes), *_cells(page.words, level))
    for share, said in zip((MINUTES_AT, SETS_AT, HOLD_AT, TARGET_AT), cells, strict=True):
        sheet.words((box.x + share * box.width, box.y), said, PLAIN, align="right")


def _cells(words: Words, level: Level | None) -> tuple[str, str, str]:
    """Return sets and reps, hold and target of a level; of one that makes no reps its sets and minutes, over both columns."""
    if level is None:
        return "–", "–", "–"
    hold = words("report-seconds", seconds=number(words, level.hold_s)) if level.hold_s else "–"
    if level.modality == "mental_practice":
        minutes = words("report-minutes-value", minutes=number(words, level.imagery.imagine_s / 60))
        return "", f"{level.sets} × {minutes}", "–"
    start, least, most = (number(words, 100 * share) for share in (level.target.start, level.target.min, level.target.max))
    shares = f"{start} ({least}–{most})"
    return f"{level.sets} × {level.reps}", hold, shares if level.modality in TARGETED else "–"


def _changes(page: Page, subject: Subject) -> Iterator[str]:
    """Return what was changed in the period, the latest first, and when another programme began."""
    words = page.words
    for phase in subject.prescribed.phases[1:]:
        if phase.since in subject.period and phase.programme:
            yield words("report-programme-since", day=short_day(words, phase.since), title=phase.programme.title)
    changed = [one for one in subject.prescribed.changed if one.day in subject.period]
    for one in changed[-MOST_CHANGES:][::-1]:
        yield _change(page, one)
    if len(changed) > MOST_CHANGES:
        yield words("report-more-changes", count=len(changed) - MOST_CHANGES)


def _change(page: Page, one: Changed) -> str:
    said = page.words(f"report-level-{one.change}", title=one.title, day=day_words(page.words, one.day), by=one.by)
    return page.words("report-commented", said=said, comment=one.comment) if one.comment else said
