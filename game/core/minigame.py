"""The contract of every game: pure seeded rules, told about the limb only through Control and events."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from game.core.control import Control
from game.core.events import Event
from game.core.level import Level
from game.core.visit import FIRST_VISIT, Keepsakes, Visit


@dataclass(frozen=True, slots=True)
class GameEvent:
    """Something a player should see, hear and feel at once, e.g. `stone_laid`; `strength` runs from 0 to 1."""

    name: str
    time_s: float
    number: int = 0
    strength: float = 1.0


class Minigame(Protocol):
    """A game's rules. `state` is a frozen value that a view can draw at any moment."""

    @property
    def state(self) -> object:
        """Everything there is to draw."""
        ...

    @property
    def keepsakes(self) -> Keepsakes:
        """What is to be kept of this player for the next visit; empty where the game keeps nothing."""
        ...

    @property
    def lingers(self) -> bool:
        """Whether a finished set is still being answered, as by a song played back; its screen then stays until that is over."""
        ...

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level`; the same seed, visit and controls give the same events."""
        ...

    def resume(self, state: Any) -> None:
        """Go on from a `state` that was kept, after a `reset` for the same level, seed and visit; all that happens then is the same."""
        ...

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds and say what happened."""
        ...
