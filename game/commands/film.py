"""The one writer of films, and their reader: H.264 in an mp4, frame by frame."""

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Self

import av
import numpy as np
import numpy.typing as npt


class Film:
    """An mp4 being written; use it in a `with` block and add frames of one size (odd edges are cut by a pixel)."""

    def __init__(self, path: Path, fps: float) -> None:
        self._container = av.open(str(path), "w")
        self._rate = Fraction(fps).limit_denominator(1001)
        self._stream: av.VideoStream | None = None

    def add(self, rgb: npt.NDArray[np.uint8]) -> None:
        """Add a frame, height × width × 3, red first."""
        even = np.ascontiguousarray(rgb[: rgb.shape[0] // 2 * 2, : rgb.shape[1] // 2 * 2])
        if self._stream is None:
            self._stream = self._begin(even.shape[1], even.shape[0])
        for packet in self._stream.encode(av.VideoFrame.from_ndarray(even, format="rgb24")):
            self._container.mux(packet)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._stream:
            for packet in self._stream.encode(None):
                self._container.mux(packet)
        self._container.close()

    def _begin(self, width: int, height: int) -> av.VideoStream:
        stream = self._container.add_stream("libx264", rate=self._rate, options={"preset": "veryfast", "crf": "21"})
        stream.width, stream.height, stream.pix_fmt = width, height, "yuv420p"
        return stream


def pictures_of(path: Path) -> Iterator[npt.NDArray[np.uint8]]:
    """Yield the frames of a film, height × width × 3, red first."""
    with av.open(str(path)) as film:
        for frame in film.decode(video=0):
            yield np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)
