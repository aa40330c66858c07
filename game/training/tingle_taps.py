"""The taps at the first tingle of each cycle: they tell the period of the player's own stimulator, and its phase.

Three whole cycles lie between four taps. Three taps would give only two intervals, whose median is their mean: one late
tap would spoil the period. The median of three bears one bad tap.
"""

from statistics import median

CYCLES = 3
SHORTEST_SHARE, LONGEST_SHARE = 0.6, 1.6
"""Intervals between these shares of the cycle that the therapist wrote down are believed at once."""
ALIKE_SHARE = 0.15
"""Two odd intervals in a row that differ by less are believed: the unit is set otherwise than written down."""
ONSET_WITHIN_S = 3.0


class TingleTaps:
    """Collects taps until three cycles are known; a tap that fits nothing is no mistake, it is only not counted."""

    def __init__(self, cycle_s: float) -> None:
        self._cycle_s = cycle_s
        self._taps_s: list[float] = []
        self._intervals_s: list[float] = []
        self._odd_s: float | None = None
        self._onsets_s: list[float] = []

    @property
    def done(self) -> bool:
        """Whether the period is known."""
        return len(self._intervals_s) >= CYCLES

    @property
    def share(self) -> float:
        """How much is known, 0 to 1."""
        return min(1.0, len(self._intervals_s) / CYCLES)

    @property
    def period_s(self) -> float:
        """The median of the intervals, before the first one what is written down."""
        return median(self._intervals_s) if self._intervals_s else self._cycle_s

    @property
    def on_s(self) -> float:
        """When the last cycle began, as all taps together have it."""
        last_s, period_s = self._taps_s[-1], self.period_s
        return last_s + median(tap_s - last_s + period_s * round((last_s - tap_s) / period_s) for tap_s in self._taps_s)

    @property
    def delay_s(self) -> float | None:
        """How long after a tap the limb is usually seen to move, None where it was not seen."""
        delays = [min((onset_s - tap_s for onset_s in self._onsets_s), key=abs) for tap_s in self._taps_s if self._onsets_s]
        near = [delay_s for delay_s in delays if abs(delay_s) <= ONSET_WITHIN_S]
        return median(near) if near else None

    def tap(self, now_s: float) -> bool:
        """Take a tap; return whether it was taken for the beginning of a cycle."""
        if self._taps_s:
            interval_s = now_s - self._taps_s[-1]
            if interval_s < SHORTEST_SHARE * self._cycle_s:
                return False
            self._take(interval_s)
        self._taps_s.append(now_s)
        return True

    def onset(self, time_s: float) -> None:
        """The limb was seen to begin to move."""
        self._onsets_s.append(time_s)

    def _take(self, interval_s: float) -> None:
        alike = self._odd_s is not None and abs(interval_s - self._odd_s) <= ALIKE_SHARE * interval_s
        if interval_s <= LONGEST_SHARE * self._cycle_s or alike:
            self._intervals_s.append(interval_s)
        else:
            self._odd_s = interval_s
