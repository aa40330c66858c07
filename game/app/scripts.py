"""Imagery scripts: what is said in mental practice, read from files that a therapist can write."""

import re
import tomllib
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from game.core.errors import PlainError
from game.core.level import Level
from game.core.names import Side
from game.training.course import ImageryScript, ScriptLine

SCRIPTS = Path(__file__).resolve().parents[2] / "assets" / "scripts"
EITHER_SIDE = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
CALM = "calm"
"""The script that lends its beginning and end to all others."""


class ScriptError(PlainError):
    """An imagery script that cannot be used, said in one sentence per mistake."""


class Line(BaseModel):
    """A sentence, and how long it stands."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    say: str = Field(min_length=1, max_length=90)
    for_s: float = Field(ge=3.0, le=120.0)


Lines = Annotated[tuple[Line, ...], Field(min_length=1)]


class ScriptFile(BaseModel):
    """A file as it stands; a part that it does not have is the calm one."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    relax: Lines | None = None
    imagine: Lines | None = None
    come_back: Lines | None = None


def script_for(level: Level, side: Side, folder: Path = SCRIPTS, language: str = "en") -> ImageryScript:
    """Return the script that a level names, or that of its movement, said of `side`. Raises ScriptError in plain sentences.

    What stands in the folder of the language, within `folder`, is taken from there; a therapist's own script is said as it is.
    """
    path = folder / f"{level.imagery.script or level.movement}.toml"
    if path.parent != folder or not path.exists():
        known = ", ".join(sorted(one.stem for one in folder.glob("*.toml") if one.stem != CALM))
        raise ScriptError(f"{level.name}: there is no imagery script '{path.stem}'. Known are: {known}.")
    own, calm = (_read(_in_language(one, language)) for one in (path, folder / f"{CALM}.toml"))
    if own.imagine is None:
        raise ScriptError(f"{path}: has no lines to imagine. Write them as imagine = [{{ say = …, for_s = … }}].")
    return ImageryScript(
        relax=_lines(own.relax or calm.relax, side),
        imagine=_lines(own.imagine, side),
        come_back=_lines(own.come_back or calm.come_back, side),
    )


def _in_language(path: Path, language: str) -> Path:
    translated = path.parent / language / path.name
    return translated if translated.exists() else path


def _read(path: Path) -> ScriptFile:
    try:
        return ScriptFile.model_validate(tomllib.loads(path.read_text(encoding="utf-8-sig")))
    except OSError as error:
        raise ScriptError(f"{path}: cannot be read ({error.strerror}). Put the file back, or take a shipped script.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ScriptError(f"{path}: is not a TOML file ({error}). Mend that line, or take a shipped script.") from error
    except ValidationError as error:
        raise ScriptError("\n".join(_sentence(path, mistake) for mistake in error.errors())) from error


def _sentence(path: Path, mistake: Any) -> str:
    key = ".".join(str(part) for part in mistake["loc"])
    if mistake["type"] == "extra_forbidden":
        return f"{path}: there is no key '{key}'. A script has relax, imagine and come_back; each line has say and for_s."
    if mistake["type"] == "missing":
        return f"{path}: the key '{key}' is missing."
    return f"{path}: {key} = {mistake['input']!r} does not fit. {mistake['msg']}."


def _lines(lines: tuple[Line, ...] | None, side: Side) -> tuple[ScriptLine, ...]:
    return tuple(ScriptLine(_said_of(side, line.say), line.for_s) for line in lines or ())


def _said_of(side: Side, said: str) -> str:
    """Fill in the side: `{side}` is the English word, of `{linke|rechte}` the first is for the left and the second for the right."""
    chosen = EITHER_SIDE.sub(r"\1" if side == "left" else r"\2", said)
    return chosen.replace("{side}", side)
