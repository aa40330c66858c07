"""Which exercises wait until something is known of the player's health, even the very first."""

from game.core.level import Level
from game.core.names import Modality
from game.training.furthest_target import SHOULDER

NEEDS_HEALTH: tuple[Modality, ...] = ("electrical_stimulation", "passive")


def depends_on_health(level: Level) -> bool:
    """Whether something has to be known of the player's health before this exercise."""
    return level.modality in NEEDS_HEALTH or level.movement in SHOULDER
