"""Repetitions: excursions of the limb and their returns, counted with hysteresis in degrees and seconds.

All angles here are out-degrees, which grow as the exercise goes out; a movement's sign is put back by whoever
knows it. A rep begins when the limb has risen by `min_excursion_deg` from its lowest point, and is done when it
has come back most of the way, or has come half back and then turned round or lain still.
"""

from dataclasses import dataclass, replace
from typing import NamedTuple

LEAST_EXCURSION_DEG = 8.0
LEAST_EXCURSION_SHARE = 0.2
LEAST_KNOWN_EXCURSION_DEG = 4.0
"""Once a player's own range is known, small movements count: this is still well above the noise of a resting limb."""
COMING_BACK_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class RepRules:
    """What counts as a rep; shares are of the rep's own excursion."""

    min_excursion_deg: float = LEAST_EXCURSION_DEG
    return_share: float = 0.9
    turn_share: float = 0.5
    still_s: float = 0.5
    min_s: float = 0.4
    max_s: float = 20.0


class Sample(NamedTuple):
    """One moment of the limb in out-degrees."""

    time_s: float
    out_deg: float


@dataclass(frozen=True, slots=True)
class Excursion:
    """The way of one rep, sample by sample, from its lowest point over its peak back to its end."""

    samples: tuple[Sample, ...]

    @property
    def peak(self) -> Sample:
        """The furthest moment."""
        return max(self.samples, key=lambda sample: sample.out_deg)


def rules_for(range_deg: float, least_deg: float = LEAST_EXCURSION_DEG, hold_s: float = 0.0) -> RepRules:
    """Return the rules for a known range: a fifth of it, but at least `least_deg`, counts as an excursion.

    A hold that is asked for adds to the time that a rep may take.
    """
    rules = RepRules(min_excursion_deg=max(least_deg, LEAST_EXCURSION_SHARE * range_deg))
    return replace(rules, max_s=rules.max_s + hold_s)


class _Outing:
    """A rep under way: its samples, the furthest one, and the lowest one since."""

    def __init__(self, way: list[Sample]) -> None:
        self.way = way
        self.peak = self.turn = way[-1]

    @property
    def height_deg(self) -> float:
        return self.peak.out_deg - self.way[0].out_deg

    @property
    def came_back_share(self) -> float:
        return (self.peak.out_deg - self.turn.out_deg) / self.height_deg

    def add(self, sample: Sample) -> None:
        self.way.append(sample)
        if sample.out_deg > self.peak.out_deg:
            self.peak = self.turn = sample
        elif sample.out_deg < self.turn.out_deg:
            self.turn = sample

    def until_turn(self) -> tuple[Sample, ...]:
        return tuple(sample for sample in self.way if sample.time_s <= self.turn.time_s)

    def since_turn(self) -> list[Sample]:
        return [sample for sample in self.way if sample.time_s >= self.turn.time_s]


class RepCounter:
    """Finds reps in a stream of samples, one at a time and never backwards."""

    def __init__(self, rules: RepRules | None = None) -> None:
        self.rules = rules or RepRules()
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

    def step(self, time_s: float, out_deg: float) -> Excursion | None:
        """Take the next sample; return the rep that it completes, if it does."""
        sample = Sample(time_s, out_deg)
        if self._outing is None:
            self._wait(sample)
            return None
        self._outing.add(sample)
        if self._is_back(self._outing, sample):
            return self._close(self._outing)
        if sample.time_s - self._outing.way[0].time_s > self.rules.max_s:
            self.forget()
            self._wait_way = [sample]
        return None

    def finish(self) -> Excursion | None:
        """End the stream: a rep that had come half back still counts."""
        if self._outing and self._outing.came_back_share >= self.rules.turn_share:
            return self._close(self._outing)
        self.forget()
        return None

    def forget(self) -> None:
        """Drop the rep under way, as after a gap in which nothing was seen."""
        self._wait_way, self._outing = [], None

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
        lies_still = sample.time_s - outing.turn.time_s >= self.rules.still_s
        wanted = self.rules.turn_share if goes_out_again or lies_still else self.rules.return_share
        return outing.came_back_share >= wanted

    def _close(self, outing: _Outing) -> Excursion | None:
        """Close the rep at its lowest point since the peak; what comes after begins the next one."""
        done = Excursion(outing.until_turn())
        self.forget()
        self._wait_way = outing.since_turn()
        return done if done.samples[-1].time_s - done.samples[0].time_s >= self.rules.min_s else None


def _from_departure(way: list[Sample], rise: float) -> list[Sample]:
    """Drop the wait at the bottom: the rep starts where the limb last was within a tenth of the rise from it."""
    limit = way[0].out_deg + 0.1 * rise
    start = max(number for number, sample in enumerate(way) if sample.out_deg <= limit)
    return way[start:]
