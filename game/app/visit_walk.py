"""The part of the walk that leads through a visit: the sets of one side, or a set of each side in turn."""

from collections.abc import Callable, Generator

from game.app.exercise import Exercise
from game.app.play_walk import PlayWalk
from game.app.safety_walk import Stopping
from game.app.set_walk import SetWalk
from game.app.until import SpokenScene
from game.core.source import SourceError
from game.session import Session


class VisitWalk:
    """Leads an exercise from its first look at the camera to its last set; what ends the one side's session ends the visit.

    `sessions` are those that were begun, the trained side's first; `other` begins that of the other side when its first turn
    has come. `walk` leads the session whose turn it is.
    """

    def __init__(self, exercise: Exercise, walk: Callable[[], PlayWalk], other: Callable[[], Session]) -> None:
        self.sessions = [exercise.session]
        self.told: Stopping | None = None
        """What the player said when it was stopped, None where it was not."""
        self._exercise = exercise
        self._walk = walk
        self._other = other

    def story(self) -> Generator[SpokenScene, str, SourceError | None]:
        """Tell it; return why there were no poses, if that ended it."""
        here = self._walk()
        ready, problem = yield from here.get_ready()
        while ready and (yield from here.sets.one_set()):
            if self._exercise.session.tally.in_turn:
                before, here = here.sets, self._turned()
                ready, problem = yield from self._ready_again(here, before)
        self.told = self.told or here.sets.told
        return problem

    def _turned(self) -> PlayWalk:
        """Let the other side have its turn."""
        if len(self.sessions) == 1:
            self.sessions.append(self._other())
        first, second = self.sessions
        self._exercise.take_turn(second if self._exercise.session is first else first)
        return self._walk()

    def _ready_again(self, here: PlayWalk, before: SetWalk) -> Generator[SpokenScene, str, tuple[bool, SourceError | None]]:
        """Get a side ready; whoever turns back is asked whether to stop, as in the rest before it."""
        while True:
            ready, problem = yield from here.get_ready()
            if ready or problem or (yield from before.leaves()):
                self.told = before.told
                return ready, problem
