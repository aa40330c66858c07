"""What is kept, as it is read."""

from dataclasses import replace
from itertools import combinations

import pygame
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.commands.gallery_kept import KEPT, kept_scenes, kept_views
from game.screen.canvas import Box, Canvas, blank_canvas
from game.screen.landscape import Landscape
from game.screen.scene import KeyInput, PointInput
from game.screen.scenes import SayScene
from game.screen.scenes.kept import BusyScene, KeptScene, KeptView, size_words
from game.screen.text import Text
from tests.golden_images import assert_golden
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

TEXT, LAND = Text.read(), BareLandscape()
VIEWS = kept_views(TEXT)
GOLDEN = (
    "kept",
    "kept, large",
    "kept, question what to do",
    "kept, question remove",
    "kept, before leaving",
    "kept, pin asked",
    "kept, question which day",
)


def scene_of(text: Text, view: KeptView) -> KeptScene:
    return KeptScene(text, LAND, lambda: view)


@pytest.mark.parametrize(
    ("size", "words"),
    [
        (0, "nothing"), (1, "1 kB"), (86_016, "86 kB"), (999_499, "999 kB"), (999_600, "1.0 MB"), (8_140_000, "8.1 MB"),
        (312_000_000, "312 MB"), (2_400_000_000, "2.4 GB"),
    ],
)  # fmt: skip
def test_a_size_is_said_shortly(size: int, words: str, text: Text) -> None:
    assert size_words(text, size) == words


@given(st.integers(1, 10**13))
def test_nothing_that_is_there_is_said_to_be_nothing(size: int) -> None:
    number, unit = size_words(TEXT, size).split()
    assert float(number) * 1000.0 ** (["kB", "MB", "GB"].index(unit) + 1) == pytest.approx(max(size, 1000), rel=0.06, abs=500)


def test_one_key_goes_on_and_another_back(text: Text) -> None:
    scene = scene_of(text, KEPT)
    assert scene.event(KeyInput("select"), 0.0) == "go_on"
    assert scene.event(KeyInput("back"), 0.0) == "back"
    assert scene.event(KeyInput("next"), 0.0) is None
    canvas = blank_canvas(1280, 720)
    scene.draw(canvas, 0.0)
    right, left = (PointInput((x, canvas.safe.y + canvas.safe.height - 40)) for x in (canvas.width - 200, 150))
    assert (scene.event(right, 0.0), scene.event(left, 0.0)) == ("go_on", "back")


def test_everything_is_said_aloud_but_the_folder(text: Text) -> None:
    said = scene_of(text, kept_views(text)[""]).spoken(0.0)
    for words in (
        "4,210 repetitions",
        "128 sessions",
        "Since 2 March 2025",
        "31 notes",
        "2 own exercises",
        "Never a picture",
        "Together 12 MB",
    ):
        assert words in said
    assert "/home" not in said


def test_nothing_breaks_off_a_removal(text: Text) -> None:
    scene = BusyScene(text, LAND, lambda: "kept-removing")
    assert [scene.event(KeyInput(key), 0.0) for key in ("select", "back", "next", "stop")] == [None] * 4


@pytest.mark.parametrize("view", [VIEWS[", large"], VIEWS[""], replace(VIEWS[""], folder=None)], ids=["large", "usual", "nowhere"])
@pytest.mark.parametrize("size", [(1024, 600), (1280, 720), (1920, 1080)])
def test_even_the_most_stands_on_its_panel_and_apart_from_other_words(view: KeptView, size: tuple[int, int], text: Text) -> None:
    canvas = RecordedCanvas(*size)
    scene_of(text, view).draw(canvas, 0.0)
    panels = [one.box for one in canvas.drawn if one.verb == "panel"]
    written = [one.box for one in canvas.drawn if one.verb == "words"]
    assert written
    for words in written:
        assert any(_inside(words, panel) for panel in panels)
    for one, other in combinations(written, 2):
        assert one.x + one.width <= other.x or other.x + other.width <= one.x or abs(one.center[1] - other.center[1]) > 40


def _inside(words: Box, panel: Box) -> bool:
    across = panel.x <= words.x and words.x + words.width <= panel.x + panel.width
    return across and panel.y <= words.center[1] <= panel.y + panel.height


def test_no_sentence_is_cut_off_on_the_smallest_screen(text: Text) -> None:
    said = [scene for scene, _ in kept_scenes(text, LAND).values() if isinstance(scene, SayScene)]
    assert said
    for scene in said:
        canvas = RecordedCanvas(1024, 600)
        scene.draw(canvas, 0.0)
        written = "".join(canvas.texts).replace(" ", "")
        assert all(sentence.replace(" ", "") in written for sentence in scene.view().sentences)


@pytest.mark.parametrize("name", GOLDEN)
def test_it_looks_as_it_was_approved(name: str, text: Text, real_land: Landscape) -> None:
    scene, age_s = kept_scenes(text, real_land)[name]
    surface = pygame.Surface((1280, 720))
    scene.enter(10.0)
    scene.draw(Canvas(surface), 10.0 + age_s)
    assert_golden(surface, "screen_" + name.replace(", ", "_").replace(" ", "_"))


@pytest.fixture(scope="module")
def real_land() -> Landscape:
    return Landscape()
