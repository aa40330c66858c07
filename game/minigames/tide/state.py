"""The state of tide: everything that its picture is drawn from."""

import math
from dataclasses import dataclass
from typing import Literal, get_args

from game.core.guidance import Cue
from game.core.visit import Keepsakes

NEVER = math.inf
"""The age of something that has not happened yet."""

FindKind = Literal["amber", "cockle", "mussel", "pearl", "pebble", "scallop", "sea_glass", "spiral"]
FIND_KINDS: tuple[FindKind, ...] = get_args(FindKind)


@dataclass(frozen=True, slots=True)
class Find:
    """Something that the water left on the beach; a `bright` one came from the far end of a whole movement."""

    kind: FindKind
    bright: bool


@dataclass(frozen=True, slots=True)
class TideState:
    """One moment in the bay; times and ages in seconds, shares from 0 to 1.

    `reach` is the limb's reach as shown: at 0 the water is high, at 1 it has drawn back to its lowest, and it may go a little
    further. Ages count from the last event of their kind and are `NEVER` before the first.
    """

    seed: int = 0
    wanted: int = 10
    """Finds of this set."""
    time_s: float = 0.0
    reach: float = 0.0
    rough: float = 0.0
    """How high the waves of a quick movement still are."""
    clear: float = 0.0
    """How far down one sees into the water."""
    light: float = 0.0
    """How much light reaches the ground: it grows while the end is held."""
    reached: bool = False
    """Whether the target of the movement on its way was reached."""
    lying: FindKind = "cockle"
    """What lies under the water, to be left on the beach by the next movement."""
    finds: tuple[Find, ...] = ()
    kept: Keepsakes = ()
    """Finds of earlier sets, by their kind."""
    unlocked: frozenset[str] = frozenset()
    """What the path has brought to the bay, without the game's name."""
    hour: float = 0.0
    """0 dawn, 1 morning."""
    cue: Cue | None = None
    """What the player, or the helper beside them, is asked for."""
    paused: bool = False
    veil: float = 0.0
    """How far the mist of a pause has come up."""
    since_cue_s: float = NEVER
    since_start_s: float = NEVER
    since_target_s: float = NEVER
    since_find_s: float = NEVER
    since_quick_s: float = NEVER

    @property
    def number(self) -> int:
        """The number of the find that lies under the water now."""
        return len(self.finds) + 1

    @property
    def finished(self) -> bool:
        """Whether every find of the set lies on the beach."""
        return len(self.finds) >= self.wanted
