"""A level: what the therapist prescribes for one exercise, read from a TOML file."""

import difflib
import hashlib
import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from game.core.errors import PlainError
from game.core.names import Modality, MovementName, Side

Share = Annotated[float, Field(ge=0.1, le=1.5)]


class LevelError(PlainError):
    """A level file that cannot be used, said in one sentence per mistake."""


class Target(BaseModel):
    """How far to go, as a share of this player's range today; play starts at `start`, inside `min`..`max`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    start: Share = 0.8
    min: Share = 0.5
    max: Share = 1.1

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.min <= self.start <= self.max:
            raise ValueError(f"target wants min ≤ start ≤ max, here it is {self.min} ≤ {self.start} ≤ {self.max}")
        return self


class Level(BaseModel):
    """One exercise as prescribed; units are in the names, shares are of the player's own range today."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1)
    title: str = Field(min_length=1, max_length=40)
    game: Literal["stone_path"]
    movement: MovementName
    side: Literal[Side, "either"] = "either"
    modality: Modality = "active"
    sets: int = Field(default=3, ge=1, le=10)
    reps: int = Field(default=10, ge=1, le=60)
    rest_s: float = Field(default=30.0, ge=0.0, le=600.0)
    hold_s: float = Field(default=0.0, ge=0.0, le=120.0)
    target: Target = Target()
    speed_ceiling_deg_s: float = Field(default=150.0, ge=5.0, le=400.0)

    @property
    def content_hash(self) -> str:
        """A short name for exactly this content: equal levels have equal hashes, whatever their file is called."""
        return hashlib.sha256(self.model_dump_json(exclude={"name"}).encode()).hexdigest()[:16]


def read_level(path: Path) -> Level:
    """Read and check a level file. Raises LevelError with file, key, value found and what is allowed."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise LevelError(f"{path}: cannot be read ({error.strerror}). Check the name of the level file.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise LevelError(f"{path}: is not a TOML file ({error}). Mend that line, or take a shipped level.") from error
    try:
        return Level.model_validate({"name": path.stem, **data})
    except ValidationError as error:
        raise LevelError("\n".join(_sentence(path, mistake) for mistake in error.errors())) from error


def _sentence(path: Path, mistake: Any) -> str:
    key = ".".join(str(part) for part in mistake["loc"])
    if mistake["type"] == "extra_forbidden":
        return f"{path}: there is no key '{key}'.{_did_you_mean(key.rsplit('.')[-1], _known_keys(key))}"
    if mistake["type"] == "missing":
        return f"{path}: the key '{key}' is missing."
    if mistake["type"] == "model_type":
        return f"{path}: {key} = {mistake['input']!r} does not fit. It is a table, [{key}], with {', '.join(Target.model_fields)}."
    allowed = mistake["msg"].removeprefix("Value error, ")
    hint = ""
    if mistake["type"] == "literal_error":
        hint = _did_you_mean(str(mistake["input"]), mistake["ctx"]["expected"].replace("'", "").replace(" or ", ", ").split(", "))
    return f"{path}: {key} = {mistake['input']!r} does not fit. {allowed}.{hint}"


def _known_keys(key: str) -> list[str]:
    return list(Target.model_fields if key.startswith("target.") else Level.model_fields)


def _did_you_mean(found: str, known: list[str]) -> str:
    near = difflib.get_close_matches(found, known, n=1)
    return f" Did you mean '{near[0]}'?" if near else f" Known are: {', '.join(known)}."
