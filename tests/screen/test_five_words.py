"""Every choice says what it is in at most five words, on every screen and in every language."""

from pathlib import Path

import pytest

from game.commands.gallery_screens import every_scene
from game.core.level_file import read_levels
from game.screen.canvas import Box, Point
from game.screen.choices import Choice
from game.screen.text import ENGLISH, Text
from game.screen.titles import level_title
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape
from tests.screen.settings_texts import settings_texts

LANGUAGES = sorted(folder for folder in ENGLISH.parent.iterdir() if folder.is_dir())
LEVELS = read_levels(Path(__file__).parents[2] / "levels")
MOST = 5


class RoughCanvas(RecordedCanvas):
    """Small, and every letter is as wide as any other: what a choice says does not hang on it."""

    def __init__(self) -> None:
        super().__init__(160, 90)

    def measure(self, text: str, size: float, bold: bool = True) -> Point:
        return 0.4 * size * len(text), size

    def words(self, text: str, size: float, *_how: object, **_else: object) -> Box:
        return Box(0, 0, *self.measure(text, size))


def too_long(said: str) -> bool:
    """Signs that stand alone, as before a French colon, are no words."""
    return sum(any(sign.isalnum() for sign in word) for word in said.split()) > MOST


def test_no_choice_has_more_than_five_words(text: Text, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: set[Choice] = set()
    says = Choice.said

    def noting(choice: Choice, text: Text) -> str:
        shown.add(choice)
        return says(choice, text)

    monkeypatch.setattr(Choice, "said", noting)
    for scene, age_s in every_scene(text, BareLandscape()).values():
        scene.enter(0.0)
        scene.draw(RoughCanvas(), age_s)
    monkeypatch.undo()
    assert {"home-close", "choice-back", "settings-voice-on"} <= {choice.words for choice in shown}
    assert {said for words in map(Text.read, LANGUAGES) for said in (choice.said(words) for choice in shown) if too_long(said)} == set()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda folder: folder.name)
def test_no_exercise_that_a_plan_offers_has_more_than_five_words(language: Path) -> None:
    text = Text.read(language)
    titles = {level_title(text, name, level.title) for name, level in LEVELS.items()}
    assert {title for title in titles if too_long(title)} == set()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda folder: folder.name)
def test_no_setting_that_a_caption_or_a_card_says_has_more_than_five_words(language: Path) -> None:
    text = Text.read(language)
    said = {one: text(one) for one in settings_texts() if one.startswith("settings-")}
    assert "settings-voice-none" in said
    assert {one: words for one, words in said.items() if too_long(words)} == {}
