"""Every language says everything that English says, with the same values in it."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message, VariableReference
from fluent.syntax.visitor import Visitor

from game.commands.gallery_examples import RESULT
from game.commands.gallery_kept import kept_scenes
from game.commands.gallery_scores import scores_scenes
from game.screen.text import ENGLISH, Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

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


@pytest.mark.usefixtures("unpainted")
@pytest.mark.parametrize("language", LANGUAGES, ids=lambda folder: folder.name)
def test_the_gallery_says_days_and_titles_in_its_language(language: Path) -> None:
    text, land, canvas = Text.read(language), BareLandscape(), RecordedCanvas()
    for scene, age_s in (kept_scenes(text, land) | scores_scenes(text, land, RESULT)).values():
        scene.enter(0.0)
        scene.draw(canvas, age_s)
    assert text("scores-today") in canvas.texts
    assert [said for said in canvas.texts if re.search("today|yesterday|February|March|[Kk]nee", said)] == []
