"""The angles of hand and forearm, one plain function for each kind.

Bend, deviation and turn count from the resting hand. Up, down and sideways come from the palm and the thumb, so neither
the camera's place nor a hidden elbow changes a sign.
"""

from collections.abc import Callable, Mapping

import numpy as np

from game.motion.geometry import Vector, turn_deg
from game.motion.hand_neutral import Neutral
from game.motion.hand_pose import HandPose
from game.motion.movements import AngleKind

STRAIGHT_REACH_M = 0.18
"""From the wrist to the fingertips of an open hand, as the landmarker's own average hand has it."""
BONES_M = (0.095, 0.045, 0.026, 0.021)
"""A middle finger: wrist to knuckle, and the three bones of the finger."""
END_JOINT_SHARE = 0.67
"""The last joint of a finger bends two thirds as far as the one before it."""
MOST_CURLED_DEG = 95.05
"""Further on the tips come no nearer to the wrist."""

HandAngle = Callable[[HandPose, Neutral], float]


def bend_deg(pose: HandPose, neutral: Neutral) -> float:
    """Return the wrist's bend from the resting hand: flexion +, extension −."""
    return turn_deg(pose.direction, neutral.direction, neutral.flexion)


def deviation_deg(pose: HandPose, neutral: Neutral) -> float:
    """Return how far the hand has gone sideways in the resting palm's plane: ulnar +, radial −."""
    return turn_deg(pose.direction, neutral.direction, neutral.ulnar)


def forearm_turn_deg(pose: HandPose, neutral: Neutral) -> float:
    """Return the forearm's turn about its own axis from rest, −180..180: supination +, pronation −."""
    return turn_deg(pose.thumbwards, neutral.thumbwards, neutral.supination)


def finger_bend_deg(pose: HandPose) -> float:
    """Return the mean bend of the fingers' knuckles and middle joints, 0 straight, from how far their tips reach.

    The joints themselves are hidden in a fist and their landmarks guessed; how far the tips are from the wrist is seen
    from most sides. An average hand whose knuckles and middle joints bend alike tells the angle.
    """
    return float(np.interp(-pose.reach_m / STRAIGHT_REACH_M, -REACHES, CURLS_DEG))


def _reaches(curls_deg: Vector) -> Vector:
    """Return the reach of a hand whose knuckles and middle joints all bend so far, as a share of the open hand's."""
    turns = np.radians(np.outer(curls_deg, (0.0, 1.0, 2.0, 2.0 + END_JOINT_SHARE)))
    bones = np.array(BONES_M)
    shares: Vector = np.hypot(np.cos(turns) @ bones, np.sin(turns) @ bones) / bones.sum()
    return shares


CURLS_DEG = np.arange(0.0, MOST_CURLED_DEG, 0.05)
REACHES = _reaches(CURLS_DEG)

ANGLES_FROM_REST: Mapping[AngleKind, HandAngle] = {
    "hand_bend": bend_deg,
    "hand_deviation": deviation_deg,
    "forearm_turn": forearm_turn_deg,
}


def hand_angle_deg(kind: AngleKind, pose: HandPose, neutral: Neutral | None) -> float | None:
    """Return the angle of a kind in neutral-zero degrees, None where it counts from a resting hand that is not known yet."""
    if kind == "finger_bend":
        return finger_bend_deg(pose)
    return ANGLES_FROM_REST[kind](pose, neutral) if neutral else None
