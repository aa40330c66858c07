"""From the first start to a result and out again in each language: with one key, with the hand in the air, with one button."""

import pytest

from game.core.settings import LANGUAGES, Language
from game.screen.text import ENGLISH, Text
from game.screen.window import PygameWindow
from tests.app.game import Game, Step, body, take
from tests.app.test_button_walk import ButtonGame
from tests.app.test_hand_walk import HandGame

WAY = (
    ("first-question-limb", "first-leg"),
    ("question-side-leg", "first-right"),
    ("first-question-ability", "plan-ability-a_little"),
    ("pain", "pain-said"),
    ("pain", "pain-said"),
    ("result", ""),
    ("first-question-hand", "settings-hand-left"),
    ("health-company", "health-alone"),
    ("health-begin", "health-later"),
    ("home", "home-close"),
    ("question-close", "home-close"),
)
"""The screens of a newcomer, and the text of what they take there; where there is none, what is lit first."""
OTHERS = tuple(language for language in LANGUAGES if language != "en")


def words_of(language: Language) -> Text:
    return Text.read(ENGLISH.parent / language)


def steps(language: Language) -> tuple[Step, ...]:
    text = words_of(language)
    return tuple(take(screen, text(words, pain=0) if words else "", after_s=6.0 if screen == "result" else 0.5) for screen, words in WAY)


@pytest.mark.parametrize("language", OTHERS)
def test_space_alone(language: Language) -> None:
    arrived(Game(steps(language), body(length_s=300.0), trains=None, language=language).play(), language)


@pytest.mark.parametrize("language", OTHERS)
def test_one_button_alone(language: Language, window: PygameWindow) -> None:
    game = ButtonGame(steps(language), body(length_s=300.0), trains=None, window=window, language=language)  # type: ignore[arg-type]
    arrived(game.play(), language)


@pytest.mark.parametrize("language", OTHERS)
def test_the_hand_alone(language: Language) -> None:
    text = words_of(language)
    wants = {screen: [text(words, pain=0)] for screen, words in WAY if words}
    wants |= {"pain": ["0", "0"], "result": [text("result-home")]}
    arrived(HandGame((), body(length_s=300.0), trains=None, wants=wants, language=language).play(), language)


def arrived(game: Game, language: Language) -> None:
    assert game.seen[-2:] == ["home", "question-close"]
    assert game.last.reps
    assert game.walk.parts.text.language == language
    own = words_of(language)
    assert own("first-question-limb") in game.said()
