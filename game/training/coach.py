"""The coach of one set: turns readings into what a game sees, and into events."""

import math
from dataclasses import replace

from game.core.control import AT_REST, Control
from game.core.events import (
    Compensating,
    Event,
    HelperHands,
    RepDone,
    RepStarted,
    Spasm,
    TargetReached,
    TooFast,
    TrackingBack,
    TrackingLost,
)
from game.core.level import Level
from game.core.names import Compensation, LossReason, Phase, RepKind
from game.core.reading import Reading
from game.core.record import RangeToday
from game.motion.excursion import Excursion, Sample, sample_of
from game.motion.other_side import is_shadow
from game.motion.rep_figures import rep_of
from game.motion.reps import LEAST_KNOWN_EXCURSION_DEG, RepCounter, rules_for
from game.motion.spasm import SpasmWatch, peak_speed_deg_s
from game.training.seldom import Seldom

LOST_AFTER_S = 0.5
"""The limb is called lost only after this long, so that one bad frame stops nothing."""
LEAST_WAY_DEG = 1.0
"""An arm that rests at its cap has no way to go: reach is over at least this much."""
WARN_EVERY_S = 4.0
COMPENSATION_EVERY_S = 6.0
HELPER_EVERY_S = 20.0


class Coach:
    """Follows the reps of one set against a target that is a share of this player's range today.

    Every excursion that comes back is a rep, whether it reached the target (`complete`) or not, whoever or whatever helped;
    only a spasm is none. `noise_floor_deg` is the smallest movement that the camera can tell from rest, as the range finding
    has learned it: no target is nearer than that. `spasms` knows the speeds of earlier sets. Whatever is aimed at, no target
    is further than `furthest_gain_deg`. A slow exercise gives a rep `patience_s` more than usual, and for so long a rep in the
    air waits for a limb that cannot be seen.
    """

    def __init__(
        self,
        level: Level,
        range_today: RangeToday,
        noise_floor_deg: float | None = None,
        spasms: SpasmWatch | None = None,
        furthest_gain_deg: float = math.inf,
        speed_ceiling_deg_s: float | None = None,
        kind: RepKind = "active",
        patience_s: float = 0.0,
    ) -> None:
        self.hold_s = level.hold_s
        self.out_sign = 1 if range_today.best_deg >= range_today.rest_deg else -1
        self.rest_out_deg = self.out_sign * range_today.rest_deg
        rules = rules_for(range_today.range_deg, noise_floor_deg or LEAST_KNOWN_EXCURSION_DEG, level.hold_s)
        self.least_gain_deg = rules.min_excursion_deg
        self.furthest_gain_deg = furthest_gain_deg
        self.target_gain_deg = self._allowed(level.target.start * range_today.range_deg)
        self.control = AT_REST
        self.lost: LossReason | None = None
        self._kind: RepKind = kind
        self._speed_ceiling_deg_s = speed_ceiling_deg_s or level.speed_ceiling_deg_s
        self._patience_s = patience_s
        self._counter = RepCounter(replace(rules, max_s=rules.max_s + patience_s))
        self._spasms = spasms or SpasmWatch(level.speed_ceiling_deg_s)
        self._last_seen_s: float | None = None
        self._target_since_s: float | None = None
        self._reached = False
        self._too_fast = Seldom(WARN_EVERY_S)
        self._compensating: dict[Compensation, Seldom] = {}
        self._at_work: tuple[Compensation, ...] = ()
        self._helped = Seldom(HELPER_EVERY_S)

    @property
    def target_deg(self) -> float:
        """The target in neutral-zero degrees."""
        return self.out_sign * (self.rest_out_deg + self.target_gain_deg)

    def aim(self, target_gain_deg: float, hold_s: float) -> None:
        """Ask for another target from now on; between two reps is the time for it."""
        self.target_gain_deg, self.hold_s = self._allowed(target_gain_deg), hold_s

    def _allowed(self, gain_deg: float) -> float:
        return min(max(gain_deg, self.least_gain_deg), self.furthest_gain_deg)

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has not been seen."""
        return now_s - self._last_seen_s if self.lost and self._last_seen_s is not None else 0.0

    def step(self, reading: Reading) -> list[Event]:
        """Take the next reading; `control` then says where the limb is."""
        if self._last_seen_s is None:
            self._last_seen_s = reading.time_s
        sample = sample_of(reading)
        if sample is None:
            return self.unseen(reading.time_s, reading.lost or "nobody")
        events: list[Event] = []
        if self.lost:
            if reading.time_s - self._last_seen_s > self._patience_s:
                self._drop_rep()
            self.lost = None
            events.append(TrackingBack(reading.time_s))
        self._last_seen_s = reading.time_s
        return [*events, *self._follow(reading, sample), *self._beside(reading)]

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Nothing was seen up to `now_s`; after a moment's patience that is a loss."""
        if self._last_seen_s is None:
            self._last_seen_s = now_s
        if self.lost or now_s - self._last_seen_s < LOST_AFTER_S:
            return []
        self.lost = reason
        self._target_since_s = None
        self.control = AT_REST
        return [TrackingLost(now_s, reason)]

    def _drop_rep(self) -> None:
        self._counter.forget()
        self._reached = False

    def _follow(self, reading: Reading, sample: Sample) -> list[Event]:
        was_out = self._counter.is_out
        gained = max(0.0, sample.out_deg - self.rest_out_deg)
        done = self._counter.step(sample)
        events: list[Event] = []
        if self._counter.is_out and not was_out:
            events.append(RepStarted(reading.time_s))
        events += self._target(reading.time_s, gained)
        events += self._ended(reading.time_s, done or self._counter.twitch, counts=done is not None)
        if done or not self._counter.is_out:
            self._target_since_s, self._reached = None, False
        self.control = Control(
            reach=gained / max(self.target_gain_deg, LEAST_WAY_DEG),
            gained_deg=gained,
            speed_deg_s=reading.speed_deg_s,
            phase=self._phase(gained),
            hold=self._hold(reading.time_s),
            tracked=True,
        )
        return events

    def _ended(self, now_s: float, excursion: Excursion | None, counts: bool) -> list[Event]:
        """Say what has ended: a rep, a spasm, or a twitch that is neither."""
        if excursion is None or is_shadow(excursion):
            return []
        is_spasm = self._spasms.is_spasm(excursion)
        if counts:
            self._spasms.remember(excursion)
        if is_spasm:
            return [Spasm(now_s, peak_speed_deg_s(excursion))]
        return [RepDone(now_s, replace(rep_of(excursion, self.out_sign, self._reached), kind=self._kind))] if counts else []

    def _target(self, now_s: float, gained: float) -> list[Event]:
        if not self._counter.is_out or self._reached:
            return []
        if gained < self.target_gain_deg:
            self._target_since_s = None
            return []
        if self._target_since_s is None:
            self._target_since_s = now_s
        if now_s - self._target_since_s < self.hold_s:
            return []
        self._reached = True
        return [TargetReached(now_s)]

    def _hold(self, now_s: float) -> float:
        if self._reached:
            return 1.0
        if self._target_since_s is None:
            return 0.0
        return min(1.0, (now_s - self._target_since_s) / max(self.hold_s, 1e-9))

    def _phase(self, gained: float) -> Phase:
        if not self._counter.is_out:
            return "rest"
        if self._counter.is_coming_back:
            return "back"
        return "hold" if gained >= self.target_gain_deg else "out"

    def _beside(self, reading: Reading) -> list[Event]:
        """Say what else is to be noticed in a reading, and nothing of it too often."""
        now_s, speed = reading.time_s, abs(reading.speed_deg_s)
        events: list[Event] = []
        if speed > self._speed_ceiling_deg_s and self._too_fast.may(now_s):
            events.append(TooFast(now_s, speed))
        begun = [kind for kind in reading.compensations if kind not in self._at_work]
        events += [Compensating(now_s, kind) for kind in begun if self._seldom(kind).may(now_s)]
        self._at_work = reading.compensations
        if reading.helped and self._helped.may(now_s):
            events.append(HelperHands(now_s))
        return events

    def _seldom(self, kind: Compensation) -> Seldom:
        return self._compensating.setdefault(kind, Seldom(COMPENSATION_EVERY_S))
