"""The screens of settings and help: what they show, and that every language says it in a few words."""

from dataclasses import replace

import pytest

from game.commands.gallery_settings import OTHER, THIRD, USUAL
from game.core.settings import LANGUAGES, Settings
from game.screen.landscape import Landscape
from game.screen.scene import KeyInput, PointInput
from game.screen.scenes.help import HELP_PAGES, HelpScene
from game.screen.scenes.help_questions import which_help
from game.screen.scenes.settings import SettingsScene
from game.screen.scenes.settings_questions import GROUPS, Group, settings_in, what_else, which_group
from game.screen.text import ENGLISH, Text
from tests.recorded_canvas import RecordedCanvas

SPACE, ESCAPE = KeyInput("select"), KeyInput("back")
MOST_WORDS = 5


@pytest.mark.parametrize("group", GROUPS)
def test_there_are_at_most_six_cards_and_the_way_back(group: Group) -> None:
    for view in (settings_in(group, USUAL, "en"), what_else(), which_group(), which_help()):
        assert 2 <= len(view.choices) <= 6
        assert view.choices[-1].name == "back"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_card_says_its_value_in_a_few_words(language: str) -> None:
    text = Text.read(ENGLISH.parent / language)
    views = [settings_in(group, settings, "en") for group in GROUPS for settings in (USUAL, OTHER, THIRD)]
    for view in (*views, what_else(), which_group(), which_help()):
        said = [choice.said(text) for choice in view.choices]
        assert len(set(said)) == len(said)
        assert all(len(one.replace(" ?", "?").replace(" :", ":").replace(" / ", " ").split()) <= MOST_WORDS for one in said)


@pytest.mark.parametrize("group", GROUPS[:3])
def test_another_value_has_another_picture_and_other_words(group: Group) -> None:
    usual, other = (settings_in(group, settings, "en").choices[:-1] for settings in (USUAL, replace(OTHER, camera=None)))
    for before, after in zip(usual, other, strict=True):
        assert before.picture != after.picture
        assert before.words != after.words


def test_the_spoken_language_is_marked_and_all_name_themselves(text: Text) -> None:
    german, hindi = (settings_in("language", USUAL, spoken).choices for spoken in ("de", "hi"))
    assert [one.picture != other.picture for one, other in zip(german, hindi, strict=True)] == [False, True, False, False, True, False]
    assert [choice.said(text) for choice in german[:-1]] == ["English", "Deutsch", "Español", "Français", "हिन्दी"]


def test_the_light_stays_on_the_card_that_was_taken_and_says_only_its_value(text: Text, land: Landscape) -> None:
    settings = [Settings()]
    scene = SettingsScene(text, land, lambda: settings_in("seeing", settings[0], "en"))
    scene.enter(0.0)
    assert scene.spoken(0.1) == "Seeing Medium words"
    for at_s in (0.2, 0.3):
        scene.event(KeyInput("next"), at_s)
    assert scene.event(SPACE, 0.4) == "attention"
    settings[0] = Settings(attention="right")
    scene.enter(0.5)
    assert scene.spoken(0.6) == scene.spoken(7.0) == "I see the right"
    assert scene.event(SPACE, 7.1) == "attention"


def test_the_first_card_stays_lit_too(text: Text, land: Landscape) -> None:
    scene = SettingsScene(text, land, lambda: settings_in("seeing", USUAL, "en"))
    scene.enter(0.0)
    assert scene.event(SPACE, 0.4) == "text_size"
    scene.enter(0.5)
    assert scene.event(SPACE, 7.0) == "text_size"


def test_a_page_of_the_guide_goes_on_with_space_or_a_click_and_back_with_escape(text: Text, land: Landscape) -> None:
    scene = HelpScene(text, land, lambda: 0)
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 1.0)
    assert scene.event(SPACE, 1.0) == "go_on"
    assert scene.event(PointInput(canvas.named(text("help-next"))[0].box.center), 1.0) == "go_on"
    assert scene.event(PointInput((800.0, 400.0)), 1.0) is None
    assert scene.event(ESCAPE, 1.0) == "back"


@pytest.mark.parametrize("page", range(len(HELP_PAGES)))
def test_all_that_stands_on_a_page_is_spoken(page: int, text: Text, land: Landscape) -> None:
    said = HelpScene(text, land, lambda: page).spoken(0.0)
    assert all(text(f"help-{name}") in said for name in HELP_PAGES[page])
