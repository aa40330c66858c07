from dataclasses import replace

import pytest

from game.commands.gallery_examples import FROM_REST, READY
from game.screen.landscape import Landscape
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes import GoniometerScene, GoniometerView, ReadyScene
from game.screen.scenes.ready import GOES_ON_S
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas

SPACE, TAB, ESCAPE = KeyInput("select"), KeyInput("next"), KeyInput("back")


@pytest.mark.parametrize(
    ("happened", "choice"),
    [
        (SPACE, "go_on"),
        (ESCAPE, "back"),
        (TypedInput("g"), "goniometer"),
        (TypedInput("c"), "confirm"),
        (TypedInput("x"), None),
        (TAB, None),
        (PointInput((800.0, 450.0)), "go_on"),
    ],
)
def test_one_key_goes_on_and_letters_are_for_whoever_knows_them(happened: Input, choice: str | None, text: Text, land: Landscape) -> None:
    scene = ReadyScene(text, land, lambda: READY)
    scene.enter(5.0)
    assert scene.event(happened, 5.5) == choice


def test_it_goes_on_by_itself(text: Text, land: Landscape) -> None:
    scene = ReadyScene(text, land, lambda: READY)
    scene.enter(5.0)
    assert scene.update(5.0 + GOES_ON_S - 0.1) is None
    assert scene.update(5.0 + GOES_ON_S) == "go_on"


def test_where_nobody_can_see_the_ends_nobody_is_asked(text: Text, land: Landscape) -> None:
    scene = ReadyScene(text, land, lambda: replace(READY, can_confirm=False))
    assert scene.event(TypedInput("c"), 1.0) is None


def test_the_quiet_ways_can_be_clicked(text: Text, land: Landscape) -> None:
    scene, canvas = ReadyScene(text, land, lambda: READY), RecordedCanvas()
    scene.enter(0.0)
    scene.draw(canvas, 1.0)
    words = {one.what: one.box.center for one in canvas.drawn if one.verb == "words"}
    for way in ("goniometer", "confirm"):
        assert scene.event(PointInput(words[text(f"ready-{way}")]), 1.0) == way


def test_the_number_says_what_may_be_trusted_of_it(text: Text, land: Landscape) -> None:
    canvas = RecordedCanvas()
    scene = ReadyScene(text, land, lambda: replace(READY, scale=FROM_REST))
    scene.enter(0.0)
    scene.draw(canvas, 1.0)
    said = " ".join(one.what for one in canvas.drawn if one.verb == "words")
    for words in ("62°", "±6°", "from rest", "not corrected"):
        assert words in said
    assert scene.spoken(1.0).endswith("not corrected.")


class Typing:
    """A goniometer's screen and whoever types into it; 50 and more at best is refused."""

    def __init__(self, text: Text, land: Landscape) -> None:
        refusal = "That cannot be."
        view = GoniometerView(97.0, 27.0)
        self.scene = GoniometerScene(text, land, lambda: view, lambda rest, best: refusal if best >= 50 else None)
        self.scene.enter(0.0)

    def type(self, signs: str) -> str | None:
        """Type; a space is Enter, a dot is Tab. Return the last answer."""
        answer = None
        for sign in signs:
            answer = self.scene.event({" ": SPACE, ".": TAB}.get(sign, TypedInput(sign)), 1.0)
        return answer

    @property
    def said(self) -> str:
        return self.scene.spoken(1.0)


@pytest.mark.parametrize(
    ("signs", "degrees"),
    [
        ("90 5 ", (90.0, 5.0)),
        ("90.5 ", (90.0, 5.0)),
        (".5.90 ", (90.0, 5.0)),
        ("-20 -70 ", (-20.0, -70.0)),
        ("20- -70- ", (-20.0, 70.0)),
        ("95\b0 5 ", (90.0, 5.0)),
        ("9a0g 5 ", (90.0, 5.0)),
        ("1234 0 ", (123.0, 0.0)),
    ],
)
def test_two_numbers_are_typed(signs: str, degrees: tuple[float, float], text: Text, land: Landscape) -> None:
    typing = Typing(text, land)
    answer = typing.type(signs)
    assert typing.scene.degrees == degrees
    assert answer == ("kept" if degrees[1] < 50 else None)


@pytest.mark.parametrize(
    ("signs", "sentence"),
    [
        ("", "goniometer-how"),
        ("90 ", "goniometer-next"),
        ("90  ", "goniometer-both"),
        (" ", "goniometer-both"),
        ("- ", "goniometer-both"),
        (".5 ", "goniometer-both"),
        ("90 181 ", "goniometer-too-large"),
        ("90 181 \b", "goniometer-how"),
    ],
)
def test_it_says_what_is_missing(signs: str, sentence: str, text: Text, land: Landscape) -> None:
    typing = Typing(text, land)
    assert typing.type(signs) is None
    assert typing.said == text(sentence)


def test_what_is_refused_is_said_until_something_is_typed(text: Text, land: Landscape) -> None:
    typing = Typing(text, land)
    assert typing.type("90 88 ") is None
    assert typing.said == "That cannot be."
    typing.type("\b")
    assert typing.said == text("goniometer-how")


def test_a_click_goes_to_a_field_and_escape_goes_back(text: Text, land: Landscape) -> None:
    typing, canvas = Typing(text, land), RecordedCanvas()
    typing.scene.draw(canvas, 1.0)
    [best] = [one.box.center for one in canvas.drawn if one.verb == "words" and one.what == text("goniometer-best")]
    assert typing.scene.event(PointInput(best), 1.0) is None
    typing.type("5")
    assert typing.scene.degrees == (None, 5.0)
    assert typing.scene.event(ESCAPE, 1.0) == "back"
