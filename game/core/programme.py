"""A programme: which levels a player does on which days of the week. The three picture questions choose one."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Literal, Self, get_args

from pydantic import Field, model_validator

from game.core.errors import PlainError
from game.core.level import Level, Table
from game.core.toml_file import TomlError, as_written, at_place, did_you_mean, read_toml, sentence

Limb = Literal["leg", "arm"]
Ability = Literal["not_yet", "a_little", "well"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
LIMBS: tuple[Limb, ...] = get_args(Limb)
ABILITIES: tuple[Ability, ...] = get_args(Ability)
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)


class ProgrammeError(TomlError):
    """A programme file that cannot be used, said in one sentence per mistake."""


class Item(Table):
    """One line of the programme: a level, the days on which it is due, and the time to keep for it."""

    level: str = Field(description="name of the level's file, without .toml")
    days: tuple[Weekday, ...] = Field(min_length=1, strict=False, description="days on which it is due")
    minutes: int = Field(ge=1, le=60, description="minutes to keep for it, rests and getting ready included")


class Programme(Table):
    """A week of exercise for somebody who moves the limb not yet, a little, or well. Days without an item are for rest."""

    name: str = Field(min_length=1, description="the file's own name")
    title: str = Field(min_length=1, max_length=40, description="what the player reads")
    limb: Limb = Field(description="which limb is trained")
    ability: Ability = Field(description="how far the player can move it without help")
    weekly_goal_reps: int = Field(ge=30, le=2800, description="reps to aim for in a week; each kind is counted by its own name")
    items: tuple[Item, ...] = Field(min_length=1, strict=False, description="what is done, in this order on each of its days")

    @model_validator(mode="after")
    def _once_a_day(self) -> Self:
        seen: set[tuple[str, Weekday]] = set()
        for level, day in ((item.level, day) for item in self.items for day in item.days):
            if (level, day) in seen:
                raise ValueError(f'level = "{level}" is due twice on "{day}"; once a day is allowed')
            seen.add((level, day))
        return self

    def on(self, day: Weekday) -> tuple[Item, ...]:
        """Return what is due on a day, in order; nothing on a day of rest."""
        return tuple(item for item in self.items if day in item.days)


def read_programme(path: Path, levels: Collection[str]) -> Programme:
    """Read and check a programme file; `levels` are the names that it may use. Raises ProgrammeError, a sentence for each mistake."""
    programme = read_toml(path, Programme, ProgrammeError)
    unknown = [_no_level(place, item.level, levels) for place, item in enumerate(programme.items) if item.level not in levels]
    if unknown:
        raise ProgrammeError("\n".join(sentence(path, said) for said in unknown))
    return programme


def programme_files(folder: Path) -> list[Path]:
    """Return the programme files of a folder, by name."""
    return sorted(folder.glob("*.toml"))


def read_programmes(folder: Path, levels: Collection[str]) -> dict[str, Programme]:
    """Read all programmes of a folder, by name. Raises ProgrammeError with the mistakes of all its files."""
    programmes, mistakes = {}, []
    for path in programme_files(folder):
        try:
            programmes[path.stem] = read_programme(path, levels)
        except ProgrammeError as error:
            mistakes.append(str(error))
    if mistakes:
        raise ProgrammeError("\n".join(mistakes))
    return programmes


def choose_programme(programmes: Mapping[str, Programme], limb: Limb, ability: Ability) -> Programme:
    """Return the first programme for this limb and ability. Raises PlainError where there is none."""
    for programme in programmes.values():
        if (programme.limb, programme.ability) == (limb, ability):
            return programme
    raise PlainError(f'There is no programme with limb = "{limb}" and ability = "{ability}". Put one into levels/programmes.')


def items_for(programme: Programme, levels: Mapping[str, Level], company: bool) -> tuple[Item, ...]:
    """Return the items that can be done: those that need a helper only in `company`, those for the other hand also alone."""
    return tuple(item for item in programme.items if company or levels[item.level].assist.by != "helper")


def _no_level(place: int, name: str, levels: Collection[str]) -> str:
    hint = did_you_mean(name, sorted(levels)) or " Look at the names with the command `levels check`."
    return f"{at_place(('items', place, 'level'))} = {as_written(name)} does not fit. It must be the name of a level.{hint}"
