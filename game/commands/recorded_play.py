"""What `play --record` adds: each pose of the player goes to the game, just as a replay will tell it, and into a recording."""

from collections.abc import Callable
from dataclasses import replace
from threading import Lock

from game.app.exercise import MakeTracker, RunningSource
from game.app.sources import SourceWish
from game.app.wiring import MakeTrackerOf
from game.core.clock import Clock
from game.core.pose import Pose
from game.sources.pose_line import as_replayed
from game.sources.recording import RecordingWriter


class RecordedPlay:
    """Makes trackers as `trackers` does, whose poses are also written; what a demo shows is nobody's and is not.

    Times count from the start of the first source. A disk that refuses ends the recording, not the play: `problem` says why.
    """

    def __init__(self, trackers: MakeTrackerOf, recording: RecordingWriter) -> None:
        self.problem: OSError | None = None
        self._trackers = trackers
        self._recording = recording
        self._first_s: float | None = None
        self._last_s = 0.0
        # A source that was just stopped may still hand over a pose while the next one has begun.
        self._one_at_a_time = Lock()

    def __call__(self, wish: SourceWish, needs_hands: bool, clock: Clock) -> MakeTracker:
        """Return what starts the wished source."""
        make = self._trackers(wish, needs_hands, clock)
        if not wish.counts:
            return make

        def recorded(take: Callable[[Pose], None], start_s: float) -> RunningSource:
            if self._first_s is None:
                self._first_s = self._last_s = start_s
            first_s = self._first_s

            def take_and_write(pose: Pose) -> None:
                # The game is given the rounded numbers of the recording, so that a replay counts and measures the very same.
                replayed = as_replayed(pose, first_s)
                take(replayed)
                self._write(replayed, first_s)

            return make(take_and_write, start_s)

        return recorded

    def close(self) -> None:
        """End the recording."""
        with self._one_at_a_time:
            try:
                self._recording.close()
            except OSError as error:
                self.problem = self.problem or error

    def _write(self, pose: Pose, first_s: float) -> None:
        with self._one_at_a_time:
            if self.problem or pose.time_s < self._last_s:
                return
            self._last_s = pose.time_s
            try:
                self._recording.add(replace(pose, time_s=pose.time_s - first_s))
            except OSError as error:
                self.problem = error
