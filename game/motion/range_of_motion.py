"""Today's range: rest and best reach, learned from a few easy reps."""

from collections import deque
from statistics import median

from game.core.reading import Reading
from game.core.record import RangeToday
from game.motion.excursion import Excursion, Sample, sample_of
from game.motion.other_side import is_shadow
from game.motion.reps import LEAST_EXCURSION_DEG, LEAST_EXCURSION_SHARE, RepCounter, rules_for
from game.motion.rest_noise import RestNoise

EASY_REPS = 3
LAST_REPS = EASY_REPS + 1
"""The easy reps are taken from so many last ones, so that one spasm does not make all others look like false starts for good."""
TRYING_S = 10.0
"""Whoever is seen for so long without a movement that stands out is told that it is too small to be seen."""


class RangeFinder:
    """Collects `EASY_REPS` easy reps; the middle one of them sets the range, so that one spasm sets nothing.

    Movements count down to the noise of the resting limb; but of the last few only those of at least a fifth of the largest,
    so that false starts and trembling set no range for somebody who can move further.
    `rest_deg` is given where rest is known already, as for a hand whose resting pose is its zero; it is believed as long
    as the reps go beyond it.
    """

    def __init__(self, out_sign: int, rest_deg: float | None = None) -> None:
        self.out_sign = out_sign
        self._known_rest_out_deg = None if rest_deg is None else out_sign * rest_deg
        self._counter = RepCounter()
        self._noise = RestNoise()
        self._last: deque[Excursion] = deque(maxlen=LAST_REPS)
        self._found: list[Excursion] = []
        self._lowest_out_deg: float | None = None
        self._seen_s = 0.0
        self._before_s: float | None = None
        self.gained_deg = 0.0
        self.other_moves = False
        """Whether the last movement that was seen was the other limb's."""
        self.best_gained_deg = 0.0
        self._best_gained_s = 0.0

    @property
    def reps(self) -> int:
        """How many easy reps were seen so far."""
        return len(self._found)

    @property
    def done(self) -> bool:
        """Whether today's range is known."""
        return self.reps >= EASY_REPS

    @property
    def noise_floor_deg(self) -> float:
        """The smallest movement that this camera tells apart from a resting limb."""
        floor = self._noise.floor_deg
        return LEAST_EXCURSION_DEG if floor is None else floor

    @property
    def too_small(self) -> bool:
        """Whether the limb has been seen for a good while, and no movement of it stood out from the noise."""
        return not self._last and self._seen_s >= TRYING_S and self.best_gained_deg < self.noise_floor_deg

    @property
    def best_s(self) -> float:
        """When the best reach was that sets the range."""
        if not self.done:
            return self._best_gained_s
        middle = self._middle_peak_out_deg()
        return min((excursion.peak for excursion in self._found), key=lambda peak: abs(peak.out_deg - middle)).time_s

    def step(self, reading: Reading) -> bool:
        """Take a reading; return whether it completed an easy rep."""
        sample = sample_of(reading)
        if sample is None:
            return self._gap()
        self._seen_s += 0.0 if self._before_s is None else reading.time_s - self._before_s
        self._before_s = reading.time_s
        self._noise.step(sample.time_s, sample.out_deg)
        self._follow(sample)
        self._counter.rules = rules_for(0.0, self.noise_floor_deg)
        found = self._counter.step(sample)
        return found is not None and self._learn(found)

    def range_today(self) -> RangeToday:
        """Return what was learned. Raises ValueError before the easy reps are done."""
        if not self.done:
            raise ValueError(f"the range needs {EASY_REPS} easy reps, {self.reps} were seen")
        return self._range_to(self._middle_peak_out_deg())

    def range_so_far(self) -> RangeToday:
        """Return what was seen, however little: for a player whose movement is too small to be found as a rep."""
        rest = self._rest_out_deg()
        return self._range_to(rest + max(self.noise_floor_deg, self.best_gained_deg))

    def _gap(self) -> bool:
        """Nothing is seen: a rep that had come half back is still one."""
        self._noise.forget_window()
        self._before_s = None
        found = self._counter.finish()
        return found is not None and self._learn(found)

    def _follow(self, sample: Sample) -> None:
        if self._lowest_out_deg is None or sample.out_deg < self._lowest_out_deg:
            self._lowest_out_deg = sample.out_deg
        self.gained_deg = max(0.0, sample.out_deg - self._rest_out_deg())
        if self.gained_deg > self.best_gained_deg:
            self.best_gained_deg, self._best_gained_s = self.gained_deg, sample.time_s

    def _learn(self, found: Excursion) -> bool:
        self.other_moves = is_shadow(found)
        if self.other_moves:
            return False
        self._last.append(found)
        least_deg = LEAST_EXCURSION_SHARE * max(excursion.height_deg for excursion in self._last)
        self._found = [excursion for excursion in self._last if excursion.height_deg >= least_deg]
        return found.height_deg >= least_deg

    def _range_to(self, best_out_deg: float) -> RangeToday:
        rest, sign = self._rest_out_deg(), self.out_sign
        return RangeToday(round(sign * rest, 2) + 0.0, round(sign * best_out_deg, 2), round(best_out_deg - rest, 2))

    def _middle_peak_out_deg(self) -> float:
        return median(excursion.peak.out_deg for excursion in self._found)

    def _rest_out_deg(self) -> float:
        known = self._known_rest_out_deg
        if known is not None and (not self._found or self._middle_peak_out_deg() - known >= self.noise_floor_deg):
            return known
        starts = [excursion.samples[0].out_deg for excursion in self._found]
        return median(starts) if starts else self._lowest_out_deg or 0.0
