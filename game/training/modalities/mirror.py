"""Mirror therapy: the good hand is seen in the place of the affected one, and does slow tasks without objects.

All readings, and so today's range and the reps (of kind "mirror"), are of the good side. A set asks for as many tasks as the
level has reps, and is over with them or with the reps, whichever comes first: a task that does not move the measured joint
makes none. While the hand is out of sight the tasks wait for it. Figures: `mirror_s`, the seconds in which the hand was seen
at a task; `mirror_tasks`, how many were asked for; `mirror_tasks_moved`, in how many of them the measured joint made a rep.
"""

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone
from game.core.guidance import Guidance
from game.core.names import LossReason
from game.core.reading import Reading
from game.core.record import SetWork
from game.training.coach import Coach
from game.training.course import CourseStart
from game.training.furthest_target import furthest_gain_deg
from game.training.mirror_tasks import LONGEST_STEP_S, MirrorTasks


class Mirror:
    """One set of mirror therapy."""

    def __init__(self, start: CourseStart, before: "Mirror | None" = None) -> None:  # noqa: ARG002
        level = start.level
        furthest = furthest_gain_deg(level, start.range_today, start.shoulder_unlocked)
        self._coach = Coach(level, start.range_today, start.noise_floor_deg, start.spasms, furthest, kind="mirror")
        self._tasks = MirrorTasks(level.mirror.tasks, level.mirror.task_s, level.reps)
        self._seen_at_s: float | None = None
        self._begun = False
        self._watched_s = 0.0
        self._moved: set[int] = set()
        self.target_deg = self._coach.target_deg
        self.rest_s = level.rest_s

    @property
    def control(self) -> Control:
        """The newest Control of the good hand."""
        return self._coach.control

    @property
    def lost(self) -> LossReason | None:
        """Why the good hand cannot be seen."""
        return self._coach.lost

    @property
    def guidance(self) -> Guidance:
        """The task of the moment."""
        return Guidance(cue=self._tasks.cue, left_s=self._tasks.left_s, share=self._tasks.share)

    @property
    def done(self) -> bool:
        """Whether all tasks were asked for."""
        return self._tasks.done

    @property
    def work(self) -> SetWork:
        """How long the hand was watched, and at how many tasks."""
        tasks = self._tasks.begun if self._begun else 0
        figures = (
            ("mirror_s", float(int(self._watched_s))),
            ("mirror_tasks", float(tasks)),
            ("mirror_tasks_moved", float(len(self._moved))),
        )
        return SetWork(figures=figures)

    def step(self, reading: Reading) -> list[Event]:
        """Follow the good hand, and go on with the tasks while it is seen."""
        events = self._coach.step(reading)
        if any(isinstance(event, RepDone) for event in events):
            self._moved.add(self._tasks.begun)
        if self.lost:
            self._seen_at_s = None
            return events
        return [*events, *self._go_on(reading.time_s)]

    def unseen(self, now_s: float, reason: LossReason) -> list[Event]:
        """Wait for the hand."""
        events = self._coach.unseen(now_s, reason)
        if self.lost:
            self._seen_at_s = None
        return events

    def lost_for_s(self, now_s: float) -> float:
        """Return for how long the good hand has been missed."""
        return self._coach.lost_for_s(now_s)

    def press(self, now_s: float) -> list[Event]:  # noqa: ARG002
        """A key means nothing here."""
        return []

    def _go_on(self, now_s: float) -> list[Event]:
        passed_s = max(0.0, now_s - self._seen_at_s) if self._seen_at_s is not None else 0.0
        self._seen_at_s = now_s
        if not self._tasks.resting:
            self._watched_s += min(passed_s, LONGEST_STEP_S)
        new = self._tasks.go_on(passed_s, self.control.phase != "rest")
        if self._begun and not new:
            return []
        self._begun = True
        return [CueGiven(now_s, self._tasks.cue)]
