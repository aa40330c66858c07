import math
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.control import Control
from game.core.events import Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast, TrackingBack, TrackingLost
from game.core.visit import Visit
from game.minigames.orchard.fruit import Fruit, grade_of
from game.minigames.orchard.harvest import BASKET
from game.minigames.orchard.rules import Orchard
from tests.minigames.anything import controls
from tests.minigames.orchard.playing import LEVEL, control, done, frame, new_game, rep, to_the_target, wait

events = st.sampled_from(
    [
        RepStarted(0.0),
        TargetReached(0.0),
        RepDone(0.0, rep(True)),
        RepDone(0.0, rep(False, 2.0)),
        RepDone(0.0, rep(None, 0.0)),
        RepImagined(0.0),
        TooFast(0.0, 400.0),
        TrackingLost(0.0, "nobody"),
        TrackingBack(0.0),
    ]
)
steps_s = st.sampled_from([0.0, 1 / 240, 1 / 60, 1 / 30, 1 / 5, 5.0])
plays = st.lists(st.tuples(controls, st.lists(events, max_size=3), steps_s), max_size=40)
few = settings(max_examples=40)
Play = list[tuple[Control, list[Event], float]]


def played(play: Play, seed: int = 7) -> tuple[Orchard, list[object]]:
    game = new_game(seed)
    return game, [event for limb, happened, dt_s in play for event in game.step(limb, happened, dt_s)]


@few
@given(plays, st.integers(0, 1000))
def test_the_same_seed_and_controls_give_the_same_events_and_state(play: Play, seed: int) -> None:
    first, second = played(play, seed), played(play, seed)
    assert first[1] == second[1]
    assert first[0].state == second[0].state


@few
@given(plays)
def test_every_rep_picks_one_fruit_and_none_is_lost(play: Play) -> None:
    game, happened = played(play)
    reps = [event.rep for _, each, _ in play for event in each if isinstance(event, RepDone)]
    picked = [event for event in happened if getattr(event, "name", "") == "fruit_picked"]
    assert game.state.picked == tuple(Fruit("apple", grade_of(one, LEVEL.hold_s)) for one in reps)
    assert [event.number for event in picked] == list(range(1, len(reps) + 1))  # type: ignore[attr-defined]
    assert all(0 < event.strength <= 1 for event in picked)  # type: ignore[attr-defined]


@few
@given(plays)
def test_whatever_the_limb_does_the_state_can_be_drawn(play: Play) -> None:
    state = played(play)[0].state
    for field in fields(state):
        value = getattr(state, field.name)
        assert not (isinstance(value, float) and math.isnan(value)), field.name
    assert 0.0 <= state.reach <= 1.15
    assert all(0.0 <= share <= 1.0 for share in (state.hold, state.ripe, state.veil, state.hour))


@few
@given(st.lists(st.tuples(controls, steps_s), max_size=40))
def test_a_fruit_never_grows_less_ripe_within_a_rep(moves: list[tuple[Control, float]]) -> None:
    game, ripe = new_game(), 0.0
    for limb, dt_s in moves:
        game.step(limb, (), dt_s)
        assert game.state.ripe >= ripe
        ripe = game.state.ripe


@pytest.mark.parametrize("rate_hz", [5, 30, 240])
def test_the_bough_follows_the_limb_alike_at_any_frame_rate(rate_hz: int) -> None:
    game = new_game()
    for _ in range(rate_hz // 5):
        game.step(control(0.8, "out"), (), 1 / rate_hz)
    assert game.state.reach == pytest.approx(0.8 * (1 - math.exp(-0.2 / 0.06)))


def test_holding_ripens_and_reaching_alone_only_begins_it() -> None:
    reached, held = new_game(), new_game()
    for game, hold_s in ((reached, 0.0), (held, 3.0)):
        frame(game, control(0.3, "out"), RepStarted(0.0))
        wait(game, 1.0, control(0.8, "out"))
        wait(game, hold_s, control(1.0, "hold"))
    assert 0.1 < reached.state.ripe < 0.3
    assert held.state.ripe > 0.6


def test_ripening_is_told_step_by_step_before_the_target() -> None:
    game = new_game()
    frame(game, control(0.3, "out"), RepStarted(0.0))
    told = wait(game, 6.0, control(1.0, "hold"))
    assert [(event.name, event.number) for event in told] == [("fruit_ripens", 1), ("fruit_ripens", 2)]


def test_a_rep_is_answered_in_its_own_frame() -> None:
    game = new_game()
    to_the_target(game)
    assert game.state.ripe == 1.0
    told = frame(game, control(0.1, "back"), done())
    assert [(event.name, event.number, event.strength) for event in told] == [("fruit_picked", 1, 1.0)]
    assert game.state.picked == (Fruit("apple", "golden"),)
    assert game.state.since_picked_s == 0.0
    assert game.state.ripe == 0.0


def test_a_rep_short_of_the_target_without_a_hold_picks_a_small_fruit() -> None:
    game = new_game()
    told = frame(game, control(0.1, "back"), done(complete=False, held_s=0.0))
    assert [event.strength for event in told] == [0.4]
    assert game.state.picked == (Fruit("apple", "small"),)


def test_bowing_and_reaching_are_told_with_the_number_of_the_fruit() -> None:
    game = new_game()
    frame(game, control(), done())
    told = (*frame(game, control(0.3, "out"), RepStarted(0.0)), *frame(game, control(1.0, "hold"), TargetReached(0.0)))
    assert [(event.name, event.number) for event in told] == [("bough_bowed", 2), ("fruit_ready", 2)]


def test_an_imagined_rep_opens_a_blossom_and_picks_nothing() -> None:
    game = new_game()
    assert [(event.name, event.number) for event in frame(game, control(), RepImagined(0.0))] == [("blossom_opened", 1)]
    assert (game.state.imagined, game.state.picked) == (1, ())


def test_the_set_is_finished_once_and_fruits_still_count_after_it() -> None:
    game = new_game()
    happened = [event for _ in range(LEVEL.reps + 2) for event in frame(game, control(), done())]
    assert [event.number for event in happened if event.name == "set_finished"] == [LEVEL.reps]
    assert len(game.state.picked) == LEVEL.reps + 2


def test_a_full_basket_is_told_counting_the_fruits_of_earlier_days() -> None:
    game = new_game(visit=Visit(kept=(("apple_ripe", BASKET - 2),)))
    names = [[event.name for event in frame(game, control(), done())] for _ in range(3)]
    assert names == [["fruit_picked"], ["fruit_picked", "basket_full"], ["fruit_picked"]]


def test_the_basket_persists_over_sessions() -> None:
    first = new_game()
    for complete, held_s in ((True, 4.0), (True, 1.0), (False, 0.0), (True, 4.0)):
        frame(first, control(), done(complete, held_s))
    assert first.keepsakes == (("apple_golden", 2), ("apple_ripe", 1), ("apple_small", 1), ("summer", 4))
    second = new_game(visit=Visit(stones=4, kept=first.keepsakes))
    assert len(second.state.stored.open) == 4
    frame(second, control(), done())
    assert dict(second.keepsakes)["apple_golden"] == 3


def test_the_path_brings_new_trees_and_seasons_at_once() -> None:
    unlocked = frozenset({"orchard.pear", "orchard.autumn", "orchard.bench", "kite.pear", "tide.plum"})
    state = new_game(visit=Visit(stones=200, unlocked=unlocked, kept=(("apple_ripe", 90), ("summer", 90)))).state
    assert (state.kind, state.season) == ("pear", "autumn")
    assert state.things == {"pear", "autumn", "bench"}


def test_a_fruit_flies_before_it_lies_in_the_basket() -> None:
    game = new_game()
    frame(game, control(), done())
    assert (game.state.flying, game.state.stored.open) == (True, ())
    wait(game, 1.0)
    assert (game.state.flying, len(game.state.stored.open)) == (False, 1)


def test_a_lost_limb_pauses_and_lets_the_bough_up_gently() -> None:
    game = new_game()
    wait(game, 1.0, control(0.9, "out"))
    frame(game, control(tracked=False), TrackingLost(0.0, "limb_hidden"))
    assert game.state.paused
    assert game.state.reach > 0.8
    wait(game, 3.0, control(tracked=False))
    assert game.state.reach < 0.01
    assert game.state.veil > 0.99
    wait(game, 2.0, control(0.0))
    assert not game.state.paused
    assert game.state.veil < 0.01


def test_a_set_goes_on_from_a_state_that_was_kept() -> None:
    game, other = new_game(), new_game()
    to_the_target(game)
    other.resume(game.state)
    assert frame(game, control(), done()) == frame(other, control(), done())
    assert game.state == other.state


@pytest.mark.parametrize("dt_s", [-1.0, math.nan, math.inf])
def test_time_that_is_no_time_does_nothing(dt_s: float) -> None:
    game = new_game()
    game.step(control(0.5), (), dt_s)
    assert game.state.time_s == 0.0
