"""Passive exercise: a helper or the other hand moves the limb, slowly, and is told beforehand what comes.

Reps are `assisted` and count whatever their reach. A set leaves the figures `fastest_deg_s` (the highest speed) and `too_fast`
(how often the calm word was said).
"""

from collections.abc import Mapping

from game.core.control import Control
from game.core.events import Event, HelperHands, TooFast
from game.core.guidance import Cue, Guidance
from game.core.names import LossReason
from game.core.reading import Reading
from game.core.record import SetWork
from game.training.course import CourseStart
from game.training.slow_movement import SlowMovement, Stage

CUES: Mapping[Stage, Cue] = {"ready": "helper_ready", "out": "helper_out", "hold": "helper_hold", "back": "helper_back"}
READY_S = 2.0


class Passive:
    """One set of movements that somebody else makes, or the player's other hand."""

    def __init__(self, start: CourseStart, before: "Passive | None" = None) -> None:  # noqa: ARG002
        self._slow = SlowMovement(start, "assisted", CUES, READY_S)
        self._too_fast = 0
        self.target_deg = self._slow.coach.target_deg
        self.rest_s = start.level.rest_s
        self.done = False

    @property
    def control(self) -> Control:
        """The newest Control."""
        return self._slow.control

    @property
    def lost(self) -> LossReason | None:
        """Why the limb cannot be seen."""
        return self._slow.coach.lost

    @property
    def guidance(self) -> Guidance:
        """What the helper is to do."""
        return self._slow.guidance

    @property
    def work(self) -> SetWork:
        """How fast the limb was moved."""
        fastest_deg_s = round(self._slow.guard.fastest_deg_s, 1)
        return SetWork(figures=(("fastest_deg_s", fastest_deg_s), ("too_fast", float(self._too_fast))))

    def step(self, reading: Reading) -> list[Event]:
        """Follow the limb; hands of a helper on it are what is wanted."""
        events: list[Event] = [event for event in self._slow.step(reading) if not isinstance(event, HelperHands)]
        self._too_fast += sum(isinstance(event, TooFast) for event in events)
        return events

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Wait until the limb is seen."""
        return self._slow.unseen(now_s, reason)

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has been missed."""
        return self._slow.coach.lost_for_s(now_s)

    def press(self, now_s: float) -> list[Event]:  # noqa: ARG002
        """A key means nothing here."""
        return []
