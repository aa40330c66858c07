"""A field that a therapist sets on a sheet: what may stand in it, and what a step or a typed number makes of it."""

import math
from dataclasses import dataclass
from typing import Literal

FieldPath = tuple[str, ...]
Unit = Literal["percent", "seconds", "deg_s", "degrees", "count", "minutes", "hertz", "microseconds", "points", "nothing"]
Kind = Literal["number", "choice", "switch", "member", "words"]
Value = float | str | bool | None
"""As shown: a share is a percentage here."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field: `low`, `high` and `step` in the unit shown, `choices` for a choice.

    An `optional` number may be empty. A "member" is one entry of a list: the last word of its path is in the list, or not.
    """

    path: FieldPath
    kind: Kind
    unit: Unit = "nothing"
    low: float = 0.0
    high: float = 0.0
    step: float = 0.0
    choices: tuple[str, ...] = ()
    optional: bool = False

    def allows(self, value: Value) -> bool:
        """Whether a value is within the range, or among the choices; words are never refused here."""
        if self.kind == "number":
            return self.optional if value is None else self.low <= float(value) <= self.high
        return self.kind != "choice" or value in self.choices


def stepped(field: Field, value: Value, by: int) -> Value:
    """Return the value one step up (`by` 1) or down (-1): the next round number, the next choice, or yes and no in turn."""
    if field.kind in ("switch", "member"):
        return not value
    if field.kind == "choice":
        return field.choices[(field.choices.index(str(value)) + by) % len(field.choices)]
    if field.kind == "words":
        return value
    return _next_number(field, None if value is None else float(value), by)


def _next_number(field: Field, value: float | None, by: int) -> float | None:
    if value is None:
        return field.low if by > 0 else None
    steps = value / field.step
    number = (math.floor(steps + 1e-6) + 1 if by > 0 else math.ceil(steps - 1e-6) - 1) * field.step
    if field.optional and number < field.low and value <= field.low:
        return None
    return min(max(round(number, 6), field.low), field.high)
