"""The bend of the wrist, from the hand's own landmarks against the forearm's resting pose.

The hand's direction is measured against its own pose at rest, in which it lies in line with the forearm;
up and down come from the palm, so neither the camera's place nor a hidden elbow changes the sign.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from game.core.names import Side
from game.core.pose import Hand
from game.motion.geometry import Vector, angle_between_deg, turn_deg, unit, vector

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


def _window(seen: Sequence[HandPose], first: int) -> Sequence[HandPose]:
    end_s = seen[first].time_s + SETTLE_S
    return [pose for pose in seen[first:] if pose.time_s <= end_s]


def _windows(seen: Sequence[HandPose]) -> list[Sequence[HandPose]]:
    last_start_s = seen[-1].time_s - SETTLE_S
    return [_window(seen, first) for first, pose in enumerate(seen) if pose.time_s <= last_start_s]


def _spread_deg(poses: Sequence[HandPose]) -> float:
    middle = unit(np.mean([pose.direction for pose in poses], axis=0))
    return max(angle_between_deg(pose.direction, middle) for pose in poses)
