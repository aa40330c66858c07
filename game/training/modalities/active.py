"""Active exercise: the player moves alone, and the target follows what they can reach."""

from game.core.control import Control
from game.core.events import Event
from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.names import LossReason
from game.core.reading import Reading
from game.core.record import SetWork
from game.training.coach import Coach
from game.training.course import CourseStart
from game.training.shoulder_cap import furthest_gain_deg


class Active:
    """One set of active exercise."""

    def __init__(self, start: CourseStart, before: "Active | None" = None) -> None:  # noqa: ARG002
        furthest = furthest_gain_deg(start.level, start.range_today, start.shoulder_unlocked)
        self._coach = Coach(start.level, start.range_today, start.noise_floor_deg, start.spasms, furthest)
        self.target_deg = self._coach.target_deg
        self.rest_s = start.level.rest_s
        self.guidance: Guidance = NO_GUIDANCE
        self.done = False
        self.work = SetWork()

    @property
    def control(self) -> Control:
        """The newest Control."""
        return self._coach.control

    @property
    def lost(self) -> LossReason | None:
        """Why the limb cannot be seen."""
        return self._coach.lost

    def step(self, reading: Reading) -> list[Event]:
        """Follow the limb."""
        return self._coach.step(reading)

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Wait for the player."""
        return self._coach.unseen(now_s, reason)

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has been missed."""
        return self._coach.lost_for_s(now_s)

    def press(self, now_s: float) -> list[Event]:  # noqa: ARG002
        """A key means nothing here."""
        return []
