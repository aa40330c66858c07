"""Which of the hands in the picture is the wanted one."""

from dataclasses import dataclass

import numpy as np

from game.core.names import Side
from game.core.pose import Hand, Landmark, Pose
from game.motion.hinge import LEAST_VISIBILITY, trunk_px
from game.motion.movements import opposite, sided

NEAR_HANDS = 0.7
"""A hand whose wrist is nearer to one of the body's than this share of its own length belongs to that one."""
FAR_TRUNKS = 0.2
"""A hand further than this share of the trunk's length (some 10 cm) from the body's wrist is not the one at that wrist."""
PLACE_KEPT_S = 1.0
"""So long after a hand was lost it is known where it was."""
ENOUGH_LOOKS = 30
ALIKE_SHARE = 0.8


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a hand's wrist was in the picture, and when."""

    time_s: float
    wrist: Landmark


class HandChoice:
    """Picks the hand of one side, by the body's wrists where they are seen, else by the hand's own look.

    The landmarker takes many a fist for the other hand. So the look is only held against a lone hand once the hand
    that is followed has looked right for a while. When the followed hand is lost and another one stays,
    that one is told by the place where it has been all the time.
    """

    def __init__(self, side: Side) -> None:
        self.side: Side = side
        self._looks = 0
        self._alike = 0
        self._own: _Place | None = None
        self._others: tuple[_Place, ...] = ()

    @property
    def likeness(self) -> float:
        """In what share of its frames the followed hand looked like one of this side."""
        return self._alike / self._looks if self._looks else 0.0

    def pick(self, pose: Pose) -> Hand | None:
        """Return the wanted hand, None where none of those in the picture can be it."""
        trusted = self._looks >= ENOUGH_LOOKS and self.likeness >= ALIKE_SHARE
        hand = hand_of(self.side, pose, trusted)
        if hand and len(pose.hands) == 1 and self._is_known_other(hand, pose.time_s):
            hand = None
        self._remember(hand, pose)
        return hand

    def _is_known_other(self, hand: Hand, time_s: float) -> bool:
        """Whether a hand lies where another one was a moment ago, and the followed one was elsewhere."""
        own = self._own if self._own and time_s - self._own.time_s <= PLACE_KEPT_S else None
        wrist = hand.points.image["wrist"]
        lately = [place for place in self._others if time_s - place.time_s <= PLACE_KEPT_S]
        return bool(own and any(_distance_px(wrist, place.wrist) < _distance_px(wrist, own.wrist) for place in lately))

    def _remember(self, hand: Hand | None, pose: Pose) -> None:
        if hand:
            self._looks += 1
            self._alike += hand.side == self.side
            self._own = _Place(pose.time_s, hand.points.image["wrist"])
        others = tuple(_Place(pose.time_s, other.points.image["wrist"]) for other in pose.hands if other is not hand)
        self._others = others or self._others


def hand_of(side: Side, pose: Pose, look_is_trusted: bool = True) -> Hand | None:
    """Return the hand that belongs to `side`, None where none does."""
    costs = [(_strangeness(hand, side, pose, look_is_trusted), number) for number, hand in enumerate(pose.hands)]
    likely = [(cost, number) for cost, number in costs if cost < 1.0]
    return pose.hands[min(likely)[1]] if likely else None


def _strangeness(hand: Hand, side: Side, pose: Pose, look_is_trusted: bool) -> float:
    """0 for a hand that is surely the wanted one; 1 and more for one that is not. A wrist that is only guessed says nothing."""
    by_look = (1.0 - hand.score) / 2 if hand.side == side else (1.0 + hand.score) / 2
    own, other = (_seen_wrist(pose, one) for one in (side, opposite(side)))
    if own and other and _distance_px(own, other) < 0.5 * _size_px(hand):
        own = other = None
    if own:
        nearness = _way_px(hand, own) / _reach_px(hand, pose)
        if other:
            return 0.5 * by_look + max(nearness, _way_px(hand, own) / (_way_px(hand, own) + _way_px(hand, other) + 1e-6))
        return 0.5 * by_look + nearness
    if other and _way_px(hand, other) < NEAR_HANDS * _size_px(hand):
        return 0.9 + by_look
    return by_look * (1.2 if look_is_trusted else 0.9)


def _seen_wrist(pose: Pose, side: Side) -> Landmark | None:
    wrist = pose.body.image[sided(side, "wrist")] if pose.body else None
    return wrist if wrist and wrist.visibility >= LEAST_VISIBILITY else None


def _way_px(hand: Hand, point: Landmark) -> float:
    return _distance_px(hand.points.image["wrist"], point)


def _reach_px(hand: Hand, pose: Pose) -> float:
    """Return how far from the body's wrist the hand at it may seem to be."""
    return max(_size_px(hand), FAR_TRUNKS * trunk_px(pose.body) if pose.body else 0.0)


def _size_px(hand: Hand) -> float:
    return _distance_px(hand.points.image["wrist"], hand.points.image["middle_mcp"])


def _distance_px(one: Landmark, other: Landmark) -> float:
    return float(np.hypot(one.x - other.x, one.y - other.y))
