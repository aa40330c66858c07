"""All words that a player reads or hears, from one folder of Fluent files a language."""

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from game.screen.numbers import count_in, day_in, number_in

ENGLISH = Path(__file__).resolve().parents[2] / "assets" / "text" / "en"


class MissingTextError(KeyError):
    """A text id that the language file does not have, or a value that its sentence needs and did not get."""


class Text:
    """Sentences by id: `text("home-stones", count=3)`. Raises MissingTextError for an id or a value that is missing."""

    def __init__(self, source: str, language: str = "en") -> None:
        self._begin(source, language)

    @classmethod
    def read(cls, folder: Path = ENGLISH) -> "Text":
        """Read all files of a language; the folder's name is the language."""
        return cls(_source(folder), folder.name)

    def turn_to(self, folder: Path) -> None:
        """Speak the language of another folder from now on; whoever holds this text need not know."""
        if folder.name != self.language:
            self._begin(_source(folder), folder.name)

    def __call__(self, text_id: str, **values: str | int | float) -> str:
        """Return the sentence `text_id` with `values` filled in."""
        if values:
            return self._filled(text_id, values)
        if text_id not in self._plain:
            self._plain[text_id] = self._filled(text_id, values)
        return self._plain[text_id]

    def number(self, value: float, digits: int | None = None) -> str:
        """Return a number as the language writes it: with so many digits after the point, or as many as it needs."""
        return number_in(self.language, value, digits)

    def counted(self, value: int) -> str:
        """Return a count with its thousands set apart."""
        return count_in(self.language, value)

    def day(self, day: date) -> str:
        """Return a day in short, with its year."""
        return day_in(self.language, day)

    def _begin(self, source: str, language: str) -> None:
        self.language = language
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(_resource(source))
        self._source = source
        self._plain: dict[str, str] = {}
        """Sentences without values as they were made: most of them are asked for with every picture."""

    @property
    def ids(self) -> Iterator[str]:
        """All text ids of the file, in its order."""
        for entry in FluentParser().parse(self._source).body:
            if isinstance(entry, Message):
                yield entry.id.name

    def _filled(self, text_id: str, values: dict[str, str | int | float]) -> str:
        if not self._bundle.has_message(text_id):
            raise MissingTextError(f"The language file has no text '{text_id}'.")
        pattern = self._bundle.get_message(text_id).value
        if pattern is None:
            raise MissingTextError(f"The text '{text_id}' is empty.")
        words, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise MissingTextError(f"The text '{text_id}' cannot be filled in: {errors[0]}.")
        return str(words)


def _source(folder: Path) -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl")))


@lru_cache(maxsize=8)
def _resource(source: str) -> Any:
    """Read the sentences of a language once: it takes a fifth of a second."""
    return FluentResource(source)
