"""A pose as a line of JSON: names in a fixed order, numbers rounded to what the landmarker can know."""

import json
import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from game.core.pose import Hand, Landmark, Landmarks, Pose
from game.core.source import RecordedError
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS


def to_line(pose: Pose) -> bytes:
    """Return the line of a pose; the same pose gives the same bytes."""
    line = {
        "t": round(pose.time_s, 4),
        "size": [pose.width_px, pose.height_px],
        "body": _packed(pose.body, BODY_POINTS) if pose.body else None,
        "hands": [{"side": hand.side, "score": round(hand.score, 3), **_packed(hand.points, HAND_POINTS)} for hand in pose.hands],
        "light": None if pose.light is None else round(pose.light, 3),
        "looked": pose.hands_looked,
        "others": pose.others,
        "sharp": None if pose.sharpness is None else round(pose.sharpness, 1),
    }
    return json.dumps(line, separators=(",", ":")).encode() + b"\n"


def as_replayed(pose: Pose, start_s: float) -> Pose:
    """Return a pose as its line tells it when it is read again, its time counted from `start_s` and put back there."""
    return from_line(to_line(replace(pose, time_s=pose.time_s - start_s)), start_s)


def _packed(points: Landmarks, names: Sequence[str]) -> dict[str, list[float]]:
    return {
        "image": _rounded([points.image[name] for name in names], 1),
        "world": _rounded([points.world[name] for name in names], 4),
    }


def _rounded(points: Sequence[Landmark], digits: int) -> list[float]:
    """Return x, y, z and visibility of one point after the other."""
    numbers = np.array(points)
    numbers[:, :3].round(digits, out=numbers[:, :3])
    numbers[:, 3].round(2, out=numbers[:, 3])
    flat: list[float] = numbers.ravel().tolist()
    return flat


def from_line(text: bytes, start_s: float) -> Pose:
    """Return the pose of a line, its time counted from `start_s`. Raises RecordedError for a line that is no pose."""
    try:
        line = json.loads(text)
        if not math.isfinite(line["t"]):
            raise ValueError("no time")
        hands = tuple(Hand(hand["side"], hand["score"], _unpacked(hand, HAND_POINTS)) for hand in line["hands"])
        body = _unpacked(line["body"], BODY_POINTS) if line["body"] else None
        width, height = line["size"]
        later = line.get("looked", True), line.get("others", 0), line.get("sharp")  # not in the first recordings
        return Pose(start_s + line["t"], width, height, body, hands, line["light"], *later)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise RecordedError("The recording holds a line that is no pose. It was not written by this program.") from error


def _unpacked(packed: dict[str, list[float]], names: Sequence[str]) -> Landmarks:
    image, world = (
        {name: Landmark(*numbers[4 * place : 4 * place + 4]) for place, name in enumerate(names)}
        for numbers in (packed["image"], packed["world"])
    )
    return Landmarks(image, world)
