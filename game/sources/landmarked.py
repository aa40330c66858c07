"""A source that sees: frames from a camera or a video, made into poses by the landmarker."""

from collections.abc import Iterator
from typing import Protocol

from game.core.names import SourceKind
from game.core.pose import Pose
from game.core.source import Picture
from game.sources.landmarker import Landmarker


class Frames(Protocol):
    """What a camera and a video have in common."""

    kind: SourceKind

    def frames(self) -> Iterator[Picture]:
        """Yield frames in the order of their times."""
        ...

    def close(self) -> None:
        """Stop giving frames."""
        ...


class LandmarkedFrames:
    """Poses of the frames of a camera or a video; keeps only the newest frame, for drawing."""

    def __init__(self, frames: Frames, landmarker: Landmarker) -> None:
        self.kind: SourceKind = frames.kind
        self._frames = frames
        self._landmarker = landmarker
        self._newest: Picture | None = None

    def poses(self) -> Iterator[Pose]:
        """Yield a pose for each frame."""
        try:
            for picture in self._frames.frames():
                self._newest = picture
                yield self._landmarker.detect(picture.rgb, picture.time_s)
        finally:
            self._landmarker.close()

    def picture(self) -> Picture | None:
        """Return the newest frame."""
        return self._newest

    def close(self) -> None:
        """Stop the frames; `poses` then ends and frees the landmarker."""
        self._frames.close()
