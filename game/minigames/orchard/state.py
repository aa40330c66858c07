"""The state of the orchard: everything that its picture is drawn from."""

import math
from dataclasses import dataclass

from game.core.visit import Keepsakes
from game.minigames.orchard.fruit import KINDS, SEASONS, Fruit
from game.minigames.orchard.harvest import Stored, stored

NEVER = math.inf
"""The age of something that has not happened yet."""
FLIGHT_S = 0.8
"""A picked fruit is so long on its way into the basket."""


@dataclass(frozen=True, slots=True)
class OrchardState:
    """One moment in the orchard; times and ages in seconds.

    `reach` is the limb's reach as shown: it follows the limb within a tenth of a second and fades while nobody is seen.
    Ages count from the last event of their kind and are `NEVER` before the first.
    """

    seed: int = 0
    wanted: int = 10
    """Fruits of this set."""
    hold_s: float = 0.0
    """How long the level asks to hold; 0 where it does not."""
    kind: str = KINDS[0]
    season: str = SEASONS[0]
    things: frozenset[str] = frozenset()
    """What the path has brought, by name."""
    before: Keepsakes = ()
    """The harvest of earlier sets."""
    time_s: float = 0.0
    picked: tuple[Fruit, ...] = ()
    imagined: int = 0
    """Reps that were only imagined: each opens a blossom."""
    reach: float = 0.0
    hold: float = 0.0
    held_s: float = 0.0
    """How long the bough has been held down in this rep."""
    ripe: float = 0.0
    """How far the fruit on the bough has ripened, 0..1; it never goes back."""
    picked_from: float = 0.0
    """How far the bough was bowed (as a reach) when its last fruit was picked."""
    hour: float = 0.0
    """0 dawn, 1 morning."""
    paused: bool = False
    veil: float = 0.0
    """How far the mist of a pause has come up, 0..1."""
    since_bow_s: float = NEVER
    since_target_s: float = NEVER
    since_picked_s: float = NEVER
    since_imagined_s: float = NEVER
    since_quick_s: float = NEVER

    @property
    def finished(self) -> bool:
        """Whether every fruit of the set is picked."""
        return len(self.picked) >= self.wanted

    @property
    def flying(self) -> bool:
        """Whether the last picked fruit is still on its way into the basket."""
        return bool(self.picked) and self.since_picked_s < FLIGHT_S

    @property
    def stored(self) -> Stored:
        """Where the harvest is, without the fruit that still flies."""
        return stored(self.before, self.picked[:-1] if self.flying else self.picked)
