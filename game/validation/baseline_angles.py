"""The plain angles that common programs take from MediaPipe, unfiltered: in the picture's plane, and in its own space.

They are here only to be compared with. Where a plain angle has no sign of its own, or no zero, it is given both: see `plain`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

import numpy as np

from game.core.names import MovementName, Side
from game.core.pose import Hand, Landmark, Landmarks, Pose
from game.motion.geometry import Vector, angle_between_deg, unit, vector
from game.motion.hand_choice import hand_of
from game.motion.movements import MOVEMENT_TABLE, Movement, sided
from game.validation.truth import REST_S, Angles

PlainSource = Literal["image_plane", "world"]
AXES: Mapping[PlainSource, int] = {"image_plane": 2, "world": 3}
FINGER = (("wrist", "middle_mcp", "middle_pip"), ("middle_mcp", "middle_pip", "middle_dip"))


def plain(poses: Sequence[Pose], movement: MovementName, side: Side, source: PlainSource, true_deg: Angles) -> Angles:
    """Return the plain angle of each pose in neutral-zero degrees, NaN where the landmarks are missing.

    A turn of the hand is set to zero over the first moments of rest, and given the sign that agrees with the truth.
    """
    row = MOVEMENT_TABLE[movement]
    read = HAND_ANGLES.get(movement)
    if read is None:
        return np.array([_hinge(row, side, pose, source) for pose in poses])
    angles = np.array([_of_hand(read, side, pose, source) for pose in poses])
    return _with_zero_and_sign(angles, np.array([pose.time_s for pose in poses]), true_deg) if row.from_rest else angles


def inside_deg(angles: Angles, movement: MovementName) -> Angles:
    """Return the inside angle of a joint, as rep counters take it: 180 is straight."""
    row = MOVEMENT_TABLE[movement]
    return row.zero_deg + angles if row.opens else row.zero_deg - angles


def _points(landmarks: Landmarks, source: PlainSource) -> Mapping[str, Landmark]:
    return landmarks.image if source == "image_plane" else landmarks.world


def _hinge(row: Movement, side: Side, pose: Pose, source: PlainSource) -> float:
    if pose.body is None:
        return np.nan
    points = _points(pose.body, source)
    inside = _inside([points[sided(side, name)] for name in row.points], AXES[source])
    return inside - row.zero_deg if row.opens else row.zero_deg - inside


def _inside(points: Sequence[Landmark], axes: int) -> float:
    start, joint, end = points
    return angle_between_deg(vector(joint, start, axes), vector(joint, end, axes))


ReadHand = Callable[[Hand, Landmarks, Side, PlainSource], float]


def _of_hand(read: ReadHand, side: Side, pose: Pose, source: PlainSource) -> float:
    hand = hand_of(side, pose)
    return read(hand, pose.body, side, source) if hand and pose.body else np.nan


def _forearm(body: Landmarks, side: Side, source: PlainSource) -> Vector:
    points = _points(body, source)
    return unit(vector(points[sided(side, "elbow")], points[sided(side, "wrist")], AXES[source]))


def _wrist(hand: Hand, body: Landmarks, side: Side, source: PlainSource) -> float:
    """The turn of the hand (wrist to middle knuckle) against the forearm (elbow to wrist), towards the palm."""
    points, forearm = _points(hand.points, source), _forearm(body, side, source)
    ahead = unit(vector(points["wrist"], points["middle_mcp"], AXES[source]))
    if source == "image_plane":
        return _turn_2d(forearm, ahead)
    palm = unit(np.cross(vector(points["wrist"], points["index_mcp"]), vector(points["wrist"], points["pinky_mcp"])))
    return float(np.degrees(np.arctan2(-forearm @ palm, forearm @ ahead)))


def _roll(hand: Hand, body: Landmarks, side: Side, source: PlainSource) -> float:
    """The turn of the knuckles (little to index finger) about the forearm, 0 where the thumb is up."""
    points = _points(hand.points, source)
    across = vector(points["pinky_mcp"], points["index_mcp"], AXES[source])
    if source == "image_plane":
        return _turn_2d(np.array([0.0, -1.0]), across)
    axis, up = _forearm(body, side, source), np.array([0.0, -1.0, 0.0])
    level_up, level = up - (up @ axis) * axis, across - (across @ axis) * axis
    return float(np.degrees(np.arctan2(np.cross(level_up, level) @ axis, level_up @ level)))


def _fist(hand: Hand, _body: Landmarks, _side: Side, source: PlainSource) -> float:
    """The mean flexion of the middle finger's two large joints."""
    points = _points(hand.points, source)
    return 180.0 - float(np.mean([_inside([points[name] for name in joint], AXES[source]) for joint in FINGER]))


def _turn_2d(start: Vector, end: Vector) -> float:
    return float(np.degrees(np.arctan2(start[0] * end[1] - start[1] * end[0], start @ end)))


HAND_ANGLES: Mapping[MovementName, ReadHand] = {
    "wrist_flexion_extension": _wrist,
    "forearm_rotation": _roll,
    "finger_opening": _fist,
}


def _with_zero_and_sign(angles: Angles, times_s: Angles, true_deg: Angles) -> Angles:
    resting = angles[(times_s < times_s[0] + REST_S) & ~np.isnan(angles)]
    angles = (angles - (np.median(resting) if resting.size else 0.0) + 180.0) % 360.0 - 180.0
    both = ~np.isnan(angles) & ~np.isnan(true_deg)
    against = both.any() and np.sum((angles[both] - angles[both].mean()) * (true_deg[both] - true_deg[both].mean())) < 0
    return -angles if against else angles
