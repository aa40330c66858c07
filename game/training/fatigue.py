"""Tiredness: reps that become shorter or take longer than the best ones since the last rest (clinical facts, head 6).

Five reps at a time are looked at. The longest and the shortest of the five are left out of their mean, so that one spasm,
or one rep that the camera saw badly, neither sets the best nor asks for a rest. Seconds that were held are no slowness:
the hold may have been made longer.
"""

from collections import deque
from collections.abc import Iterable
from typing import Literal

from game.core.level import Stop
from game.core.rep import Rep

Tired = Literal["none", "offer", "insist"]
LOOKED_AT = 5
OFFERED_AGAIN_REPS = 10
"""Whoever has said no to a rest is left so many reps in peace."""
LEAST_S = 0.1
"""What is left of a rep without its hold; a rep that was held all along takes this long."""


class Fatigue:
    """Takes the reps of a session as they come; a rest is offered once, and insisted on for as long as it is not taken."""

    def __init__(self, stop: Stop) -> None:
        self._stop = stop
        self.rested()

    def rested(self) -> None:
        """Begin anew after a rest."""
        self._ranges_deg: deque[float] = deque(maxlen=LOOKED_AT)
        self._moved_s: deque[float] = deque(maxlen=LOOKED_AT)
        self._best_deg = 0.0
        self._quickest_s = float("inf")
        self._quiet_reps = 0

    def take(self, rep: Rep) -> Tired:
        """Take the next rep and return what it asks for."""
        self._ranges_deg.append(rep.range_deg)
        self._moved_s.append(max(LEAST_S, rep.end_s - rep.start_s - rep.held_s))
        self._quiet_reps = max(0, self._quiet_reps - 1)
        if len(self._ranges_deg) < LOOKED_AT:
            return "none"
        range_deg, moved_s = _middle_mean(self._ranges_deg), _middle_mean(self._moved_s)
        self._best_deg, self._quickest_s = max(self._best_deg, range_deg), min(self._quickest_s, moved_s)
        return self._asked(range_deg, moved_s)

    def _asked(self, range_deg: float, moved_s: float) -> Tired:
        if self._has_fallen(range_deg, self._stop.insist_drop):
            return "insist"
        slow = moved_s > self._quickest_s * (1.0 + self._stop.longer)
        if self._quiet_reps or not (slow or self._has_fallen(range_deg, self._stop.range_drop)):
            return "none"
        self._quiet_reps = OFFERED_AGAIN_REPS
        return "offer"

    def _has_fallen(self, range_deg: float, share: float) -> bool:
        return self._best_deg > 0.0 and range_deg <= self._best_deg * (1.0 - share)


def _middle_mean(numbers: Iterable[float]) -> float:
    """Return the mean of all but the smallest and the largest."""
    middle = sorted(numbers)[1:-1]
    return sum(middle) / len(middle)
