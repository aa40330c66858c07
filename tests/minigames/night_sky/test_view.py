from dataclasses import replace

import pygame
import pytest

from game.commands.gallery_imagined import IMAGERY, imagery_views
from game.core.guidance import Cue, Guidance
from game.core.names import MOVEMENTS, MovementName
from game.minigames.night_sky.constellations import FIGURES
from game.minigames.night_sky.rules import NightSky
from game.minigames.night_sky.state import NightSkyState
from game.minigames.night_sky.view import NightSkyView
from game.screen.canvas import Canvas
from game.screen.scenes import ImageryScene
from game.screen.text import Text
from tests.golden_images import assert_golden
from tests.minigames.night_sky.playing import EVERYTHING, ask, imagine, new_night, wait
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

FIGURES_BY_GROUP = sorted({figure.group for figure in FIGURES.values()} - {"summer"})


@pytest.fixture(scope="module")
def view() -> NightSkyView:
    return NightSkyView()


def night(*unlocked: str, kept: int = 0) -> NightSky:
    game = new_night(*unlocked, kept=tuple((name, 1) for name in sorted(list(FIGURES)[:kept])))
    ask(game, "imagine", 9.0)
    return game


def lines(state: NightSkyState) -> int:
    canvas = RecordedCanvas(320, 180)
    NightSkyView().draw(canvas, state)
    return len([one for one in canvas.drawn if one.verb == "line"])


def test_each_imagined_rep_but_the_first_draws_a_line() -> None:
    game = night()
    seen = [lines(game.state)]
    for _ in range(3):
        imagine(game, 1)
        seen.append(lines(game.state))
    assert seen[:2] == [0, 0]
    assert seen[3] > seen[2] > 0


@pytest.mark.parametrize("milestone", [name for name in EVERYTHING if name not in FIGURES_BY_GROUP])
def test_each_milestone_is_to_be_seen(milestone: str) -> None:
    def picture(*unlocked: str) -> bytes:
        game = night(*unlocked)
        canvas = Canvas(pygame.Surface((640, 360)))
        NightSkyView().draw(canvas, replace(game.state, stars=5, since_lit_s=1.2))
        return pygame.image.tobytes(canvas.surface, "RGB")

    assert picture(milestone) != picture()


@pytest.mark.parametrize("milestone", FIGURES_BY_GROUP)
def test_new_stars_can_be_found(milestone: str) -> None:
    kept = tuple((name, 1) for name, figure in sorted(FIGURES.items()) if figure.group != milestone)
    assert FIGURES[new_night(milestone, kept=kept).state.figure].group == milestone


def test_what_was_found_before_stands_in_the_sky() -> None:
    before, after = RecordedCanvas(320, 180), RecordedCanvas(320, 180)
    NightSkyView().draw(before, night().state)
    NightSkyView().draw(after, night(kept=4).state)
    assert len([one for one in after.drawn if one.verb == "blit"]) == len([one for one in before.drawn if one.verb == "blit"]) + 4


def scene_of(text: Text, movement: MovementName, world: list[Canvas], cue: Cue = "imagine") -> RecordedCanvas:
    shown = replace(IMAGERY, movement=movement, guidance=replace(IMAGERY.guidance, cue=cue))
    scene = ImageryScene(text, BareLandscape(), lambda: shown, draw_world=world.append)
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 3.0)
    return canvas


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_the_limb_stays_before_the_sky_and_leaves_it_free(movement: MovementName, text: Text) -> None:
    world: list[Canvas] = []
    canvas = scene_of(text, movement, world)
    assert world == [canvas]
    limbs = [one.box for one in canvas.drawn if one.verb == "svg" and one.box.height > 200]
    assert len(limbs) == 1
    assert 300 < limbs[0].y < 700


def test_while_breathing_no_limb_is_in_the_way(text: Text) -> None:
    canvas = scene_of(text, "wrist_flexion_extension", [], "breathe")
    assert not [one for one in canvas.drawn if one.verb == "svg" and one.box.height > 200]
    assert not [one for one in canvas.drawn if one.verb == "disc" and one.box.center[0] == canvas.width / 2]


def picture(view: NightSkyView, state: NightSkyState) -> pygame.Surface:
    surface = pygame.Surface((1280, 720))
    view.draw(Canvas(surface), state)
    return surface


def test_the_evening_looks_as_it_was_approved(view: NightSkyView) -> None:
    game = new_night()
    ask(game, "breathe", 25.0)
    assert_golden(picture(view, game.state), "night_sky_evening")


def test_a_rich_night_looks_as_it_was_approved(view: NightSkyView) -> None:
    game = night(*EVERYTHING, kept=12)
    imagine(game, 4, 2.0)
    assert_golden(picture(view, game.state), "night_sky_rich")


def test_the_limb_before_the_night_looks_as_it_was_approved(view: NightSkyView, text: Text) -> None:
    game, imagined = night(kept=3), imagery_views(text)["imagine"]
    imagine(game, 3, 2.0)
    scene = ImageryScene(text, BareLandscape(), lambda: imagined, draw_world=lambda canvas: view.draw(canvas, game.state))
    surface = pygame.Surface((1280, 720))
    scene.enter(0.0)
    scene.draw(Canvas(surface), 3.0)
    assert_golden(surface, "night_sky_scene")


def test_dawn_looks_as_it_was_approved(view: NightSkyView, text: Text) -> None:
    game = night(kept=3)
    ask(game, "return", 22.0)
    wait(game, 1.0)
    shown = replace(IMAGERY, guidance=Guidance(cue="return", words="I am here again.", left_s=9.0, share=0.7, imagined_reps=40))
    scene = ImageryScene(text, BareLandscape(), lambda: shown, draw_world=lambda canvas: view.draw(canvas, game.state))
    surface = pygame.Surface((1280, 720))
    scene.enter(0.0)
    scene.draw(Canvas(surface), 3.0)
    assert_golden(surface, "night_sky_dawn")
