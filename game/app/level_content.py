"""The sheet of one level: its fields, what they came as, and what they would have meant on the last reps."""

from game.core.level import Level
from game.core.record import SessionRecord
from game.training.fields import Field, Value
from game.training.level_fields import pages_of, value_of, with_value
from game.training.what_if import WhatIf, what_if


class LevelContent:
    """`title` is what it is called, `level` the level as it stands now.

    `held` holds for this player, `shipped` came with the game, `last` was played last.
    """

    family = ""

    def __init__(self, title: str, held: Level, shipped: Level, last: SessionRecord | None) -> None:
        self.title = title
        self.level = held
        self.pages = pages_of(held)
        self._held = held
        self._shipped = shipped
        self._last = last

    def value(self, field: Field) -> Value:
        """Return the value as it stands."""
        return value_of(self.level, field)

    def held(self, field: Field) -> Value:
        """Return the value that holds."""
        return value_of(self._held, field)

    def put(self, field: Field, value: Value) -> None:
        """Change a value. Raises UnfitError, and nothing is changed."""
        self.level = with_value(self.level, field, value)

    def shipped(self, field: Field) -> Value:
        """Return the value that the game came with."""
        return value_of(self._shipped, field)

    def meant(self, field: Field, value: Value) -> WhatIf | None:
        """Return what a value would have meant on the last reps of this kind."""
        if self._last is None or field.kind != "number" or value is None:
            return None
        return what_if(field.path, float(value), self._last.reps, self._last.range_today)
