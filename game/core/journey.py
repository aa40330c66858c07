"""The journey: what changes in which game once so many stones are laid, read from one TOML file a game in assets/journey."""

from collections.abc import Iterable
from pathlib import Path

from pydantic import Field

from game.core.level import Table
from game.core.names import GAME_NAMES, GameName
from game.core.toml_file import TomlError, read_toml


class JourneyError(TomlError):
    """A journey file that cannot be used, said in one sentence per mistake."""


class Milestone(Table):
    """Something new in a game; its title is the text `journey-GAME-NAME` with dashes for underscores."""

    name: str = Field(pattern=r"^[a-z][a-z0-9_]*$", description="the word that the game knows it by")
    stones: int = Field(ge=0, le=100_000, description="so many stones bring it")


class GameJourney(Table):
    """All milestones of one game, the nearest first."""

    name: GameName = Field(description="the game, which is the file's own name")
    milestones: tuple[Milestone, ...] = Field(strict=False, description="what the path brings")


Journey = dict[str, int]
"""Milestones by their whole name, `game.name`, with the stones that they need."""


def read_journey(folder: Path) -> Journey:
    """Read the files of all games. Raises JourneyError with the mistakes of a file."""
    files = (read_toml(folder / f"{game}.toml", GameJourney, JourneyError) for game in GAME_NAMES if (folder / f"{game}.toml").exists())
    return {f"{one.name}.{milestone.name}": milestone.stones for one in files for milestone in one.milestones}


def unlocked_by(journey: Journey, stones: int) -> frozenset[str]:
    """Return the whole names of what so many stones have brought."""
    return frozenset(name for name, needed in journey.items() if needed <= stones)


def new_between(journey: Journey, before: int, now: int) -> tuple[str, ...]:
    """Return what the stones after `before` up to `now` have brought, in the order in which it came."""
    return _ordered((name, needed) for name, needed in journey.items() if before < needed <= now)


def _ordered(milestones: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(name for name, _needed in sorted(milestones, key=lambda one: (one[1], one[0])))
