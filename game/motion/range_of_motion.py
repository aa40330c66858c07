"""Today's range: rest and best reach, learned from a few easy reps."""

from statistics import median

from game.core.reading import Reading
from game.core.record import RangeToday
from game.motion.reps import LEAST_EXCURSION_DEG, Excursion, RepCounter

EASY_REPS = 3
SMALLEST_RANGE_DEG = 5.0
"""Less than this is not told apart from the camera's own trembling."""


class RangeFinder:
    """Collects `EASY_REPS` easy reps; the middle one of them sets the range, so that one spasm sets nothing.

    `rest_deg` is given where rest is known already, as for a hand whose resting pose is its zero; it is believed as long
    as the reps go beyond it.
    """

    def __init__(self, out_sign: int, rest_deg: float | None = None) -> None:
        self.out_sign = out_sign
        self._known_rest_out_deg = None if rest_deg is None else out_sign * rest_deg
        self._counter = RepCounter()
        self._found: list[Excursion] = []
        self._lowest_out_deg: float | None = None
        self.gained_deg = 0.0
        self.best_gained_deg = 0.0

    @property
    def reps(self) -> int:
        """How many easy reps were seen so far."""
        return len(self._found)

    @property
    def done(self) -> bool:
        """Whether today's range is known."""
        return self.reps >= EASY_REPS

    def step(self, reading: Reading) -> bool:
        """Take a reading; return whether it completed a rep."""
        if reading.out_deg is None:
            self._counter.forget()
            return False
        if self._lowest_out_deg is None or reading.out_deg < self._lowest_out_deg:
            self._lowest_out_deg = reading.out_deg
        self.gained_deg = max(0.0, reading.out_deg - self._rest_out_deg())
        self.best_gained_deg = max(self.best_gained_deg, self.gained_deg)
        found = self._counter.step(reading.time_s, reading.out_deg)
        if found:
            self._found.append(found)
        return found is not None

    def range_today(self) -> RangeToday:
        """Return what was learned. Raises ValueError before the easy reps are done."""
        if not self.done:
            raise ValueError(f"the range needs {EASY_REPS} easy reps, {self.reps} were seen")
        return self._range_to(self._middle_peak_out_deg())

    def range_so_far(self) -> RangeToday:
        """Return what was seen, however little: for a player whose movement is too small to be found as a rep."""
        rest = self._rest_out_deg()
        return self._range_to(rest + max(SMALLEST_RANGE_DEG, self.best_gained_deg))

    def _range_to(self, best_out_deg: float) -> RangeToday:
        rest, sign = self._rest_out_deg(), self.out_sign
        return RangeToday(round(sign * rest, 2) + 0.0, round(sign * best_out_deg, 2), round(best_out_deg - rest, 2))

    def _middle_peak_out_deg(self) -> float:
        return median(excursion.peak.out_deg for excursion in self._found)

    def _rest_out_deg(self) -> float:
        known = self._known_rest_out_deg
        if known is not None and (not self._found or self._middle_peak_out_deg() - known >= LEAST_EXCURSION_DEG):
            return known
        starts = [excursion.samples[0].out_deg for excursion in self._found]
        return median(starts) if starts else self._lowest_out_deg or 0.0
