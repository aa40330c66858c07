"""How far a target may lie at most: the therapist's limit, and for an arm the height of the shoulder (clinical facts, head 4)."""

from game.core.level import Level
from game.core.names import MovementName
from game.core.record import RangeToday

CAP_DEG = 90.0
SHOULDER: tuple[MovementName, ...] = ("shoulder_flexion", "shoulder_abduction")


def furthest_gain_deg(level: Level, range_today: RangeToday, unlocked: bool) -> float:
    """Return how many degrees from rest a target may lie at most, however small the range and whatever the camera can tell.

    A stiff shoulder is easily hurt above its own height: only a therapist unlocks more than 90° of elevation.
    """
    furthest = level.target.max * range_today.range_deg
    if level.movement not in SHOULDER:
        return furthest
    cap_deg = level.ceiling.shoulder_deg if unlocked else min(CAP_DEG, level.ceiling.shoulder_deg)
    return min(furthest, max(0.0, cap_deg - range_today.rest_deg))
