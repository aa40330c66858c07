"""The tempo of imagined reps: how the imagined limb moves, who counts, and how well both tempi agree.

An imagined movement that takes as long as the real one is a sign of good imagery, so the two are compared.
"""

import math
from itertools import pairwise
from statistics import median

CALM_TEMPO_S = 4.0
"""Where no rep of this player is known, one takes so long [design]."""
SHORTEST_S, LONGEST_S = 1.0, 30.0
"""What is known of a rep's length and lies outside of this is no rep's length."""
PATIENCE_REPS = 3
"""A player who has not pressed in so many reps lets the tempo count."""
SAME_REP_SHARE = 0.4
"""A press sooner than this share of a rep after the last one means the same rep, as with a trembling hand."""
OUT_SHARE, STAY_SHARE, BACK_SHARE = 0.4, 0.1, 0.4
"""What an imagined rep is made of; the rest of it is rest."""


class ImageryTempo:
    """Counts imagined reps; all times are seconds since the imagining began.

    The tempo counts from the start when nobody has pressed in time. The first press hands the counting to the player for good.
    """

    def __init__(self, own_tempo_s: float | None) -> None:
        known = own_tempo_s is not None and SHORTEST_S <= own_tempo_s <= LONGEST_S
        self.own_tempo_s = own_tempo_s if known else None
        self.tempo_s = self.own_tempo_s or CALM_TEMPO_S
        self.reps = 0
        self._presses_s: list[float] = []
        self._counted_s: float | None = None

    def go_to(self, since_s: float) -> None:
        """Let time pass; without a press the tempo counts, once it is clear that nobody will."""
        whole = int(since_s / self.tempo_s)
        if self._presses_s or whole < PATIENCE_REPS or whole <= self.reps:
            return
        self.reps, self._counted_s = whole, whole * self.tempo_s

    def press(self, since_s: float) -> None:
        """The player marks a rep."""
        self.go_to(since_s)
        same = self._counted_s is not None and since_s - self._counted_s < SAME_REP_SHARE * self.tempo_s
        if same and self._presses_s:
            return
        self._presses_s.append(since_s)
        if not same:
            self.reps, self._counted_s = self.reps + 1, since_s

    def reach(self, since_s: float) -> float:
        """Return where the imagined limb is, 0 at rest and 1 at its furthest."""
        share = since_s / self.tempo_s % 1.0
        if share < OUT_SHARE:
            return _eased(share / OUT_SHARE)
        back = share - OUT_SHARE - STAY_SHARE
        return 1.0 if back < 0 else 1.0 - _eased(min(1.0, back / BACK_SHARE))

    @property
    def imagined_tempo_s(self) -> float | None:
        """The middle one of the times between two presses, None where the player has not pressed twice."""
        between = [later - sooner for sooner, later in pairwise(self._presses_s)]
        return median(between) if between else None

    @property
    def agreement(self) -> float | None:
        """The imagined tempo as a share of the player's own: 1 where they agree, more where imagining takes longer."""
        imagined_s = self.imagined_tempo_s
        return imagined_s / self.own_tempo_s if imagined_s and self.own_tempo_s else None


def _eased(share: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * share)
