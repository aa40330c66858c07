"""The journey: what changes once so many stones are laid, read from assets/journey.

There is one TOML file a game, and path.toml for the round numbers that are celebrated whatever is played.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

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


MilestoneStones = Annotated[int, Field(ge=1, le=100_000)]


class PathMilestones(Table):
    """The milestones of the path itself: some numbers of stones, the lowest first, and then each so many more."""

    name: Literal["path"] = Field(description="the file's own name")
    stones: tuple[MilestoneStones, ...] = Field(min_length=1, strict=False, description="so many stones are a milestone, rising")
    then_each: int = Field(ge=1, le=100_000, description="after the last of them each so many more")

    @model_validator(mode="after")
    def _rises(self) -> Self:
        if any(later <= sooner for sooner, later in zip((0, *self.stones), self.stones, strict=False)):
            raise ValueError(f"stones wants rising numbers from 1 on, here they are {list(self.stones)}")
        return self

    def newest(self, stones: int) -> int | None:
        """Return the last milestone that so many stones have reached, None before the first."""
        beyond = (stones - self.stones[-1]) // self.then_each
        if beyond > 0:
            return self.stones[-1] + beyond * self.then_each
        return max((one for one in self.stones if one <= stones), default=None)

    def reached_between(self, before: int, now: int) -> int | None:
        """Return the newest milestone that the stones after `before` up to `now` have reached, None where there is none."""
        newest = self.newest(now)
        return newest if newest is not None and newest > before else None


Journey = dict[str, int]
"""Milestones by their whole name, `game.name`, with the stones that they need."""


def read_journey(folder: Path) -> Journey:
    """Read the files of all games. Raises JourneyError with the mistakes of a file."""
    files = (read_toml(folder / f"{game}.toml", GameJourney, JourneyError) for game in GAME_NAMES if (folder / f"{game}.toml").exists())
    return {f"{one.name}.{milestone.name}": milestone.stones for one in files for milestone in one.milestones}


def read_path(folder: Path) -> PathMilestones:
    """Read the milestones of the path itself. Raises JourneyError with the mistakes of the file."""
    return read_toml(folder / "path.toml", PathMilestones, JourneyError)


def unlocked_by(journey: Journey, stones: int) -> frozenset[str]:
    """Return the whole names of what so many stones have brought."""
    return frozenset(name for name, needed in journey.items() if needed <= stones)


def new_between(journey: Journey, before: int, now: int) -> tuple[str, ...]:
    """Return what the stones after `before` up to `now` have brought, in the order in which it came."""
    return _ordered((name, needed) for name, needed in journey.items() if before < needed <= now)


def _ordered(milestones: Iterable[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(name for name, _needed in sorted(milestones, key=lambda one: (one[1], one[0])))
