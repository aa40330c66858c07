"""The pose of a scripted body: somebody on a chair whose one limb has moved exactly so far from rest."""

import math
from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

from game.core.names import MovementName, Side
from game.core.pose import Hand, Landmark, Landmarks
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS
from game.sources.scripted_hand import AT_REST, Place, Places, hand_places, held

SIZE_PX = (640, 480)
PX_PER_M = 220.0
KNEE_REST_DEG = 90.0
FACING: frozenset[MovementName] = frozenset(("wrist_deviation", "forearm_rotation", "finger_opening", "shoulder_abduction"))
"""In these movements the body looks into the camera; in the others it is seen from its side."""
UPPER_ARM_M, FOREARM_M, FOOT_M = 0.28, 0.26, 0.17


def body_of(movement: MovementName, side: Side, gained_deg: float) -> Landmarks:
    """Return a seated body whose limb has gained so many degrees from rest."""
    places = _places(movement, side, gained_deg)
    nose = np.array((0.08, -0.68, 0.0))
    return _landmarks(movement, {name: places.get(name, nose) for name in BODY_POINTS})


def hands_of(movement: MovementName, side: Side, gained_deg: float) -> tuple[Hand, ...]:
    """Return the hand at that body's wrist, nothing where the movement is none of a hand."""
    if movement not in AT_REST:
        return ()
    places = hand_places(side, held(movement, gained_deg), _places(movement, side, gained_deg)[f"{side}_wrist"])
    return (Hand(side, 0.98, _landmarks(movement, {name: places[name] for name in HAND_POINTS})),)


def _places(movement: MovementName, side: Side, gained_deg: float) -> Places:
    body = _seated_body(side, KNEE_REST_DEG - gained_deg if movement == "knee_extension" else KNEE_REST_DEG)
    return body | _swung(movement, side, gained_deg, body)


def _seated_body(side: Side, knee_flexion_deg: float) -> Places:
    """A person on a chair seen from the side: x to the front, y down, z away from the camera, in metres about the hips."""
    points: dict[str, tuple[float, float, float]] = {}
    for one, depth in (("left", 0.15), ("right", -0.15)):
        flexion = knee_flexion_deg if one == side else KNEE_REST_DEG
        down = math.radians(flexion)
        ankle = (0.42 + 0.40 * math.cos(down), 0.40 * math.sin(down))
        points |= {
            f"{one}_shoulder": (0.0, -0.5, depth),
            f"{one}_elbow": (0.05, -0.22, depth),
            f"{one}_wrist": (0.28, -0.1, depth) if one == side else (0.14, -0.02, depth),
            f"{one}_hip": (0.0, 0.0, depth),
            f"{one}_knee": (0.42, 0.0, depth),
            f"{one}_ankle": (*ankle, depth),
            f"{one}_heel": (ankle[0] - 0.04, ankle[1] + 0.04, depth),
            f"{one}_foot_index": (ankle[0] + 0.16, ankle[1] + 0.04, depth),
        }
    return {name: np.array(place) for name, place in points.items()}


def _swung(movement: MovementName, side: Side, gained_deg: float, body: Mapping[str, Place]) -> Places:
    """Return the points that the movement of an arm or a foot puts elsewhere."""
    at = {point: body[f"{side}_{point}"] for point in ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")}
    outwards = np.array((0.0, 0.0, 1.0 if side == "left" else -1.0))
    forwards = np.array((1.0, 0.0, 0.0))
    if movement == "elbow_extension":
        return {f"{side}_wrist": _end(at["shoulder"], at["elbow"], forwards, 90.0 + gained_deg, FOREARM_M)}
    if movement == "ankle_dorsiflexion":
        return {f"{side}_foot_index": _end(at["knee"], at["ankle"], forwards, 112.0 - gained_deg, FOOT_M)}
    if movement in ("shoulder_flexion", "shoulder_abduction"):
        towards = forwards if movement == "shoulder_flexion" else outwards
        elbow = _end(at["hip"], at["shoulder"], towards, gained_deg, UPPER_ARM_M)
        return {f"{side}_elbow": elbow, f"{side}_wrist": elbow + FOREARM_M * (elbow - at["shoulder"]) / UPPER_ARM_M}
    return {}


def _end(start: Place, joint: Place, towards: Place, inside_deg: float, bone_m: float) -> Place:
    """Return the far end of a bone that makes an inside angle with the way back to `start`, opening `towards`."""
    back = (start - joint) / np.linalg.norm(start - joint)
    square = towards - (towards @ back) * back
    square = square / np.linalg.norm(square)
    inside = math.radians(inside_deg)
    end: Place = joint + bone_m * (math.cos(inside) * back + math.sin(inside) * square)
    return end


def _landmarks(movement: MovementName, places: Mapping[str, Place]) -> Landmarks:
    width, height = SIZE_PX
    world = np.array(list(places.values()))
    if movement in FACING:
        world = world[:, ::-1] * (1.0, 1.0, -1.0)
    image = PX_PER_M * world + (width * 0.4, height * 0.55, 0.0)
    return Landmarks(_named(places, image), _named(places, world))


def _named(names: Iterable[str], places: npt.NDArray[np.float64]) -> dict[str, Landmark]:
    """Return every row of a table as a landmark."""
    return {name: Landmark(x, y, z, 0.99) for name, (x, y, z) in zip(names, places.tolist(), strict=True)}
