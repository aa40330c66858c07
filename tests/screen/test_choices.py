from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.commands.gallery_examples import HOME
from game.commands.gallery_questions import QUESTIONS
from game.screen.landscape import Landscape
from game.screen.reading_time import reading_s
from game.screen.scan import SCAN_S
from game.screen.scene import KeyInput, PointInput
from game.screen.scenes import ChoiceScene, HomeScene, first_questions
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

TEXT = Text.read()
LAND = BareLandscape()


@pytest.mark.parametrize("name", QUESTIONS)
def test_space_alone_takes_every_answer(name: str, text: Text, land: Landscape) -> None:
    names = [choice.name for choice in QUESTIONS[name]().choices]
    taken = []
    for step in range(len(names)):
        scene = ChoiceScene(text, land, QUESTIONS[name])
        scene.enter(50.0)
        taken.append(scene.event(KeyInput("select"), 50.0 + (step + 0.5) * SCAN_S))
    assert taken == names


@pytest.mark.parametrize("name", sorted(set(QUESTIONS) - {"stop", "welcome back", "close", "first, leg or arm"}))
def test_the_way_back_is_among_the_answers(name: str, text: Text, land: Landscape) -> None:
    assert "back" in [choice.name for choice in QUESTIONS[name]().choices]


@pytest.mark.parametrize("name", QUESTIONS)
def test_escape_is_back(name: str, text: Text, land: Landscape) -> None:
    scene = ChoiceScene(text, land, QUESTIONS[name])
    scene.enter(0.0)
    assert scene.event(KeyInput("back"), 0.1) == "back"


@pytest.mark.parametrize("name", QUESTIONS)
def test_a_click_takes_the_picture_under_it(name: str, text: Text, land: Landscape) -> None:
    scene = ChoiceScene(text, land, QUESTIONS[name])
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.1)
    pictures = sorted((one.box for one in canvas.drawn if one.verb == "svg"), key=lambda box: (round(box.y / 100), box.x))
    for choice, box in zip(QUESTIONS[name]().choices, pictures, strict=True):
        assert scene.event(PointInput(box.center), 0.2) == choice.name
    assert scene.event(PointInput((5.0, 895.0)), 0.2) is None


def test_arrows_move_the_light_both_ways(text: Text, land: Landscape) -> None:
    scene = ChoiceScene(text, land, QUESTIONS["no camera"])
    scene.enter(0.0)
    for key in ("next", "next", "previous"):
        assert scene.event(KeyInput(key), 0.1) is None
    assert scene.event(KeyInput("select"), 0.2) == "demo"
    scene.event(KeyInput("previous"), 0.3)
    scene.event(KeyInput("previous"), 0.3)
    assert scene.event(KeyInput("select"), 0.4) == "back"


def test_home_lights_play_first_and_reaches_the_rest(text: Text, land: Landscape) -> None:
    scene = HomeScene(text, land, lambda: HOME)
    scene.enter(0.0)
    taken = [scene.event(KeyInput("select"), (step + 0.5) * SCAN_S) for step in range(5)]
    assert taken == ["play", "exercise", "path", "more", "close"]
    assert scene.event(KeyInput("back"), 9.0) == "close"


def test_the_voice_asks_first_and_then_says_what_is_lit(text: Text, land: Landscape) -> None:
    scene = ChoiceScene(text, land, QUESTIONS["leg"])
    scene.enter(0.0)
    assert scene.spoken(0.5) == "Which leg? Left leg"
    assert scene.spoken(0.5 + SCAN_S) == "Right leg"


def test_the_release_of_the_key_takes_nothing(text: Text, land: Landscape) -> None:
    scene = ChoiceScene(text, land, QUESTIONS["leg"])
    scene.enter(0.0)
    assert scene.event(KeyInput("select_up"), 0.5) is None


@given(st.sampled_from([20.0, 30.0, 60.0]), st.floats(0.4, 1.8), st.integers(0, 2), st.booleans())
def test_whoever_answers_a_light_in_time_never_takes_the_card_before_or_after(fps: float, reacts_s: float, wanted: int, left: bool) -> None:
    view = replace(first_questions.which_side("knee_extension") if left else first_questions.can_move("leg"), unhurried=True)
    scene, now_s = ChoiceScene(TEXT, LAND, lambda: view), 0.0
    scene.enter(0.0)
    words = [TEXT(view.question), TEXT("key-space"), *(choice.said(TEXT) for choice in view.choices if choice.name != "back")]
    lit_s: float | None = None
    while lit_s is None or now_s < max(lit_s, reading_s(*words)) + reacts_s:
        now_s += 1 / fps
        if lit_s is None and scene.spoken(now_s).endswith(view.choices[wanted].said(TEXT)):
            lit_s = now_s
    assert scene.event(KeyInput("select"), now_s) == view.choices[wanted].name
