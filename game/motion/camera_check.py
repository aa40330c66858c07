"""The camera check: does the picture show what the movement needs, and if not, what one thing would help most."""

from collections import deque
from typing import Literal

from game.core.pose import Pose
from game.motion.hand_bend import SETTLE_S, is_steady
from game.motion.hinge import LEAST_VISIBILITY, hinge_loss, in_picture
from game.motion.limb import Limb
from game.motion.movements import sided
from game.motion.view import view_deg, view_name

Advice = Literal[
    "starting", "nobody", "more_light", "move_closer", "move_back", "hidden_hip", "hidden_knee", "hidden_ankle",
    "turn_sideways", "hidden_hand", "hold_still", "good",
]  # fmt: skip
HIDDEN: dict[str, Advice] = {"hip": "hidden_hip", "knee": "hidden_knee", "ankle": "hidden_ankle"}
GOOD_FOR_S = 2.0
LEAST_LIGHT = 0.15
"""Mean brightness below which landmarks begin to guess [design]."""
KEPT_S = 3.0


class CameraCheck:
    """Follows the poses until all has been good for `GOOD_FOR_S`, and lets the limb learn its resting hand."""

    def __init__(self, limb: Limb) -> None:
        self.advice: Advice = "starting"
        self.good_share = 0.0
        self._limb = limb
        self._recent: deque[Pose] = deque()
        self._good_since_s: float | None = None

    @property
    def passed(self) -> bool:
        """Whether play can begin."""
        return self.good_share >= 1.0

    def step(self, pose: Pose) -> None:
        """Take the next pose."""
        self._recent.append(pose)
        while pose.time_s - self._recent[0].time_s > KEPT_S:
            self._recent.popleft()
        self.advice = self._look(pose)
        if self.advice != "good":
            self._good_since_s, self.good_share = None, 0.0
            return
        if self._good_since_s is None:
            self._good_since_s = pose.time_s
        self.good_share = min(1.0, (pose.time_s - self._good_since_s) / GOOD_FOR_S)

    def pass_anyway(self) -> None:
        """The player wants to go on as it is."""
        if self._limb.needs_rest_pose:
            self._limb.settle(list(self._recent))

    def _look(self, pose: Pose) -> Advice:
        if pose.light is not None and pose.light < LEAST_LIGHT:
            return "more_light"
        return self._look_at_hand(pose) if self._limb.movement.needs_hands else self._look_at_body(pose)

    def _look_at_body(self, pose: Pose) -> Advice:
        if pose.body is None:
            return "nobody"
        if hinge_loss(self._limb.movement, self._limb.side, pose) == "too_far":
            return "move_closer"
        for point in self._limb.movement.points:
            landmark = pose.body.image[sided(self._limb.side, point)]
            if not in_picture(landmark, pose):
                return "move_back"
            if landmark.visibility < LEAST_VISIBILITY:
                return HIDDEN[point]
        return "turn_sideways" if view_name(view_deg(pose.body)) == "front" else "good"

    def _look_at_hand(self, pose: Pose) -> Advice:
        if self._limb.look(pose) is None:
            return "hidden_hand" if pose.body else "nobody"
        if not self._limb.needs_rest_pose:
            return "good"
        hands = [hand for hand in map(self._limb.look, self._recent) if hand]
        if not is_steady(hands):
            return "hold_still"
        self._limb.settle([old for old in self._recent if old.time_s >= pose.time_s - SETTLE_S])
        return "good"
