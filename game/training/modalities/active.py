"""Active exercise: the player moves alone, and the target follows what they can reach."""

from game.core.control import Control
from game.core.events import Event, RepDone
from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.names import LossReason
from game.core.reading import Reading
from game.core.record import SetWork
from game.core.rep import Rep
from game.training.adaptation import Difficulty
from game.training.adaptation_aim import AimLimits
from game.training.coach import Coach
from game.training.course import CourseStart
from game.training.furthest_target import furthest_gain_deg
from game.training.reach_memory import difficulty_of


class Active:
    """One set of active exercise; its difficulty goes on from the set before."""

    def __init__(self, start: CourseStart, before: "Active | None" = None) -> None:
        furthest = furthest_gain_deg(start.level, start.range_today, start.shoulder_unlocked)
        self._coach = Coach(start.level, start.range_today, start.noise_floor_deg, start.spasms, furthest)
        self._range_deg = start.range_today.range_deg or self._coach.least_gain_deg
        self.difficulty: Difficulty = before.difficulty if before else self._difficulty(start)
        self._aim()
        self.target_deg = self._coach.target_deg
        self.guidance: Guidance = NO_GUIDANCE
        self.done = False
        self.work = SetWork()

    @property
    def rest_s(self) -> float:
        """How long to rest after this set."""
        return self.difficulty.aim.rest_s

    @property
    def control(self) -> Control:
        """The newest Control."""
        return self._coach.control

    @property
    def lost(self) -> LossReason | None:
        """Why the limb cannot be seen."""
        return self._coach.lost

    def step(self, reading: Reading) -> list[Event]:
        """Follow the limb; what it reached is what the next rep is asked for."""
        events = self._coach.step(reading)
        for event in events:
            if isinstance(event, RepDone) and not event.rep.helped:
                self._learn(event.rep)
        return events

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Wait for the player."""
        return self._coach.unseen(now_s, reason)

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has been missed."""
        return self._coach.lost_for_s(now_s)

    def press(self, now_s: float) -> list[Event]:  # noqa: ARG002
        """A key means nothing here."""
        return []

    def _difficulty(self, start: CourseStart) -> Difficulty:
        coach, range_deg = self._coach, self._range_deg
        limits = AimLimits.of(start.level, coach.least_gain_deg / range_deg, coach.furthest_gain_deg / range_deg)
        return difficulty_of(start.level, limits, range_deg, start.past)

    def _learn(self, rep: Rep) -> None:
        gained_deg = max(0.0, self._coach.out_sign * rep.peak_deg - self._coach.rest_out_deg)
        self.difficulty.take(gained_deg / self._range_deg, bool(rep.complete))
        self._aim()

    def _aim(self) -> None:
        aim = self.difficulty.aim
        self._coach.aim(aim.target_share * self._range_deg, aim.hold_s)
