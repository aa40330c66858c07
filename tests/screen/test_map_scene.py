"""The map as it is drawn and steered: places, cards that keep their place, and what is told."""

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from game.commands.gallery_map import walked
from game.screen.canvas import Canvas, blank_canvas
from game.screen.landscape import Landscape
from game.screen.landscape_stones import WIDTH
from game.screen.look import Look
from game.screen.map_page import page_picture
from game.screen.map_stretch import Shape, Stretch
from game.screen.map_way import DRAWN_WIDE, way_over
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.map import TOLD_S, MapScene, MapView
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas

BACK, NEXT, PREVIOUS, SELECT = (KeyInput(key) for key in ("back", "next", "previous", "select"))
PATH = walked(430)


@pytest.fixture
def shown(text: Text, land: Landscape) -> Callable[[MapView], tuple[MapScene, RecordedCanvas]]:
    """A page that has just come up, with what is drawn of it."""

    def show(view: MapView) -> tuple[MapScene, RecordedCanvas]:
        scene, canvas = MapScene(text, land, lambda: view), RecordedCanvas()
        scene.enter(0.0)
        scene.draw(canvas, 0.0)
        return scene, canvas

    return show


Shown = Callable[[MapView], tuple[MapScene, RecordedCanvas]]


@pytest.mark.parametrize("size_px", [(1280, 720), (960, 720)])
@pytest.mark.parametrize("shape", ["hundred", "whole"])
def test_the_places_wind_over_the_free_part_of_the_page_and_none_lies_on_another(shape: Shape, size_px: tuple[int, int]) -> None:
    canvas = blank_canvas(*size_px)
    stretch = Stretch(0, shape)
    way = way_over(canvas, stretch)
    assert len(way) == stretch.places + 1
    for spot in way:
        assert canvas.safe.x <= spot.x - DRAWN_WIDE * spot.scale / 2
        assert spot.x + DRAWN_WIDE * spot.scale / 2 <= canvas.safe.x + canvas.safe.width
        assert 300 < spot.y < 680
    assert all(math.hypot(a.x - b.x, 2 * (a.y - b.y)) > 0.9 * DRAWN_WIDE * b.scale for a, b in pairwise(way))
    assert [spot.y for spot in way] == sorted((spot.y for spot in way), reverse=True)


def test_the_land_steps_back_in_high_contrast_and_the_stones_stay_bright() -> None:
    stretch = Stretch(0, laid=40, ends=True)
    usual, stronger = blank_canvas(640, 360), blank_canvas(640, 360)
    stronger.look = Look(high_contrast=True)
    for canvas in (usual, stronger):
        canvas.blit(page_picture(canvas, stretch), (0, 0))
    darker = usual.pixels().mean(axis=2) - stronger.pixels().mean(axis=2)
    at = way_over(usual, stretch)[4]
    stone = usual.px(at.y), usual.px(at.x)
    assert np.percentile(darker[: usual.px(200)], 5) > 15
    assert abs(darker[stone]) < 8


def test_stones_are_as_wide_as_the_way_takes_them_to_be() -> None:
    assert DRAWN_WIDE == WIDTH


def test_a_page_is_painted_once() -> None:
    canvas, other = blank_canvas(160, 90), blank_canvas(120, 90)
    stretch = Stretch(3, laid=40)
    assert page_picture(canvas, stretch) is page_picture(canvas, stretch)
    assert page_picture(canvas, replace(stretch, laid=41)) is not page_picture(canvas, stretch)
    assert page_picture(other, stretch).get_size() == (120, 90)


def test_stones_of_today_look_different_from_others() -> None:
    canvas = blank_canvas(640, 360)
    plain, today = Stretch(0, laid=20), Stretch(0, laid=20, today=(11, 20))
    way = way_over(canvas, plain)
    before, after = (Canvas(page_picture(canvas, stretch)).pixels().astype(int) for stretch in (plain, today))
    changed = abs(after - before).max(axis=2)
    assert changed[canvas.px(way[15].y), canvas.px(way[15].x - 25)] > 10
    assert changed[canvas.px(way[4].y), canvas.px(way[4].x - 25)] == 0


@pytest.mark.parametrize(("press", "way"), [(BACK, "back"), (NEXT, "onward"), (PREVIOUS, "earlier"), (SELECT, "earlier")])
def test_keys_lead_along_the_path_and_out(press: Input, way: str, shown: Shown) -> None:
    scene, _ = shown(PATH.page(2, "earlier"))
    assert scene.event(press, 0.5) == way


def test_no_arrow_leads_where_nothing_is(shown: Shown) -> None:
    scene, _ = shown(PATH.page(PATH.newest))
    assert scene.event(NEXT, 0.5) is None
    assert shown(PATH.page(0))[0].event(PREVIOUS, 0.5) is None


def test_the_ways_keep_their_places_whichever_is_lit_first(shown: Shown) -> None:
    scene, canvas = shown(PATH.page(2, "onward"))
    other, other_canvas = shown(PATH.page(2, "earlier"))
    where = {scene.event(PointInput(box.center), 0.1): box for box in canvas.targets if box.y > 600}
    there = {other.event(PointInput(box.center), 0.1): box for box in other_canvas.targets if box.y > 600}
    assert where == there
    assert [way for way, _ in sorted(where.items(), key=lambda one: one[1].x)] == ["earlier", "onward", "newest", "back"]
    assert scene.event(SELECT, 0.1) == "onward"


def test_one_thing_is_told_after_the_other_and_a_click_goes_on_to_the_next(shown: Shown, text: Text) -> None:
    view = PATH.page(0)
    scene, _ = shown(view)
    for number in (0, 1, len(view.told)):
        canvas = RecordedCanvas()
        scene.draw(canvas, TOLD_S * number + 0.1)
        assert text(view.told[number % len(view.told)].thing.text_id, count=10).split()[-1] in " ".join(canvas.texts)
    told = next(box for box in canvas.targets if box.y < 200)
    assert scene.event(PointInput(told.center), 0.2) is None
    assert view.told[1].thing.by(text) in scene.spoken(0.3) or view.told[1].thing.by(text) in _drawn(scene)


def _drawn(scene: MapScene) -> str:
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.3)
    return " ".join(canvas.texts)


def test_the_voice_says_the_page_and_what_is_told_and_then_the_ways(shown: Shown) -> None:
    scene, _ = shown(PATH.page(PATH.newest))
    assert scene.spoken(0.5) == "Stones 401–430. You stand here. 26 stones laid today. Earlier"
    assert scene.spoken(2.5) == "Back"
    assert scene.spoken(TOLD_S + 0.5).startswith("A light ahead in the mist. ")


def test_what_comes_next_shines_only_where_the_path_ends(shown: Shown) -> None:
    assert [one.verb for one in shown(PATH.page(PATH.newest))[1].drawn].count("glow") == 2
    assert not [one for one in shown(PATH.page(0))[1].drawn if one.verb == "glow"]
