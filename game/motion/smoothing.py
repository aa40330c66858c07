"""Smoothing that is calm at rest and quick in motion, and a guard against single wild frames."""

import math
from dataclasses import dataclass, field


@dataclass(slots=True)
class OneEuro:
    """The One Euro filter (Casiez, Roussel and Vogel 2012), driven by the frames' own times.

    `calm_hz` is the cutoff at rest; `eagerness` adds cutoff per degree a second, so that a fast limb lags little;
    `speed_hz` is the cutoff of the speed.
    """

    calm_hz: float = 1.5
    eagerness: float = 0.06
    slope_hz: float = 1.0
    speed_hz: float = 2.0
    _time_s: float | None = field(default=None, init=False)
    _value: float = field(default=0.0, init=False)
    _slope: float = field(default=0.0, init=False)
    _speed: float = field(default=0.0, init=False)

    @property
    def speed(self) -> float:
        """How fast the smoothed value changes, per second, at any frame rate.

        The filter's own slope is no speed: it is taken against the lagging value and is too steep by that lag.
        """
        return self._speed

    def step(self, value: float, time_s: float) -> float:
        """Return the smoothed value at `time_s`; a time that does not move on changes nothing."""
        if self._time_s is None:
            self._time_s, self._value = time_s, value
            return value
        passed_s = time_s - self._time_s
        if passed_s <= 0:
            return self._value
        self._slope += _share(self.slope_hz, passed_s) * ((value - self._value) / passed_s - self._slope)
        change = _share(self.calm_hz + self.eagerness * abs(self._slope), passed_s) * (value - self._value)
        self._speed += _share(self.speed_hz, passed_s) * (change / passed_s - self._speed)
        self._value += change
        self._time_s = time_s
        return self._value

    def forget(self) -> None:
        """Begin anew with the next value, as after a gap."""
        self._time_s, self._slope, self._speed = None, 0.0, 0.0


def _share(cutoff_hz: float, passed_s: float) -> float:
    turn = 2.0 * math.pi * cutoff_hz * passed_s
    return turn / (turn + 1.0)


@dataclass(slots=True)
class JumpGuard:
    """Holds back a value that no limb can have reached, until the next one says that it was true.

    The fastest test stretches in the literature are 150°/s and a spasm is a few times that (docs/measuring.md).
    """

    fastest_deg_s: float = 800.0
    least_deg: float = 20.0
    _kept: tuple[float, float] | None = field(default=None, init=False)
    _doubted: float | None = field(default=None, init=False)

    def step(self, value: float, time_s: float) -> float:
        """Return the value to believe at `time_s`."""
        confirmed = self._doubted is not None and abs(value - self._doubted) <= self.least_deg
        if self._kept and not confirmed and self._is_wild(value, self._kept, time_s):
            self._doubted = value
            return self._kept[0]
        self._doubted = None
        self._kept = (value, time_s)
        return value

    def forget(self) -> None:
        """Begin anew with the next value, as after a gap."""
        self._kept, self._doubted = None, None

    def _is_wild(self, value: float, kept: tuple[float, float], time_s: float) -> bool:
        return abs(value - kept[0]) > max(self.least_deg, self.fastest_deg_s * (time_s - kept[1]))
