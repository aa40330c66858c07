"""What the last reaches tell of the next one; reaches and targets are shares of the player's range today."""

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
LEAST_SPREAD = 0.01
AROUND = 0.1
CAUTION = 2.0


class Reaches:
    """Remembers reaches as long as they tell of the same player."""

    def __init__(self, known: Iterable[float] = ()) -> None:
        self._kept = list(known)[-MOST_KEPT:]
        self._in_order = sorted(self._kept)
        self._believed = self._in_order

    def take(self, reach_share: float) -> None:
        """Remember a reach."""
        self._kept = [*self._kept[1 - MOST_KEPT :], reach_share]
        for newest, errors in CHANGED.items():
            if abs(_errors_away(self._kept, newest)) > errors:
                self._kept = self._kept[-newest:]
        self._in_order = self._believed = sorted(self._kept)
        for newest, errors in SHORT.items():
            if _errors_away(self._kept, newest) < -errors:
                self._believed = sorted(self._kept[-newest:])
                break

    def passed_by(self, share: float) -> float:
        middle = fmean(quantile(self._believed, 1.0 - share + beside) for beside in (-AROUND, 0.0, AROUND))
        return middle - CAUTION * self.spread / len(self._believed)

    @property
    def spread(self) -> float:
        """How far reaches usually lie from each other, as a standard deviation."""
        return spread_of(self._in_order)


def quantile(in_order: Sequence[float], share: float) -> float:
    """Return the value below which this share lies (Hyndman and Fan's eighth way, right in the middle for few values)."""
    last = len(in_order) - 1
    place = min(max((last + 4 / 3) * share - 2 / 3, 0.0), float(last))
    below = int(place)
    return in_order[below] + (place - below) * (in_order[min(below + 1, last)] - in_order[below])


def spread_of(in_order: Sequence[float]) -> float:
    """Return the standard deviation as the middle half shows it, which a few strange values do not change."""
    return max(LEAST_SPREAD, (quantile(in_order, 0.75) - quantile(in_order, 0.25)) / 1.349)


def _errors_away(reaches: Sequence[float], newest: int) -> float:
    """Return by how many standard errors the newest reaches lie away from all older ones; 0 while those are too few."""
    older = sorted(reaches[:-newest])
    if len(older) < LEAST_OLDER:
        return 0.0
    middle, spread = quantile(older, 0.5), spread_of(older)
    away = fmean(min(max((reach - middle) / spread, -FURTHEST), FURTHEST) for reach in reaches[-newest:])
    return away / (1 / newest + 1.5 / len(older)) ** 0.5
