"""The loop reads inputs before it draws: a screen that has just come up, and was never drawn, takes each kind of them."""

import pytest

from game.commands.gallery_screens import every_scene
from game.screen.scene import Input, KeyInput, PointerInput, PointInput, TypedInput
from game.screen.text import Text
from tests.screen.bare_land import BareLandscape

INPUTS: tuple[Input, ...] = (
    PointerInput(None, "hand"),
    PointerInput(None),
    PointerInput((800, 450), "hand"),
    PointInput((800, 450), "hand"),
    PointInput((0, 0)),
    KeyInput("back"),
    KeyInput("next"),
    KeyInput("previous"),
    KeyInput("select"),
    KeyInput("select_up"),
    KeyInput("stop"),
    TypedInput("5"),
    TypedInput("\b"),
    TypedInput("-"),
    TypedInput("a"),
)


@pytest.mark.parametrize("happened", INPUTS, ids=str)
def test_no_input_is_too_early(happened: Input) -> None:
    for scene, _age_s in every_scene(Text.read(), BareLandscape()).values():
        scene.enter(10.0)
        scene.event(happened, 10.02)
        scene.update(10.02)
        scene.leave()
