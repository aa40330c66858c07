"""Range of motion: a slow stretch along a pace line, held at its end; what counts is time held and degrees gained.

A set leaves `stretch_s` and, once something was held, the figures `best_end_deg` (the best end of this set), `first_end_deg`
(of the first stretch of the session), both in neutral-zero degrees, and `gained_deg`, the way between them, never below 0.
An end is where the limb was on average while it was held.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.core.control import Control
from game.core.events import Event, RepDone
from game.core.guidance import Cue, Guidance
from game.core.names import LossReason
from game.core.reading import Reading
from game.core.record import SetWork
from game.training.course import CourseStart
from game.training.slow_movement import SlowMovement, Stage

CUES: Mapping[Stage, Cue] = {"out": "follow", "hold": "stretch_hold", "back": "way_back"}
LEAST_HELD_S = 1.0
"""What is held for less is no stretch: a quick swing earns nothing and costs nothing."""
CREEP_SHARE = 0.02
"""The target creeps by at most this share of the range from one stretch to the next."""


class RangeOfMotion:
    """One set of slow stretches; each one that was held is a rep."""

    def __init__(self, start: CourseStart, before: "RangeOfMotion | None" = None) -> None:
        self._level, self._range_deg = start.level, start.range_today.range_deg
        self._slow = SlowMovement(start, "stretch", CUES)
        self._first_end_deg: float | None = before._first_end_deg if before else None
        self._best_end_deg: float | None = None
        if before:
            self._slow.aim(self._within(before._slow.coach.target_gain_deg))
        self.target_deg = self._slow.coach.target_deg
        self.rest_s = start.level.rest_s
        self.done = False
        self.guidance: Guidance = self._slow.guidance

    @property
    def control(self) -> Control:
        """The newest Control."""
        return self._slow.control

    @property
    def lost(self) -> LossReason | None:
        """Why the limb cannot be seen."""
        return self._slow.coach.lost

    @property
    def work(self) -> SetWork:
        """The seconds that were held, and the degrees gained."""
        return SetWork(stretch_s=round(self._slow.held_s, 1), figures=self._figures())

    def step(self, reading: Reading) -> list[Event]:
        """Follow the limb along the pace line."""
        told: list[Event] = []
        for event in self._slow.step(reading):
            if not isinstance(event, RepDone):
                told.append(event)
            elif self._slow.ended.held_s >= LEAST_HELD_S:
                told.append(RepDone(event.time_s, replace(event.rep, held_s=round(self._slow.ended.held_s, 3))))
                self._stretched(self._slow.ended.mean_deg)
        self.guidance = replace(self._slow.guidance, stretch_s=round(self._slow.held_s, 1))
        return told

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Wait for the player; a hold goes on where it was."""
        return self._slow.unseen(now_s, reason)

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the limb has been missed."""
        return self._slow.coach.lost_for_s(now_s)

    def press(self, now_s: float) -> list[Event]:  # noqa: ARG002
        """A key means nothing here."""
        return []

    def _stretched(self, end_deg: float) -> None:
        """Know what a stretch has gained, and let the target creep towards a little more than was held."""
        self._first_end_deg = end_deg if self._first_end_deg is None else self._first_end_deg
        self._best_end_deg = max(end_deg, self._best_end_deg or 0.0)
        adaptation, target_deg = self._level.adaptation, self._slow.coach.target_gain_deg
        if adaptation.on and "target" in adaptation.varies:
            step_deg = min(CREEP_SHARE, adaptation.step_share) * self._range_deg
            creep_deg = min(max(end_deg + step_deg - target_deg, -step_deg), step_deg)
            self._slow.aim(self._within(target_deg + creep_deg))

    def _within(self, target_gain_deg: float) -> float:
        target = self._level.target
        return min(max(target_gain_deg, target.min * self._range_deg), target.max * self._range_deg)

    def _figures(self) -> tuple[tuple[str, float], ...]:
        first_deg, best_deg = self._first_end_deg, self._best_end_deg
        if first_deg is None or best_deg is None:
            return ()
        coach = self._slow.coach
        return (
            ("best_end_deg", round(coach.out_sign * (coach.rest_out_deg + best_deg), 1)),
            ("first_end_deg", round(coach.out_sign * (coach.rest_out_deg + first_deg), 1)),
            ("gained_deg", round(max(0.0, best_deg - first_deg), 1)),
        )
