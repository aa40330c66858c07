"""Poses of one movement at a known neutral-zero angle, for every row of the table."""

from game.core.names import Side
from game.core.pose import Pose
from game.motion.movements import Movement
from game.sources.scripted_body import pose_of


def pose_at(row: Movement, side: Side, angle_deg: float, time_s: float = 0.0) -> Pose:
    """Return a seated body whose joint stands at this angle."""
    return pose_of(row.name, side, row.out_sign * (angle_deg - row.usual_rest_deg), time_s)
