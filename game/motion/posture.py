"""How a seated body holds itself: lean of the trunk, lift of the thigh, shoulder and elbow, read from one pose.

Lean and lift are taken from the picture where the camera looks across them, from the landmarker's own space where it looks
along them, mixed by the view as the joint's own angle is (see hinge.py).
"""

from collections.abc import Callable, Mapping

import numpy as np

from game.core.names import Compensation, Side
from game.core.pose import Landmark, Landmarks
from game.motion.geometry import Vector, unit, vector
from game.motion.hinge import hinge_deg, middle_px, trunk_px
from game.motion.movements import MOVEMENT_TABLE, sided
from game.motion.view import view_deg, view_name

Measure = Callable[[Landmarks, Side], Vector | None]
"""One or two figures, whose way from their usual place is how much the body helps; None where this view cannot tell."""
DRAGGED_SHARE = 0.3
"""As a knee straightens, the landmarker lifts the thigh by up to so many degrees for each degree, which nobody has lifted."""

EAR_TRUNKS = 1.45
"""The ear is so many lengths of the trunk above the hip of a seated body."""


def lean_back_deg(body: Landmarks) -> float:
    """Return how far the trunk leans back over the hips: + backwards, - forwards."""
    up, ahead = _trunk(body), _ahead(body)
    in_space = np.degrees(np.arctan2(-(up @ ahead), -up[1]))
    facing = 1.0 if middle_px(body, "knee")[0] >= middle_px(body, "hip")[0] else -1.0
    return _mixed(-facing * _picture_tilt_deg(body), float(in_space), _across_share(body))


def lean_aside_deg(body: Landmarks) -> float | None:
    """Return how far the trunk leans aside in the picture, + to its right; None from the side, where it leans at the camera."""
    if view_name(view_deg(body)) == "side":
        return None
    up, ahead = _trunk(body), _ahead(body)
    aside = np.array([-ahead[2], 0.0, ahead[0]])
    facing = 1.0 if aside[0] >= 0 else -1.0
    in_space = facing * np.degrees(np.arctan2(up @ aside, -up[1]))
    return _mixed(_picture_tilt_deg(body), float(in_space), 1.0 - _across_share(body))


def thigh_lift_deg(body: Landmarks, side: Side) -> float:
    """Return how far the thigh points above the horizontal, less what the straightening knee alone makes of it."""
    hip, knee = (body.image[sided(side, name)] for name in ("hip", "knee"))
    in_picture = float(np.degrees(np.arctan2(hip.y - knee.y, abs(knee.x - hip.x))))
    thigh = vector(body.world[sided(side, "hip")], body.world[sided(side, "knee")])
    in_space = float(np.degrees(np.arctan2(-thigh[1], np.hypot(thigh[0], thigh[2]))))
    straight_deg = -hinge_deg(MOVEMENT_TABLE["knee_extension"], side, body)
    return _mixed(in_picture, in_space, _across_share(body)) - DRAGGED_SHARE * straight_deg


def shoulder_rise_percent(body: Landmarks, side: Side) -> float:
    """Return how high the shoulder stands, in percent of the trunk's length: towards the ear and away from the hip.

    The lesser of both counts, so that neither a nodding head nor a leaning trunk is a hiked shoulder. The trunk's length is
    taken from hip and ear, because a hiked shoulder would lengthen it.
    """
    ear, shoulder, hip = (body.image[sided(side, name)] for name in ("ear", "shoulder", "hip"))
    to_ear = _way_px(hip, ear)
    return 100.0 * min(to_ear - _way_px(shoulder, ear), _way_px(hip, shoulder)) / max(to_ear / EAR_TRUNKS, 1.0)


def elbow_place_percent(body: Landmarks, side: Side) -> Vector:
    """Return the elbow's place in the picture from the shoulder, in percent of the trunk's length."""
    return 100.0 * vector(body.image[sided(side, "shoulder")], body.image[sided(side, "elbow")], axes=2) / trunk_px(body)


MEASURES: Mapping[Compensation, Measure] = {
    "trunk_back": lambda body, _: np.array([lean_back_deg(body)]),
    "trunk_forward": lambda body, _: np.array([-lean_back_deg(body)]),
    "trunk_side": lambda body, _: None if (aside := lean_aside_deg(body)) is None else np.array([aside]),
    "thigh_lift": lambda body, side: np.array([thigh_lift_deg(body, side)]),
    "shoulder_hike": lambda body, side: np.array([shoulder_rise_percent(body, side)]),
    "elbow_drift": elbow_place_percent,
}


def _trunk(body: Landmarks) -> Vector:
    return _middle(body, "shoulder") - _middle(body, "hip")


def _ahead(body: Landmarks) -> Vector:
    """Return the level direction in which the player sits: from the hips to the knees."""
    way = _middle(body, "knee") - _middle(body, "hip")
    return unit(np.array([way[0], 0.0, way[2]]))


def _middle(body: Landmarks, part: str) -> Vector:
    left, right = (body.world[sided(side, part)] for side in ("left", "right"))
    return np.array([(left.x + right.x) / 2, (left.y + right.y) / 2, (left.z + right.z) / 2])


def _picture_tilt_deg(body: Landmarks) -> float:
    up = middle_px(body, "shoulder") - middle_px(body, "hip")
    return float(np.degrees(np.arctan2(up[0], -up[1])))


def _across_share(body: Landmarks) -> float:
    return float(np.sin(np.radians(view_deg(body))) ** 2)


def _mixed(in_picture: float, in_space: float, picture_share: float) -> float:
    return picture_share * in_picture + (1.0 - picture_share) * in_space


def _way_px(one: Landmark, other: Landmark) -> float:
    return float(np.hypot(one.x - other.x, one.y - other.y))
