"""Stop by hand: the good hand is raised beside the head and held there.

The stop stands at the bottom left of the screen, but that corner of the picture is where a hand rests: on the lap, the wheel,
the armrest. So the place is one of the body's own: the wrist as high as the ear, and clear of the head, where no hand rests,
scratches, drinks or puts glasses right. It is the same from every view and distance, no hand has to cross the body, and
nobody has to look for a spot at one side. A hand counts only after it was seen below the shoulder: one that is up from the
start, or stays up after a stop, asks for nothing.
"""

import math
from dataclasses import dataclass

from game.core.names import SIDES, MovementName, Side
from game.core.pose import Landmark, Landmarks, Pose
from game.motion.hinge import LEAST_VISIBILITY
from game.motion.movements import MOVEMENT_TABLE, opposite, sided

DWELL_S = 1.5
UNSEEN_S = 0.5
"""A raised hand may be out of sight for so long; that time does not count, and after a longer one the dwell begins anew."""
CLEAR_NECKS = 1.0
"""So far from nose and ear a wrist is clear of the head, in lengths from ear to shoulder (some 22 cm of a grown-up)."""


def stopping_hands(movement: MovementName, exercises: Side, works: Side | None) -> tuple[Side, ...]:
    """Return the hands that may be raised to stop: the one that works, and either where that is not known.

    No arm that exercises is among them, unless its forearm lies meanwhile, as for all exercises of the hand.
    """
    row, other = MOVEMENT_TABLE[movement], opposite(exercises)
    if "ankle" in row.points:
        return (works,) if works else SIDES
    return SIDES if row.needs_hands and works != other else (other,)


class DwellStop:
    """Follows the hands that may stop; its share is 1 once the player wants to, and for as long as a hand then stays up."""

    def __init__(self, *hands: Side) -> None:
        self._hands = tuple(_Hand(side) for side in hands)

    def step(self, pose: Pose) -> float:
        """Take the next pose; return how much of the dwell is over, 0 to 1."""
        return max([hand.step(pose) for hand in self._hands])

    def let_go(self) -> None:
        """The stop has been heard: the hand has to come down before it can ask again."""
        for hand in self._hands:
            hand.let_go()


class _Hand:
    """Follows one hand."""

    def __init__(self, side: Side) -> None:
        self._wrist = sided(side, "wrist")
        self._raised_s = 0.0
        self._raised_at_s: float | None = None
        self._armed = False

    def step(self, pose: Pose) -> float:
        head = _head(pose.body) if pose.body else None
        wrist = _seen(pose, self._wrist)
        if head is None or wrist is None:
            if self._raised_at_s is None or pose.time_s - self._raised_at_s > UNSEEN_S:
                self._lower()
        elif head.has_beside(wrist):
            self._raise(pose.time_s)
        else:
            self._armed = self._armed or wrist.y > head.shoulder.y
            self._lower()
        return min(1.0, self._raised_s / DWELL_S)

    def let_go(self) -> None:
        self._armed = False
        self._lower()

    def _raise(self, time_s: float) -> None:
        if not self._armed:
            return
        since_s = 0.0 if self._raised_at_s is None else time_s - self._raised_at_s
        self._raised_s = self._raised_s + max(0.0, since_s) if since_s <= UNSEEN_S else 0.0
        self._raised_at_s = time_s

    def _lower(self) -> None:
        self._raised_s, self._raised_at_s = 0.0, None


@dataclass(frozen=True, slots=True)
class _Head:
    nose: Landmark
    ear: Landmark
    shoulder: Landmark

    @property
    def visibility(self) -> float:
        return min(self.ear.visibility, self.shoulder.visibility)

    def has_beside(self, wrist: Landmark) -> bool:
        """Whether the wrist is as high as the ear, and not at the head."""
        clear_px = CLEAR_NECKS * _way_px(self.ear, self.shoulder)
        return wrist.y <= self.ear.y and min(_way_px(wrist, self.nose), _way_px(wrist, self.ear)) >= clear_px


def _head(body: Landmarks) -> _Head | None:
    """Return the head with the ear and shoulder that are seen better, None where neither is seen."""
    image = body.image
    heads = (_Head(image["nose"], image[sided(side, "ear")], image[sided(side, "shoulder")]) for side in SIDES)
    best = max(heads, key=lambda head: head.visibility)
    return best if best.visibility >= LEAST_VISIBILITY else None


def _seen(pose: Pose, name: str) -> Landmark | None:
    """Return the point where it is really seen: beyond the picture's rim it is only guessed."""
    point = pose.body.image[name] if pose.body else None
    if point is None or point.visibility < LEAST_VISIBILITY:
        return None
    return point if 0.0 <= point.x <= pose.width_px and 0.0 <= point.y <= pose.height_px else None


def _way_px(one: Landmark, other: Landmark) -> float:
    return math.hypot(one.x - other.x, one.y - other.y)
