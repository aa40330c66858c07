"""The pages of what was reached, filled from a player's sessions."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from game.core.names import MovementName, Side
from game.core.session_sum import SessionSum
from game.scoring.bests import Best, bests_of
from game.scoring.high_scores import HighScore, HighScores, high_scores
from game.scoring.paved import USUAL_CARE_REPS, active_arm_reps, paved_on
from game.scoring.week import Goal, Week, week_of
from game.screen.best_rows import BestName, BestRow, BestsPage
from game.screen.score_table import ScoreRow, ScoresPage
from game.screen.week_page import WeekPage
from game.screen.week_row import WeekDayView

DayOf = Callable[[str], date]
Trained = tuple[MovementName, Side]
MOST_TABLES = 6
LATELY = timedelta(60)
"""A level that was not played for longer has no table, unless it was the last."""


def all_trained(sums: Sequence[SessionSum], otherwise: Trained) -> tuple[Trained, ...]:
    """Return movement and side of all sessions that were measured, the latest first; `otherwise` where none was."""
    return tuple(dict.fromkeys((one.movement, one.side) for one in reversed(sums) if one.source != "keyboard")) or (otherwise,)


def bests_page(sums: Sequence[SessionSum], trained: Trained, today: date, day_of: DayOf) -> BestsPage:
    """Return the bests of one movement and side."""
    bests = bests_of(sums, *trained, day_of)
    figures: dict[BestName, Best | None] = {"reach": bests.reach, "hold": bests.hold, "smoothness": bests.smoothness}
    rows = [_row(name, best) for name, best in figures.items() if best]
    days = [BestRow("day", one.reps, one.day, one.kind) for one in bests.days]
    return BestsPage(*trained, (*rows, *days), today)


def _row(name: BestName, best: Best) -> BestRow:
    return BestRow(name, best.value, best.day, error_deg=best.error_deg)


def week_days(week: Week, today: date) -> tuple[WeekDayView, ...]:
    """Return the days of a week as they are drawn."""
    return tuple(WeekDayView(one.sign, one.stones, one.day == today) for one in week.days)


def week_page(sums: Sequence[SessionSum], goal: Goal, today: date, day_of: DayOf) -> WeekPage:
    """Return the week with its goal, and today's repetitions beside usual care."""
    days = week_days(week_of(sums, today, goal, day_of), today)
    arm_session = max((active_arm_reps(one) for one in sums if day_of(one.started_at) == today), default=0)
    return WeekPage(days, goal.weekly, paved_on(today, sums, goal.daily, day_of).active_reps, USUAL_CARE_REPS, arm_session)


def scores_pages(
    sums: Sequence[SessionSum], otherwise: Side, title_of: Callable[[str, Trained], str], today: date, day_of: DayOf
) -> tuple[ScoresPage, ...]:
    """Return the tables of the levels that were played lately, the latest first; an empty one where nothing was ever scored."""
    tables = high_scores(sums, day_of)
    shown = [one for one in tables if one is tables[0] or today - one.latest.day <= LATELY][:MOST_TABLES]
    pages = tuple(_scores_page(one, title_of(one.level_name, (one.over.movement, one.over.side)), today) for one in shown)
    return pages or (ScoresPage("", otherwise, (), today),)


def _scores_page(table: HighScores, title: str, today: date) -> ScoresPage:
    rows = tuple(_score(row, table.latest) for row in table.rows)
    latest = None if any(row.latest for row in rows) else _score(table.latest, table.latest)
    return ScoresPage(title, table.over.side, rows, today, table.changed, latest, table.replaced)


def _score(row: HighScore, latest: HighScore) -> ScoreRow:
    return ScoreRow(row.points, row.day, row == latest)
