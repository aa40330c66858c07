"""A sheet on its way: what a therapist has changed and not kept yet, in words for the screen."""

from collections.abc import Mapping
from typing import Protocol

from game.screen.scenes import SheetRow, SheetView
from game.screen.text import Text
from game.training.fields import Field, Value, stepped
from game.training.level_fields import Page, UnfitError
from game.training.what_if import WhatIf

MOST_DIGITS = 4


class Content(Protocol):
    """What a sheet is about: values by field, as they stand and as they hold. `family` begins the text ids of its fields."""

    title: str
    family: str
    pages: tuple[Page, ...]

    def value(self, field: Field) -> Value:
        """Return the value as it stands."""

    def held(self, field: Field) -> Value:
        """Return the value that holds."""

    def put(self, field: Field, value: Value) -> None:
        """Change a value. Raises UnfitError, and nothing is changed."""

    def shipped(self, field: Field) -> Value:
        """Return the value that the game came with, None where there is none."""

    def meant(self, field: Field, value: Value) -> WhatIf | None:
        """Return what a value would have meant on the last reps."""


class SheetDraft:
    """Follows what is changed; `titles` are the words of choices that have a name of their own."""

    def __init__(self, text: Text, content: Content, can_step_back: bool = False, titles: Mapping[str, str] | None = None) -> None:
        self._text = text
        self._content = content
        self._can_step_back = can_step_back
        self._titles = titles or {}
        self._fields = tuple(field for page in content.pages for field in page)
        self._pending: dict[int, Value] = {}
        self._digits = ""
        self._refused = ""
        self._view = self._made()

    def view(self) -> SheetView:
        """Return the sheet as it stands."""
        return self._view

    def step(self, row: int, by: int) -> None:
        """Change the value of a row by one step."""
        field, before = self._fields[row], self._now(row)
        after = stepped(field, before, by)
        self._digits = ""
        self._show(row, after, self._text("corner-no-further") if after == before else "")

    def type(self, row: int, sign: str) -> None:
        """Take a typed digit or backspace; other signs mean nothing here."""
        field = self._fields[row]
        if field.kind != "number" or not (sign.isdigit() or sign == "\b"):
            return
        self._digits = self._digits[:-1] if sign == "\b" else (self._digits + sign)[:MOST_DIGITS]
        empty = None if field.optional else self._content.value(field)
        self._show(row, float(self._digits) if self._digits else empty)

    def keep(self, row: int) -> bool:
        """Let the changed value stand; return whether it is allowed."""
        return self.put(row, self._now(row))

    def put(self, row: int, value: Value) -> bool:
        """Let a value stand; return whether it is allowed."""
        try:
            self._content.put(self._fields[row], value)
        except UnfitError as error:
            self._show(row, value, self._why(self._fields[row], error))
            return False
        self.drop(row)
        return True

    def drop(self, row: int) -> None:
        """Let the value be as it was before it was changed."""
        self._pending.pop(row, None)
        self._digits = self._refused = ""
        self._view = self._made()

    def words(self, row: int) -> str:
        """Return the words that stand in a row of words."""
        return str(self._content.value(self._fields[row]) or "")

    def _now(self, row: int) -> Value:
        return self._pending[row] if row in self._pending else self._content.value(self._fields[row])

    def _show(self, row: int, value: Value, refused: str = "") -> None:
        self._pending[row], self._refused = value, refused
        self._view = self._made()

    def _made(self) -> SheetView:
        numbers = iter(range(len(self._fields)))
        pages = tuple(tuple(self._row(next(numbers)) for _field in page) for page in self._content.pages)
        return SheetView(self._content.title, pages, self._can_step_back, self._refused)

    def _row(self, number: int) -> SheetRow:
        field, value = self._fields[number], self._now(number)
        name = "-".join((*((self._content.family,) if self._content.family else ()), *field.path))
        shipped = self._content.shipped(field)
        meant = self._content.meant(field, value)
        return SheetRow(
            name=self._text(f"corner-field-{name}"),
            about=self._text(f"corner-about-{name}"),
            value=self._worded(field, value),
            allowed=self._text("corner-allowed", **self._range(field)) if field.kind == "number" else "",
            shipped="" if shipped is None or field.kind == "words" else self._text("corner-came", value=self._worded(field, shipped)),
            meant=self._text(f"corner-meant-{meant.meant}", count=meant.count, of=meant.of) if meant else "",
            changed=value != self._content.held(field),
            is_words=field.kind == "words",
        )

    def _worded(self, field: Field, value: Value) -> str:
        if value is None or value == "":
            return self._text("corner-value-empty")
        if field.kind == "number":
            return self._text(f"corner-unit-{field.unit}", value=self._text.number(float(value)))
        if isinstance(value, bool):
            return self._text("corner-value-yes" if value else "corner-value-no")
        if field.kind == "words":
            return str(value)
        return self._titles.get(str(value)) or self._text(f"corner-value-{value}")

    def _range(self, field: Field) -> dict[str, str]:
        return {"low": self._text.number(field.low), "high": self._worded(field, field.high)}

    def _why(self, field: Field, error: UnfitError) -> str:
        if error.reason == "range":
            return self._text("corner-refused-range", **self._range(field))
        return self._text(f"corner-refused-{error.reason}")
