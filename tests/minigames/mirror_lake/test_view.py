from dataclasses import replace
from functools import partial

import numpy as np
import pygame
import pytest

from game.commands.gallery_imagery import MIRROR
from game.core.guidance import Guidance
from game.core.names import SIDES, Side
from game.minigames.mirror_lake.state import MirrorLakeState
from game.minigames.mirror_lake.view import MirrorLakeView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.scenes import MirrorScene
from game.screen.text import Text
from tests.golden_images import assert_golden
from tests.minigames.mirror_lake.playing import EVERYTHING, done, limb, new_game, one_rep, told, wait
from tests.recorded_canvas import Drawn, RecordedCanvas
from tests.screen.bare_land import BareLandscape

LAND = BareLandscape()


@pytest.fixture(scope="module")
def view() -> MirrorLakeView:
    return MirrorLakeView(landscape=Landscape())


def things(state: MirrorLakeState) -> list[Drawn]:
    canvas = RecordedCanvas(320, 180)
    MirrorLakeView(landscape=LAND).draw(canvas, state)
    return canvas.named("lake")


def test_a_rep_opens_a_lily_in_the_very_next_frame() -> None:
    game = new_game()
    before = things(game.state)
    told(game, done())
    assert len(things(game.state)) > len(before)


def test_everything_stands_in_both_halves() -> None:
    game = new_game(*EVERYTHING)
    for _ in range(6):
        one_rep(game)
    wide = RecordedCanvas(320, 180).width
    middles = [(round(one.box.center[0], 0), round(one.box.center[1], 0)) for one in things(replace(game.state, time_s=40.0))]
    paired = [at for at in middles if any(abs(wide - at[0] - x) <= 10 and abs(at[1] - y) <= 10 for x, y in middles)]
    assert len(paired) >= len(middles) - 1, "only the moon is alone"


@pytest.mark.parametrize("milestone", EVERYTHING)
def test_each_milestone_is_to_be_seen(milestone: str) -> None:
    def picture(*unlocked: str) -> bytes:
        game = new_game(*unlocked)
        for _ in range(4):
            told(game, done())
        canvas = Canvas(pygame.Surface((320, 180)))
        MirrorLakeView(landscape=LAND).draw(canvas, replace(game.state, time_s=50.0, since_bloom_s=9.0))
        return pygame.image.tobytes(canvas.surface, "RGB")

    assert picture(milestone) != picture()


def test_what_stands_above_the_water_stands_in_it_too(view: MirrorLakeView) -> None:
    surface = pygame.Surface((640, 360))
    without, with_moon = (new_game(*unlocked).state for unlocked in ((), ("day_moon",)))
    pictures = []
    for state in (without, with_moon):
        view.draw(Canvas(surface), state)
        pictures.append(Canvas(surface).pixels().astype(int))
    changed = np.abs(pictures[1] - pictures[0]).max(axis=(1, 2)) > 3
    horizon = round(592 / 900 * 360)
    assert changed[:horizon].any()
    assert changed[horizon:].any()


@pytest.mark.parametrize("affected", SIDES)
def test_the_lake_and_no_curtain_covers_the_other_half(affected: Side, text: Text) -> None:
    drawn_by_world: list[Canvas] = []
    scene = MirrorScene(text, LAND, partial(replace, MIRROR, affected=affected), drawn_by_world.append)
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 1.0)
    assert drawn_by_world == [canvas]
    assert canvas.named("backdrop") == []
    (glass,) = (one.box for one in canvas.named("mirror"))
    lake = 600.0
    for one in canvas.drawn:
        if one.verb in ("words", "panel") and one.box.y < lake < one.box.y + one.box.height:
            assert glass.x - 20 <= one.box.x <= glass.x + glass.width, "nothing but the glass stands before the lake"


def test_the_mirror_stands_at_the_lake_as_it_was_approved(view: MirrorLakeView, text: Text) -> None:
    game = new_game("rose_lilies", "stone_lantern")
    for number in range(8):
        one_rep(game, number % 3 != 1)
    painted = replace(MIRROR, picture=None, camera_on=False, guidance=Guidance(cue="mirror_bend", share=0.3), reps_done=8)
    scene = MirrorScene(text, LAND, lambda: painted, lambda canvas: view.draw(canvas, game.state))
    surface = pygame.Surface((1280, 720))
    scene.enter(0.0)
    scene.draw(Canvas(surface), 1.0)
    assert_golden(surface, "mirror_lake_scene")


def test_the_beginning_looks_as_it_was_approved(view: MirrorLakeView) -> None:
    game = new_game()
    wait(game, 1.0)
    game.step(limb(0.6), (), 0.5)
    surface = pygame.Surface((1280, 720))
    view.draw(Canvas(surface), game.state)
    assert_golden(surface, "mirror_lake_start")


def test_a_rich_lake_looks_as_it_was_approved(view: MirrorLakeView) -> None:
    game = new_game(*EVERYTHING)
    for _ in range(12):
        one_rep(game)
    surface = pygame.Surface((1280, 720))
    view.draw(Canvas(surface), game.state)
    assert_golden(surface, "mirror_lake_rich")
