"""Every screen speaks, in every language: what is said is made of texts of that language, and of what the screen was given."""

import re

import pytest

from game.commands.gallery_screens import every_scene
from game.core.settings import LANGUAGES, Language
from game.screen.landscape import Landscape
from game.screen.text import ENGLISH, Text
from tests.recorded_canvas import RecordedCanvas

QUIET = ("play, ", "finale", "result, counting")
"""Screens that have nothing to say at a moment: whoever moves is not talked over."""
IN_ROWS = "players, 12, "
"""What is lit here hangs on how many pictures stand in a row, which is known once they are drawn."""


class NotingText(Text):
    """Notes every word of the texts that were asked for."""

    def _begin(self, source: str, language: str) -> None:
        super()._begin(source, language)
        self.given: set[str] = set()

    def __call__(self, text_id: str, **values: str | int | float) -> str:
        said = super().__call__(text_id, **values)
        self.given |= _words(said)
        return said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_speaks_the_language(language: Language, land: Landscape) -> None:
    text = NotingText.read(ENGLISH.parent / language)
    assert isinstance(text, NotingText)
    for name, (scene, age_s) in every_scene(text, land).items():
        scene.enter(0.0)
        if name.startswith(IN_ROWS):
            scene.draw(RecordedCanvas(), age_s)
        said = scene.spoken(age_s)
        assert said or name.startswith(QUIET), f"{name} is silent"
        shown = repr(scene.view()) if hasattr(scene, "view") else ""
        assert _words(said) <= text.given | _words(shown), f"{name} says in {language}: {said}"


def _words(said: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", said))
