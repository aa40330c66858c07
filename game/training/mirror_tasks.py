"""The tasks of mirror therapy in turn: one is asked for, then the hand rests, then the next."""

from collections.abc import Mapping, Sequence

from game.core.guidance import Cue
from game.core.level import MirrorTask

REST_S = 3.0
"""The hand rests so long between two tasks [design]."""
GRACE_S = 3.0
"""A hand on its way is waited for, at most so long: nothing new is asked in the middle of a movement [design]."""
LONGEST_STEP_S = 1.0
"""More than this does not pass at once, so that no task goes by unseen."""
CUES: Mapping[MirrorTask, Cue] = {"open": "mirror_open", "close": "mirror_close", "bend": "mirror_bend", "turn": "mirror_turn"}


class MirrorTasks:
    """Goes through `count` tasks, `tasks` in turn, each for `task_s`; `begun` are those that were asked for so far."""

    def __init__(self, tasks: Sequence[MirrorTask], task_s: float, count: int) -> None:
        self._tasks = tasks
        self._task_s = task_s
        self._count = count
        self._spent_s = 0.0
        self.begun = 1
        self.resting = False
        self.done = False

    @property
    def cue(self) -> Cue:
        """What is asked for now."""
        return "mirror_rest" if self.resting or self.done else CUES[self._tasks[(self.begun - 1) % len(self._tasks)]]

    @property
    def left_s(self) -> float:
        """How long it is still asked for."""
        return 0.0 if self.done else max(0.0, self._lasts_s - self._spent_s)

    @property
    def share(self) -> float:
        """How much of its time is over, 0 to 1."""
        return 1.0 if self.done else min(1.0, self._spent_s / self._lasts_s)

    def go_on(self, passed_s: float, moving: bool) -> bool:
        """Let time pass; return whether something new is asked for. A hand that is `moving` is waited for."""
        if self.done:
            return False
        self._spent_s += min(passed_s, LONGEST_STEP_S)
        waits = moving and not self.resting and self._spent_s < self._lasts_s + GRACE_S
        if self._spent_s < self._lasts_s or waits:
            return False
        self._next()
        return True

    @property
    def _lasts_s(self) -> float:
        return REST_S if self.resting else self._task_s

    def _next(self) -> None:
        self._spent_s = 0.0
        if self.resting:
            self.resting, self.begun = False, self.begun + 1
        else:
            self.resting, self.done = True, self.begun == self._count
