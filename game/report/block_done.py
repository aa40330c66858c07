"""What was done: sessions, minutes, repetitions by their kinds, set against usual care and against the goal of a day."""

from game.report.doing import Doing, doing_of
from game.report.page import PLAIN, SMALL, Page
from game.report.sheet import Box, leading
from game.report.subject import Subject
from game.report.wording import number
from game.scoring.paved import USUAL_CARE_REPS

BAR_HIGH = 2.6
HEADROOM = 1.25
"""The longer of a bar and its mark ends at so much less than the whole width."""


def draw_done(page: Page, box: Box, subject: Subject) -> None:
    """Draw the block."""
    words, doing = page.words, doing_of(subject)
    y = page.head((box.x, box.y), words("report-done"), box.width)
    if not doing.sessions:
        page.said((box.x, y), words("report-nothing-done"), box.width)
        return
    y = page.row((box.x, y), words("report-sessions"), words("report-sessions-value", count=doing.sessions, days=doing.days), box.width)
    y = page.row(
        (box.x, y), words("report-moved"), words("report-minutes-value", minutes=words.counted(round(doing.moved_s / 60))), box.width
    )
    for kind, count in doing.by_kind:
        y = page.row((box.x, y), words(f"report-kind-{kind}"), words.counted(count), box.width)
    if doing.key_presses:
        y = page.row((box.x, y), words("report-key-presses"), words.counted(doing.key_presses), box.width)
    if doing.stretch_s:
        y = page.row(
            (box.x, y), words("report-stretched"), words("report-seconds", seconds=words.counted(round(doing.stretch_s))), box.width
        )
    _draw_bars(page, Box(box.x, y + 0.6, box.width, 0.0), doing, subject.prescribed.daily_goal_reps)


def _draw_bars(page: Page, box: Box, doing: Doing, goal: int | None) -> None:
    words, y = page.words, box.y
    if doing.usual_arm is not None:
        said = words("report-arm-a-session", reps=number(words, doing.usual_arm))
        y = _draw_bar(page, Box(box.x, y, box.width, 0.0), said, doing.usual_arm, USUAL_CARE_REPS, words("report-usual-care"))
    elif doing.usual_active is not None:
        said = words("report-a-session", reps=number(words, doing.usual_active))
        y = _draw_bar(page, Box(box.x, y, box.width, 0.0), said, doing.usual_active, 0, "")
    if doing.usual_day is not None:
        said = words("report-a-day", reps=number(words, doing.usual_day))
        mark = words("report-goal", goal=goal) if goal else ""
        _draw_bar(page, Box(box.x, y, box.width, 0.0), said, doing.usual_day, goal or 0, mark)


def _draw_bar(page: Page, box: Box, said: str, value: float, mark: int, mark_said: str) -> float:
    """Draw a bar with a mark to compare with; return the baseline after it."""
    sheet, palette = page.sheet, page.palette
    sheet.words((box.x, box.y), said, PLAIN)
    sheet.words((box.right, box.y), mark_said, SMALL, colour=palette.quiet, align="right")
    y, scale = box.y + 1.2, box.width / (max(value, mark, 1.0) * HEADROOM)
    sheet.box(Box(box.x, y, box.width, BAR_HIGH), palette.sky[-1], strength=0.6)
    sheet.box(Box(box.x, y, value * scale, BAR_HIGH), palette.line)
    if mark:
        sheet.line(((box.x + mark * scale, y - 0.7), (box.x + mark * scale, y + BAR_HIGH + 0.7)), palette.warm, 1.4)
    return y + BAR_HIGH + leading(PLAIN)
