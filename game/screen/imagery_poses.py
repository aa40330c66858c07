"""How each movement looks from the player's own eyes: where they look, and where the limb is."""

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

from game.core.names import MovementName
from game.screen.first_person import CLOTH, SHOE, Bone, Gaze, Part, Spot, spot
from game.screen.imagery_hand import Hand

AHEAD, UP, INWARD = spot(0, 0, 1), spot(0, 1, 0), spot(-1, 0, 0)
SLEEVE_SHARE = 0.34
FOREARM, UPPER_ARM, SHANK, FOOT = 0.26, 0.3, 0.42, 0.23
SHOULDER, HIP = spot(0.2, 1.0, 0.0), spot(0.11, 0.5, 0.1)


class Spread(NamedTuple):
    """Something flat below a limb, a table or a rug: how high, from where to where ahead, and half its width."""

    up: float
    near: float
    far: float
    wide: float

    @property
    def seams(self) -> tuple[tuple[Spot, Spot], ...]:
        """The lines between its boards."""
        across = [self.wide * share for share in (-0.5, 0.0, 0.5)]
        return tuple((spot(x, self.up, self.near), spot(x, self.up, self.far)) for x in across)

    @property
    def corners(self) -> tuple[Spot, ...]:
        """Its four corners, in turn."""
        return tuple(
            spot(x, self.up, z) for x, z in ((-self.wide, self.near), (self.wide, self.near), (self.wide, self.far), (-self.wide, self.far))
        )


class Sight(NamedTuple):
    """Where the eyes look, the limb at a reach of 0 to 1, and what lies below it, where there is something."""

    gaze: Gaze
    limb: Callable[[float], tuple[Part, ...]]
    spread: Spread | None


def _between(rest: float, best: float, reach: float) -> float:
    return rest + (best - rest) * reach


def _turned(one: Spot, other: Spot, deg: float) -> Spot:
    """Return a direction, so many degrees on the way from `one` to `other`, which stand at a right angle."""
    angle = math.radians(deg)
    return one * math.cos(angle) + other * math.sin(angle)


def _forearm(elbow: Spot, wrist: Spot) -> tuple[Part, ...]:
    cuff = elbow + SLEEVE_SHARE * (wrist - elbow)
    return (Part((Bone(elbow, 0.085, wrist, 0.05),)), Part((Bone(elbow, 0.105, cuff, 0.088),), CLOTH))


def _lifted_hand(reach: float) -> tuple[Part, ...]:
    wrist, deg = spot(0.05, 0.8, 0.36), _between(-35, 62, reach)
    hand = Hand(wrist, _turned(AHEAD, UP, deg), _turned(UP, -AHEAD, deg), INWARD)
    return (*_forearm(spot(0.14, 0.8, 0.08), wrist), *hand.parts())


def _tilted_hand(reach: float) -> tuple[Part, ...]:
    wrist, deg = spot(0.05, 0.78, 0.34), _between(-14, 26, reach)
    hand = Hand(wrist, _turned(AHEAD, INWARD, deg), UP, _turned(INWARD, -AHEAD, deg), 0.05)
    return (*_forearm(spot(0.14, 0.79, 0.06), wrist), *hand.parts())


def _turned_forearm(reach: float) -> tuple[Part, ...]:
    wrist, deg = spot(0.05, 0.82, 0.34), _between(5, 165, reach)
    hand = Hand(wrist, AHEAD, _turned(UP, -INWARD, deg), _turned(INWARD, UP, deg), 0.3)
    return (*_forearm(spot(0.14, 0.82, 0.06), wrist), *hand.parts())


def _opened_hand(reach: float) -> tuple[Part, ...]:
    wrist = spot(0.05, 0.8, 0.34)
    hand = Hand(wrist, _turned(AHEAD, UP, 24), _turned(-UP, AHEAD, 24), -INWARD, _between(0.95, 0.04, reach))
    return (*_forearm(spot(0.14, 0.78, 0.06), wrist), *hand.parts())


def _stretched_arm(reach: float) -> tuple[Part, ...]:
    elbow, deg = spot(0.2, 0.8, _between(0.14, 0.24, reach)), _between(66, -2, reach)
    along = _turned(AHEAD, UP, deg) + 0.25 * INWARD
    along = along / math.sqrt(float(along @ along))
    wrist = elbow + FOREARM * along
    hand = Hand(wrist, along, -INWARD, _turned(UP, -AHEAD, deg), 0.22)
    return (Part((Bone(SHOULDER, 0.13, elbow, 0.105),), CLOTH), *_forearm(elbow, wrist), *hand.parts())


def _raised_arm(outward: Spot, back: Spot, reach: float) -> tuple[Part, ...]:
    """A long arm that is raised from hanging down towards `outward`."""
    deg = _between(8, 90, reach)
    along, thumb = _turned(-UP, outward, deg), _turned(outward, UP, deg)
    elbow = SHOULDER + UPPER_ARM * along
    wrist = elbow + FOREARM * along
    hand = Hand(wrist, along, back, thumb, 0.18)
    return (Part((Bone(SHOULDER, 0.13, elbow, 0.105),), CLOTH), *_forearm(elbow, wrist), *hand.parts())


def _wing(reach: float) -> tuple[Part, ...]:
    """An arm that is raised to the side, beside one's own chest."""
    chest = Bone(spot(0.06, 0.94, 0.02), 0.26, spot(-0.1, 0.5, 0.1), 0.36)
    return (Part((chest, Bone(chest.start, 0.16, SHOULDER, 0.135)), CLOTH), *_raised_arm(-INWARD, -AHEAD, reach))


def _leg(aside: float, deg: float) -> tuple[Part, ...]:
    """A leg whose knee is bent by so many degrees."""
    hip, knee = HIP * spot(aside, 1, 1), spot(aside * 0.11, 0.52, 0.5)
    ankle = knee + SHANK * _turned(AHEAD, -UP, deg)
    heel = ankle - 0.04 * _turned(UP, AHEAD, deg) + 0.05 * _turned(AHEAD, -UP, deg)
    toes = heel + FOOT * _turned(UP, AHEAD, deg)
    return (
        Part((Bone(hip, 0.18, knee, 0.135), Bone(knee, 0.13, ankle, 0.09)), CLOTH),
        Part((Bone(heel, 0.1, toes, 0.09),), SHOE),
    )


def _stretched_leg(reach: float) -> tuple[Part, ...]:
    return (*_leg(-1, 92), *_leg(1, _between(92, 12, reach)))


def _lifted_foot(reach: float) -> tuple[Part, ...]:
    knee, ankle, deg = spot(0.1, 0.5, 0.26), spot(0.1, 0.1, 0.56), _between(-8, 46, reach)
    heel, along = ankle + spot(0, -0.05, -0.03), _turned(AHEAD, UP, deg)
    ball, tip = heel + 0.17 * along, heel + 0.25 * along
    return (
        Part((Bone(knee, 0.15, ankle, 0.1),), CLOTH),
        Part((Bone(heel, 0.08, ball, 0.1), Bone(ball, 0.1, tip, 0.075)), SHOE),
    )


_HAND = Gaze(50, near=1.6, eyes=(0.02, 1.2, 0.04))
_TABLE = Spread(0.73, -0.2, 0.45, 0.42)
_RUG = Spread(0.0, -0.3, 1.1, 0.5)
SIGHTS: Mapping[MovementName, Sight] = {
    "knee_extension": Sight(Gaze(60, near=1.05, eyes=(0.03, 1.3, 0.4)), _stretched_leg, _RUG),
    "wrist_flexion_extension": Sight(_HAND, _lifted_hand, _TABLE._replace(up=0.75, far=0.35)),
    "wrist_deviation": Sight(_HAND, _tilted_hand, _TABLE),
    "forearm_rotation": Sight(_HAND, _turned_forearm, _TABLE),
    "finger_opening": Sight(_HAND, _opened_hand, _TABLE),
    "elbow_extension": Sight(Gaze(34, near=1.15, eyes=(0.0, 1.24, -0.06)), _stretched_arm, _TABLE._replace(far=0.62, wide=0.5)),
    "shoulder_flexion": Sight(Gaze(26, near=1.1, eyes=(0.0, 1.22, -0.08)), lambda reach: _raised_arm(AHEAD, -INWARD, reach), None),
    "shoulder_abduction": Sight(Gaze(30, 28, near=1.1, eyes=(0.0, 1.36, -0.36)), _wing, None),
    "ankle_dorsiflexion": Sight(Gaze(60, near=1.9, eyes=(0.0, 0.95, 0.24)), _lifted_foot, _RUG._replace(far=0.9, wide=0.42)),
}
