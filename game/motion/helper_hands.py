"""Helper hands: somebody else's hands on the limb that is trained."""

from collections import deque
from itertools import pairwise

import numpy as np

from game.core.names import Side
from game.core.pose import Hand, Landmarks, Pose
from game.motion.geometry import Vector, vector
from game.motion.hinge import LEAST_VISIBILITY
from game.motion.movements import Movement, sided

STRANGE_HANDS = 2.0
"""A hand so many of its own lengths (wrist to middle knuckle) away from both of the player's wrists is somebody else's."""
TOUCHING_HANDS = 0.6
"""A hand with a point this near to the line through the limb touches it."""
LOOKS_WITHIN_S = 5.0
"""Beside a body, hands are looked for every two seconds."""
HELPING_S = 0.5
LEG = ("hip", "knee", "ankle", "foot_index")
ARM = ("elbow", "wrist", "index")


class HelperWatch:
    """Tells whether somebody helps, from the poses in which hands were looked for; the others change nothing."""

    def __init__(self, movement: Movement, side: Side) -> None:
        self._limb = tuple(sided(side, name) for name in (LEG if "knee" in movement.points else ARM))
        self._looks: deque[tuple[float, bool]] = deque()
        self._helped = False

    def step(self, pose: Pose) -> bool:
        """Take the next pose; return whether in most looks, over at least half a second, a strange hand was on the limb."""
        if not pose.hands_looked:
            return self._helped
        self._looks.append((pose.time_s, self._is_touched(pose)))
        while self._looks[0][0] < pose.time_s - LOOKS_WITHIN_S:
            self._looks.popleft()
        touched_s = [time_s for time_s, touched in self._looks if touched]
        most = 2 * len(touched_s) > sum(time_s >= touched_s[0] for time_s, _ in self._looks) if touched_s else False
        self._helped = most and touched_s[-1] - touched_s[0] >= HELPING_S
        return self._helped

    def _is_touched(self, pose: Pose) -> bool:
        body = pose.body
        return body is not None and any(_is_strange(hand, body) and self._touches(hand, body) for hand in pose.hands)

    def _touches(self, hand: Hand, body: Landmarks) -> bool:
        near_px = TOUCHING_HANDS * _length_px(hand)
        seen = [body.image[name] for name in self._limb if body.image[name].visibility >= LEAST_VISIBILITY]
        corners = [np.array([point.x, point.y]) for point in seen]
        spots = [np.array([point.x, point.y]) for point in hand.points.image.values()]
        return any(_way_px(spot, corners) <= near_px for spot in spots)


def _is_strange(hand: Hand, body: Landmarks) -> bool:
    """A hand is only strange where both of the player's own wrists are seen to be elsewhere."""
    wrists = [body.image[sided(side, "wrist")] for side in ("left", "right")]
    if any(wrist.visibility < LEAST_VISIBILITY for wrist in wrists):
        return False
    own_px = min(float(np.linalg.norm(vector(hand.points.image["wrist"], wrist, axes=2))) for wrist in wrists)
    return own_px > STRANGE_HANDS * _length_px(hand)


def _length_px(hand: Hand) -> float:
    return float(np.linalg.norm(vector(hand.points.image["wrist"], hand.points.image["middle_mcp"], axes=2)))


def _way_px(spot: Vector, corners: list[Vector]) -> float:
    """Return the way from a spot to the line through these corners."""
    return min((_way_to_piece_px(spot, start, end) for start, end in pairwise(corners)), default=float("inf"))


def _way_to_piece_px(spot: Vector, start: Vector, end: Vector) -> float:
    along = end - start
    share = float(np.clip((spot - start) @ along / max(float(along @ along), 1e-9), 0.0, 1.0))
    return float(np.linalg.norm(spot - start - share * along))
