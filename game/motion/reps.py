"""Repetitions: excursions of the limb and their returns, counted with hysteresis in degrees and seconds.

All angles here are out-degrees, which grow as the exercise goes out; a movement's sign is put back by whoever
knows it. A rep begins when the limb has risen by `min_excursion_deg` from its lowest point, and is done when it
has come back most of the way, or has come below 30 % of the range and goes out again, or has come half back and lies still.
Clonus and tremor neither make a rep nor split one.
"""

from collections import deque
from dataclasses import dataclass, replace

from game.motion.clonus import height_without_clonus, oscillates
from game.motion.excursion import Excursion, Sample

LEAST_EXCURSION_DEG = 8.0
LEAST_EXCURSION_SHARE = 0.2
LEAST_KNOWN_EXCURSION_DEG = 4.0
"""Where a player's own range is known and the noise of the resting limb is not, movements down to this count."""
STEADY_SHARE = 0.75
"""So much of the least excursion must be left of a rep when the clonus in it is averaged out."""
BEFORE_S = 1.2
"""So much of what was before a rep tells whether it is one of the swings of a clonus."""
COMING_BACK_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class RepRules:
    """What counts as a rep; shares are of the rep's own excursion, `arm_share` of the known range where that is more."""

    min_excursion_deg: float = LEAST_EXCURSION_DEG
    range_deg: float = 0.0
    return_share: float = 0.9
    arm_share: float = 0.3
    half_share: float = 0.5
    still_s: float = 0.5
    min_s: float = 0.4
    max_s: float = 20.0


def rules_for(range_deg: float, least_deg: float = LEAST_EXCURSION_DEG, hold_s: float = 0.0) -> RepRules:
    """Return the rules for a known range: a fifth of it, but at least `least_deg`, counts as an excursion.

    A hold that is asked for adds to the time that a rep may take.
    """
    rules = RepRules(max(least_deg, LEAST_EXCURSION_SHARE * range_deg), range_deg)
    return replace(rules, max_s=rules.max_s + hold_s)


class _Outing:
    """A rep under way: its samples, the furthest one, and the lowest one since."""

    def __init__(self, way: list[Sample]) -> None:
        self.way = way
        self.peak = self.turn = way[-1]
        self.still_since_s = self.turn.time_s

    @property
    def height_deg(self) -> float:
        return self.peak.out_deg - self.way[0].out_deg

    @property
    def came_back_share(self) -> float:
        return (self.peak.out_deg - self.turn.out_deg) / self.height_deg

    def is_armed(self, rules: RepRules) -> bool:
        """Whether the limb has come back far enough for the next rep to begin."""
        return self.turn.out_deg - self.way[0].out_deg <= rules.arm_share * max(self.height_deg, rules.range_deg)

    def add(self, sample: Sample) -> None:
        self.way.append(sample)
        if sample.out_deg > self.peak.out_deg:
            self.peak = self.turn = sample
        elif sample.out_deg < self.turn.out_deg:
            self.turn = sample
            self.still_since_s = sample.time_s

    def until_turn(self) -> Excursion:
        return Excursion(tuple(sample for sample in self.way if sample.time_s <= self.turn.time_s))

    def since_turn(self) -> list[Sample]:
        return [sample for sample in self.way if sample.time_s >= self.turn.time_s]


class RepCounter:
    """Finds reps in a stream of samples, one at a time and never backwards."""

    def __init__(self, rules: RepRules | None = None) -> None:
        self.rules = rules or RepRules()
        self.twitch: Excursion | None = None
        """What the last step dropped because it was too short for a rep."""
        self._recent: deque[Sample] = deque()
        self._wait_way: list[Sample] = []
        self._outing: _Outing | None = None

    @property
    def is_out(self) -> bool:
        """Whether a rep is under way."""
        return self._outing is not None

    @property
    def is_coming_back(self) -> bool:
        """Whether the rep under way has passed its peak for good."""
        return self._outing is not None and self._outing.came_back_share > COMING_BACK_SHARE

    def step(self, sample: Sample) -> Excursion | None:
        """Take the next sample; return the rep that it completes, if it does."""
        self.twitch = None
        self._remember(sample)
        if self._outing is None:
            self._wait(sample)
            return None
        self._outing.add(sample)
        if self._is_back(self._outing, sample):
            return self._close(self._outing)
        if sample.time_s - self._outing.way[0].time_s > self.rules.max_s:
            self._outing, self._wait_way = None, [sample]
        return None

    def finish(self) -> Excursion | None:
        """End the stream: a rep that had come half back still counts."""
        if self._outing and self._outing.came_back_share >= self.rules.half_share:
            return self._close(self._outing)
        self.forget()
        return None

    def forget(self) -> None:
        """Drop the rep under way, as after a gap in which nothing was seen."""
        self._wait_way, self._outing = [], None
        self._recent.clear()

    def _remember(self, sample: Sample) -> None:
        """Keep the rep under way and a moment before it."""
        self._recent.append(sample)
        since_s = (self._outing.way[0] if self._outing else sample).time_s - BEFORE_S
        while self._recent[0].time_s < since_s:
            self._recent.popleft()

    def _wait(self, sample: Sample) -> None:
        """Follow the limb's lowest point, and notice when it has left it."""
        way = self._wait_way
        if not way or sample.out_deg <= way[0].out_deg:
            self._wait_way = [sample]
            return
        way.append(sample)
        rise = sample.out_deg - way[0].out_deg
        if rise >= self.rules.min_excursion_deg:
            self._outing = _Outing(_from_departure(way, rise))
        elif sample.time_s - way[0].time_s > self.rules.max_s:
            recent = [old for old in way if old.time_s >= sample.time_s - 1.0]
            self._wait_way = [min(recent, key=lambda old: old.out_deg)]

    def _is_back(self, outing: _Outing, sample: Sample) -> bool:
        goes_out_again = sample.out_deg - outing.turn.out_deg >= self.rules.min_excursion_deg / 2
        if goes_out_again:
            outing.still_since_s = sample.time_s
        lies_still = sample.time_s - outing.still_since_s >= self.rules.still_s
        is_half_back = outing.came_back_share >= self.rules.half_share
        return outing.came_back_share >= self.rules.return_share or (
            is_half_back and (lies_still or (goes_out_again and outing.is_armed(self.rules)))
        )

    def _close(self, outing: _Outing) -> Excursion | None:
        """Close the rep at its lowest point since the peak; what comes after begins the next one."""
        done = outing.until_turn()
        self._outing, self._wait_way = None, outing.since_turn()
        if done.lasts_s < self.rules.min_s:
            self.twitch = done
            return None
        return done if self._is_no_clonus(done) else None

    def _is_no_clonus(self, done: Excursion) -> bool:
        """A way that swings to and fro has to rise for good once the swinging is averaged out."""
        way = [sample for sample in self._recent if sample.time_s <= done.samples[-1].time_s]
        times_s, degrees = [sample.time_s for sample in way], [sample.out_deg for sample in way]
        if not oscillates(times_s, degrees, done.height_deg):
            return True
        risen = height_without_clonus(times_s, degrees, done.samples[0].time_s)
        return risen >= STEADY_SHARE * self.rules.min_excursion_deg


def _from_departure(way: list[Sample], rise: float) -> list[Sample]:
    """Drop the wait at the bottom: the rep starts where the limb last was within a tenth of the rise from it."""
    limit = way[0].out_deg + 0.1 * rise
    start = max(number for number, sample in enumerate(way) if sample.out_deg <= limit)
    return way[start:]
