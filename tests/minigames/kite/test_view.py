from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.core.events import RepStarted, TargetReached
from game.core.journey import read_journey
from game.minigames.kite.state import KiteState
from game.minigames.kite.view import KiteView
from game.screen.canvas import Canvas
from tests.golden_images import assert_golden
from tests.minigames.kite.playing import control, done, frame, new_game, rep, returning, sweep, wait
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

LAND = BareLandscape()
SIZE = (320, 180)
MILESTONES = [name.removeprefix("kite.") for name in read_journey(Path("assets/journey")) if name.startswith("kite.")]
HEARD = {"chimes"}
"""Milestones that are heard and not seen."""


@pytest.fixture(scope="module")
def view() -> KiteView:
    return KiteView(landscape=LAND)


def recorded(view: KiteView, state: KiteState) -> RecordedCanvas:
    canvas = RecordedCanvas(*SIZE)
    view.draw(canvas, state)
    return canvas


def pixels(view: KiteView, state: KiteState) -> bytes:
    surface = pygame.Surface(SIZE)
    view.draw(Canvas(surface), state)
    return pygame.image.tobytes(surface, "RGB")


def picture(state: KiteState) -> pygame.Surface:
    surface = pygame.Surface((1280, 720))
    KiteView().draw(Canvas(surface), state)
    return surface


def test_the_kite_is_as_high_as_the_limb_reaches(view: KiteView) -> None:
    heights = [recorded(view, replace(new_game().state, reach=reach)).named("kite")[0].box.y for reach in (0.0, 0.3, 0.6, 1.0, 1.15)]
    assert heights == sorted(heights, reverse=True)
    assert heights[0] - heights[3] > 200


@pytest.mark.parametrize("complete", [True, False])
def test_a_ribbon_is_on_the_tail_in_the_very_next_frame(view: KiteView, complete: bool) -> None:
    game = new_game()
    frame(game, control(0.05, "back"), done(complete))
    drawn = recorded(view, game.state)
    assert (len(drawn.named("complete ribbon")), len(drawn.named("plain ribbon"))) == (int(complete), int(not complete))


def test_the_tail_grows_with_the_reps(view: KiteView) -> None:
    def end(reps: int) -> float:
        drawn = recorded(view, replace(new_game().state, reach=1.0, ribbons=(True,) * reps, since_tied_s=9.0))
        return min(ribbon.box.x for ribbon in drawn.named("complete ribbon"))

    ends = [end(reps) for reps in (1, 4, 8)]
    assert ends == sorted(ends, reverse=True)


def test_a_light_that_was_caught_comes_to_the_kite_and_is_gone(view: KiteView) -> None:
    game = new_game()
    while not game.state.caught:
        wait(game, 0.1, control(0.2, "out"))
    hanging = recorded(view, replace(game.state, caught=())).named("paper light")
    assert len(recorded(view, game.state).named("paper light")) == len(hanging), "it flies to the kite"
    later = replace(game.state, time_s=game.state.time_s + 5)
    assert len(recorded(view, later).named("paper light")) == len(hanging) - 1


def test_what_is_to_be_caught_stands_in_the_free_middle(view: KiteView) -> None:
    canvas = recorded(view, new_game().state)
    kite = canvas.named("kite")[0].box.center[0]
    ahead = [light for light in canvas.named("paper light") if kite < light.box.center[0] < 0.6 * canvas.width]
    assert ahead
    assert all(0.25 * canvas.height < light.box.y and light.box.y + light.box.height < 0.85 * canvas.height for light in ahead)


@pytest.mark.parametrize("milestone", [name for name in MILESTONES if name not in HEARD])
def test_each_thing_that_the_path_brings_is_seen(view: KiteView, milestone: str) -> None:
    without, with_it = new_game(), new_game(visit=returning(milestone))
    for game in (without, with_it):
        sweep(game, until=0.4)
    states = [replace(game.state, since_cloud_s=0.5) for game in (without, with_it)]
    assert pixels(view, states[0]) != pixels(view, states[1])


def test_lanterns_float_on_the_lake(view: KiteView) -> None:
    assert [len(recorded(view, new_game(visit=returning(light=light)).state).named("lantern")) for light in (0, 40, 4_000)] == [0, 1, 10]


def test_a_cloud_softens_the_shine_of_the_kite(view: KiteView) -> None:
    game = new_game()
    sweep(game, until=0.5)
    shines = [sum(pixels(view, replace(game.state, dimmed=dimmed))) for dimmed in (0.0, 1.0)]
    assert shines[0] > shines[1]


def test_each_rep_event_changes_the_picture(view: KiteView) -> None:
    game = new_game()
    wait(game, 0.5, control(0.3, "out"))
    seen = [pixels(view, game.state)]
    for event in (RepStarted(0.0), TargetReached(0.0), done(complete=False)):
        before = game.state
        frame(game, control(0.3, "out"), event)
        still = replace(game.state, since_lift_s=before.since_lift_s, since_target_s=before.since_target_s, ribbons=before.ribbons)
        assert pixels(view, replace(still, reached=before.reached)) != pixels(view, game.state)
        seen.append(pixels(view, game.state))
    assert len(set(seen)) == 4


def test_drawing_changes_nothing_and_is_the_same_each_time(view: KiteView) -> None:
    game = new_game(visit=returning(*MILESTONES, light=900))
    rep(game)
    before, first = replace(game.state), pixels(view, game.state)
    pixels(view, replace(game.state, time_s=99.0, hour=0.7, veil=0.5, unlocked=frozenset()))
    assert pixels(view, game.state) == first
    assert game.state == before


def test_a_pause_lays_a_veil_over_the_world(view: KiteView) -> None:
    assert recorded(view, replace(new_game().state, veil=1.0)).drawn[-1].verb == "veil"


def test_reduced_motion_keeps_lights_and_ribbons_and_moves_less(view: KiteView) -> None:
    game = new_game()
    rep(game)
    sweep(game, until=0.4)
    full, calm = (recorded(one, game.state) for one in (view, KiteView(reduce_motion=True, landscape=LAND)))
    for name in ("paper light", "complete ribbon", "kite"):
        assert len(calm.named(name)) == len(full.named(name))
    assert len(calm.named("light")) < len(full.named("light"))


def test_a_window_of_another_size_is_painted_anew() -> None:
    view, state = KiteView(landscape=LAND), new_game().state
    for size in (SIZE, (400, 300)):
        canvas = RecordedCanvas(*size)
        view.draw(canvas, state)
        assert canvas.named("kite")[0].box.width == pytest.approx(216 * 0.86, rel=0.02)


def test_the_start_looks_as_it_should() -> None:
    game = new_game()
    wait(game, 1.0)
    assert_golden(picture(game.state), "kite_start")


def test_the_kite_at_its_target_looks_as_it_should() -> None:
    game = new_game()
    for complete in (True, False, True):
        rep(game, complete)
    frame(game, control(0.02, "out"), RepStarted(0.0))
    sweep(game, until=0.46)
    frame(game, control(1.0, "hold"), TargetReached(0.0))
    wait(game, 0.3, control(1.0, "hold"))
    assert_golden(picture(game.state), "kite_target")


def test_after_many_weeks_it_looks_as_it_should() -> None:
    game = new_game(visit=returning(*MILESTONES, light=9_000))
    for _ in range(4):
        rep(game)
    sweep(game, until=0.6)
    assert_golden(picture(game.state), "kite_after_weeks")
