"""Where a hand rests: on the lap, the wheel, an armrest, the table. Lengths are in shoulder widths (some 40 cm)."""

import math

Place = tuple[float, float]

STILL = 0.15
"""A hand that rests stays within this (6 cm), whatever its tremor."""
STILL_S = 1.0
STILL_UP = 0.05
"""A hand in the air never is as still as this (2 cm) for long: whatever lies above the elbow so still lies on something."""
STILL_UP_S = 8.0
FOLLOWS_S = 1.0
"""A place of rest that is known follows a body that shifts about so fast."""


class RestingPlace:
    """Learns from where the wrist stays; `place` is None until it has been seen to rest once."""

    def __init__(self) -> None:
        self.place: Place | None = None
        self._time_s = 0.0
        self._low = _Stay(STILL)
        self._up = _Stay(STILL_UP)

    def step(self, wrist: Place, time_s: float, is_up: bool) -> None:
        """Take where the wrist is; `is_up` says that it is above its elbow, where hands seldom lie."""
        passed_s, self._time_s = time_s - self._time_s, time_s
        if is_up:
            self._low.end()
            if self._up.lasts_s(wrist, time_s) >= STILL_UP_S:
                self.place = wrist
            return
        self._up.end()
        if self._low.lasts_s(wrist, time_s) >= STILL_S:
            self._follow(wrist, min(1.0, max(0.0, passed_s) / FOLLOWS_S))

    def _follow(self, wrist: Place, share: float) -> None:
        before = self.place or wrist
        if math.dist(before, wrist) > STILL:
            self.place = wrist
        else:
            self.place = (before[0] + share * (wrist[0] - before[0]), before[1] + share * (wrist[1] - before[1]))


class _Stay:
    """How long a point has stayed within a distance of where it began to stay."""

    def __init__(self, within: float) -> None:
        self._within = within
        self._from: tuple[Place, float] | None = None

    def lasts_s(self, at: Place, time_s: float) -> float:
        if self._from is None or math.dist(self._from[0], at) > self._within:
            self._from = (at, time_s)
        return time_s - self._from[1]

    def end(self) -> None:
        self._from = None
