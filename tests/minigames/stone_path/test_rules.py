import math
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.control import Control
from game.core.events import Event, RepDone, RepStarted, TargetReached, TooFast, TrackingBack, TrackingLost
from game.minigames.stone_path.rules import StonePath
from tests.minigames.anything import controls
from tests.minigames.stone_path.playing import LEVEL, control, done, frame, new_game, rep, to_the_target, wait

events = st.sampled_from(
    [
        RepStarted(0.0),
        TargetReached(0.0),
        RepDone(0.0, rep(True)),
        RepDone(0.0, rep(False)),
        RepDone(0.0, rep(None)),
        TooFast(0.0, 400.0),
        TrackingLost(0.0, "nobody"),
        TrackingBack(0.0),
    ]
)
steps_s = st.sampled_from([0.0, 1 / 240, 1 / 60, 1 / 30, 1 / 5, 5.0])
plays = st.lists(st.tuples(controls, st.lists(events, max_size=3), steps_s), max_size=40)
Play = list[tuple[Control, list[Event], float]]


def played(play: Play, seed: int = 7) -> tuple[StonePath, list[object]]:
    game = new_game(seed)
    return game, [event for limb, happened, dt_s in play for event in game.step(limb, happened, dt_s)]


@given(plays, st.integers(0, 1000))
def test_the_same_seed_and_controls_give_the_same_events_and_state(play: Play, seed: int) -> None:
    first, second = played(play, seed), played(play, seed)
    assert first[1] == second[1]
    assert first[0].state == second[0].state


@given(plays)
def test_every_rep_lays_one_stone_and_none_is_lost(play: Play) -> None:
    game, happened = played(play)
    reps = [event.rep for _, each, _ in play for event in each if isinstance(event, RepDone)]
    laid = [event for event in happened if getattr(event, "name", "") == "stone_laid"]
    assert game.state.stones == tuple(bool(one.complete) for one in reps)
    assert [event.number for event in laid] == list(range(1, len(reps) + 1))  # type: ignore[attr-defined]
    assert [event.strength for event in laid] == [1.0 if one.complete else 0.5 for one in reps]  # type: ignore[attr-defined]


@given(plays)
def test_whatever_the_limb_does_the_state_can_be_drawn(play: Play) -> None:
    state = played(play)[0].state
    for field in fields(state):
        value = getattr(state, field.name)
        assert not (isinstance(value, float) and math.isnan(value)), field.name
    assert 0.0 <= state.reach <= 1.15
    assert 0.0 <= state.hold <= 1.0
    assert 0.0 <= state.veil <= 1.0
    assert 0.0 <= state.hour <= 1.0
    assert 0 <= state.walker <= len(state.stones)
    assert -1e-9 <= state.camera <= len(state.stones)


@given(plays)
def test_the_walker_comes_to_the_last_stone(play: Play) -> None:
    game, _ = played(play)
    game.step(control(), (), 10.0 + 2 * len(game.state.stones))
    assert (game.state.standing_on, game.state.step_share) == (len(game.state.stones), 0.0)


@pytest.mark.parametrize("rate_hz", [5, 30, 240])
def test_the_stone_follows_the_limb_alike_at_any_frame_rate(rate_hz: int) -> None:
    game = new_game()
    for _ in range(rate_hz // 5):
        game.step(control(0.8, "out"), (), 1 / rate_hz)
    assert game.state.reach == pytest.approx(0.8 * (1 - math.exp(-0.2 / 0.06)))


def test_a_rep_is_answered_in_its_own_frame() -> None:
    game = new_game()
    to_the_target(game)
    assert game.state.reached
    laid = frame(game, control(0.1, "back"), done())
    assert [(event.name, event.number, event.strength) for event in laid] == [("stone_laid", 1, 1.0)]
    assert game.state.stones == (True,)
    assert game.state.since_laid_s == 0.0
    assert not game.state.reached


def test_a_rep_short_of_the_target_lays_a_plain_stone() -> None:
    game = new_game()
    assert [event.strength for event in frame(game, control(0.1, "back"), done(complete=False))] == [0.5]
    assert game.state.stones == (False,)


def test_lifting_and_reaching_are_told_with_the_number_of_the_stone() -> None:
    game = new_game()
    frame(game, control(), done())
    told = frame(game, control(0.3, "out"), RepStarted(0.0)) + frame(game, control(1.0, "hold"), TargetReached(0.0))  # type: ignore[operator]
    assert [(event.name, event.number) for event in told] == [("stone_lifted", 2), ("stone_ready", 2)]


def test_the_set_is_finished_once_and_stones_still_count_after_it() -> None:
    game = new_game()
    happened = [event for _ in range(LEVEL.reps + 2) for event in frame(game, control(), done())]
    assert [event.number for event in happened if event.name == "set_finished"] == [LEVEL.reps]
    assert len(game.state.stones) == LEVEL.reps + 2


def test_the_walker_steps_on_after_a_stone_is_laid() -> None:
    game = new_game()
    frame(game, control(), done())
    stepped = wait(game, 1.2)
    assert [(event.name, event.number) for event in stepped] == [("stone_stepped", 1)]
    assert game.state.walker == 1


def test_a_lost_limb_pauses_and_lets_the_stone_down_gently() -> None:
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


def test_the_day_goes_on_with_the_set() -> None:
    game = new_game()
    hours = []
    for _ in range(LEVEL.reps):
        frame(game, control(), done())
        wait(game, 4.0)
        hours.append(game.state.hour)
    assert hours == sorted(hours)
    assert 0.0 < hours[0] < hours[-1] <= 1.0


def test_reset_begins_anew() -> None:
    game = new_game()
    frame(game, control(), done())
    game.reset(LEVEL, 9)
    assert game.state.stones == ()
    assert game.state.seed == 9
    assert game.state.wanted == LEVEL.reps


@pytest.mark.parametrize("dt_s", [-1.0, math.nan, math.inf])
def test_time_that_is_no_time_does_nothing(dt_s: float) -> None:
    game = new_game()
    game.step(control(0.5), (), dt_s)
    assert game.state.time_s == 0.0
