import numpy as np
import pytest

from game.commands.gallery_map import walked
from game.screen.canvas import Box, Canvas, blank_canvas
from game.screen.card import draw_lit_card, words_rooms
from game.screen.hud import count_panel
from game.screen.landscape import Landscape
from game.screen.look import Look
from game.screen.pictograms import pictogram
from game.screen.scenes.map import LIGHT_BREATHES_S, MapScene
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

CALM = Look(reduce_motion=True)


def _moved(look: Look) -> float:
    """Return how many pixels of a screen's land have changed after two seconds."""
    scene: ShownScene[None] = ShownScene(Text.read(), Landscape(), lambda: None)
    pictures = []
    for now_s in (100.0, 102.0):
        canvas = blank_canvas(640, 360)
        canvas.look = look
        scene.ground(canvas, now_s)
        pictures.append(canvas.pixels().astype(int))
    return float(np.mean(np.abs(pictures[1] - pictures[0]).max(axis=-1) > 6))


def test_the_land_of_every_screen_moves_less_where_that_is_wanted() -> None:
    assert 0 < _moved(CALM) < 0.6 * _moved(Look())


@pytest.mark.parametrize(("look", "swells"), [(Look(), True), (CALM, False)])
def test_a_count_that_grows_swells_only_where_things_may_move(look: Look, swells: bool) -> None:
    sizes = set()
    for swelling in (0.0, 1.0):
        canvas = RecordedCanvas(look=look)
        count_panel(canvas, "7", "of 10", (), swelling)
        sizes.add(canvas.named("7")[0].size)
    assert (len(sizes) > 1) == swells


def test_the_light_on_the_map_breathes_slower_where_little_is_to_move(text: Text) -> None:
    scene = MapScene(text, BareLandscape(), lambda: walked(430).page(4))

    def lit(look: Look, now_s: float) -> bytes:
        canvas = blank_canvas(640, 360)
        canvas.look = look
        scene._draw_light(canvas, scene.view().stretch, now_s)
        return canvas.pixels().tobytes()

    soon, later = 0.3 * LIGHT_BREATHES_S, 1.2 * LIGHT_BREATHES_S
    assert lit(CALM, later) == lit(Look(), soon) != lit(Look(), later)


@pytest.mark.parametrize(("look", "grows"), [(Look(), True), (CALM, False)])
def test_a_lit_card_has_its_size_at_once_where_little_is_to_move(look: Look, grows: bool) -> None:
    def lit(lit_for_s: float) -> Canvas:
        canvas, box = blank_canvas(640, 360), Box(500, 200, 400, 300)
        canvas.look = look
        [room] = words_rooms(canvas, [box], ["Go on"])
        draw_lit_card(canvas, box, pictogram("go_on"), "Go on", room, "Space", lit_for_s, 0.0)
        return canvas

    assert (lit(0.0).pixels() != lit(1.0).pixels()).any() == grows
