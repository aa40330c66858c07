"""The limb: poses in, readings of the trained joint out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.core.names import LossReason, MovementName, Side
from game.core.pose import Pose
from game.core.reading import Reading
from game.motion.hand_bend import HandPose, Neutral, bend_deg, hand_pose, neutral_of
from game.motion.hand_choice import HandChoice
from game.motion.hinge import hinge_flexion_deg, hinge_loss, hinge_visibility
from game.motion.movements import MOVEMENT_TABLE
from game.motion.smoothing import JumpGuard, OneEuro

BRIDGED_S = 0.3
"""A gap shorter than this is bridged with the last reading."""


@dataclass(frozen=True, slots=True)
class _Seen:
    angle_deg: float | None
    visibility: float
    lost: LossReason | None


class Limb:
    """Follows one joint of one side; smooths it and bridges short gaps."""

    def __init__(self, movement: MovementName, side: Side, neutral: Neutral | None = None) -> None:
        self.movement = MOVEMENT_TABLE[movement]
        self.side: Side = side
        self.neutral = neutral
        self.choice = HandChoice(side)
        self._guard = JumpGuard()
        self._smooth = OneEuro()
        self._last: Reading | None = None

    def step(self, pose: Pose) -> Reading:
        """Take the next pose and return the reading of its moment."""
        seen = self._hinge(pose) if self.movement.angle == "hinge" else self._hand(pose)
        if seen.angle_deg is None:
            return self._bridged(pose.time_s, seen.lost or "nobody")
        smooth = self._smooth.step(self._guard.step(seen.angle_deg, pose.time_s), pose.time_s)
        sign = self.movement.out_sign
        self._last = Reading(
            time_s=pose.time_s,
            raw_deg=seen.angle_deg,
            angle_deg=smooth,
            out_deg=sign * smooth,
            speed_deg_s=sign * self._smooth.speed,
            visibility=seen.visibility,
        )
        return self._last

    @property
    def needs_rest_pose(self) -> bool:
        """Whether the resting hand still has to be learned before anything can be measured."""
        return self.movement.angle == "hand_bend" and self.neutral is None

    def look(self, pose: Pose) -> HandPose | None:
        """Return where the wanted hand points, None where there is none or the movement has no hand."""
        hand = self.choice.pick(pose) if self.movement.angle == "hand_bend" else None
        return hand_pose(hand, self.side, pose.time_s) if hand else None

    def settle(self, poses: Sequence[Pose]) -> None:
        """Learn the resting hand from poses seen beforehand; other movements need nothing of it."""
        hands = [self.look(pose) for pose in poses]
        self.neutral = neutral_of([hand for hand in hands if hand]) or self.neutral

    def _bridged(self, time_s: float, lost: LossReason) -> Reading:
        if self._last and time_s - self._last.time_s < BRIDGED_S:
            return replace(self._last, time_s=time_s, raw_deg=None, visibility=0.0)
        self._guard.forget()
        self._smooth.forget()
        self._last = None
        return Reading(time_s, None, None, None, 0.0, 0.0, lost)

    def _hinge(self, pose: Pose) -> _Seen:
        lost = hinge_loss(self.movement, self.side, pose)
        if pose.body is None or lost:
            return _Seen(None, 0.0, lost)
        visibility = hinge_visibility(self.movement, self.side, pose.body)
        return _Seen(hinge_flexion_deg(self.movement, self.side, pose.body), visibility, None)

    def _hand(self, pose: Pose) -> _Seen:
        hand = self.look(pose)
        if hand is None:
            return _Seen(None, 0.0, "nobody" if pose.body is None else "hand_hidden")
        if self.neutral is None:
            return _Seen(None, 0.0, "hand_hidden")
        return _Seen(bend_deg(hand, self.neutral), 1.0, None)
