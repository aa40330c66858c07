"""Seated bodies that lean, lift and hike by a script, seen from everywhere; the angles are those of the bodies, not of a camera."""

import math
import random
from collections.abc import Callable
from dataclasses import replace

from game.core.pose import Pose
from game.sources.scripted_body import pose_of
from tests.motion.bodies import body_of, turned

FPS = 30
Place = tuple[float, float, float]
Bend = Callable[[str, Place, float], Place]
UPPER = ("shoulder", "elbow", "wrist", "ear", "nose", "eye", "mouth", "pinky", "index", "thumb")


def is_upper(name: str) -> bool:
    return any(part in name for part in UPPER) and "foot" not in name


def lean_back(name: str, place: Place, much: float) -> Place:
    cos, sin = math.cos(math.radians(much)), math.sin(math.radians(much))
    x, y, z = place
    return (cos * x + sin * y, cos * y - sin * x, z) if is_upper(name) else place


def lean_forward(name: str, place: Place, much: float) -> Place:
    return lean_back(name, place, -much)


def lean_aside(name: str, place: Place, much: float) -> Place:
    cos, sin = math.cos(math.radians(much)), math.sin(math.radians(much))
    x, y, z = place
    return (x, cos * y - sin * z, cos * z + sin * y) if is_upper(name) else place


def lift_thigh(name: str, place: Place, much: float) -> Place:
    cos, sin = math.cos(math.radians(much)), math.sin(math.radians(much))
    x, y, z = place
    leg = ("right_knee", "right_ankle", "right_heel", "right_foot_index")
    return (cos * x + sin * y, cos * y - sin * x, z) if name in leg else place


def hike_shoulder(name: str, place: Place, much: float) -> Place:
    return (place[0], place[1] - 0.5 * much / 100, place[2]) if name == "right_shoulder" else place


def drift_elbow(name: str, place: Place, much: float) -> Place:
    return (place[0] + 0.5 * much / 100, place[1], place[2]) if name == "right_elbow" else place


def body(time_s: float, bend: Bend, much: float, view_deg: float = 90.0, gained_deg: float = 0.0, jitter_m: float = 0.0) -> Pose:
    """Return a seated body that is bent so much; 90° is from its right side, 0° from the front, 270° from its left side."""
    pose = pose_of("knee_extension", "right", gained_deg, time_s)
    dice = random.Random(round(time_s * FPS))
    turn = turned(90.0 - view_deg)
    assert pose.body is not None
    places: dict[str, Place] = {}
    for name, point in pose.body.world.items():
        bent = bend(name, (point.x, point.y, point.z), much)
        at = turn(point._replace(x=bent[0], y=bent[1], z=bent[2]))
        places[name] = (at.x + dice.gauss(0, jitter_m), at.y + dice.gauss(0, jitter_m), at.z + dice.gauss(0, jitter_m))
    return replace(pose, body=body_of(places))
