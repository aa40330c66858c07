"""Frames from a webcam: the newest one wins, nothing is ever queued."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from threading import Condition, Thread

import cv2

from game.core.clock import Clock
from game.core.names import SourceKind
from game.core.source import CameraGoneError, NoCameraError, Picture
from game.sources.video import red_first

SYSTEM_BACKEND = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}
MOST_CAMERAS = 6
RETRY_S = 0.02
GIVE_UP_S = 5.0
"""A camera that gives no picture for this long has gone."""


class Camera:
    """A webcam by its number, 640×480 at 30 a second where it can. Raises SourceError when it does not open."""

    kind: SourceKind = "camera"

    def __init__(self, index: int, clock: Clock) -> None:
        self._capture = _open(index)
        if not self._capture.isOpened():
            raise NoCameraError(
                "The camera does not open. Is another program using it? Close that, or unplug the camera and plug it in again."
            )
        self._clock = clock
        self._new = Condition()
        self._newest: Picture | None = None
        self._closed = False

    def frames(self) -> Iterator[Picture]:
        """Yield the newest frame each time the last one has been dealt with; frames in between are dropped."""
        grabber = Thread(target=self._grab, daemon=True, name="camera")
        grabber.start()
        try:
            while (picture := self._take()) is not None:
                yield picture
        finally:
            self.close()
            grabber.join(GIVE_UP_S)  # whoever is next can open the camera only then

    def close(self) -> None:
        """Switch the camera off."""
        with self._new:
            self._closed = True
            self._new.notify_all()

    def _take(self) -> Picture | None:
        with self._new:
            arrived = self._new.wait_for(lambda: self._newest or self._closed, timeout=GIVE_UP_S)
            if not arrived:
                raise CameraGoneError("The camera has stopped giving pictures. Unplug it and plug it in again.")
            newest, self._newest = self._newest, None
            return None if self._closed else newest

    def _grab(self) -> None:
        while not self._closed:
            fine, bgr = self._capture.read()
            if not fine:
                self._clock.wait_until(self._clock.now_s() + RETRY_S)
                continue
            picture = Picture(self._clock.now_s(), red_first(bgr))
            with self._new:
                self._newest = picture
                self._new.notify_all()
        self._capture.release()


def cameras() -> tuple[tuple[int, str], ...]:
    """Return number and name of the cameras that open, in the system's order; of cameras with one name the later ones are numbered."""
    return tuple(_told_apart(_opening(_candidates())))


def camera_called(name: str) -> int | None:
    """Return the number of the camera that has this name in `cameras`, None where it is not there; others are left alone."""
    alike = [index for index in _candidates() if name.startswith(_name(index))]
    return next((index for index, called in _told_apart(_opening(alike)) if called == name), None)


def first_camera() -> int | None:
    """Return the number of the first camera that opens; no other is touched after it."""
    return next(_opening(_candidates()), None)


def _told_apart(indexes: Iterable[int]) -> Iterator[tuple[int, str]]:
    seen: Counter[str] = Counter()
    for index in indexes:
        name = _name(index)
        seen[name] += 1
        yield index, name if seen[name] == 1 else f"{name} ({seen[name]})"


def _opening(candidates: Iterable[int]) -> Iterator[int]:
    for index in candidates:
        capture = _open(index)
        opens = capture.isOpened()
        capture.release()
        if opens:
            yield index


def _name(index: int) -> str:
    name = Path(f"/sys/class/video4linux/video{index}/name")
    return name.read_text(encoding="utf-8", errors="replace").strip() if name.is_file() else f"Camera {index + 1}"


def _candidates() -> list[int]:
    if sys.platform == "linux":
        return sorted(int(path.name.removeprefix("video")) for path in Path("/dev").glob("video[0-9]*"))
    return list(range(MOST_CAMERAS))


def _open(index: int) -> cv2.VideoCapture:
    capture = cv2.VideoCapture(index, SYSTEM_BACKEND.get(sys.platform, cv2.CAP_ANY))
    if capture.isOpened():
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, 640)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, 480)
        capture.set(cv2.CAP_PROP_FPS, 30)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return capture
