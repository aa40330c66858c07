"""The pages of what was reached, filled from a player's sessions."""

from collections.abc import Callable, Sequence
from datetime import date

from game.core.names import MovementName, Side
from game.core.session_sum import SessionSum
from game.scoring.bests import Best, bests_of
from game.scoring.high_scores import HighScore, high_scores
from game.scoring.paved import USUAL_CARE_REPS, paved_on
from game.scoring.week import Goal, Week, week_of
from game.screen.best_rows import BestName, BestRow, BestsPage
from game.screen.score_table import ScoreRow, ScoresPage
from game.screen.week_page import WeekPage
from game.screen.week_row import WeekDayView

DayOf = Callable[[str], date]
Trained = tuple[MovementName, Side]


def trained_last(sums: Sequence[SessionSum], otherwise: Trained) -> Trained:
    """Return movement and side of the session that was measured last, `otherwise` where none was."""
    measured = [one for one in sums if one.source != "keyboard"]
    return (measured[-1].movement, measured[-1].side) if measured else otherwise


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
    return WeekPage(days, goal.weekly, paved_on(today, sums, goal.daily, day_of).active_reps, USUAL_CARE_REPS)


def scores_page(sums: Sequence[SessionSum], trained: Trained, title_of: Callable[[str], str], today: date, day_of: DayOf) -> ScoresPage:
    """Return the table of the level that was played last with this movement and side."""
    table = high_scores([one for one in sums if (one.movement, one.side) == trained], day_of)
    if table is None:
        return ScoresPage("", trained[1], (), today)
    rows = tuple(_score(row, table.latest) for row in table.rows)
    latest = None if any(row.latest for row in rows) else _score(table.latest, table.latest)
    return ScoresPage(title_of(table.level_name), trained[1], rows, today, table.changed, latest)


def _score(row: HighScore, latest: HighScore) -> ScoreRow:
    return ScoreRow(row.points, row.day, row == latest)
