from dataclasses import replace

import pygame
import pytest

from game.core.events import RepStarted
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.view import StonePathView
from game.screen.canvas import Canvas
from tests.golden_images import assert_golden
from tests.minigames.stone_path.playing import control, done, frame, new_game, to_the_target, wait
from tests.recorded_canvas import RecordedCanvas


def recorded(state: StonePathState, *, reduce_motion: bool = False) -> RecordedCanvas:
    canvas = RecordedCanvas(320, 180)
    view = StonePathView(reduce_motion=reduce_motion)
    view.draw(canvas, state)
    return canvas


def picture(state: StonePathState, width: int = 320, height: int = 180) -> pygame.Surface:
    surface = pygame.Surface((width, height))
    StonePathView().draw(Canvas(surface), state)
    return surface


@pytest.mark.parametrize("complete", [True, False])
def test_a_laid_stone_is_in_the_very_next_frame(complete: bool) -> None:
    game, kind = new_game(), "complete stone" if complete else "plain stone"
    before = recorded(game.state)
    frame(game, control(0.05, "back"), done(complete))
    after = recorded(game.state)
    assert len(after.named(kind)) == len(before.named(kind)) + 1
    assert len(after.named("sunken stone")) <= len(before.named("sunken stone"))


def test_the_stone_rises_with_the_reach_and_shines_more() -> None:
    low, high = (recorded(replace(new_game().state, reach=reach)) for reach in (0.4, 1.0))
    assert high.named("plain stone")[0].box.y < low.named("plain stone")[0].box.y
    assert high.named("complete stone")[0].opacity > low.named("complete stone")[0].opacity


def test_a_resting_limb_leaves_the_stone_in_the_water() -> None:
    assert recorded(replace(new_game().state, reach=0.02)).named("plain stone") == []


def test_each_rep_event_changes_the_picture() -> None:
    game = new_game()
    wait(game, 0.5, control(0.3, "out"))
    still = replace(game.state)
    frame(game, control(0.3, "out"), RepStarted(0.0))
    lifted = recorded(game.state).drawn
    assert len(lifted) > len(recorded(replace(game.state, since_lift_s=still.since_lift_s)).drawn)


def test_drawing_changes_nothing_and_is_the_same_each_time() -> None:
    game = new_game()
    to_the_target(game)
    before, view, canvas = replace(game.state), StonePathView(), Canvas(pygame.Surface((320, 180)))
    view.draw(canvas, game.state)
    first = pygame.image.tobytes(canvas.surface, "RGB")
    view.draw(canvas, replace(game.state, time_s=99.0, hour=0.7, veil=0.5))
    view.draw(canvas, game.state)
    assert game.state == before
    assert pygame.image.tobytes(canvas.surface, "RGB") == first


def test_a_pause_lays_a_veil_over_the_world() -> None:
    assert recorded(replace(new_game().state, veil=1.0)).drawn[-1].verb == "veil"


def test_reduced_motion_keeps_the_stones_and_moves_less() -> None:
    game = new_game()
    frame(game, control(), done())
    wait(game, 0.3)
    full, calm = recorded(game.state), recorded(game.state, reduce_motion=True)
    assert len(calm.named("complete stone")) == len(full.named("complete stone"))
    assert len([one for one in calm.drawn if one.what == "light"]) < len([one for one in full.drawn if one.what == "light"])


def test_no_words_are_in_the_world() -> None:
    assert recorded(new_game().state).texts == []


def test_a_window_of_another_size_is_painted_anew() -> None:
    view, state = StonePathView(), new_game().state
    for size in ((320, 180), (400, 300)):
        surface = pygame.Surface(size)
        view.draw(Canvas(surface), state)
        assert surface.get_at((size[0] - 2, size[1] // 2)).r > 0


def test_the_start_looks_as_it_should() -> None:
    game = new_game()
    wait(game, 1.0)
    assert_golden(picture(game.state, 1280, 720), "stone_path_start")


def test_a_stone_in_the_air_looks_as_it_should() -> None:
    game = new_game()
    for complete in (True, False):
        frame(game, control(), done(complete))
        wait(game, 2.0)
    frame(game, control(0.2, "out"), RepStarted(0.0))
    wait(game, 1.5, control(0.7, "out"))
    assert_golden(picture(game.state, 1280, 720), "stone_path_lift")
