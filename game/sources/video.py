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
from game.core.source import Picture, SourceError
from game.sources.native_chatter import turn_away_native_chatter

AHEAD = 4
"""Frames decoded ahead when nothing is paced, so that reading and landmarking overlap."""
USUAL_FPS = 30.0


class Video:
    """A video file. With a clock its frames come when they are due and late ones are skipped; without, every frame comes.

    Raises SourceError when the file is missing or is no video. `loop` begins again at the end, with times going on.
    """

    kind: SourceKind = "video"

    def __init__(self, path: Path, clock: Clock | None = None, loop: bool = False) -> None:
        if not path.is_file():
            raise SourceError(f"There is no video at {path}. Check the name.")
        turn_away_native_chatter()
        self._capture = cv2.VideoCapture(str(path), cv2.CAP_FFMPEG)
        if not self._capture.isOpened():
            raise SourceError(f"{path} cannot be read as a video. Try to play it elsewhere, or convert it to mp4.")
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self.fps = rate if 1.0 <= rate <= 240.0 else USUAL_FPS
        self.frame_count = max(0, round(self._capture.get(cv2.CAP_PROP_FRAME_COUNT)))
        self._clock = clock
        self._loop = loop
        self._number = 0
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
            while clock.now_s() - start_s > (self._number + 1) / self.fps and self._grab():
                self._number += 1
            picture = self._read()
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
        picture: Picture | None = self._read()
        while not self._closed.is_set():
            try:
                waiting.put(picture, timeout=0.1)
            except Full:
                continue
            if picture is None:
                return
            picture = self._read()

    def _grab(self) -> bool:
        if self._capture.grab():
            return True
        if not self._loop or self._number == 0:
            return False
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, 0)
        return self._capture.grab()

    def _read(self) -> Picture | None:
        if not self._grab():
            return None
        fine, bgr = self._capture.retrieve()
        if not fine:
            return None
        picture = Picture(self._number / self.fps, red_first(bgr))
        self._number += 1
        return picture


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
