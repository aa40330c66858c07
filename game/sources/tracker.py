"""The thread in which a source runs, so that nothing that is drawn ever waits for it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from threading import Thread
from threading import enumerate as running_threads
from typing import Literal

from game.core.pose import Pose
from game.core.source import Picture, PoseSource, SourceError
from game.sources.thread_rank import yield_to_drawing

NAME = "tracker"
PATIENCE_S = 10.0
"""Starting a camera can take long, and it cannot be interrupted."""
State = Literal["starting", "running", "ended", "failed"]


class Tracker:
    """Makes a source in its own thread (mediapipe is imported there) and hands each pose to `take`.

    `take` runs in the tracker's thread, right after the pose is known. A source that fails ends the thread
    and is kept in `problem`. Of several trackers with one `turn` the next one opens its source when the one before has
    given its own back: a camera cannot be opened twice.
    """

    def __init__(
        self, make_source: Callable[[], PoseSource], take: Callable[[Pose], None], turn: AbstractContextManager[object] | None = None
    ) -> None:
        self.state: State = "starting"
        self.problem: SourceError | None = None
        self._make_source = make_source
        self._take = take
        self._turn = turn or nullcontext()
        self._source: PoseSource | None = None
        self._stopped = False
        self._thread = Thread(target=self._run, daemon=True, name=NAME)

    def start(self) -> None:
        """Begin; the first pose comes when the source is ready."""
        self._thread.start()

    def update(self, now_s: float) -> None:
        """Nothing to do: the thread goes on by itself."""

    def stop(self) -> None:
        """Ask the thread to end; whoever draws must not wait for it (see `join`)."""
        self._stopped = True
        if self._source:
            self._source.close()

    def join(self) -> None:
        """Wait until the thread has ended."""
        self._thread.join(PATIENCE_S)

    def picture(self) -> Picture | None:
        """Return the newest frame, for drawing."""
        return self._source.picture() if self._source else None

    def _run(self) -> None:
        yield_to_drawing()
        with self._turn:
            if not self._stopped:
                self._follow()

    def _follow(self) -> None:
        try:
            self._source = self._make_source()
            if self._stopped:
                return
            for pose in self._source.poses():
                self.state = "running"
                if self._stopped:
                    break
                self._take(pose)
            self.state = "ended"
        except Exception as error:  # a thread has nobody above it who could say what went wrong
            self.problem = error if isinstance(error, SourceError) else _said_plainly(error)
            self.state = "failed"
        finally:
            if self._source:
                self._source.close()


class StepwiseTracker:
    """The scripted twin: no thread; `update` takes the poses up to a moment, so that a session plays in no time.

    Its source must have no clock; times then count from `start_s`.
    """

    def __init__(self, make_source: Callable[[], PoseSource], take: Callable[[Pose], None], start_s: float) -> None:
        self.state: State = "starting"
        self.problem: SourceError | None = None
        self._make_source = make_source
        self._take = take
        self._start_s = start_s
        self._source: PoseSource | None = None
        self._poses: Iterator[Pose] = iter(())
        self._next: Pose | None = None

    def start(self) -> None:
        """Make the source and look at its first pose."""
        self._poses = self._opened()
        self._step()

    def update(self, now_s: float) -> None:
        """Take every pose that is due by `now_s`."""
        while self._next and self._next.time_s <= now_s:
            self.state = "running"
            self._take(self._next)
            self._step()

    def stop(self) -> None:
        """Close the source and end its poses, so that whatever they hold is freed now."""
        if self._source:
            self._source.close()
        self._next, self._poses = None, iter(())

    def picture(self) -> Picture | None:
        """Return the newest frame, for drawing."""
        return self._source.picture() if self._source else None

    def _opened(self) -> Iterator[Pose]:
        self._source = self._make_source()
        yield from self._source.poses()

    def _step(self) -> None:
        try:
            pose = next(self._poses, None)
        except SourceError as error:
            self.problem = error
            self.state = "failed"
            self.stop()
            return
        self._next = replace(pose, time_s=self._start_s + pose.time_s) if pose else None
        if pose is None:
            self.state = "ended"


def wait_for_trackers() -> None:
    """Wait until every stopped tracker has given its camera and its models back, before the program ends."""
    for thread in running_threads():
        if thread.name == NAME:
            thread.join(PATIENCE_S)


def _said_plainly(error: Exception) -> SourceError:
    plain = SourceError(f"The pictures cannot be followed any more ({type(error).__name__}: {error}). Please start again.")
    plain.__cause__ = error
    plain.kind = "pictures"
    return plain
