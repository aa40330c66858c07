"""Where a hand points, where its palm looks and how far its fingers reach, from the hand's own landmarks."""

from dataclasses import dataclass

import numpy as np

from game.core.names import Side
from game.core.pose import Hand, Landmark
from game.motion.geometry import Vector, square_to, unit, vector
from game.motion.limb_path import Place

KNUCKLES = ("index_mcp", "middle_mcp", "ring_mcp")
"""Three knuckles tell the hand's direction with less noise than the middle one alone."""
THUMB_SIDE = ("index_mcp", "thumb_mcp")
"""The thumb's own knuckle shows, even edge-on, whether the palm or the back is seen."""
FINGERS = ("index", "middle", "ring", "pinky")


@dataclass(frozen=True, slots=True)
class HandPose:
    """A hand at a moment, in world space; directions have the length 1 and follow the hand to the other side of a mirror.

    `direction` goes from the wrist to the knuckles, `palm` out of the palm, `thumbwards` from the little finger's side
    to the thumb's; `reach_m` is the mean way from the wrist to the fingertips, spread or not.
    `place` is where the row's far end is.
    """

    time_s: float
    direction: Vector
    palm: Vector
    thumbwards: Vector
    reach_m: float
    place: Place | None = None


def hand_pose(hand: Hand, side: Side, time_s: float, place: Place | None = None) -> HandPose:
    """Return the pose of a hand; which side the palm is on follows from which hand it is."""
    world = hand.points.world
    across = np.cross(vector(world["wrist"], world["index_mcp"]), vector(world["wrist"], world["pinky_mcp"]))
    knuckle_line = unit(vector(world["pinky_mcp"], world["index_mcp"]))
    tips = [square_to(knuckle_line, vector(world["wrist"], world[f"{finger}_tip"])) for finger in FINGERS]
    return HandPose(
        time_s=time_s,
        direction=unit(vector(world["wrist"], middle(*(world[name] for name in KNUCKLES)))),
        palm=unit(across if side == "right" else -across),
        thumbwards=unit(vector(world["pinky_mcp"], middle(*(world[name] for name in THUMB_SIDE)))),
        reach_m=float(np.mean([np.linalg.norm(tip) for tip in tips])),
        place=place,
    )


def middle(*points: Landmark) -> Landmark:
    """Return the middle of some landmarks."""
    return Landmark(*(float(value) for value in np.mean(points, axis=0)))
