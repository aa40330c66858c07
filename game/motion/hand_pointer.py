"""The good hand in the air as a pointer: the body's wrist, mirrored as in a mirror, in shares of the screen.

Lengths are in shoulder widths (some 40 cm of a grown-up), so that distance and size of the player do not matter. The pointer
comes when the hand is lifted clearly from where it rests, and above its elbow, where no hand lies: on lap, wheel, armrest
and table the forearm hangs or lies flat. The whole screen is reached within a box of 36 × 24 cm above the place of rest,
on the side of that hand: the forearm alone gets there, the shoulder need not be raised.
"""

import math
from dataclasses import dataclass, replace

from game.core.names import SIDES, Side
from game.core.pose import Landmark, Landmarks, Pose
from game.motion.hinge import LEAST_VISIBILITY, in_picture
from game.motion.movements import sided
from game.motion.resting_place import RestingPlace
from game.motion.smoothing import OneEuro
from game.motion.wrist_way import UNSEEN_S, Place, WristWay

LIFTED = 0.3
"""A hand so far above its place of rest points, if it is above its elbow as well."""
ABOVE_ELBOW = 0.1
SINKS = 0.1
"""A hand that points may sink by so much before it rests again: a tremor does not let the pointer come and go."""
UPPER_ARM = 0.75
"""An elbow that is not seen hangs so far below its shoulder."""
AT_HEAD = 0.45
"""A hand nearer to the nose than this (some 18 cm) scratches, drinks, or holds the chin."""
BOX_WIDE, BOX_HIGH = 0.9, 0.6
"""How far the hand goes from one edge of the screen to the other; a bigger box tires, in a smaller one a pixel is too much."""
OUTWARD = 0.1
"""The middle of the box lies so far out from the hand's place of rest: a hand lies before the body, and is lifted outwards."""
CALM_HZ, EAGER_HZ = 0.8, 4.0
"""Cutoffs of the One Euro filter: at rest it takes a tremor of 4 to 8 Hz down to a tenth; for each screen a second it opens by 4 Hz."""
TRUNK, NECK = 0.8, 1.8
"""Shoulder widths in a trunk (shoulder to hip, some 50 cm) and in a neck (ear to shoulder, some 22 cm)."""
UNIT_S = 2.0
"""The body's size is the mean of about so long."""


@dataclass(frozen=True, slots=True)
class _Arm:
    """One arm in a picture: where its wrist is, how high its elbow, both in shoulder widths; and whether it is at the head."""

    wrist: Place
    elbow_y: float
    at_head: bool

    @property
    def is_up(self) -> bool:
        """Whether the wrist is above the elbow, and not at the head."""
        return self.elbow_y > self.wrist[1] and not self.at_head


class HandPointer:
    """Follows one hand; its `at` is where it points, (0, 0) at the top left to (1, 1), None while it rests."""

    def __init__(self, side: Side) -> None:
        self.side: Side = side
        self.at: Place | None = None
        self._way = WristWay()
        self._rest = RestingPlace()
        self._unit_px: float | None = None
        self._time_s = 0.0
        self._seen_at_s = -math.inf
        self._foot = 0.0
        """How high the hand has to be for the foot of the screen, since it was lifted."""
        self._across, self._down = (OneEuro(CALM_HZ, EAGER_HZ) for _ in range(2))

    @property
    def breaks(self) -> int:
        """How often the hand came to be elsewhere without having been seen to go there."""
        return self._way.breaks

    def step(self, pose: Pose) -> Place | None:
        """Take the next pose; return where the hand points."""
        passed_s, self._time_s = pose.time_s - self._time_s, pose.time_s
        arm = self._arm(pose, passed_s)
        if arm is None:
            self._way.lose()
            if pose.time_s - self._seen_at_s > UNSEEN_S:
                self._lower()
            return self.at
        self._seen_at_s = pose.time_s
        breaks = self.breaks
        arm = replace(arm, wrist=self._way.step(arm.wrist, pose.time_s))
        if self.breaks > breaks:
            self._forget_way()
        self._rest.step(arm.wrist, pose.time_s, is_up=arm.is_up)
        self._point(arm, pose.time_s)
        return self.at

    def _point(self, arm: _Arm, time_s: float) -> None:
        rest = self._rest.place
        if rest is not None and self.at is None:
            self._foot = min(rest[1] - LIFTED, arm.elbow_y - ABOVE_ELBOW)
        sunk = 0.0 if self.at is None else SINKS
        if rest is None or not arm.is_up or arm.wrist[1] > self._foot + sunk or rest[1] - arm.wrist[1] < LIFTED - SINKS:
            self._lower()
            return
        outward = -OUTWARD if self.side == "right" else OUTWARD
        across = 0.5 - (arm.wrist[0] - rest[0] - outward) / BOX_WIDE
        down = 1.0 - (self._foot - arm.wrist[1]) / BOX_HIGH
        self.at = (self._across.step(_within(across), time_s), self._down.step(_within(down), time_s))

    def _lower(self) -> None:
        self.at = None
        self._forget_way()

    def _forget_way(self) -> None:
        self._across.forget()
        self._down.forget()

    def _arm(self, pose: Pose, passed_s: float) -> _Arm | None:
        """Return the arm, None where its wrist or the body's size is not seen; beyond the picture's rim a wrist is only guessed."""
        if pose.body is None:
            return None
        image = pose.body.image
        wrist, elbow, shoulder = (image[sided(self.side, name)] for name in ("wrist", "elbow", "shoulder"))
        unit_px = self._grown(_unit_px(pose.body), passed_s)
        if not (_is_seen(wrist) and in_picture(wrist, pose) and _is_seen(shoulder) and unit_px):
            return None
        elbow_y = elbow.y if _is_seen(elbow) else shoulder.y + UPPER_ARM * unit_px
        nose = image["nose"]
        at_head = _is_seen(nose) and math.hypot(wrist.x - nose.x, wrist.y - nose.y) < AT_HEAD * unit_px
        return _Arm((wrist.x / unit_px, wrist.y / unit_px), elbow_y / unit_px, at_head)

    def _grown(self, unit_px: float, passed_s: float) -> float:
        """Follow the body's size slowly, so that a hand does not jump when the body is seen differently."""
        if not unit_px:
            return self._unit_px or 0.0
        before = self._unit_px or unit_px
        self._unit_px = before + (unit_px - before) * min(1.0, max(0.0, passed_s) / UNIT_S)
        return self._unit_px


def _unit_px(body: Landmarks) -> float:
    """Return a shoulder width in pixels: the largest estimate, since a turned body makes each of them only smaller."""
    image = body.image
    left, right = (image[sided(side, "shoulder")] for side in ("left", "right"))
    found = [_way_px(left, right, 1.0)]
    for side in SIDES:
        shoulder = image[sided(side, "shoulder")]
        found += [_way_px(image[sided(side, "hip")], shoulder, TRUNK), _way_px(image[sided(side, "ear")], shoulder, NECK)]
    return max(found)


def _way_px(one: Landmark, other: Landmark, share: float) -> float:
    return share * math.hypot(one.x - other.x, one.y - other.y) if _is_seen(one) and _is_seen(other) else 0.0


def _is_seen(point: Landmark) -> bool:
    return point.visibility >= LEAST_VISIBILITY


def _within(share: float) -> float:
    return min(1.0, max(0.0, share))
