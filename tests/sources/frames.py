"""Frames, sources and small videos for the tests of sources."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Event

import cv2
import numpy as np
import numpy.typing as npt

from game.core.names import SourceKind
from game.core.pose import Pose
from game.core.source import Picture

ROOT = Path(__file__).resolve().parents[2]
CLIPS = ROOT / "assets" / "clips"
WAIT_S = 10.0
"""No test waits this long; it only keeps a broken one from hanging."""


def grey(level: int, width: int = 64, height: int = 48) -> npt.NDArray[np.uint8]:
    """Return a frame of one grey."""
    return np.full((height, width, 3), level, np.uint8)


def small_video(folder: Path, frames: int = 12, fps: int = 10) -> Path:
    """Write a video whose frames grow lighter by 20 each."""
    path = folder / "small.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), fps, (64, 48))
    for number in range(frames):
        writer.write(grey(20 * number))
    writer.release()
    return path


class ListSource:
    """A source of given poses; `closed` is set when it is closed, and `trouble` is raised after the last pose."""

    kind: SourceKind = "scripted"

    def __init__(self, poses: Sequence[Pose], trouble: Exception | None = None, then: Callable[[], object] = lambda: None) -> None:
        self.closed = Event()
        self._poses = poses
        self._trouble = trouble
        self._then = then

    def poses(self) -> Iterator[Pose]:
        yield from self._poses
        self._then()
        if self._trouble:
            raise self._trouble

    def picture(self) -> Picture | None:
        return Picture(0.0, grey(7))

    def close(self) -> None:
        self.closed.set()
