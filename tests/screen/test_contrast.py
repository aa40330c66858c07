from typing import Any

import numpy as np
import pytest

from game.commands.gallery_games import MOMENTS, game_pictures
from game.commands.gallery_screens import every_scene
from game.core.names import GAME_NAMES
from game.screen.canvas import Box
from game.screen.landscape import Landscape
from game.screen.look import Look
from game.screen.luminance import luminance
from game.screen.text import ENGLISH, Text
from game.screen.theme import BODY_SIZE, INK, PANEL, PAPER, SKY, from_hex
from tests.screen.bare_land import BareLandscape
from tests.screen.contrast import LEAST, contrast
from tests.screen.measuring_canvas import MeasuringCanvas

SIZE, NARROW_SIZE = (720, 405), (640, 480)
LEAST_IN_HIGH_CONTRAST = 8.0
USUAL_IN_HIGH_CONTRAST = 15.0
ENTERED_S = 10.0
BRIGHTEST = from_hex(SKY[-1])
"""What lies behind a screen that draws no ground of its own."""
OVER_WORLDS = ("target", "week seven, on the way")
"""Moments of each game at which its world is brightest: the light of the target, and everything that ever came."""


def test_contrast_is_what_wcag_says() -> None:
    black, white, grey = luminance(np.array([[0, 0, 0], [255, 255, 255], [119, 119, 119]], np.uint8))
    assert contrast(black, white) == pytest.approx(21)
    assert contrast(white, grey) == pytest.approx(4.48, abs=0.01)
    assert contrast(grey, grey) == 1


def test_words_are_measured_against_what_lies_behind_their_letters() -> None:
    canvas = MeasuringCanvas(640, 360)
    canvas.panel(Box(0, 0, 1600, 900), INK, 0)
    canvas.panel(Box(0, 0, 400, 900), PAPER, 0)
    canvas.words("on dark", BODY_SIZE, (600, 100))
    canvas.words("on paper", BODY_SIZE, (100, 100))
    canvas.words("across the edge", BODY_SIZE, (300, 300))
    canvas.words("half there", BODY_SIZE, (600, 600), colour=PAPER.faded(0.3))
    dark, paper, across, faded = (word.contrast for word in canvas.written)
    assert dark > 15
    assert paper == across == 1
    assert 1.5 < faded < 4


def _written(canvas: MeasuringCanvas, scenes: dict[str, tuple[Any, float]]) -> dict[tuple[str, str], float]:
    """Draw every scene and return the contrast of each of its words."""
    words: dict[tuple[str, str], float] = {}
    for name, (scene, age_s) in scenes.items():
        canvas.written.clear()
        canvas.surface.fill(BRIGHTEST[:3])
        scene.enter(ENTERED_S)
        scene.update(ENTERED_S + age_s)
        scene.draw(canvas, ENTERED_S + age_s)
        words |= {(name, word.text): round(word.contrast, 1) for word in canvas.written}
    assert len(words) > len(scenes)
    return words


def test_every_word_of_every_screen_stands_out() -> None:
    words = _written(MeasuringCanvas(*SIZE), every_scene(Text.read(), Landscape()))
    assert {where: ratio for where, ratio in words.items() if ratio < LEAST} == {}


def test_every_word_stands_out_in_high_contrast_where_letters_are_highest() -> None:
    # Devanagari fills its lines, and so comes nearest to the white rims. What little of the land is left lies behind no word.
    canvas = MeasuringCanvas(*NARROW_SIZE, Look(text_scale=0.85, high_contrast=True))
    words = _written(canvas, every_scene(Text.read(ENGLISH.parent / "hi"), BareLandscape()))
    assert {where: ratio for where, ratio in words.items() if ratio < LEAST_IN_HIGH_CONTRAST} == {}
    assert np.mean(np.array(list(words.values())) > USUAL_IN_HIGH_CONTRAST) > 0.9


@pytest.mark.parametrize("high_contrast", [False, True])
def test_the_signs_of_a_set_stand_out_over_every_world(high_contrast: bool) -> None:
    canvas = MeasuringCanvas(*SIZE, Look(high_contrast=high_contrast))
    read: dict[tuple[str, str], float] = {}
    for name, draw in game_pictures(Text.read(), Landscape()):
        if name.split(", ", 1)[1] in OVER_WORLDS:
            canvas.written.clear()
            draw(canvas)
            read |= {(name, word.text): round(word.contrast, 1) for word in canvas.written}
    assert {where: ratio for where, ratio in read.items() if ratio < LEAST} == {}
    assert len(read) > len(GAME_NAMES)
    assert set(OVER_WORLDS) <= set(MOMENTS)


def test_high_contrast_leaves_the_land_out_from_behind_words() -> None:
    canvas = MeasuringCanvas(*SIZE, Look(high_contrast=True))
    canvas.surface.fill((250, 240, 220))
    canvas.panel(Box(100, 100, 600, 300), PANEL)
    assert canvas.surface.get_at((canvas.px(400), canvas.px(250)))[:3] == (0, 0, 0)
    assert canvas.surface.get_at((canvas.px(400), canvas.px(100)))[:3] == (255, 255, 255)
