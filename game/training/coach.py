"""The coach of one set: turns readings into what a game sees, and into events."""

from game.core.control import AT_REST, Control
from game.core.events import Event, RepDone, RepStarted, TargetReached, TooFast, TrackingBack, TrackingLost
from game.core.level import Level
from game.core.names import LossReason, Phase
from game.core.reading import Reading
from game.core.record import RangeToday
from game.motion.movements import MOVEMENT_TABLE
from game.motion.rep_figures import rep_of
from game.motion.reps import LEAST_KNOWN_EXCURSION_DEG, RepCounter, rules_for

LOST_AFTER_S = 0.5
"""The limb is called lost only after this long, so that one bad frame stops nothing."""
WARN_EVERY_S = 4.0


class Coach:
    """Follows the reps of one set against a target that is a share of this player's range today."""

    def __init__(self, level: Level, range_today: RangeToday) -> None:
        movement = MOVEMENT_TABLE[level.movement]
        self.level = level
        self.out_sign = movement.out_sign
        self.rest_out_deg = movement.out_sign * range_today.rest_deg
        self.target_gain_deg = level.target.start * range_today.range_deg
        self.control = AT_REST
        self.lost: LossReason | None = None
        self._counter = RepCounter(rules_for(range_today.range_deg, LEAST_KNOWN_EXCURSION_DEG, level.hold_s))
        self._last_seen_s: float | None = None
        self._target_since_s: float | None = None
        self._reached = False
        self._warned_s = -WARN_EVERY_S

    @property
    def target_deg(self) -> float:
        """The target in neutral-zero degrees."""
        return self.out_sign * (self.rest_out_deg + self.target_gain_deg)

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has not been seen."""
        return now_s - self._last_seen_s if self.lost and self._last_seen_s is not None else 0.0

    def step(self, reading: Reading) -> list[Event]:
        """Take the next reading; `control` then says where the limb is."""
        if self._last_seen_s is None:
            self._last_seen_s = reading.time_s
        if reading.out_deg is None:
            return self.unseen(reading.time_s, reading.lost or "nobody")
        events: list[Event] = []
        if self.lost:
            self.lost = None
            events.append(TrackingBack(reading.time_s))
        self._last_seen_s = reading.time_s
        return [*events, *self._follow(reading, reading.out_deg)]

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Nothing was seen up to `now_s`; after a moment's patience that is a loss, and the rep in the air is dropped."""
        if self._last_seen_s is None:
            self._last_seen_s = now_s
        if self.lost or now_s - self._last_seen_s < LOST_AFTER_S:
            return []
        self.lost = reason
        self._counter.forget()
        self._target_since_s, self._reached = None, False
        self.control = AT_REST
        return [TrackingLost(now_s, reason)]

    def _follow(self, reading: Reading, out_deg: float) -> list[Event]:
        was_out = self._counter.is_out
        gained = max(0.0, out_deg - self.rest_out_deg)
        done = self._counter.step(reading.time_s, out_deg)
        events: list[Event] = []
        if self._counter.is_out and not was_out:
            events.append(RepStarted(reading.time_s))
        events += self._target(reading.time_s, gained)
        if done:
            events.append(RepDone(reading.time_s, rep_of(done, self.out_sign, self._reached)))
        if done or not self._counter.is_out:
            self._target_since_s, self._reached = None, False
        events += self._speed(reading)
        self.control = Control(
            reach=gained / self.target_gain_deg,
            gained_deg=gained,
            speed_deg_s=reading.speed_deg_s,
            phase=self._phase(gained),
            hold=self._hold(reading.time_s),
            tracked=True,
        )
        return events

    def _target(self, now_s: float, gained: float) -> list[Event]:
        if not self._counter.is_out or self._reached:
            return []
        if gained < self.target_gain_deg:
            self._target_since_s = None
            return []
        if self._target_since_s is None:
            self._target_since_s = now_s
        if now_s - self._target_since_s < self.level.hold_s:
            return []
        self._reached = True
        return [TargetReached(now_s)]

    def _hold(self, now_s: float) -> float:
        if self._reached:
            return 1.0
        if self._target_since_s is None:
            return 0.0
        return min(1.0, (now_s - self._target_since_s) / max(self.level.hold_s, 1e-9))

    def _phase(self, gained: float) -> Phase:
        if not self._counter.is_out:
            return "rest"
        if self._counter.is_coming_back:
            return "back"
        return "hold" if gained >= self.target_gain_deg else "out"

    def _speed(self, reading: Reading) -> list[Event]:
        fast = abs(reading.speed_deg_s) > self.level.speed_ceiling_deg_s
        if not fast or reading.time_s - self._warned_s < WARN_EVERY_S:
            return []
        self._warned_s = reading.time_s
        return [TooFast(reading.time_s, abs(reading.speed_deg_s))]
