"""Which joints a movement needs, and how well the picture shows each of them."""

from dataclasses import replace
from itertools import pairwise

from game.core.camera_lights import JointLight, LightState, Place
from game.core.names import Side
from game.core.pose import Hand, Landmark, Landmarks, Pose
from game.motion.hand_choice import hand_of
from game.motion.hinge import LEAST_VISIBILITY
from game.motion.movements import Movement, sided

SURE_VISIBILITY = 0.7
"""Between this and `LEAST_VISIBILITY` a joint is doubtful."""
EDGE_SHARE = 0.02
"""A joint so near to the edge of the picture may leave it any moment."""
HAND_POINTS = ("wrist", "middle_mcp", "index_mcp", "pinky_mcp")
HAND_BONES = ((0, 1), (0, 2), (0, 3), (2, 1), (1, 3))
ARM_POINTS = ("elbow", "shoulder")
WORST: tuple[LightState, ...] = ("bad", "doubtful", "good")
Bones = tuple[tuple[Place, Place], ...]


def joint_lights(movement: Movement, side: Side, pose: Pose) -> tuple[tuple[JointLight, ...], Bones]:
    """Return the lights of the needed joints and the bones between them; nothing where nobody is seen.

    A hand is one light, at its wrist; where it is not found the body's wrist stands for it.
    """
    if movement.needs_hands:
        return _hand_lights(movement, side, pose)
    if pose.body is None:
        return (), ()
    joints = tuple(_body_light(side, point, pose.body, pose) for point in movement.points)
    return joints, _between(joints)


def _hand_lights(movement: Movement, side: Side, pose: Pose) -> tuple[tuple[JointLight, ...], Bones]:
    hand = hand_of(side, pose, look_is_trusted=False)
    joints: tuple[JointLight, ...] = ()
    outline: Bones = ()
    if hand:
        points = [_light(point, hand.points.image[point], pose, sure=True) for point in HAND_POINTS]
        worst = min(points, key=lambda point: WORST.index(point.state))
        where = worst if worst.outside else points[0]
        joints = (JointLight("hand", where.x, where.y, worst.state),)
        outline = tuple(((points[a].x, points[a].y), (points[b].x, points[b].y)) for a, b in HAND_BONES)
    elif pose.body:
        joints = (replace(_body_light(side, "wrist", pose.body, pose), point="hand", state="bad"),)
    if pose.body:
        joints += tuple(_body_light(side, point, pose.body, pose) for point in ARM_POINTS if point in movement.points)
    return joints, outline + _between(joints)


def _between(joints: tuple[JointLight, ...]) -> Bones:
    return tuple(((start.x, start.y), (end.x, end.y)) for start, end in pairwise(joints))


def palm_share(hand: Hand, pose: Pose) -> float:
    """Return the largest extent of the palm as a share of the picture's height, however the hand is turned."""
    wrist, *knuckles = (hand.points.image[point] for point in HAND_POINTS)
    ways = [(wrist, knuckle) for knuckle in knuckles] + [(knuckles[1], knuckles[2])]
    return max(float(((a.x - b.x) ** 2 + (a.y - b.y) ** 2) ** 0.5) for a, b in ways) / pose.height_px


def _body_light(side: Side, point: str, body: Landmarks, pose: Pose) -> JointLight:
    return _light(point, body.image[sided(side, point)], pose)


def _light(point: str, seen: Landmark, pose: Pose, sure: bool = False) -> JointLight:
    x, y = seen.x / pose.width_px, seen.y / pose.height_px
    return JointLight(point, x, y, _state(x, y, 1.0 if sure else seen.visibility))


def _state(x: float, y: float, visibility: float) -> LightState:
    inside = min(x, 1 - x, y, 1 - y)
    if inside <= 0 or visibility < LEAST_VISIBILITY:
        return "bad"
    return "doubtful" if inside < EDGE_SHARE or visibility < SURE_VISIBILITY else "good"
