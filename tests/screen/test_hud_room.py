"""The signs of a set at their largest leave the middle of the screen free, in every language."""

from dataclasses import replace

import pytest

from game.commands.gallery_playing import playing_scenes
from game.core.names import Side
from game.screen.canvas import Box
from game.screen.hud_room import FOOT, TOP, free_box
from game.screen.look import Look
from game.screen.scenes import PlayScene
from game.screen.text import ENGLISH, Text
from game.screen.theme import SMALLEST_SIZE
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

LANGUAGES = sorted(folder.name for folder in ENGLISH.parent.iterdir() if folder.is_dir())
LARGE = Look(text_scale=1.2)
LONGEST = "helper_hands"
"""The one hint of two sentences: on the narrowest stage even its smallest words need more than two lines."""


def _drawn(scene: PlayScene, shape: tuple[int, int], hand: Side | None) -> RecordedCanvas:
    canvas = RecordedCanvas(*shape, replace(LARGE, hand=hand))
    scene.enter(10.0)
    scene.draw(canvas, 11.0)
    return canvas


def _plays(language: str) -> dict[str, PlayScene]:
    scenes = playing_scenes(Text.read(ENGLISH.parent / language), BareLandscape())
    return {name: scene for name, (scene, _) in scenes.items() if name.startswith("play, ") and "lost" not in name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_middle_is_free_and_a_caption_has_two_lines_at_most(language: str) -> None:
    for name, scene in _plays(language).items():
        for shape, hand in (((960, 720), None), ((960, 720), "right"), ((1280, 720), None)):
            canvas = _drawn(scene, shape, hand)  # type: ignore[arg-type]
            panels = [one.box for one in canvas.drawn if one.verb in ("panel", "disc")]
            caption = max((box for box in panels if _is_low(box)), key=lambda box: box.height)
            lines = [one for one in canvas.drawn if one.verb == "words" and caption.holds(one.box.center)]
            assert len(lines) <= 2 or (LONGEST in name and lines[0].size == pytest.approx(SMALLEST_SIZE)), (name, hand)
            if LONGEST not in name:
                assert not [box for box in panels if box.y < FOOT and box.y + box.height > TOP], (name, hand)


def _is_low(box: Box) -> bool:
    return box.y > 500


def test_the_free_box_lies_in_the_safe_part() -> None:
    canvas = RecordedCanvas(960, 720)
    free = free_box(canvas)
    assert (free.x, free.width) == (canvas.safe.x, canvas.safe.width)
    assert canvas.safe.y < free.y < free.y + free.height < canvas.safe.y + canvas.safe.height
