"""How far an arm may be raised: a stiff shoulder is easily hurt above its own height (clinical facts, head 4)."""

import math

from game.core.level import Level
from game.core.names import MovementName
from game.core.record import RangeToday

CAP_DEG = 90.0
SHOULDER: tuple[MovementName, ...] = ("shoulder_flexion", "shoulder_abduction")


def furthest_gain_deg(level: Level, range_today: RangeToday, unlocked: bool) -> float:
    """Return how many degrees from rest a target may lie at most; only a therapist unlocks more than 90° of elevation."""
    if level.movement not in SHOULDER:
        return math.inf
    cap_deg = level.ceiling.shoulder_deg if unlocked else min(CAP_DEG, level.ceiling.shoulder_deg)
    return max(0.0, cap_deg - range_today.rest_deg)
