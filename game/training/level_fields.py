"""The fields of a level that a therapist may set, with unit, allowed range and step: taken from the level's own rules."""

from typing import Any, Literal, get_args

from pydantic import ValidationError

from game.core.level import Helper, Level, MirrorTask, Varied
from game.core.names import Modality, MovementName
from game.core.schema_words import Shape
from game.training.fields import Field, FieldPath, Unit, Value
from game.training.furthest_target import SHOULDER
from game.training.level_pages import PAGES, STEPS

Reason = Literal["range", "target", "pace", "adaptation", "mirror", "together"]
"""Why a value was refused: out of its range, or against the other values of its table, or of the level."""


class UnfitError(Exception):
    """A value that the level refuses; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason: Reason = reason


Page = tuple[Field, ...]
_LEVEL = Shape.of(Level)
_TABLE_REASONS: dict[str, Reason] = {"target": "target", "pace": "pace", "adaptation": "adaptation", "mirror": "mirror"}


def pages_of(level: Level) -> tuple[Page, ...]:
    """Return the fields that mean something for this level, at most five a page, in the order of their weight."""
    pages = (tuple(path for path in page if _matters(path, level.movement)) for page in PAGES[level.modality])
    return tuple(tuple(_field(path, level.modality) for path in page) for page in pages)


def value_of(level: Level, field: Field) -> Value:
    """Return the value of a field as it is shown."""
    if field.kind == "member":
        return field.path[-1] in _raw(level, field.path[:-1])
    raw: Value = _raw(level, field.path)
    return _shown(float(raw), field.unit) if field.kind == "number" and raw is not None else raw


def with_value(level: Level, field: Field, value: Value) -> Level:
    """Return the level with another value as shown. Raises UnfitError, and the level stays as it is."""
    if not field.allows(value):
        raise UnfitError("range")
    data = level.model_dump()
    path = field.path[:-1] if field.kind == "member" else field.path
    table = data
    for part in path[:-1]:
        table = table[part]
    table[path[-1]] = _members(level, field, bool(value)) if field.kind == "member" else _kept(level, field, value)
    try:
        return Level.model_validate(data)
    except ValidationError as error:
        raise UnfitError(_TABLE_REASONS.get(field.path[0], "together")) from error


def _matters(path: FieldPath, movement: MovementName) -> bool:
    return path != ("ceiling", "shoulder_deg") or movement in SHOULDER


def _field(path: FieldPath, modality: Modality) -> Field:
    if path == ("assist", "by"):
        helpers: tuple[str, ...] = get_args(Helper)
        return Field(path, "choice", choices=helpers[1:] if modality == "passive" else helpers)
    if path[:-1] in (("adaptation", "varies"), ("mirror", "tasks")):
        return Field(path, "member")
    if path == ("stimulation", "pads"):
        return Field(path, "words")
    if path not in STEPS:
        return Field(path, "switch")
    unit, step = STEPS[path]
    rules = _LEVEL.at(path).node
    low = float(rules["minimum"])
    if (path, modality) == (("hold_s",), "range_of_motion"):
        low = 5.0  # A stretch that is not held is none: the level refuses less.
    optional = rules["default"] is None
    return Field(path, "number", unit, _shown(low, unit), _shown(float(rules["maximum"]), unit), step, optional=optional)


def _raw(level: Level, path: FieldPath) -> Any:
    value: Any = level
    for part in path:
        value = getattr(value, part)
    return value


def _shown(raw: float, unit: Unit) -> float:
    return round(raw * 100, 6) if unit == "percent" else raw


def _kept(level: Level, field: Field, value: Value) -> Value:
    """Return a shown value as the level keeps it: shares of 1, and whole numbers where the level has whole numbers."""
    if field.kind != "number" or value is None:
        return value
    raw = round(float(value) / 100, 8) if field.unit == "percent" else float(value)
    return int(raw) if isinstance(_raw(level, field.path), int) else raw


def _members(level: Level, field: Field, wanted: bool) -> tuple[str, ...]:
    known = get_args(Varied) if field.path[0] == "adaptation" else get_args(MirrorTask)
    chosen = {*_raw(level, field.path[:-1])} - {field.path[-1]} | ({field.path[-1]} if wanted else set())
    return tuple(word for word in known if word in chosen)
