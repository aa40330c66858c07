"""What a film is, read back from its file."""

from pathlib import Path
from typing import NamedTuple

import av


class FilmFacts(NamedTuple):
    """How a film is written, and how many frames it has."""

    codec: str
    size: tuple[int, int]
    frames: int


def facts_of(path: Path) -> FilmFacts:
    with av.open(str(path)) as film:
        stream = film.streams.video[0]
        return FilmFacts(stream.codec_context.name, (stream.width, stream.height), sum(1 for _ in film.decode(stream)))
