"""The angle columns of a truth table, and what they say in neutral-zero degrees."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from game.core.names import MovementName, Side
from game.validation.truth import Angles

ANKLE_NEUTRAL_DEG = 112.0
"""The inside angle of knee, ankle and toe joint of a foot that stands square to the shin."""


@dataclass(frozen=True, slots=True)
class TrueAngle:
    """Which columns hold a movement's true angle, and how they become neutral-zero degrees of one side."""

    columns: tuple[str, ...]
    neutral_zero: Callable[[Angles, Side], Angles]


def _from_straight(angles: Angles, _side: Side) -> Angles:
    return 180.0 - angles


def _as_it_is(angles: Angles, _side: Side) -> Angles:
    return angles


def _supination(angles: Angles, side: Side) -> Angles:
    """The table turns by the right-hand rule about the forearm, which supinates a right arm and pronates a left one."""
    return angles if side == "right" else -angles


TRUE_ANGLES: Mapping[MovementName, TrueAngle] = {
    "knee_extension": TrueAngle(("knee_deg",), _from_straight),
    "wrist_flexion_extension": TrueAngle(("wrist_deg",), lambda angles, _side: -angles),
    "forearm_rotation": TrueAngle(("forearm_rot_deg",), _supination),
    "finger_opening": TrueAngle(("mid_mcp_deg", "mid_pip_deg"), _from_straight),
    "elbow_extension": TrueAngle(("elbow_deg",), _from_straight),
    "shoulder_flexion": TrueAngle(("shoulder_deg",), _as_it_is),
    "shoulder_abduction": TrueAngle(("shoulder_deg",), _as_it_is),
    "ankle_dorsiflexion": TrueAngle(("ankle_deg",), lambda angles, _side: ANKLE_NEUTRAL_DEG - angles),
}


def column_names(movement: MovementName, side: Side, only_side: bool) -> list[tuple[str, ...]]:
    """Return the names that the columns of a side may have, the likelier first; a bare name belongs to a clip's only side."""
    letter = side[0].upper()
    bare = TRUE_ANGLES[movement].columns
    sided = tuple(name.replace("_deg", f"_{letter}_deg") for name in bare)
    return [sided, bare] if only_side else [sided]


def neutral_zero(movement: MovementName, side: Side, columns: list[Angles]) -> Angles:
    """Return the neutral-zero angle; of several joints, as of a finger's, their mean."""
    return TRUE_ANGLES[movement].neutral_zero(np.mean(columns, axis=0), side)
