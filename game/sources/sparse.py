"""A few frames of many: enough to follow a hand that points, at a third of the work."""

from collections.abc import Iterator

from game.core.names import SourceKind
from game.core.source import Picture
from game.sources.landmarked import Frames

EVERY_S = 0.08
"""Twelve pictures a second are enough to steer a ring that has to stay somewhere for a second and more, and the machine stays
cool: beside the screens it costs a quarter of one core."""


class SparseFrames:
    """The frames of a camera or a video, at most one in `EVERY_S`; the others are dropped before anybody looks at them."""

    def __init__(self, frames: Frames) -> None:
        self.kind: SourceKind = frames.kind
        self._frames = frames

    def frames(self) -> Iterator[Picture]:
        """Yield the frames that are looked at."""
        due_s = float("-inf")
        for picture in self._frames.frames():
            if picture.time_s >= due_s:
                due_s = picture.time_s + EVERY_S
                yield picture

    def close(self) -> None:
        """Stop giving frames."""
        self._frames.close()
