"""The place of a hand's far end, for the path on which it runs (see limb_path.py).

The picture's plane shows most of a wrist's way, and world landmarks the depth that it cannot show: the place is both.
"""

from collections.abc import Mapping

import numpy as np

from game.core.pose import Hand, Landmark, Landmarks
from game.motion.geometry import Vector, unit, vector
from game.motion.hand_pose import middle
from game.motion.hinge import trunk_px
from game.motion.limb_path import Place
from game.motion.movements import Movement

DEPTH_TRUNKS = 0.1
"""So much counts the world direction beside the place in the picture: about half of a hand's own length."""


def hand_place(movement: Movement, hand: Hand, body: Landmarks | None) -> Place | None:
    """Return where the row's far end is from the point about which it turns, in lengths of the trunk; None without a body."""
    if body is None or not movement.far_end:
        return None
    seen = _way(movement, hand.points.image, axes=2) / max(1.0, trunk_px(body))
    return Place(np.concatenate((seen, DEPTH_TRUNKS * unit(_way(movement, hand.points.world, axes=3)))), np.zeros(5))


def _way(movement: Movement, points: Mapping[str, Landmark], axes: int) -> Vector:
    return vector(points[movement.far_end_from], middle(*(points[name] for name in movement.far_end)), axes)
