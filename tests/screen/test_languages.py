"""Every language says everything that English says, with the same values in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from game.screen.text import ENGLISH

LANGUAGES = sorted(folder for folder in ENGLISH.parent.iterdir() if folder.is_dir() and folder != ENGLISH)


class Values(Visitor):
    """Notes the values that a message asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the name that Fluent calls
        self.names.add(node.id.name)


def messages(path: Path) -> Iterator[tuple[str, frozenset[str]]]:
    for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
        assert not isinstance(entry, Junk), f"{path.name}: {entry.content}"
        if isinstance(entry, Message):
            values = Values()
            values.visit(entry)
            yield entry.id.name, frozenset(values.names)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda folder: folder.name)
def test_a_language_has_every_text_and_no_value_is_lost(language: Path) -> None:
    for english in sorted(ENGLISH.glob("*.ftl")):
        assert dict(messages(language / english.name)) == dict(messages(english)), english.name
    assert {path.name for path in language.iterdir()} == {path.name for path in ENGLISH.iterdir()}
