import itertools
from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.core.events import RepStarted, TargetReached
from game.core.guidance import Cue
from game.core.journey import read_journey
from game.core.visit import Visit
from game.minigames.tide.finds import found
from game.minigames.tide.state import Find, FindKind, TideState
from game.minigames.tide.view import TideView
from game.minigames.tide.view_sign import SIGNS
from game.screen.canvas import Canvas
from tests.golden_images import assert_golden
from tests.minigames.tide.playing import asked, done, frame, limb, new_game, to_the_end, wait
from tests.recorded_canvas import Drawn, RecordedCanvas
from tests.screen.bare_land import BareLandscape

SIZE = (320, 180)
MILESTONES = sorted(
    name.removeprefix("tide.") for name in read_journey(Path(__file__).parents[3] / "assets" / "journey") if name.startswith("tide.")
)
FOUND = {"amber", "pearl", "sea_glass", "spiral"}
"""Milestones that are found, not seen beforehand."""


@pytest.fixture(scope="module")
def view() -> TideView:
    return TideView(landscape=BareLandscape())


def drawn(view: TideView, state: TideState) -> RecordedCanvas:
    canvas = RecordedCanvas(*SIZE)
    view.draw(canvas, state)
    return canvas


def kinds(canvas: RecordedCanvas, word: str) -> list[Drawn]:
    return [one for one in canvas.drawn if one.what.startswith(word)]


def test_a_find_is_on_the_beach_in_the_very_next_frame(view: TideView) -> None:
    game = new_game()
    before = drawn(view, game.state)
    frame(game, limb(0.05, "back"), done())
    assert len(kinds(drawn(view, game.state), "find ")) == len(kinds(before, "find ")) + 1


def test_a_bright_find_is_known_by_its_star(view: TideView) -> None:
    state = new_game().state
    bright, plain = (drawn(view, replace(state, finds=(Find("cockle", one),), since_find_s=9.0)) for one in (True, False))
    assert len(bright.named("star")) == len(plain.named("star")) + 1


def test_the_first_row_of_finds_lies_beside_another(view: TideView) -> None:
    finds = tuple(Find("cockle", bright=True) for _ in range(12))
    xs = sorted(one.box.center[0] for one in kinds(drawn(view, replace(new_game().state, finds=finds, since_find_s=9.0)), "find "))
    assert all(right - left > 40 for left, right in itertools.pairwise(xs))


def test_the_water_draws_back_with_the_reach(view: TideView) -> None:
    edges = []
    for reach in (0.0, 0.5, 1.0):
        scattered = [one.box for one in drawn(view, replace(new_game().state, reach=reach)).drawn if one.verb == "scatter"]
        edges.append(max(box.y + box.height for box in scattered if box.height > 3 * box.width))
    assert edges[0] - edges[1] > 60
    assert edges[1] - edges[2] > 60


def test_what_lies_beneath_is_hidden_by_cloudy_water_and_seen_in_clear(view: TideView) -> None:
    state = replace(new_game().state, unlocked=frozenset({"boat"}))
    without = replace(state, unlocked=frozenset[str]())

    def contrast(clear: float) -> float:
        first, second = (pygame.surfarray.array3d(picture(view, replace(one, clear=clear))).astype(int) for one in (state, without))
        return float(abs(first - second).sum())

    assert contrast(1.0) > 3 * contrast(0.1) > 0


def test_holding_brings_shafts_of_light(view: TideView) -> None:
    assert not drawn(view, replace(new_game().state, light=0.0)).named("shaft")
    assert drawn(view, replace(new_game().state, light=1.0)).named("shaft")


def test_rough_water_has_crests(view: TideView) -> None:
    calm, rough = (len(drawn(view, replace(new_game().state, rough=one)).drawn) for one in (0.0, 0.8))
    assert rough > calm + 20


@pytest.mark.parametrize("milestone", [name for name in MILESTONES if name not in FOUND])
def test_each_milestone_is_to_be_seen(view: TideView, milestone: str) -> None:
    state = replace(new_game().state, time_s=9.0, clear=1.0)
    pictures = [pygame.image.tobytes(picture(view, replace(state, unlocked=frozenset(names))), "RGB") for names in ((milestone,), ())]
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("milestone", sorted(FOUND))
def test_each_milestone_that_is_found_is_to_be_seen(view: TideView, milestone: FindKind) -> None:
    state = new_game(visit=Visit(unlocked=frozenset({f"tide.{milestone}"}))).state
    assert milestone in {found(7, number, state.unlocked) for number in range(1, 20)}
    assert kinds(drawn(view, replace(state, lying=milestone)), f"lying {milestone}")


@pytest.mark.parametrize("cue", list(SIGNS))
def test_a_cue_is_pictured_in_its_own_frame_near_the_middle(view: TideView, cue: Cue) -> None:
    game = new_game()
    frame(game, limb(), asked(cue))
    (sign,) = kinds(drawn(view, game.state), f"sign {cue}")
    assert sign.opacity > 0.5
    assert abs(sign.box.center[0] - 800) < 10
    assert 380 < sign.box.y < sign.box.y + sign.box.height < 600


def test_the_signs_marks_go_the_way_that_is_asked_for(view: TideView) -> None:
    state = new_game().state
    assert len(drawn(view, replace(state, cue="helper_out", since_cue_s=1.0)).named("way out")) == 3
    assert len(drawn(view, replace(state, cue="way_back", since_cue_s=1.0)).named("way back")) == 3
    assert drawn(view, replace(state, cue="helper_hold", since_cue_s=1.0)).named("stay")


def test_nothing_is_asked_while_the_water_is_to_still(view: TideView) -> None:
    assert not kinds(drawn(view, replace(new_game().state, cue="calm_down", since_cue_s=1.0)), "sign")


@pytest.mark.parametrize("event", [RepStarted(0.0), TargetReached(0.0)])
def test_the_limbs_events_are_seen_at_once(view: TideView, event: RepStarted | TargetReached) -> None:
    with_it, without = new_game(), new_game()
    frame(with_it, limb(0.3, "out"), event)
    frame(without, limb(0.3, "out"))
    assert len(drawn(view, with_it.state).drawn) > len(drawn(view, without.state).drawn)


def test_what_is_kept_lies_along_the_high_water(view: TideView) -> None:
    few, many = (drawn(view, replace(new_game().state, kept=(("amber", 1), ("cockle", count)))) for count in (3, 60))
    assert len(kinds(few, "kept ")) == 2
    assert len(kinds(many, "kept cockle")) == 4


def test_a_pause_lays_a_veil_over_the_world_and_takes_the_sign_away(view: TideView) -> None:
    seen = drawn(view, replace(new_game().state, veil=1.0, cue="follow", since_cue_s=1.0))
    assert seen.drawn[-1].verb == "veil"
    assert kinds(seen, "sign")[0].opacity == 0.0


def picture(view: TideView, state: TideState, size: tuple[int, int] = SIZE) -> pygame.Surface:
    surface = pygame.Surface(size)
    view.draw(Canvas(surface), state)
    return surface


def test_a_window_of_another_size_is_painted_anew() -> None:
    view = TideView(landscape=BareLandscape())
    for size in (SIZE, (400, 300)):
        assert picture(view, new_game().state, size).get_at((size[0] - 2, size[1] - 40)).r > 0


def test_the_bay_looks_as_it_should() -> None:
    view, game = TideView(), new_game()
    wait(game, 1.0)
    assert_golden(picture(view, game.state, (1280, 720)), "tide_start")
    frame(game, limb(), done())
    frame(game, limb(), asked("helper_out"))
    to_the_end(game)
    frame(game, limb(1.0, "hold", 0.7), asked("helper_hold"))
    wait(game, 3.0, limb(1.0, "hold", 0.8))
    everything = replace(game.state, unlocked=frozenset(MILESTONES), kept=(("amber", 3), ("cockle", 40), ("pearl", 2)))
    assert_golden(picture(view, everything, (1280, 720)), "tide_hold")
    assert_golden(
        picture(view, replace(everything, reach=0.04, cue=None, light=0.1, clear=0.6, since_find_s=9.0), (1280, 720)), "tide_high"
    )
