"""From where the camera looks at the player, read from the body itself."""

import math

from game.core.names import View
from game.core.pose import Landmarks


def view_deg(body: Landmarks) -> float:
    """Return the angle between the line through both hips and the picture: 0 is from the front, 90 from the side."""
    left, right = body.world["left_hip"], body.world["right_hip"]
    return math.degrees(math.atan2(abs(left.z - right.z), abs(left.x - right.x)))


def view_name(degrees: float) -> View:
    """Return the plain name of a view angle."""
    if degrees >= 60:
        return "side"
    return "oblique" if degrees >= 25 else "front"
