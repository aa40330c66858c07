"""The pages of progress as they are drawn, and the keys that lead through them."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.commands.gallery_progress import PAGES, REACH
from game.screen.canvas import Box
from game.screen.chart import ChartView, Dot, Layer, Plot, Series
from game.screen.chart_bars import bars_of, patterned
from game.screen.chart_drawn import draw_chart
from game.screen.chart_lines import lines_of
from game.screen.landscape import Landscape
from game.screen.scene import KeyInput, PointInput
from game.screen.scenes import ProgressScene
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas

BOX = Box(100, 50, 1000, 400)
PLAIN = ChartView(10, 0.0, 100.0, (), ())


@given(st.floats(0, 10), st.floats(0, 100))
def test_places_lie_inside_the_box_and_keep_their_order(at: float, value: float) -> None:
    plot = Plot(PLAIN, BOX)
    x, y = plot.at(Dot(at, value))
    assert BOX.x <= x <= BOX.x + BOX.width
    assert BOX.y <= y <= BOX.y + BOX.height
    assert plot.y(value) >= plot.y(value + 1)
    assert plot.y(-5) == BOX.y + BOX.height
    assert plot.y(500) == BOX.y


def test_runs_are_joined_within_and_never_with_each_other() -> None:
    runs = ((Dot(1, 10), Dot(2, 20)), (Dot(5, 30),), (Dot(7, 10), Dot(8, 10), Dot(9, 20)))
    drawn = lines_of(Plot(replace(PLAIN, series=(Series("progress-furthest", runs),)), BOX))
    assert drawn.count("<path") == 2
    assert drawn.count("<ellipse") == 6


def test_the_band_is_as_wide_as_the_error() -> None:
    drawn = lines_of(Plot(replace(PLAIN, series=(Series("progress-furthest", ((Dot(5, 50, 10),),)),)), BOX))
    assert "600.0,210.0" in drawn
    assert "600.0,290.0" in drawn


def test_parts_lie_on_each_other_and_nothing_is_drawn_for_none() -> None:
    layers = (Layer("progress-kind-active", 0, (10,) + (0,) * 9), Layer("progress-kind-mirror", 0, (20,) + (0,) * 9))
    drawn = bars_of(Plot(replace(PLAIN, layers=layers), BOX))
    assert drawn.count("fill-opacity") == 2
    for y in (450.0, 410.0, 330.0):
        assert f",{y}" in drawn


def test_all_kinds_look_different_without_colour() -> None:
    grey = {patterned(Box(0, 0, 60, 60), pattern).replace("#f6c79a", "#fff8ea") for pattern in range(6)}
    assert len(grey) == 6


@pytest.mark.parametrize("pattern", range(6))
def test_a_part_too_thin_for_its_pattern_is_still_drawn(pattern: int) -> None:
    assert patterned(Box(0, 0, 4, 1), pattern)


def test_the_keys_lead_on_back_and_out(text: Text, land: Landscape) -> None:
    scene = ProgressScene(text, land, lambda: PAGES["hold"])
    canvas = RecordedCanvas(1280, 720)
    scene.draw(canvas, 0.0)
    answers = {key: scene.event(KeyInput(key), 0.0) for key in ("select", "next", "previous", "back", "stop")}
    assert answers == {"select": "next", "next": "next", "previous": "previous", "back": "back", "stop": None}
    safe = canvas.safe
    assert scene.event(PointInput((safe.x + safe.width - 30, safe.y + safe.height - 50)), 0.0) == "next"
    assert scene.event(PointInput((safe.x + 30, safe.y + safe.height - 50)), 0.0) == "back"
    assert scene.event(PointInput((800, 300)), 0.0) is None


def test_the_last_page_says_that_it_is_the_last(text: Text, land: Landscape) -> None:
    def words(page: int) -> set[str]:
        canvas = RecordedCanvas(1280, 720)
        ProgressScene(text, land, lambda: replace(PAGES["hold"], page=page)).draw(canvas, 0.0)
        return {str(one.what) for one in canvas.drawn if one.verb == "words"}

    assert "Next" in words(4)
    assert "Done" in words(5)


def test_the_voice_says_what_is_seen(text: Text, land: Landscape) -> None:
    spoken = ProgressScene(text, land, lambda: PAGES["reach"]).spoken(0.0)
    assert spoken == "How far. Stretch the leg, left. 62° last time, ±3°. 19° more than 12 months ago."


def test_a_chart_is_made_once_and_not_each_time(text: Text) -> None:
    canvas = RecordedCanvas(1280, 720)
    draw_chart(canvas, BOX, REACH, text)
    draw_chart(canvas, BOX, replace(REACH), text)
    pictures = [one.what for one in canvas.drawn if one.verb == "svg"]
    assert pictures[0] is pictures[len(pictures) // 2]
