"""Landmark recordings: poses as lines of JSON in a gzip file, never a picture."""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from game.core.clock import Clock
from game.core.names import SourceKind
from game.core.pose import Hand, Landmark, Landmarks, Pose
from game.core.source import Picture, SourceError
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS

FORMAT = "stone-by-stone poses 1"


def write_recording(path: Path, poses: Iterable[Pose]) -> None:
    """Write poses to a recording; the same poses give the same bytes."""
    with path.open("wb") as file, gzip.GzipFile(fileobj=file, mode="wb", filename="", mtime=0) as packed:
        packed.write(f'{{"format":"{FORMAT}"}}\n'.encode())
        for pose in poses:
            packed.write(json.dumps(_line(pose), separators=(",", ":")).encode() + b"\n")


class Recording:
    """Replays a recording, in its own time with a clock, at once without. Raises SourceError for a file that is none."""

    kind: SourceKind = "recording"

    def __init__(self, path: Path, clock: Clock | None = None) -> None:
        self._lines = _read(path)
        self._clock = clock
        self._closed = False

    def poses(self) -> Iterator[Pose]:
        """Yield the recorded poses."""
        start_s = self._clock.now_s() if self._clock else 0.0
        for line in self._lines:
            if self._closed:
                return
            pose = _pose(line, start_s)
            if self._clock:
                self._clock.wait_until(pose.time_s)
            yield pose

    def picture(self) -> Picture | None:
        """Return nothing: a recording holds no pictures."""
        return None

    def close(self) -> None:
        """Stop replaying."""
        self._closed = True


def _read(path: Path) -> list[dict[str, Any]]:
    lines: list[dict[str, Any]] = []
    try:
        with gzip.open(path, "rt", encoding="utf-8") as file:
            for text in file:
                lines.append(json.loads(text))
    except FileNotFoundError as error:
        raise SourceError(f"There is no recording at {path}. Check the name.") from error
    except (EOFError, zlib.error, ValueError):
        if len(lines) < 2:
            raise SourceError(f"{path} is not a recording of this program, or it was cut off at its very start.") from None
    except OSError as error:
        raise SourceError(f"{path} is not a recording of this program ({error}).") from error
    if not lines or not isinstance(lines[0], dict) or lines[0].get("format") != FORMAT:
        raise SourceError(f"{path} is empty or is not a recording of this program.")
    return lines[1:]


def _line(pose: Pose) -> dict[str, Any]:
    return {
        "t": round(pose.time_s, 4),
        "size": [pose.width_px, pose.height_px],
        "body": _packed(pose.body, BODY_POINTS) if pose.body else None,
        "hands": [{"side": hand.side, "score": round(hand.score, 3), **_packed(hand.points, HAND_POINTS)} for hand in pose.hands],
        "light": None if pose.light is None else round(pose.light, 3),
    }


def _packed(points: Landmarks, names: Sequence[str]) -> dict[str, list[float]]:
    return {
        "image": [number for name in names for number in _rounded(points.image[name], 1)],
        "world": [number for name in names for number in _rounded(points.world[name], 4)],
    }


def _rounded(point: Landmark, digits: int) -> tuple[float, ...]:
    return (*(round(number, digits) for number in point[:3]), round(point.visibility, 2))


def _pose(line: dict[str, Any], start_s: float) -> Pose:
    try:
        hands = tuple(Hand(hand["side"], hand["score"], _unpacked(hand, HAND_POINTS)) for hand in line["hands"])
        body = _unpacked(line["body"], BODY_POINTS) if line["body"] else None
        width, height = line["size"]
        return Pose(start_s + line["t"], width, height, body, hands, line["light"])
    except (KeyError, TypeError, ValueError) as error:
        raise SourceError("The recording holds a line that is no pose. It was not written by this program.") from error


def _unpacked(packed: dict[str, list[float]], names: Sequence[str]) -> Landmarks:
    image, world = (
        {name: Landmark(*numbers[4 * place : 4 * place + 4]) for place, name in enumerate(names)}
        for numbers in (packed["image"], packed["world"])
    )
    return Landmarks(image, world)
