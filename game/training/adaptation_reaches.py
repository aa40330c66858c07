"""What the last reaches tell of the next one; reaches and targets are shares of the player's range today."""

import math
from bisect import bisect_left, insort
from collections.abc import Iterable, Sequence
from statistics import fmean

MOST_KEPT = 240
"""So many reaches are remembered at most, about eight sessions."""
CHANGED = {12: 3.5, 30: 3.0}
"""Once so many of the newest reaches lie so many standard errors away from all older ones, the older ones are forgotten."""
SHORT = {3: 2.7, 6: 2.7}
"""While so many of the newest reaches are so many standard errors shorter than all older ones, only the newest are believed."""
LEAST_OLDER = 6
FURTHEST = 3.0
"""No reach counts as further from the middle than so many spreads, so that one slip or spasm says little."""
MIDDLE_ERROR = 1.5
"""The variance of the middle one of many values, over that of their mean (about π/2)."""
LEAST_SPREAD = 0.01
BESIDE = (-0.1, 0.0, 0.1)
"""A quantile is taken as the mean of three, which scatters less than one alone."""
CAUTION = 2.0
"""How many spreads nearer a target is taken for each reach that is known, since few reaches tell little."""


class Reaches:
    """Remembers reaches for as long as they tell of the player as they are now."""

    def __init__(self, known: Iterable[float] = ()) -> None:
        self._kept = list(known)[-MOST_KEPT:]
        self._in_order = sorted(self._kept)
        self._believed = self._in_order

    def take(self, reach_share: float) -> None:
        """Remember a reach."""
        self._kept.append(reach_share)
        insort(self._in_order, reach_share)
        self._keep(MOST_KEPT)
        for newest, errors in CHANGED.items():
            if abs(self._errors_away(newest)) > errors:
                self._keep(newest)
        short = (newest for newest, errors in SHORT.items() if self._errors_away(newest) < -errors)
        self._believed = sorted(self._kept[-next(short, len(self._kept)) :])

    def passed_by(self, share: float) -> float:
        """Return the target that this share of reps gets past.

        It lies among the shorter reaches, so that it holds too for somebody who stops just behind the target.
        """
        passed = fmean(quantile(self._believed, 1.0 - share + beside) for beside in BESIDE)
        return passed - CAUTION * self.spread / len(self._believed)

    def share_past(self, target_share: float) -> float:
        """Return the share of reaches that get past a target."""
        return 1.0 - bisect_left(self._believed, target_share) / len(self._believed)

    @property
    def spread(self) -> float:
        """How far reaches usually lie from each other, as a standard deviation."""
        return spread_of(self._in_order)

    def _keep(self, newest: int) -> None:
        for _ in range(len(self._kept) - newest):
            del self._in_order[bisect_left(self._in_order, self._kept.pop(0))]

    def _errors_away(self, newest: int) -> float:
        """Return by how many standard errors the newest reaches lie away from all older ones; 0 while those are too few."""
        if len(self._kept) - newest < LEAST_OLDER:
            return 0.0
        older = self._in_order.copy()
        for reach in self._kept[-newest:]:
            del older[bisect_left(older, reach)]
        middle, spread = quantile(older, 0.5), spread_of(older)
        away = fmean(min(max((reach - middle) / spread, -FURTHEST), FURTHEST) for reach in self._kept[-newest:])
        return away / math.sqrt(1 / newest + MIDDLE_ERROR / len(older))


def quantile(in_order: Sequence[float], share: float) -> float:
    """Return the value below which this share lies (the eighth way of Hyndman and Fan 1996, unbiased even for few values)."""
    last = len(in_order) - 1
    place = min(max((last + 4 / 3) * share - 2 / 3, 0.0), float(last))
    below = int(place)
    return in_order[below] + (place - below) * (in_order[min(below + 1, last)] - in_order[below])


def spread_of(in_order: Sequence[float]) -> float:
    """Return the standard deviation as the middle half of the values shows it, which a few strange ones do not change."""
    return max(LEAST_SPREAD, (quantile(in_order, 0.75) - quantile(in_order, 0.25)) / 1.349)
