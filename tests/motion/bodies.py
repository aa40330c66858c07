"""Poses for the tests of motion: moved, scaled, mirrored, turned and damaged bodies."""

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from game.core.names import Side
from game.core.pose import Hand, Landmark, Landmarks, Pose

OTHER: Mapping[Side, Side] = {"left": "right", "right": "left"}
Change = Callable[[Landmark], Landmark]


def changed(pose: Pose, image: Change, world: Change) -> Pose:
    """Return the pose with every landmark of body and hands changed."""

    def each(points: Landmarks) -> Landmarks:
        return Landmarks({n: image(p) for n, p in points.image.items()}, {n: world(p) for n, p in points.world.items()})

    hands = tuple(replace(hand, points=each(hand.points)) for hand in pose.hands)
    return replace(pose, body=each(pose.body) if pose.body else None, hands=hands)


def scaled_and_shifted(factor: float, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Change:
    """Return a change of size and place."""
    return lambda point: Landmark(point.x * factor + x, point.y * factor + y, point.z * factor + z, point.visibility)


def turned(degrees: float) -> Change:
    """Return the change that a camera elsewhere around the player makes."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return lambda point: Landmark(cos * point.x + sin * point.z, point.y, cos * point.z - sin * point.x, point.visibility)


def same(point: Landmark) -> Landmark:
    """Change nothing."""
    return point


def mirrored(pose: Pose) -> Pose:
    """Return the mirror image: x runs the other way, and left is right."""
    flipped = changed(pose, lambda p: p._replace(x=pose.width_px - p.x), lambda p: p._replace(x=-p.x))
    body = flipped.body and Landmarks(_sides_swapped(flipped.body.image), _sides_swapped(flipped.body.world))
    return replace(flipped, body=body, hands=tuple(replace(hand, side=OTHER[hand.side]) for hand in flipped.hands))


def with_point(pose: Pose, name: str, **changes: float) -> Pose:
    """Return the pose with one body point changed in the picture."""
    if pose.body is None:
        raise ValueError("nobody is there")
    image = dict(pose.body.image)
    image[name] = image[name]._replace(**changes)
    return replace(pose, body=replace(pose.body, image=image))


def body_of(points: Mapping[str, tuple[float, float, float]], px_per_m: float = 220.0) -> Landmarks:
    """Return landmarks whose picture is the plain projection of their places."""
    return Landmarks(
        {name: Landmark(px_per_m * x, px_per_m * y, px_per_m * z, 0.9) for name, (x, y, z) in points.items()},
        {name: Landmark(*place, 0.9) for name, place in points.items()},
    )


def hand_at(side: Side, x_px: float, y_px: float, score: float = 0.95, label: Side | None = None) -> Hand:
    """Return a flat hand of `side` whose wrist lies there in the picture; `label` is what the landmarker takes it for."""
    aside = 1.0 if side == "right" else -1.0
    places = {"wrist": (0.0, 0.0), "index_mcp": (0.09, 0.03), "middle_mcp": (0.09, 0.01), "pinky_mcp": (0.09, -0.03)}
    image = {name: Landmark(x_px + 220 * x, y_px, 220 * aside * z, 0.9) for name, (x, z) in places.items()}
    world = {name: Landmark(x, 0.0, aside * z, 0.9) for name, (x, z) in places.items()}
    return Hand(label or side, score, Landmarks(image, world))


def _sides_swapped(points: Mapping[str, Landmark]) -> dict[str, Landmark]:
    return {_other_name(name): point for name, point in points.items()}


def _other_name(name: str) -> str:
    words = name.split("_")
    return "_".join({"left": "right", "right": "left"}.get(word, word) for word in words)
