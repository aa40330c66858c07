"""The angle of a hinge joint from three body points."""

import numpy as np

from game.core.names import LossReason, Side
from game.core.pose import Landmark, Landmarks, Pose
from game.motion.geometry import Vector, angle_between_deg, vector
from game.motion.movements import Movement, sided
from game.motion.view import view_deg

LEAST_VISIBILITY = 0.5
LEAST_TRUNK_SHARE = 0.12
"""A trunk shorter than this share of the picture is too far away to be measured."""


def hinge_deg(movement: Movement, side: Side, body: Landmarks) -> float:
    """Return the joint's angle in the movement's own neutral-zero degrees.

    A plane of movement that lies along the picture is seen best in the picture itself; of one that the camera looks
    along, only world landmarks know the depth (see the table in docs/accuracy.md). The two are mixed by the square of
    the view's sine, and of its cosine where the limb moves sideways.
    """
    seen = np.sin if movement.plane == "sagittal" else np.cos
    flat_share = float(seen(np.radians(view_deg(body))) ** 2)
    return flat_share * image_deg(movement, side, body) + (1.0 - flat_share) * world_deg(movement, side, body)


def image_deg(movement: Movement, side: Side, body: Landmarks) -> float:
    """Return the angle as the picture's plane shows it."""
    return _neutral_zero(movement, _inside_deg([body.image[name] for name in _names(movement, side)], axes=2))


def world_deg(movement: Movement, side: Side, body: Landmarks) -> float:
    """Return the angle in the landmarker's own space."""
    return _neutral_zero(movement, _inside_deg([body.world[name] for name in _names(movement, side)], axes=3))


def hinge_loss(movement: Movement, side: Side, pose: Pose) -> LossReason | None:
    """Return why the joint cannot be seen, or None where it can."""
    if pose.body is None:
        return "nobody"
    if trunk_px(pose.body) < LEAST_TRUNK_SHARE * pose.height_px:
        return "too_far"
    points = [pose.body.image[name] for name in _names(movement, side)]
    seen = all(point.visibility >= LEAST_VISIBILITY and in_picture(point, pose) for point in points)
    return None if seen else "limb_hidden"


def hinge_visibility(movement: Movement, side: Side, body: Landmarks) -> float:
    """Return the visibility of the least visible of the three points."""
    return min(body.image[name].visibility for name in _names(movement, side))


def in_picture(point: Landmark, pose: Pose) -> bool:
    """Return whether a point lies inside the frame."""
    return 0 <= point.x < pose.width_px and 0 <= point.y < pose.height_px


def trunk_px(body: Landmarks) -> float:
    """Return the trunk's length in the picture, from the middle of the shoulders to the middle of the hips."""
    return float(np.linalg.norm(middle_px(body, "shoulder") - middle_px(body, "hip")))


def middle_px(body: Landmarks, part: str) -> Vector:
    """Return the middle between the left and the right one of a part, in pixels."""
    left, right = (body.image[sided(side, part)] for side in ("left", "right"))
    return np.array([(left.x + right.x) / 2, (left.y + right.y) / 2])


def _names(movement: Movement, side: Side) -> list[str]:
    return [sided(side, point) for point in movement.points]


def _neutral_zero(movement: Movement, inside_deg: float) -> float:
    return inside_deg - movement.zero_deg if movement.opens else movement.zero_deg - inside_deg


def _inside_deg(points: list[Landmark], axes: int) -> float:
    start, joint, end = points
    return angle_between_deg(vector(joint, start, axes), vector(joint, end, axes))
