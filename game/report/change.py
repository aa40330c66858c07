"""What may be called a change: more than the days' own wandering and more than the error of our measuring.

The rule is the project's own (clinical facts, head 2): at least 10°, or less but sustained over three sessions and beyond our own
error. It is set against published figures: a goniometer at wrist and fingers needs 12 to 30° to detect a difference (Reissner
2019, PMC6558857), at the knee 3.7 to 10.4° between raters (doi 10.1055/a-2321-0516).
Minimal detectable change: Weir, "Quantifying test-retest reliability using the intraclass correlation coefficient and the SEM",
J Strength Cond Res 19:231 (2005). Scatter of a median of three: Jones, "Exact lower moments of order statistics in small samples
from a normal distribution", Ann Math Stat 19:270 (1948).

Screen and report call a change by this one rule. Of a day with several sessions the median counts, once: sessions of one morning
say how that morning was, and not where somebody goes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby, pairwise
from math import pi, sqrt
from statistics import median
from typing import Literal

SURE_DEG = 10.0
DAYS = 3
"""So many days stand for "then" and for "now", so that one bad or wild day calls nothing."""
A_WEEK = timedelta(weeks=1)
"""At least so far apart lie the first days and the last ones, or they are one time and not two."""
SIX_WEEKS = timedelta(weeks=6)
FEWEST_FOR_DETECTABLE = 8
NORMAL_95 = 1.96
SD_OF_MEDIAN_DEVIATION = 1.4826
"""The standard deviation of a normal scatter, in its median absolute deviations."""
SD_OF_MEDIAN_OF_THREE = sqrt(1 - sqrt(3) / pi)
"""By how much the median of three normal values scatters, about 0.67 of a single one (Jones 1948)."""
Called = Literal["more", "less", "same"]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a session went, in degrees from its rest, and the error to expect of that; None where it is not known."""

    day: date
    reach_deg: float
    error_deg: float | None


@dataclass(frozen=True, slots=True)
class Change:
    """Two times set against each other: the medians of three days each, and what their difference may be called.

    `sure` says that it is large enough by its size alone, `sustained` that each of the three last days is beyond the error;
    one of them is needed, and that it comes up to `detectable_deg`, the minimal detectable change, where that is known.
    """

    then: date
    now: date
    then_deg: float
    now_deg: float
    error_deg: float | None
    detectable_deg: float | None
    called: Called
    sure: bool
    sustained: bool

    @property
    def difference_deg(self) -> float:
        """How much further it is now; negative for less."""
        return self.now_deg - self.then_deg


def change_since(reaches: Sequence[Reach], ago: timedelta = SIX_WEEKS) -> Change | None:
    """Set the last three days against the last three that are at least `ago` older; None where there are too few.

    `reaches` are all of one kind: one movement and side, one modality, one view and scale.
    """
    days = by_day(reaches)
    now = days[-DAYS:]
    before = [one for one in days[:-DAYS] if now[0].day - one.day >= ago]
    return change_between(before[-DAYS:], now, _detectable_deg(days))


def change_from_start(reaches: Sequence[Reach]) -> Change | None:
    """Set the last three days against the first three; None before these lie a week apart. `reaches` as for `change_since`."""
    days = by_day(reaches)
    then, now = days[:DAYS], days[DAYS:][-DAYS:]
    if not now or now[0].day - then[-1].day < A_WEEK:
        return None
    return change_between(then, now, _detectable_deg(days))


def change_between(then: Sequence[Reach], now: Sequence[Reach], detectable_deg: float | None = None) -> Change | None:
    """Say what the difference of two times, one reach a day, may be called; None where one of them has fewer than three days."""
    if len(then) < DAYS or len(now) < DAYS:
        return None
    then_deg, now_deg = (median(one.reach_deg for one in some) for some in (then, now))
    error_deg = _error_deg((*then, *now))
    difference_deg = now_deg - then_deg
    sure = abs(difference_deg) >= max(SURE_DEG, error_deg or 0.0)
    sustained = error_deg is not None and _sustained(then_deg, now[-DAYS:], error_deg)
    is_change = (sure or sustained) and abs(difference_deg) >= (detectable_deg or 0.0)
    called: Called = "same" if not is_change else "more" if difference_deg > 0 else "less"
    return Change(_middle(then), _middle(now), then_deg, now_deg, error_deg, detectable_deg, called, sure, sustained)


def by_day(reaches: Sequence[Reach]) -> tuple[Reach, ...]:
    """Return one reach for each day, the median of its sessions with their largest error, in order."""
    days = ((day, tuple(of_day)) for day, of_day in groupby(sorted(reaches, key=lambda one: one.day), key=lambda one: one.day))
    return tuple(Reach(day, median(one.reach_deg for one in of_day), _error_deg(of_day)) for day, of_day in days)


def minimal_detectable_change_deg(days_deg: Sequence[float]) -> float | None:
    """Return by how much two medians of three days have to differ to differ with 95 % confidence; None where there are too few days.

    The scatter is that between each day and the next, so a slow gain over weeks does not enter; taken by its median, so
    one wild day does not either. The differences of neighbours scatter by √2 · SEM of a single day. What is compared are medians of
    three, whose SEM is √(1 - √3/π) ≈ 0.67 of that, for days that scatter normally and each for itself: MDC95 = 1.96 · √2 · 0.67 · SEM.
    Where days were rounded so that most neighbours are equal it is 0: then only the error of measuring speaks.
    """
    if len(days_deg) < FEWEST_FOR_DETECTABLE:
        return None
    sem_deg = SD_OF_MEDIAN_DEVIATION * median(abs(after - before) for before, after in pairwise(days_deg)) / sqrt(2)
    return NORMAL_95 * sqrt(2) * SD_OF_MEDIAN_OF_THREE * sem_deg


def _detectable_deg(days: Sequence[Reach]) -> float | None:
    return minimal_detectable_change_deg([one.reach_deg for one in days])


def _sustained(then_deg: float, now: Sequence[Reach], error_deg: float) -> bool:
    beyond = [one.reach_deg - then_deg for one in now]
    return min(beyond) > error_deg or max(beyond) < -error_deg


def _error_deg(reaches: Sequence[Reach]) -> float | None:
    """Return the largest error among these; None where one of them is not known."""
    errors = [one.error_deg for one in reaches if one.error_deg is not None]
    return max(errors) if len(errors) == len(reaches) else None


def _middle(reaches: Sequence[Reach]) -> date:
    return sorted(one.day for one in reaches)[len(reaches) // 2]
