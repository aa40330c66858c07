"""What the last reaches tell of the next one; reaches and targets are shares of the player's range today."""

from collections.abc import Iterable, Sequence
from statistics import fmean

MOST_KEPT = 120
"""So many reaches, about four sessions, make the share of reps that will reach a target known to about ±4 %."""
NEWEST = {3: 3.5, 6: 3.5, 12: 3.5, 30: 2.5}
"""So many of the newest reaches are held against all older ones."""
LEAST_OLDER = 6
CLEARLY = 3.5
"""The newest reaches lie elsewhere when their mean is so many standard errors away; by chance that is seen in one of thousands."""
FURTHEST = 3.0
"""No reach counts as further from the middle than so many spreads, so that one slip or spasm says little."""
LEAST_SPREAD = 0.01
AROUND = 0.1
CAUTION = 1.5
FEW = 12


class Reaches:
    """Remembers reaches as long as they tell of the same player: once the newest lie clearly elsewhere, older ones are forgotten."""

    def __init__(self, known: Iterable[float] = ()) -> None:
        self._kept = list(known)[-MOST_KEPT:]
        self._in_order = sorted(self._kept)
        self._known_spread = spread_of(self._in_order) if self._kept else LEAST_SPREAD

    def take(self, reach_share: float) -> None:
        """Remember a reach."""
        self._kept = [*self._kept[1 - MOST_KEPT :], reach_share]
        if len(self._kept) > FEW:
            self._known_spread = spread_of(self._in_order)
        self._kept = self._kept[-_how_many_tell_of_now(self._kept) :]
        self._in_order = sorted(self._kept)

    def passed_by(self, share: float) -> float:
        """Return the target that this share of reps gets past.

        It is the mean of three quantiles around the wanted one, which scatters less than one alone. It lies among the
        shorter reaches, so that it holds too for somebody who stops as soon as the target is reached.
        """
        middle = fmean(quantile(self._in_order, 1.0 - share + beside) for beside in (-AROUND, 0.0, AROUND))
        return middle - CAUTION * self.spread / len(self._in_order)

    @property
    def spread(self) -> float:
        """How far reaches usually lie from each other, as a standard deviation."""
        if len(self._in_order) < FEW:
            return max(self._known_spread, spread_of(self._in_order))
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


def _how_many_tell_of_now(reaches: Sequence[float]) -> int:
    for newest, clearly in NEWEST.items():
        if len(reaches) - newest >= LEAST_OLDER and _lie_elsewhere(reaches[-newest:], sorted(reaches[:-newest]), clearly):
            return newest
    return len(reaches)


def _lie_elsewhere(newest: Sequence[float], older_in_order: Sequence[float], clearly: float) -> bool:
    middle, spread = quantile(older_in_order, 0.5), spread_of(older_in_order)
    away = fmean(min(max((reach - middle) / spread, -FURTHEST), FURTHEST) for reach in newest)
    return abs(away) > clearly * (1 / len(newest) + 1.5 / len(older_in_order)) ** 0.5
