"""Landmark recordings: poses as lines of JSON in a gzip file, never a picture."""

import gzip
import json
import math
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from game.core.clock import Clock
from game.core.names import SourceKind
from game.core.pose import Pose
from game.core.source import Picture, RecordedError
from game.sources.pose_line import from_line, to_line

FORMAT = "stone-by-stone poses 1"
ENDING = ".jsonl.gz"
"""How the name of a recording ends."""
LONGEST_HEAD = 200
"""Bytes; a longer first line is another file's."""


class RecordingWriter:
    """A recording being written, pose by pose; use it in a `with` block. Raises OSError for what cannot be written."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        # Without name and date, so that the same poses give the same bytes.
        self._packed = gzip.GzipFile(fileobj=self._file, mode="wb", filename="", mtime=0)
        self._packed.write(f'{{"format":"{FORMAT}"}}\n'.encode())

    def add(self, pose: Pose) -> None:
        """Add a pose; times must not go back."""
        self._packed.write(to_line(pose))

    def close(self) -> None:
        """End the file."""
        with self._file:
            self._packed.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()


def write_recording(path: Path, poses: Iterable[Pose]) -> None:
    """Write poses to a recording; the same poses give the same bytes."""
    with RecordingWriter(path) as recording:
        for pose in poses:
            recording.add(pose)


class Recording:
    """Replays a recording, in its own time with a clock, at once without; one line at a time is in memory.

    Raises RecordedError for a file that is none, and while replaying for a line that is no pose or whose time goes back.
    """

    kind: SourceKind = "recording"

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        next(_lines(path), None)  # what is no recording is said before anybody waits for its first pose
        self._path = path
        self._clock = clock
        self._closed = False

    def poses(self) -> Iterator[Pose]:
        """Yield the recorded poses."""
        start_s = self._clock.now_s() if self._clock else 0.0
        last_s = -math.inf
        for line in _lines(self._path):
            if self._closed:
                return
            pose = from_line(line, start_s)
            if pose.time_s < last_s:
                raise RecordedError("The recording holds a time that goes back. It was not written by this program.")
            last_s = pose.time_s
            if self._clock:
                self._clock.wait_until(pose.time_s)
            yield pose

    def picture(self) -> Picture | None:
        """Return nothing: a recording holds no pictures."""
        return None

    def close(self) -> None:
        """Stop replaying."""
        self._closed = True


def _lines(path: Path) -> Iterator[bytes]:
    """Yield the whole lines after the head, as far as the file goes."""
    read = 0
    try:
        with gzip.open(path, "rb") as file:
            if not _is_head(file.readline(LONGEST_HEAD)):
                raise RecordedError(f"{path} is empty or is not a recording of this program.")
            for line in file:
                if not line.endswith(b"\n"):
                    raise EOFError
                read += 1
                yield line
    except FileNotFoundError as error:
        raise RecordedError(f"There is no recording at {path}. Check the name.") from error
    except (EOFError, zlib.error):
        if not read:
            raise RecordedError(f"{path} is not a recording of this program, or it was cut off at its very start.") from None
    except OSError as error:
        raise RecordedError(f"{path} is not a recording of this program ({error}).") from error


def _is_head(line: bytes) -> bool:
    try:
        head = json.loads(line)
    except ValueError:
        return False
    return isinstance(head, dict) and head.get("format") == FORMAT
