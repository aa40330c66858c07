"""The angle of a hinge joint from three body points."""

import numpy as np

from game.core.names import LossReason, Side
from game.core.pose import Landmark, Landmarks, Pose
from game.motion.geometry import angle_between_deg, vector
from game.motion.movements import Movement, sided
from game.motion.view import view_deg

LEAST_VISIBILITY = 0.5
LEAST_TRUNK_SHARE = 0.12
"""A trunk shorter than this share of the picture is too far away to be measured."""


def hinge_flexion_deg(movement: Movement, side: Side, body: Landmarks) -> float:
    """Return the joint's flexion, 0 = straight.

    Seen from the side the picture itself is the better witness, from the front only world landmarks know
    the depth (see the table in docs/measuring.md): the two are mixed by the sine of the view, squared.
    """
    names = [sided(side, point) for point in movement.points]
    flat = _flexion_deg([body.image[name] for name in names], axes=2)
    deep = _flexion_deg([body.world[name] for name in names], axes=3)
    flat_share = float(np.sin(np.radians(view_deg(body))) ** 2)
    return flat_share * flat + (1.0 - flat_share) * deep


def hinge_loss(movement: Movement, side: Side, pose: Pose) -> LossReason | None:
    """Return why the joint cannot be seen, or None where it can."""
    if pose.body is None:
        return "nobody"
    if _trunk_px(pose.body) < LEAST_TRUNK_SHARE * pose.height_px:
        return "too_far"
    points = [pose.body.image[sided(side, point)] for point in movement.points]
    seen = all(point.visibility >= LEAST_VISIBILITY and in_picture(point, pose) for point in points)
    return None if seen else "limb_hidden"


def hinge_visibility(movement: Movement, side: Side, body: Landmarks) -> float:
    """Return the visibility of the least visible of the three points."""
    return min(body.image[sided(side, point)].visibility for point in movement.points)


def in_picture(point: Landmark, pose: Pose) -> bool:
    """Return whether a point lies inside the frame."""
    return 0 <= point.x < pose.width_px and 0 <= point.y < pose.height_px


def _flexion_deg(points: list[Landmark], axes: int) -> float:
    start, joint, end = points
    return 180.0 - angle_between_deg(vector(joint, start, axes), vector(joint, end, axes))


def _trunk_px(body: Landmarks) -> float:
    middle = [
        np.mean([vector(Landmark(0, 0, 0, 0), body.image[sided(side, part)], 2) for side in ("left", "right")], axis=0)
        for part in ("shoulder", "hip")
    ]
    return float(np.linalg.norm(middle[0] - middle[1]))
