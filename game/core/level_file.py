"""Reading a level file; each mistake becomes one sentence with file, key, what was found and what is allowed."""

import difflib
import tomllib
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from game.core.errors import PlainError
from game.core.level import Level, Target


class LevelError(PlainError):
    """A level file that cannot be used, said in one sentence per mistake."""


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
