from typing import Any

import pytest

from game.commands.gallery_screens import every_scene
from game.screen.look import Look
from game.screen.text import ENGLISH, Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape
from tests.screen.fit import HALF_WIDE, NARROW, WIDE, Shape

pytestmark = pytest.mark.usefixtures("unpainted")
LARGE = Look(text_scale=1.2)
WITHOUT_A_STONE = ("result, none",)


def _results(language: str) -> dict[str, tuple[Any, float]]:
    scenes = every_scene(Text.read(ENGLISH.parent / language), BareLandscape())
    return {name: one for name, one in scenes.items() if name.startswith("result, ") and name not in WITHOUT_A_STONE}


@pytest.mark.parametrize(
    ("language", "shape", "look"), [("en", WIDE, Look()), ("de", HALF_WIDE, LARGE), ("fr", NARROW, LARGE), ("hi", NARROW, LARGE)]
)
def test_no_panel_of_a_result_hides_the_walker(language: str, shape: Shape, look: Look) -> None:
    hidden = []
    for name, (scene, age_s) in _results(language).items():
        canvas = RecordedCanvas(*shape, look)
        scene.enter(0.0)
        scene.draw(canvas, age_s)
        first_panel = next(number for number, one in enumerate(canvas.drawn) if one.verb == "panel")
        walker = [one.box for one in canvas.drawn[:first_panel] if one.verb == "blit"][-1]  # The path's last and nearest picture.
        middle = walker.center[0]
        for panel in (one.box for one in canvas.drawn if one.verb == "panel"):
            inside = panel.x < middle < panel.x + panel.width
            if inside and panel.y < walker.y + walker.height and walker.y < panel.y + panel.height:
                hidden.append((name, panel, walker))
    assert hidden == []
