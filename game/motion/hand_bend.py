"""The bend of the wrist, from the hand's own landmarks against the forearm's resting pose.

The hand's direction is measured against its own pose at rest, in which it lies in line with the forearm;
up and down come from the palm, so neither the camera's place nor a hidden elbow changes the sign.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.core.names import Side
from game.core.pose import Hand, Landmark, Pose
from game.motion.geometry import Vector, angle_between_deg, turn_deg, unit, vector
from game.motion.movements import sided

SETTLE_S = 0.8
STEADY_DEG = 6.0
"""A hand that turns less than this over `SETTLE_S` is at rest."""


@dataclass(frozen=True, slots=True)
class HandPose:
    """Where a hand points and where its palm looks, both of length 1 in world space."""

    time_s: float
    direction: Vector
    palm: Vector


@dataclass(frozen=True, slots=True)
class Neutral:
    """The resting hand: its direction, and the direction at right angles to it in which flexion goes."""

    direction: Vector
    flexion: Vector


def hand_of(side: Side, pose: Pose) -> Hand | None:
    """Return the hand that belongs to `side`, by its own look and by the body's wrists where they are known."""
    costs = [(_strangeness(hand, side, pose), number) for number, hand in enumerate(pose.hands)]
    likely = [(cost, number) for cost, number in costs if cost < 1.0]
    return pose.hands[min(likely)[1]] if likely else None


def hand_pose(hand: Hand, side: Side, time_s: float) -> HandPose:
    """Return where the hand points; the palm's side follows from which hand it is."""
    world = hand.points.world
    across = np.cross(vector(world["wrist"], world["index_mcp"]), vector(world["wrist"], world["pinky_mcp"]))
    palm = across if side == "right" else -across
    return HandPose(time_s, unit(vector(world["wrist"], world["middle_mcp"])), unit(palm))


def neutral_of(seen: Sequence[HandPose]) -> Neutral | None:
    """Return the resting hand: the first `SETTLE_S` in which it lies still, else simply the first ones."""
    if not seen:
        return None
    still = next((window for window in _windows(seen) if _spread_deg(window) < STEADY_DEG), _window(seen, 0))
    direction = unit(np.mean([pose.direction for pose in still], axis=0))
    palm = np.mean([pose.palm for pose in still], axis=0)
    return Neutral(direction, unit(palm - (palm @ direction) * direction))


def is_steady(seen: Sequence[HandPose]) -> bool:
    """Whether the last `SETTLE_S` were seen and the hand lay still."""
    recent = [pose for pose in seen if pose.time_s >= seen[-1].time_s - SETTLE_S]
    return len(recent) < len(seen) and len(recent) > 3 and _spread_deg(recent) < STEADY_DEG


def bend_deg(pose: HandPose, neutral: Neutral) -> float:
    """Return the wrist's bend from the resting hand: flexion +, extension −."""
    return turn_deg(pose.direction, neutral.direction, neutral.flexion)


def _strangeness(hand: Hand, side: Side, pose: Pose) -> float:
    """0 for a hand that is surely the wanted one; 1 and more for one that is not."""
    by_look = (1.0 - hand.score) / 2 if hand.side == side else (1.0 + hand.score) / 2
    if pose.body is None:
        return by_look * 1.2
    own, other = (_way_px(hand, pose.body.image[sided(one, "wrist")]) for one in (side, _other(side)))
    apart = _distance_px(pose.body.image["left_wrist"], pose.body.image["right_wrist"])
    if apart < 0.5 * _size_px(hand):
        return by_look * 1.2
    return 0.5 * by_look + own / (own + other + 1e-6)


def _other(side: Side) -> Side:
    return "left" if side == "right" else "right"


def _way_px(hand: Hand, point: Landmark) -> float:
    return _distance_px(hand.points.image["wrist"], point)


def _size_px(hand: Hand) -> float:
    return _distance_px(hand.points.image["wrist"], hand.points.image["middle_mcp"])


def _distance_px(one: Landmark, other: Landmark) -> float:
    return float(np.hypot(one.x - other.x, one.y - other.y))


def _window(seen: Sequence[HandPose], first: int) -> Sequence[HandPose]:
    end_s = seen[first].time_s + SETTLE_S
    return [pose for pose in seen[first:] if pose.time_s <= end_s]


def _windows(seen: Sequence[HandPose]) -> list[Sequence[HandPose]]:
    last_start_s = seen[-1].time_s - SETTLE_S
    return [_window(seen, first) for first, pose in enumerate(seen) if pose.time_s <= last_start_s]


def _spread_deg(poses: Sequence[HandPose]) -> float:
    middle = unit(np.mean([pose.direction for pose in poses], axis=0))
    return max(angle_between_deg(pose.direction, middle) for pose in poses)
