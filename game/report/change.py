"""What may be called a change: more than the days' own wandering and more than the error of our measuring.

The rule is the project's own (clinical facts, head 2): at least 10°, or less but sustained over three sessions and beyond our own
error. It is set against published figures: a goniometer at wrist and fingers needs 12 to 30° to detect a difference (Reissner
2019, PMC6558857), at the knee 3.7 to 10.4° between raters (doi 10.1055/a-2321-0516).
Minimal detectable change: Weir, "Quantifying test-retest reliability using the intraclass correlation coefficient and the SEM",
J Strength Cond Res 19:231 (2005).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice, pairwise
from math import sqrt
from statistics import median
from typing import Literal

SURE_DEG = 10.0
SESSIONS = 3
"""So many sessions stand for "then" and for "now", so that one bad or wild day calls nothing."""
SIX_WEEKS = timedelta(weeks=6)
FEWEST_FOR_DETECTABLE = 8
NORMAL_95 = 1.96
SD_OF_MEDIAN_DEVIATION = 1.4826
"""The standard deviation of a normal scatter, in its median absolute deviations."""
Called = Literal["more", "less", "same"]


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a session went, in degrees from its rest, and the error to expect of that; None where it is not known."""

    day: date
    reach_deg: float
    error_deg: float | None


@dataclass(frozen=True, slots=True)
class Change:
    """Two times set against each other: the medians of three sessions each, and what their difference may be called.

    `sure` says that it was called for its size alone, `sustained` that each of the three last sessions is beyond the error.
    """

    then: date
    now: date
    then_deg: float
    now_deg: float
    error_deg: float | None
    called: Called
    sure: bool
    sustained: bool

    @property
    def difference_deg(self) -> float:
        """How much further it is now; negative for less."""
        return self.now_deg - self.then_deg


def change_since(reaches: Sequence[Reach], ago: timedelta = SIX_WEEKS) -> Change | None:
    """Set the last three sessions against the last three that are at least `ago` older; None where there are too few.

    `reaches` are in order, and all of one kind: one movement and side, one modality, one view and scale.
    """
    now = reaches[-SESSIONS:]
    before = (one for one in reversed(reaches[:-SESSIONS]) if now[0].day - one.day >= ago)
    return change_between(tuple(islice(before, SESSIONS)), now)


def change_from_start(reaches: Sequence[Reach]) -> Change | None:
    """Set the last three sessions against the first three; None before there are six. `reaches` as for `change_since`."""
    return change_between(reaches[:SESSIONS], reaches[SESSIONS:][-SESSIONS:])


def change_between(then: Sequence[Reach], now: Sequence[Reach]) -> Change | None:
    """Say what the difference of two times may be called; None where one of them has fewer than three sessions."""
    if len(then) < SESSIONS or len(now) < SESSIONS:
        return None
    then_deg, now_deg = (median(one.reach_deg for one in some) for some in (then, now))
    error_deg = _error_deg((*then, *now))
    difference_deg = now_deg - then_deg
    sure = abs(difference_deg) >= max(SURE_DEG, error_deg or 0.0)
    sustained = error_deg is not None and _sustained(then_deg, now[-SESSIONS:], error_deg)
    called: Called = "same" if not (sure or sustained) else "more" if difference_deg > 0 else "less"
    return Change(_middle(then), _middle(now), then_deg, now_deg, error_deg, called, sure, sustained)


def minimal_detectable_change_deg(reaches_deg: Sequence[float]) -> float | None:
    """Return by how much two sessions of this player have to differ to differ with 95 % confidence; None where there are too few.

    The scatter is that between each session and the next, so a slow gain over weeks does not enter; taken by its median, so
    one wild day does not either. MDC95 = 1.96 · √2 · SEM, and the differences of neighbours scatter by √2 · SEM. Where days were
    rounded so that most neighbours are equal it is 0: then only the error of measuring speaks.
    """
    if len(reaches_deg) < FEWEST_FOR_DETECTABLE:
        return None
    sem_deg = SD_OF_MEDIAN_DEVIATION * median(abs(after - before) for before, after in pairwise(reaches_deg)) / sqrt(2)
    return NORMAL_95 * sqrt(2) * sem_deg


def _sustained(then_deg: float, now: Sequence[Reach], error_deg: float) -> bool:
    beyond = [one.reach_deg - then_deg for one in now]
    return min(beyond) > error_deg or max(beyond) < -error_deg


def _error_deg(reaches: Sequence[Reach]) -> float | None:
    """Return the largest error among these; None where one of them is not known."""
    errors = [one.error_deg for one in reaches if one.error_deg is not None]
    return max(errors) if len(errors) == len(reaches) else None


def _middle(reaches: Sequence[Reach]) -> date:
    return sorted(one.day for one in reaches)[len(reaches) // 2]
