"""Smoothing that is calm at rest and quick in motion, and a guard against wild frames."""

import math
from collections import deque
from dataclasses import dataclass, field
from statistics import median


@dataclass(slots=True)
class OneEuro:
    """The One Euro filter (Casiez, Roussel and Vogel 2012), driven by the frames' own times.

    `calm_hz` is the cutoff at rest; `eagerness` adds cutoff per degree a second, so that a fast limb lags little;
    `speed_hz` is the cutoff of the speed.
    """

    calm_hz: float = 1.5
    eagerness: float = 0.3
    slope_hz: float = 2.0
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
class Hampel:
    """A causal Hampel filter: a value far from the median of the last few gives way to that median.

    Far is three times their robust spread (1.4826 times the median distance from the median; Davies and Gather 1993), and
    never less than a limb can move in a frame. The fastest test stretches in the literature are 150°/s and a spasm is a
    few times that (docs/measuring.md), so that none of them is taken for an error, at any frame rate.
    """

    window: int = 5
    spreads: float = 3.0
    least_deg: float = 20.0
    fastest_deg_s: float = 800.0
    _recent: deque[float] = field(default_factory=deque, init=False)
    _time_s: float | None = field(default=None, init=False)

    def step(self, value: float, time_s: float) -> float:
        """Return the value to believe at `time_s`."""
        passed_s = 0.0 if self._time_s is None else time_s - self._time_s
        self._time_s = time_s
        self._recent.append(value)
        if len(self._recent) > self.window:
            self._recent.popleft()
        middle = median(self._recent)
        spread = 1.4826 * median(abs(recent - middle) for recent in self._recent)
        far = max(self.spreads * spread, self.least_deg, self.fastest_deg_s * passed_s)
        return middle if abs(value - middle) > far else value

    def forget(self) -> None:
        """Begin anew with the next value, as after a gap."""
        self._recent.clear()
        self._time_s = None
