"""The state of mirror_lake: everything that its picture is drawn from."""

import math
from dataclasses import dataclass

NEVER = math.inf
"""The age of something that has not happened yet."""
PLACES = 18
"""So many lilies find a place in each half of the lake; after that they bloom a second time."""
LILIES_PER_DRAGONFLY, DRAGONFLIES = 3, 5


@dataclass(frozen=True, slots=True)
class MirrorLakeState:
    """One moment at the lake; times and ages in seconds.

    `lilies` tells of every lily of this set whether its rep was complete; each stands once in either half of the lake, as a
    mirror would have it. Ages count from the last event of their kind and are `NEVER` before the first. `unlocked` are the
    milestones of this game without its name.
    """

    seed: int = 0
    wanted: int = 10
    """Lilies of this set."""
    unlocked: frozenset[str] = frozenset()
    time_s: float = 0.0
    lilies: tuple[bool, ...] = ()
    tasks: int = 0
    """Tasks of the mirror that are over."""
    task_bloomed: bool = True
    """Whether the task that is asked for now has opened a lily; true while none is asked for."""
    reach: float = 0.0
    hold: float = 0.0
    reached: bool = False
    heron: float = 0.0
    """How far the heron has come out of the mist, 0..1."""
    hour: float = 0.0
    """0 dawn, 1 morning."""
    paused: bool = False
    veil: float = 0.0
    """How far the mist of a pause has come up, 0..1."""
    since_start_s: float = NEVER
    since_target_s: float = NEVER
    since_bloom_s: float = NEVER
    since_task_s: float = NEVER
    since_quick_s: float = NEVER

    @property
    def next_lily(self) -> int:
        """The number of the bud that the limb wakes now, from 1."""
        return len(self.lilies) + 1

    @property
    def dragonflies(self) -> int:
        """How many dragonflies have come."""
        return min(DRAGONFLIES, len(self.lilies) // LILIES_PER_DRAGONFLY)

    @property
    def finished(self) -> bool:
        """Whether every lily of the set is open."""
        return len(self.lilies) >= self.wanted
