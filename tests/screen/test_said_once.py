"""A question or a greeting is said once: whoever steers on hears only what lights up."""

from functools import cache
from typing import Any

import pytest

from game.commands.gallery_screens import every_scene
from game.screen.scene import KeyInput
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape


@cache
def _scenes() -> dict[str, tuple[Any, float]]:
    return every_scene(Text.read(), BareLandscape())


@pytest.mark.parametrize("name", ["home", "home, hand", "question, minutes", "plan", "pain", "rating, seeing 1", "players, 12"])
def test_the_question_is_said_with_the_first_thing_and_no_more(name: str) -> None:
    scene = _scenes()[name][0]
    scene.enter(50.0)
    scene.draw(RecordedCanvas(), 50.0)
    first = scene.spoken(50.1)
    assert scene.spoken(51.8) == first, "the same words are not said anew"
    said = []
    for step in range(1, 6):
        scene.event(KeyInput("next" if step < 4 else "previous"), 50.1 + 0.2 * step)
        said.append(scene.spoken(50.1 + 0.2 * step))
    longest = max(len(words) for words in said)
    assert len(first) > longest
    assert not any(words.startswith(first[:12]) for words in said)
