"""The thread in which a source runs, so that nothing that is drawn ever waits for it."""

from collections.abc import Callable
from threading import Thread
from typing import Literal

from game.core.pose import Pose
from game.core.source import Picture, PoseSource, SourceError

State = Literal["starting", "running", "ended", "failed"]


class Tracker:
    """Makes a source in its own thread (mediapipe is imported there) and hands each pose to `take`.

    `take` runs in the tracker's thread, right after the pose is known. A source that fails ends the thread
    and leaves its sentence in `problem`.
    """

    def __init__(self, make_source: Callable[[], PoseSource], take: Callable[[Pose], None]) -> None:
        self.state: State = "starting"
        self.problem = ""
        self._make_source = make_source
        self._take = take
        self._source: PoseSource | None = None
        self._stopped = False
        self._thread = Thread(target=self._run, daemon=True, name="tracker")

    def start(self) -> None:
        """Begin; the first pose comes when the source is ready."""
        self._thread.start()

    def stop(self) -> None:
        """End the thread and wait for it."""
        self._stopped = True
        if self._source:
            self._source.close()
        if self._thread.is_alive():
            self._thread.join(timeout=10.0)

    def picture(self) -> Picture | None:
        """Return the newest frame, for drawing."""
        return self._source.picture() if self._source else None

    def _run(self) -> None:
        try:
            self._source = self._make_source()
            for pose in self._source.poses():
                self.state = "running"
                if self._stopped:
                    break
                self._take(pose)
            self._source.close()
            self.state = "ended"
        except SourceError as error:
            self.problem = str(error)
            self.state = "failed"
