from dataclasses import replace
from functools import cache
from pathlib import Path

import pygame
import pytest

from game.core.events import RepImagined, RepStarted
from game.core.journey import read_journey
from game.core.visit import Visit
from game.minigames.orchard.fruit import GRADES, KINDS, SEASONS, Fruit
from game.minigames.orchard.harvest import BASKET, LAYERS, ROW
from game.minigames.orchard.state import OrchardState
from game.minigames.orchard.view import OrchardView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from tests.golden_images import assert_golden
from tests.minigames.orchard.playing import control, done, frame, new_game, to_the_target, wait
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

JOURNEY = read_journey(Path(__file__).parents[3] / "assets" / "journey")
THINGS = sorted(name.removeprefix("orchard.") for name in JOURNEY if name.startswith("orchard."))
SMALL = (320, 180)


@cache
def view(reduce_motion: bool = False) -> OrchardView:
    return OrchardView(reduce_motion, BareLandscape())


def recorded(state: OrchardState, reduce_motion: bool = False) -> RecordedCanvas:
    canvas = RecordedCanvas(*SMALL)
    view(reduce_motion).draw(canvas, state)
    return canvas


def bytes_of(state: OrchardState, drawn_by: OrchardView) -> bytes:
    canvas = Canvas(pygame.Surface(SMALL))
    drawn_by.draw(canvas, state)
    return pygame.image.tobytes(canvas.surface, "RGB")


def test_every_milestone_is_a_kind_a_season_or_a_thing_in_the_picture() -> None:
    plain = new_game().state
    without = bytes_of(plain, view())
    for name in set(THINGS) - set(KINDS) - set(SEASONS):
        assert bytes_of(replace(plain, things=frozenset({name})), view()) != without, name
    assert set(KINDS[1:]) | set(SEASONS[1:]) <= set(THINGS)


@pytest.mark.parametrize("season", SEASONS)
def test_every_kind_and_season_can_be_drawn_and_looks_its_own(season: str) -> None:
    plain = replace(new_game().state, ripe=1.0)
    kinds = KINDS if season == SEASONS[0] else KINDS[:2]
    assert len({bytes_of(replace(plain, kind=kind, season=season), view()) for kind in kinds}) == len(kinds)
    if season != SEASONS[0]:
        assert bytes_of(replace(plain, season=season), view()) != bytes_of(plain, view())


@pytest.mark.parametrize("grade", GRADES)
def test_a_picked_fruit_is_in_the_very_next_frame(grade: str) -> None:
    complete, held_s = {"golden": (True, 4.0), "ripe": (True, 0.0), "good": (False, 2.0), "small": (None, 0.0)}[grade]
    game = new_game()
    before = recorded(game.state)
    frame(game, control(0.05, "back"), done(complete, held_s))
    assert game.state.picked[-1].grade == grade
    after = recorded(game.state)
    assert (len(before.named("picked fruit")), len(after.named("picked fruit"))) == (0, 1)
    assert len([one for one in after.drawn if one.what == "light"]) > len([one for one in before.drawn if one.what == "light"])


def test_a_picked_fruit_stays_in_the_basket() -> None:
    game = new_game()
    for count in (1, 2):
        frame(game, control(), done())
        wait(game, 1.0)
        assert len(recorded(game.state).named("kept fruit")) == count


def test_the_bough_bows_down_with_the_reach() -> None:
    low, high = (recorded(replace(new_game().state, reach=reach)).named("hanging fruit")[0].box for reach in (0.1, 1.0))
    assert high.y > low.y + 60


def test_each_moment_of_a_hold_changes_the_picture() -> None:
    plain = replace(new_game().state, reach=1.0)
    assert len({bytes_of(replace(plain, ripe=share / 6), view()) for share in range(7)}) == 7


def test_events_of_a_rep_change_the_picture_at_once() -> None:
    game = new_game()
    wait(game, 0.5, control(0.4, "out"))
    for event in (RepStarted(0.0), RepImagined(0.0)):
        before = game.state
        game.step(control(0.4, "out"), (event,), 0.0)
        game.step(control(0.4, "out"), (), 1 / 60)
        still = replace(before, time_s=game.state.time_s, reach=game.state.reach, ripe=game.state.ripe)
        assert bytes_of(game.state, view()) != bytes_of(still, view())


@pytest.mark.parametrize(
    ("count", "baskets", "carts"),
    [(0, 0, 0), (3 * BASKET, 3, 0), (BASKET * ROW, 0, 1), (BASKET * ROW * LAYERS + BASKET, 1, 2), (10**6, 0, 3)],
)
def test_the_harvest_of_earlier_days_stands_in_the_picture(count: int, baskets: int, carts: int) -> None:
    drawn = recorded(replace(new_game().state, before=(("pear_ripe", count),)))
    assert (len(drawn.named("full basket")), len(drawn.named("cart"))) == (baskets, carts)


def test_drawing_changes_nothing_and_is_the_same_each_time() -> None:
    game = new_game()
    to_the_target(game)
    before = replace(game.state)
    first = bytes_of(game.state, view())
    bytes_of(replace(game.state, time_s=99.0, hour=0.7, veil=0.5, kind="fig", picked=(Fruit("fig", "golden"),), since_picked_s=0.4), view())
    assert bytes_of(game.state, view()) == first
    assert game.state == before


def test_a_pause_lays_a_veil_over_the_world() -> None:
    assert recorded(replace(new_game().state, veil=1.0)).drawn[-1].verb == "veil"


def test_reduced_motion_keeps_the_harvest_and_moves_less() -> None:
    game = new_game()
    frame(game, control(), done())
    wait(game, 1.0)
    full, calm = recorded(game.state), recorded(game.state, reduce_motion=True)
    assert len(calm.named("kept fruit")) == len(full.named("kept fruit")) == 1
    assert len([one for one in calm.drawn if one.what == "light"]) < len([one for one in full.drawn if one.what == "light"])


def test_no_words_are_in_the_world() -> None:
    assert recorded(new_game().state).texts == []


def test_a_narrow_and_a_wide_window_show_the_picker_in_the_middle() -> None:
    for size in ((240, 180), (420, 180)):
        canvas = RecordedCanvas(*size)
        OrchardView(landscape=BareLandscape()).draw(canvas, new_game().state)
        picker = canvas.named("picker")[0].box
        assert 0.5 < (picker.x + picker.width / 2) / canvas.width < 0.7


@cache
def whole() -> OrchardView:
    return OrchardView(landscape=Landscape())


def picture(state: OrchardState) -> pygame.Surface:
    surface = pygame.Surface((1280, 720))
    whole().draw(Canvas(surface), state)
    return surface


def test_the_start_looks_as_it_should() -> None:
    game = new_game()
    wait(game, 1.0)
    assert_golden(picture(game.state), "orchard_start")


def test_a_held_fruit_looks_as_it_should() -> None:
    game = new_game()
    for complete in (True, False):
        frame(game, control(), done(complete))
        wait(game, 2.0)
    to_the_target(game)
    wait(game, 0.2, control(1.0, "hold", 1.0))
    assert_golden(picture(game.state), "orchard_hold")


def test_a_rich_orchard_looks_as_it_should() -> None:
    kept = (("apple_ripe", 600), ("cherry_golden", 200), ("pear_good", 196), ("summer", 900))
    game = new_game(visit=Visit(3000, frozenset(f"orchard.{name}" for name in set(THINGS) - set(KINDS)), kept))
    assert game.state.season == "snow"
    wait(game, 1.0, control(0.5, "out"))
    assert_golden(picture(replace(game.state, season="autumn", kind="pear")), "orchard_rich")
