"""Which of the hands in the picture is the wanted one."""

import numpy as np

from game.core.names import Side
from game.core.pose import Hand, Landmark, Pose
from game.motion.hinge import LEAST_VISIBILITY
from game.motion.movements import sided

NEAR_HANDS = 0.7
"""A hand whose wrist is nearer to one of the body's than this share of its own length belongs to that one."""
FAR_HANDS = 2.0
"""A hand so many of its own lengths away from the body's wrist is not the one at that wrist."""
ENOUGH_LOOKS = 30
ALIKE_SHARE = 0.8


class HandChoice:
    """Picks the hand of one side, by the body's wrists where they are seen, else by the hand's own look.

    The landmarker takes many a fist for the other hand. So the look is only held against a lone hand once the hand
    that is followed has looked right for a while.
    """

    def __init__(self, side: Side) -> None:
        self.side: Side = side
        self._looks = 0
        self._alike = 0

    @property
    def likeness(self) -> float:
        """In what share of its frames the followed hand looked like one of this side."""
        return self._alike / self._looks if self._looks else 0.0

    def pick(self, pose: Pose) -> Hand | None:
        """Return the wanted hand, None where none of those in the picture can be it."""
        trusted = self._looks >= ENOUGH_LOOKS and self.likeness >= ALIKE_SHARE
        hand = hand_of(self.side, pose, trusted)
        if hand:
            self._looks += 1
            self._alike += hand.side == self.side
        return hand


def hand_of(side: Side, pose: Pose, look_is_trusted: bool = True) -> Hand | None:
    """Return the hand that belongs to `side`, None where none does."""
    costs = [(_strangeness(hand, side, pose, look_is_trusted), number) for number, hand in enumerate(pose.hands)]
    likely = [(cost, number) for cost, number in costs if cost < 1.0]
    return pose.hands[min(likely)[1]] if likely else None


def _strangeness(hand: Hand, side: Side, pose: Pose, look_is_trusted: bool) -> float:
    """0 for a hand that is surely the wanted one; 1 and more for one that is not. A wrist that is only guessed says nothing."""
    by_look = (1.0 - hand.score) / 2 if hand.side == side else (1.0 + hand.score) / 2
    own, other = (_seen_wrist(pose, one) for one in (side, _other(side)))
    if own and other and _distance_px(own, other) < 0.5 * _size_px(hand):
        own = other = None
    if own and other:
        return 0.5 * by_look + _way_px(hand, own) / (_way_px(hand, own) + _way_px(hand, other) + 1e-6)
    if own:
        return 0.5 * by_look + 0.6 * min(1.0, _way_px(hand, own) / (FAR_HANDS * _size_px(hand)))
    if other and _way_px(hand, other) < NEAR_HANDS * _size_px(hand):
        return 0.9 + by_look
    return by_look * (1.2 if look_is_trusted else 0.9)


def _seen_wrist(pose: Pose, side: Side) -> Landmark | None:
    wrist = pose.body.image[sided(side, "wrist")] if pose.body else None
    return wrist if wrist and wrist.visibility >= LEAST_VISIBILITY else None


def _other(side: Side) -> Side:
    return "left" if side == "right" else "right"


def _way_px(hand: Hand, point: Landmark) -> float:
    return _distance_px(hand.points.image["wrist"], point)


def _size_px(hand: Hand) -> float:
    return _distance_px(hand.points.image["wrist"], hand.points.image["middle_mcp"])


def _distance_px(one: Landmark, other: Landmark) -> float:
    return float(np.hypot(one.x - other.x, one.y - other.y))
