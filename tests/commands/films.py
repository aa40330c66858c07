"""What a film is, read back from its file, and films whose frames come unevenly, as those of a phone."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import NamedTuple

import av
import numpy as np


class FilmFacts(NamedTuple):
    """How a film is written, and how many frames it has."""

    codec: str
    size: tuple[int, int]
    frames: int


def facts_of(path: Path) -> FilmFacts:
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        return FilmFacts(stream.codec_context.name, (stream.width, stream.height), sum(1 for _ in film.decode(stream)))


def uneven_film(path: Path, times_ms: Sequence[int]) -> Path:
    """Write a film whose frames have these times and grow lighter by 20 each."""
    with av.open(str(path), "w") as film:
        stream = film.add_stream("libx264", rate=30)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.codec_context.time_base = Fraction(1, 1000)
        for number, time_ms in enumerate(times_ms):
            frame = av.VideoFrame.from_ndarray(np.full((48, 64, 3), 20 * number, np.uint8), format="rgb24")
            frame.pts, frame.time_base = time_ms, Fraction(1, 1000)
            film.mux(stream.encode(frame))
        film.mux(stream.encode(None))
    return path
