"""The way of a wrist from pose to pose, without short errors, and where it breaks off: only between two breaks it was seen to move.

Lengths are in shoulder widths (some 40 cm).
"""

import math
from collections import deque
from dataclasses import dataclass

Place = tuple[float, float]

UNSEEN_S = 0.4
"""A hand that is out of sight for no longer is taken to be where it was."""
ELSEWHERE = 0.075
"""A hand that is seen again so far (3 cm) from where it went out of sight was brought there, and nobody saw why."""
LEAP = 0.09
"""No still hand gets so far (3.6 cm) from one pose to the next: a landmark does, when it snaps to another place."""
SETS_OUT = 0.2
"""A hand that sets out goes this share of a step in the one before."""
TREMBLES = 2.0
"""No step is a leap that is less than so many times the longest of the last ones: in few poses a tremor is all steps."""
LAST_STEPS = 5
BELIEVED_S = 0.15
"""After a leap the hand is taken to be where it was, until it has been seen elsewhere for so long: most errors are shorter."""
GOES_ON_S = 0.06
"""What still goes the same way so long after a leap was no leap but a quick hand."""


@dataclass(frozen=True, slots=True)
class _Leapt:
    at: Place
    since_s: float


class WristWay:
    """Follows a wrist; `breaks` counts how often it was somewhere else without having been seen to go there."""

    def __init__(self) -> None:
        self.breaks = 0
        self._at: Place | None = None
        self._time_s = 0.0
        self._steps: deque[Place] = deque(maxlen=LAST_STEPS)
        self._leapt: _Leapt | None = None
        """Where it seems to be since it has leapt."""
        self._is_lost = False

    def lose(self) -> None:
        """The wrist is not seen in this pose."""
        self._is_lost = True

    def step(self, wrist: Place, time_s: float) -> Place:
        """Take where the wrist is seen; return where it is."""
        before, passed_s, self._time_s = self._at, time_s - self._time_s, time_s
        if before is None:
            return self._go_to(wrist, wrist)
        if self._is_lost or passed_s > UNSEEN_S:
            return self._come_back(before, wrist)
        if self._leapt is None or math.dist(before, wrist) < math.dist(self._leapt.at, wrist):
            return self._follow(before, wrist)
        return self._believe(before, self._leapt, wrist)

    def _believe(self, before: Place, leapt: _Leapt, wrist: Place) -> Place:
        """Go where it seems to be since it has leapt, once that is no error."""
        since_s = self._time_s - leapt.since_s
        goes_on = since_s >= GOES_ON_S and _sets_out(_way(leapt.at, wrist), _way(before, wrist))
        if not goes_on and since_s < BELIEVED_S:
            self._leapt = _Leapt(wrist, leapt.since_s)
            return before
        self.breaks += not goes_on
        return self._go_to(wrist, leapt.at)

    def _come_back(self, before: Place, wrist: Place) -> Place:
        self.breaks += math.dist(before, wrist) >= ELSEWHERE
        return self._go_to(wrist, wrist)

    def _follow(self, before: Place, wrist: Place) -> Place:
        if self._is_leap(_way(before, wrist)):
            self._leapt = _Leapt(wrist, self._time_s)
            return before
        return self._go_to(wrist, before)

    def _go_to(self, wrist: Place, last: Place) -> Place:
        self._at = wrist
        self._steps.append(_way(last, wrist))
        self._leapt, self._is_lost = None, False
        return wrist

    def _is_leap(self, step: Place) -> bool:
        """Whether it went so far in one step as no hand does that was still, or on another way, before."""
        far = math.hypot(*step)
        if far < max(LEAP, TREMBLES * max(math.hypot(*one) for one in self._steps)):
            return False
        return not _sets_out(self._steps[-1], step)


def _way(one: Place, other: Place) -> Place:
    return other[0] - one[0], other[1] - one[1]


def _sets_out(step: Place, way: Place) -> bool:
    """Whether a step goes along a way, and not too little of it."""
    return step[0] * way[0] + step[1] * way[1] >= SETS_OUT * (way[0] ** 2 + way[1] ** 2)
