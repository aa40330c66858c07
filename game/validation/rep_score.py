"""Counted reps against true ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.validation.truth import TrueRep

PAD_S = 0.3
"""A counted rep may have its peak so much before or after the true rep."""


@dataclass(frozen=True, slots=True)
class RepScore:
    """How many reps were made and counted, and how many of the `timed` ones, those whose times are known, were matched."""

    true: int
    counted: int
    timed: int
    matched: int

    @property
    def is_off_by_one_at_most(self) -> bool:
        """Whether the count is right but for one rep (OBO)."""
        return abs(self.counted - self.true) <= 1

    @property
    def count_error(self) -> float:
        """The error of the count as a share of the true reps."""
        return abs(self.counted - self.true) / max(1, self.true)


def score_reps(peaks_s: Sequence[float], true_reps: int, reps: Sequence[TrueRep]) -> RepScore:
    """Compare the moments of counted peaks with the true reps that count."""
    timed = [rep for rep in reps if rep.counts]
    return RepScore(true_reps, len(peaks_s), len(timed), matches(peaks_s, timed))


def matches(peaks_s: Sequence[float], reps: Sequence[TrueRep]) -> int:
    """Return how many peaks can be matched one to one: each takes, of the reps it may belong to, the one that ends first."""
    free = sorted(reps, key=lambda rep: rep.end_s)
    found = 0
    for peak_s in sorted(peaks_s):
        mine = next((rep for rep in free if rep.start_s - PAD_S <= peak_s <= rep.end_s + PAD_S), None)
        if mine:
            free.remove(mine)
            found += 1
    return found
