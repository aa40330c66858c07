"""The week: a goal for seven days instead of a streak that breaks; days of rest are part of training."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from game.core.programme import WEEKDAYS, Programme, Weekday
from game.core.session_sum import SessionSum

USUAL_DAILY_GOAL = 100
"""Where nobody has set a goal (Broderick 2021: 104 repetitions a day with an exercise game); our own choice, a therapist's wins."""
USUAL_DAYS: tuple[Weekday, ...] = ("mon", "tue", "thu", "fri", "sat")
"""Days of training of who has no programme: those of most programmes."""
DaySign = Literal["done", "training", "rest"]


@dataclass(frozen=True, slots=True)
class WeekDay:
    """One day: something was done, training is still to come, or it is for rest, as every day is that has gone by without."""

    day: date
    sign: DaySign
    stones: int


@dataclass(frozen=True, slots=True)
class Week:
    """Monday to Sunday, and the stones that are hoped for in it."""

    days: tuple[WeekDay, ...]
    goal: int

    @property
    def stones(self) -> int:
        """What was laid in this week."""
        return sum(one.stones for one in self.days)

    @property
    def share(self) -> float:
        """How much of the goal is reached, 0 to 1."""
        return min(1.0, self.stones / self.goal)


@dataclass(frozen=True, slots=True)
class Goal:
    """What a player aims for: on which days, and how many repetitions on one of them and in the week."""

    training: frozenset[Weekday]
    daily: int
    weekly: int


def goal_of(programme: Programme | None, therapists: int | None) -> Goal:
    """Return the therapist's goal for a day on each day of training; else the programme's own for a week, else the usual one."""
    training = frozenset(day for item in programme.items for day in item.days) if programme else frozenset(USUAL_DAYS)
    if programme and therapists is None:
        return Goal(training, round(programme.weekly_goal_reps / len(training)), programme.weekly_goal_reps)
    daily = therapists or USUAL_DAILY_GOAL
    return Goal(training, daily, daily * len(training))


def week_of(sums: Iterable[SessionSum], today: date, goal: Goal, day_of: Callable[[str], date]) -> Week:
    """Return the week that `today` lies in; every repetition counts, whatever its kind and whatever measured it."""
    monday = monday_of(today)
    laid = stones_by_day(sums, monday, day_of)
    days = (monday + timedelta(number) for number in range(7))
    return Week(tuple(WeekDay(day, _sign(day, today, laid.get(day, 0), goal.training), laid.get(day, 0)) for day in days), goal.weekly)


def monday_of(day: date) -> date:
    """Return the first day of the week of a day."""
    return day - timedelta(day.weekday())


def stones_by_day(sums: Iterable[SessionSum], monday: date, day_of: Callable[[str], date]) -> dict[date, int]:
    """Return the stones of each day of the week that begins on `monday` and has any."""
    laid: dict[date, int] = {}
    for one in sums:
        day = day_of(one.started_at)
        if one.stones and monday <= day < monday + timedelta(7):
            laid[day] = laid.get(day, 0) + one.stones
    return laid


def _sign(day: date, today: date, stones: int, training: Collection[Weekday]) -> DaySign:
    if stones:
        return "done"
    return "training" if day >= today and WEEKDAYS[day.weekday()] in training else "rest"
