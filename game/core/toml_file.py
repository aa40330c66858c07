"""Reading a file that a therapist wrote; each mistake becomes one sentence with file, key, what was found and what is allowed."""

import difflib
import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from game.core.errors import PlainError
from game.core.schema_words import Place, Shape, allowed

LONGEST_FOUND = 80
"""So much of what was found is shown; a file that is no level may hold anything."""
Model = TypeVar("Model", bound=BaseModel)


class TomlError(PlainError):
    """A file that cannot be used, said in one sentence per mistake."""


def read_toml(path: Path, model: type[Model], mistakes: type[TomlError]) -> Model:
    """Read and check a file whose `name` is the file's own name. Raises `mistakes`, never anything else."""
    data = _table_in(path, mistakes)
    if data.setdefault("name", path.stem) != path.stem:
        raise mistakes(sentence(path, f"name = {as_written(data['name'])} does not fit. It is the file's own name; leave that line out."))
    try:
        return model.model_validate(data)
    except ValidationError as error:
        shape = Shape.of(model)
        raise mistakes("\n".join(sentence(path, _said(mistake, shape)) for mistake in _innermost(error.errors()))) from error


def sentence(path: Path, said: str) -> str:
    """Return what is said about a file, in one line whatever its keys and values are."""
    return f"{path}: {''.join(sign if sign.isprintable() else '�' for sign in said)}"


def as_written(found: object) -> str:
    """Return a value about as it stands in the file."""
    try:
        text = json.dumps(found, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        return "something far too long"
    return _short(text)


def at_place(place: Place) -> str:
    """Return a place in words: `target.start`, `items[2].level`; people count from 1."""
    return "".join(f"[{step + 1}]" if isinstance(step, int) else f".{_short(step)}" for step in place).removeprefix(".")


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """Return the question whether the most similar of the known words was meant; empty where none is similar."""
    near = difflib.get_close_matches(found.lower(), list(known), n=1)
    return f" Did you mean '{near[0]}'?" if near else ""


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_FOUND else f"{text[:LONGEST_FOUND]}…"


def _table_in(path: Path, mistakes: type[TomlError]) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise mistakes(sentence(path, f"cannot be read ({error.strerror}). Check the name of the file.")) from error
    except UnicodeDecodeError as error:
        raise mistakes(sentence(path, "is not a TOML file: it is no text in UTF-8. Save it as text, with the encoding UTF-8.")) from error
    except RecursionError as error:
        raise mistakes(sentence(path, "is not a TOML file: too many brackets within brackets. Take a shipped one.")) from error
    except ValueError as error:
        raise mistakes(sentence(path, _not_toml(str(error)))) from error


def _not_toml(trouble: str) -> str:
    if "twice" in trouble or "overwrite" in trouble:
        return f"is not a TOML file: something is said twice. {trouble}. Keep one of the two."
    return f"is not a TOML file: {trouble}. Mend that line, or take a shipped one."


def _innermost(mistakes: Sequence[ErrorDetails]) -> list[ErrorDetails]:
    """Return them without those that only follow from one within: a list with one wrong word is not also too short."""
    places = [mistake["loc"] for mistake in mistakes]
    return [one for one in mistakes if not any(len(place) > len(one["loc"]) and place[: len(one["loc"])] == one["loc"] for place in places)]


def _said(mistake: ErrorDetails, shape: Shape) -> str:
    place = mistake["loc"]
    if mistake["type"] == "extra_forbidden":
        return _unknown_key(place, shape)
    if mistake["type"] == "value_error":
        return f"{mistake['msg'].removeprefix('Value error, ')}."
    wanted = shape.at(place)
    if mistake["type"] == "missing":
        return f"the key '{at_place(place)}' is missing. It must be {allowed(wanted)}."
    found = mistake["input"]
    hint = f" Write [{at_place(place)}] above them." if wanted.parts and len(place) == 1 else ""
    if isinstance(found, str):
        hint = did_you_mean(found, wanted.choices) or hint
    return f"{at_place(place)} = {as_written(found)} does not fit. It must be {allowed(wanted)}.{hint}"


def _unknown_key(place: Place, shape: Shape) -> str:
    *around, key = place
    parts = _written(shape.at(tuple(around)).parts)
    hint = _belongs(str(key), shape) or did_you_mean(str(key), parts) or f" Known are: {', '.join(parts)}."
    return f"there is no key '{at_place(place)}'.{hint}"


def _belongs(key: str, shape: Shape) -> str:
    """Say where a key belongs that stands in the wrong table, as one below `[target]` that was to stand above it."""
    if key in _written(shape.parts):
        return f" '{key}' belongs above all tables."
    home = next((table for table, part in shape.parts.items() if key in part.parts), None)
    return f" '{key}' belongs below [{home}]." if home else ""


def _written(parts: Mapping[str, Shape]) -> list[str]:
    """Return the keys that are written in a file; its name is not."""
    return [key for key in parts if key != "name"]
