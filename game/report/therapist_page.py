"""The therapist's page: all of the period on one sheet, whether it is a week or a year."""

from game.report.block_days import draw_calendar, draw_pain, period_words
from game.report.block_done import draw_done
from game.report.block_limb import draw_limb
from game.report.block_notes import draw_flags, draw_measuring
from game.report.block_prescribed import draw_prescribed
from game.report.limbs import Limb, limbs_of
from game.report.page import HEAD, PLAIN, SMALL, Page
from game.report.sheet import Box
from game.report.subject import Subject
from game.report.wording import day_words, limb_words

LEFT, WIDE = 13.0, 184.0
MOST_LIMBS = 3
TITLE = 17.0
TOP_BLOCKS, TOP_BLOCKS_HIGH = 31.0, 49.0
LIMBS_AT, LIMBS_HIGH, TALLEST_LIMB, LIMB_GAP = 85.0, 103.0, 84.0, 4.0
UNMEASURED_HIGH = 9.0
DAYS_HIGH, NOTES_HIGH, GAP = 36.0, 40.0, 8.0
FOOT = 289.0


def draw_therapist_page(page: Page, subject: Subject) -> None:
    """Draw it from top to bottom; with few limbs what follows moves up."""
    limbs = limbs_of(subject)
    shown = limbs[:MOST_LIMBS]
    _draw_title(page, subject, limbs)
    wide = WIDE * 0.595
    draw_prescribed(page, Box(LEFT, TOP_BLOCKS, wide, TOP_BLOCKS_HIGH), subject)
    draw_done(page, Box(LEFT + wide + 7.0, TOP_BLOCKS, WIDE - wide - 7.0, TOP_BLOCKS_HIGH), subject)
    y = _draw_limbs(page, subject, shown)
    wide = WIDE * 0.60
    draw_calendar(page, Box(LEFT, y, wide, DAYS_HIGH), subject)
    draw_pain(page, Box(LEFT + wide + 7.0, y, WIDE - wide - 7.0, DAYS_HIGH), subject)
    y += DAYS_HIGH + GAP
    half = (WIDE - 7.0) / 2
    draw_flags(page, Box(LEFT, y, half, NOTES_HIGH), subject, limbs)
    draw_measuring(page, Box(LEFT + half + 7.0, y, half, NOTES_HIGH), subject, limbs, len(shown))
    _draw_foot(page, subject)


def _draw_title(page: Page, subject: Subject, limbs: tuple[Limb, ...]) -> None:
    sheet, words, quiet = page.sheet, page.words, page.palette.quiet
    sheet.box(Box(0.0, 0.0, 210.0, 2.2), page.palette.band)
    period = period_words(page, subject)
    sheet.words((LEFT + WIDE, 15.0), period, HEAD, bold=True, align="right")
    title = words("report-title", who=subject.whole_name)
    sheet.words((LEFT, 15.0), sheet.fitted(title, TITLE, WIDE - sheet.width(period, HEAD, bold=True) - 6.0, bold=True), TITLE, bold=True)
    trained = ", ".join(limb_words(words, limb.movement, limb.side) for limb in limbs) or words("report-nothing-trained")
    days = words("report-days", count=subject.period.days)
    sheet.words((LEFT + WIDE, 20.5), days, PLAIN, colour=quiet, align="right")
    sheet.words((LEFT, 20.5), sheet.fitted(trained, PLAIN, WIDE - sheet.width(days, PLAIN) - 6.0), PLAIN, colour=quiet)


def _draw_limbs(page: Page, subject: Subject, limbs: tuple[Limb, ...]) -> float:
    """Draw what was measured; return where the next blocks begin."""
    y = page.head((LEFT, LIMBS_AT), page.words("report-range"), WIDE)
    if not limbs:
        return page.said((LEFT, y), page.words("report-no-range"), WIDE) + GAP
    seen = sum(limb.main is not None for limb in limbs)
    room = LIMBS_HIGH - LIMB_GAP * (len(limbs) - 1) - UNMEASURED_HIGH * (len(limbs) - seen)
    for limb in limbs:
        high = min(TALLEST_LIMB, room / seen) if limb.main else UNMEASURED_HIGH
        draw_limb(page, Box(LEFT, y, WIDE, high), limb, subject.period)
        y += high + LIMB_GAP
    return y - LIMB_GAP + GAP


def _draw_foot(page: Page, subject: Subject) -> None:
    words = page.words
    made = words("report-made", day=day_words(words, subject.made_on), version=subject.app_version)
    page.sheet.rule(FOOT - 3.6, LEFT, LEFT + WIDE, page.palette.rule)
    page.sheet.words((LEFT, FOOT), words("report-no-diagnosis"), SMALL, colour=page.palette.quiet)
    page.sheet.words((LEFT + WIDE, FOOT), made, SMALL, colour=page.palette.quiet, align="right")
