"""Whether the player is too far from the camera, too near to it, or has too little room to move."""

from typing import Literal

import numpy as np

from game.core.camera_lights import JointLight, LightState
from game.core.names import Side
from game.core.pose import Pose
from game.motion.camera_joints import joint_lights, palm_share
from game.motion.geometry import unit, vector
from game.motion.hand_choice import hand_of
from game.motion.hinge import hinge_loss, in_picture
from game.motion.movements import Movement, sided

Distance = Literal["good", "too_far", "too_near", "little_room"]
STATES: dict[Distance, LightState] = {"good": "good", "little_room": "doubtful", "too_far": "bad", "too_near": "bad"}
LEAST_PALM_SHARE, MOST_PALM_SHARE = 0.025, 0.45
"""A hand smaller than this share of the picture's height is guessed more than seen; a larger one soon leaves it."""
STRAIGHT_DEG = 150.0


def distance_of(movement: Movement, side: Side, pose: Pose) -> Distance | None:
    """Return how the distance is, None where nothing is there to judge it by."""
    if movement.needs_hands:
        return _hand_distance(side, pose)
    if pose.body is None:
        return None
    if hinge_loss(movement, side, pose) == "too_far":
        return "too_far"
    joints, _ = joint_lights(movement, side, pose)
    if sum(joint.outside for joint in joints) > 1 and not one_sided(joints):
        return "too_near"
    return "good" if any(joint.outside for joint in joints) or _has_room(movement, side, pose) else "little_room"


def one_sided(joints: tuple[JointLight, ...]) -> bool:
    """Whether joints that lie beside the picture all lie to the same side of it, so that the player sits off its middle."""
    outside = [joint for joint in joints if joint.outside]
    return len(outside) > 1 and (all(joint.x <= 0 for joint in outside) or all(joint.x >= 1 for joint in outside))


def _hand_distance(side: Side, pose: Pose) -> Distance | None:
    hand = hand_of(side, pose, look_is_trusted=False)
    if hand is None:
        return None
    share = palm_share(hand, pose)
    if share < LEAST_PALM_SHARE:
        return "too_far"
    return "too_near" if share > MOST_PALM_SHARE else "good"


def _has_room(movement: Movement, side: Side, pose: Pose) -> bool:
    """Whether a limb that goes as far as usual, and is straight there, would still end inside the picture."""
    inside_deg = movement.zero_deg + (1 if movement.opens else -1) * movement.usual_best_deg
    if pose.body is None or inside_deg < STRAIGHT_DEG:
        return True
    start, joint, end = (pose.body.image[sided(side, point)] for point in movement.points)
    way = unit(vector(start, joint, 2)) * float(np.linalg.norm(vector(joint, end, 2)))
    return in_picture(joint._replace(x=joint.x + way[0], y=joint.y + way[1]), pose)
