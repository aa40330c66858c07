"""Frames from a video file, in real time or as fast as they can be taken."""

from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Thread
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from game.core.clock import Clock
from game.core.names import SourceKind
from game.core.source import Picture, RecordedError
from game.sources.native_chatter import turn_away_native_chatter

AHEAD = 4
"""Frames decoded ahead when nothing is paced, so that reading and landmarking overlap."""
USUAL_FPS = 30.0


class Video:
    """A video file. With a clock its frames come when they are due and late ones are skipped; without, every frame comes.

    Times are the file's own, so that a phone's uneven frames keep theirs; `fps` is what the file says they are on average.
    Raises RecordedError when the file is missing or is no video. `loop` begins again at the end, with times going on.
    """

    kind: SourceKind = "video"

    def __init__(self, path: Path, clock: Clock | None = None, loop: bool = False) -> None:
        if not path.is_file():
            raise RecordedError(f"There is no video at {path}. Check the name.")
        turn_away_native_chatter()
        self._capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        if not self._capture.isOpened():
            raise RecordedError(f"{path} cannot be read as a video. Try to play it elsewhere, or convert it to mp4.")
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self.fps = rate if 1.0 <= rate <= 240.0 else USUAL_FPS
        self.frame_count = max(0, round(self._capture.get(cv2.CAP_PROP_FRAME_COUNT)))
        self._clock = clock
        self._loop = loop
        self._times = FrameTimes(1.0 / self.fps)
        self._closed = Event()

    def frames(self) -> Iterator[Picture]:
        """Yield the frames in order; times are the clock's own, or count from the first frame."""
        yield from self._paced(self._clock) if self._clock else self._ahead()

    def close(self) -> None:
        """Stop giving frames."""
        self._closed.set()

    def _paced(self, clock: Clock) -> Iterator[Picture]:
        start_s = clock.now_s()
        while not self._closed.is_set():
            time_s = self._grab()
            while time_s is not None and clock.now_s() - start_s > time_s + 1.0 / self.fps:
                time_s = self._grab()
            picture = self._retrieve(time_s)
            if picture is None:
                return
            due_s = start_s + picture.time_s
            clock.wait_until(due_s)
            yield Picture(due_s, picture.rgb)

    def _ahead(self) -> Iterator[Picture]:
        waiting: Queue[Picture | None] = Queue(maxsize=AHEAD)
        Thread(target=self._fill, args=(waiting,), daemon=True, name="video").start()
        while (picture := _next(waiting, self._closed)) is not None:
            yield picture

    def _fill(self, waiting: "Queue[Picture | None]") -> None:
        picture = self._retrieve(self._grab())
        while not self._closed.is_set():
            try:
                waiting.put(picture, timeout=0.1)
            except Full:
                continue
            if picture is None:
                return
            picture = self._retrieve(self._grab())

    def _grab(self) -> float | None:
        """Go on to the next frame and return its time, None at the end."""
        if self._capture.grab() or (self._loop and self._times.begun and self._grab_first()):
            return self._times.next(self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000.0)
        return None

    def _grab_first(self) -> bool:
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
        self._times.begin_again()
        return self._capture.grab()

    def _retrieve(self, time_s: float | None) -> Picture | None:
        if time_s is None:
            return None
        fine, bgr = self._capture.retrieve()
        return Picture(time_s, red_first(bgr)) if fine else None


class FrameTimes:
    """Makes a file's time stamps into times that count from the first frame and always grow.

    A frame whose stamp does not move on, as where a file has none, comes one usual frame after the one before.
    """

    def __init__(self, usual_s: float) -> None:
        self._usual_s = usual_s
        self._last_s: float | None = None
        self._shift_s: float | None = None

    @property
    def begun(self) -> bool:
        """Whether there was a frame at all."""
        return self._last_s is not None

    def begin_again(self) -> None:
        """The next stamp is the first one's again."""
        self._shift_s = None

    def next(self, stamp_s: float) -> float:
        """Return the time of the frame with this stamp."""
        due_s = 0.0 if self._last_s is None else self._last_s + self._usual_s
        if self._shift_s is None:
            self._shift_s = due_s - stamp_s
        stamped_s = stamp_s + self._shift_s
        self._last_s = stamped_s if self._last_s is None or stamped_s > self._last_s else due_s
        return self._last_s


def red_first(bgr: Any) -> npt.NDArray[np.uint8]:
    """Return a frame with its colours in the order red, green, blue."""
    rgb: npt.NDArray[np.uint8] = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)
    return rgb


def _next(waiting: "Queue[Picture | None]", closed: Event) -> Picture | None:
    while not closed.is_set():
        try:
            return waiting.get(timeout=0.1)
        except Empty:
            continue
    return None
