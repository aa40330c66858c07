"""What the water finds: which kinds there are for whom, and how they are counted."""

import random
from collections import Counter
from collections.abc import Iterable

from game.core.visit import Keepsakes
from game.minigames.tide.state import FIND_KINDS, Find, FindKind

COMMON: tuple[FindKind, ...] = ("cockle", "mussel", "pebble", "scallop")
RARE: tuple[FindKind, ...] = ("sea_glass", "spiral", "amber", "pearl")
"""These come once the path has brought the milestone of their name."""
RARE_SHARE = 0.4


def found(seed: int, number: int, unlocked: frozenset[str]) -> FindKind:
    """Return the kind of find `number`; the same seed, number and milestones give the same kind."""
    dice = random.Random(1009 * seed + number)
    rare = [kind for kind in RARE if kind in unlocked]
    return dice.choice(rare) if rare and dice.random() < RARE_SHARE else dice.choice(COMMON)


def counted(kept: Keepsakes, finds: Iterable[Find]) -> Keepsakes:
    """Return what was kept together with new finds; what this game does not know is left out."""
    counts = Counter({kind: count for kind, count in kept if kind in FIND_KINDS})
    counts.update(find.kind for find in finds)
    return tuple(sorted(counts.items()))
