import math
from collections.abc import Callable
from dataclasses import fields
from itertools import pairwise

import pytest
from hypothesis import given

from game.commands.scripted_set import Step
from game.core.events import Event, RepDone, RepImagined, RepStarted, Spasm, TargetReached, TooFast, TrackingBack, TrackingLost
from game.core.visit import Visit
from game.minigames.kite.flight import FASTEST
from game.minigames.kite.rules import Kite
from game.minigames.kite.sky import LIGHTS, arch_of
from tests.minigames.kite.playing import LEVEL, arc, control, done, frame, new_game, rep, returning, sweep, sweeps, wait
from tests.minigames.plays import plays


def played(play: list[Step], seed: int = 7) -> Kite:
    game = new_game(seed)
    for step in play:
        game.step(step.control, step.events, step.dt_s)
    return game


def part(reach: float) -> Callable[[float], float]:
    return lambda share: reach * arc(share)


@given(plays)
def test_whatever_the_limb_does_the_flight_goes_on(play: list[Step]) -> None:
    game, ways = new_game(), [0.0]
    for step in play:
        game.step(step.control, step.events, step.dt_s)
        ways.append(game.state.way)
        assert ways[-1] - ways[-2] <= FASTEST * min(step.dt_s, 5.0) + 1e-9
    state = game.state
    assert ways == sorted(ways), "the wind never blows back"
    for field in fields(state):
        value = getattr(state, field.name)
        assert not (isinstance(value, float) and math.isnan(value)), field.name
    assert 0.0 <= state.reach <= 1.15
    for share in (state.smooth, state.dimmed, state.veil, state.hour, state.hold):
        assert 0.0 <= share <= 1.0
    assert state.sweep.arch - 1e-9 <= state.way <= state.sweep.arch + 1 or state.way <= state.sweep.arch


@given(plays)
def test_every_rep_ties_one_ribbon_and_none_is_lost(play: list[Step]) -> None:
    told: list[Event] = [event for step in play for event in step.events]
    wanted = [bool(one.rep.complete) if isinstance(one, RepDone) else True for one in told if isinstance(one, RepDone | RepImagined)]
    assert list(played(play).state.ribbons) == wanted


@given(plays)
def test_no_light_is_gathered_twice_and_none_is_lost_again(play: list[Step]) -> None:
    game, light = new_game(), 0
    for step in play:
        game.step(step.control, step.events, step.dt_s)
        assert game.state.light >= light
        light = game.state.light
    assert len({(one.arch, one.place) for one in game.state.caught}) == len(game.state.caught)
    assert game.keepsakes == (("light", light),)


@pytest.mark.parametrize("length_s", [4.0, 8.0, 20.0])
@pytest.mark.parametrize("seed", [1, 7])
def test_full_slow_sweeps_gather_almost_all(length_s: float, seed: int) -> None:
    assert sweeps(5, length_s, seed=seed).state.lights >= 0.95 * 5 * LIGHTS


def test_smaller_sweeps_gather_less_and_never_nothing() -> None:
    lights = [sweeps(path=part(reach)).state.lights for reach in (0.2, 0.5, 0.8, 1.0)]
    assert lights == sorted(lights)
    assert lights[0] >= 6
    assert lights[0] < lights[1] < lights[3]


def test_hurry_brings_nothing() -> None:
    slow, quick, hurried = (sweeps(length_s=length_s).state for length_s in (5.0, 1.5, 0.6))
    assert slow.lights > quick.lights > hurried.lights
    assert slow.light > quick.light > hurried.light


def test_an_even_flight_gathers_more_from_the_same_lights() -> None:
    def trembling(share: float) -> float:
        return arc(share) + 0.07 * math.sin(2 * math.pi * 25 * share)

    even, uneven = sweeps(hz=60).state, sweeps(path=trembling, hz=60).state
    assert abs(even.lights - uneven.lights) <= 2
    assert even.smooth > 0.9 > uneven.smooth
    assert even.light > 1.2 * uneven.light


@pytest.mark.parametrize("hz", [5, 20, 240])
def test_the_flight_is_alike_at_any_frame_rate(hz: int) -> None:
    state = sweeps(3, hz=hz).state
    assert abs(state.lights - sweeps(3, hz=60).state.lights) <= 1
    assert state.way == pytest.approx(sweeps(3, hz=60).state.way, abs=0.05)


def test_the_wind_waits_for_a_limb_that_rests_or_holds() -> None:
    game = new_game()
    wait(game, 20.0)
    assert game.state.way == 0.0
    sweep(game, until=0.5)
    wait(game, 20.0, control(1.0, "hold"))
    assert game.state.way == pytest.approx(0.5, abs=0.01)


def test_a_sweep_that_never_comes_to_rest_flies_on() -> None:
    game = new_game()
    for _ in range(4):
        sweep(game, path=lambda share: 0.4 + 0.6 * arc(share))
    assert game.state.way > 3.0
    assert game.state.lights >= 3 * LIGHTS // 2


def test_the_first_stir_of_the_limb_brings_a_light() -> None:
    game = new_game()
    assert wait(game, 2.0) == []
    assert "light_caught" in [event.name for event in wait(game, 0.5, control(0.15, "out"))]


def test_a_cloud_softens_the_light_for_a_moment_and_takes_nothing() -> None:
    seed = next(seed for seed in range(50) if any(cloud.way < 0.6 for cloud in arch_of(seed, 0).clouds))
    game, softest = new_game(seed), 0.0
    for share in range(100):
        before = game.state.light
        wait(game, 0.05, control(part(0.55)(share / 100), "out"))
        assert game.state.light >= before
        softest = max(softest, game.state.dimmed)
    assert softest > 0.4
    assert game.state.dimmed < 0.2
    assert game.state.since_cloud_s > 0.0


def test_a_full_slow_sweep_meets_no_cloud() -> None:
    for seed in range(6):
        assert sweeps(2, seed=seed, hz=20).state.since_cloud_s == math.inf


def test_each_event_of_a_rep_is_told_in_its_own_frame_with_the_number_of_its_ribbon() -> None:
    game = new_game()
    rep(game)
    wait(game, 1.0, control(0.3, "out"))
    told = [
        *frame(game, control(0.3, "out"), RepStarted(0.0)),
        *frame(game, control(0.3, "hold"), TargetReached(0.0)),
        *frame(game, control(0.3, "back"), done(complete=False)),
    ]
    assert [(one.name, one.number, one.strength) for one in told] == [
        ("kite_lifted", 2, 1.0),
        ("kite_high", 2, 1.0),
        ("ribbon_tied", 2, 0.5),
    ]
    assert game.state.ribbons == (True, False)
    assert game.state.since_tied_s == 0.0


@pytest.mark.parametrize("event", [TooFast(0.0, 400.0), Spasm(0.0, 900.0)])
def test_a_hurried_kite_shivers_and_loses_nothing(event: Event) -> None:
    game = new_game()
    rep(game)
    before = game.state
    assert [one.name for one in frame(game, control(), event)] == ["kite_shivered"]
    assert (game.state.ribbons, game.state.light, game.state.since_quick_s) == (before.ribbons, before.light, 0.0)


def test_the_set_is_finished_once_and_ribbons_still_count_after_it() -> None:
    game = new_game()
    told = [event for _ in range(LEVEL.reps + 2) for event in frame(game, control(), done())]
    assert [event.number for event in told if event.name == "set_finished"] == [LEVEL.reps]
    assert len(game.state.ribbons) == LEVEL.reps + 2


def test_what_the_path_brings_is_heard_and_holds_more_light() -> None:
    plain, rich = new_game(), new_game(visit=returning("chimes", "great_lights"))
    told = [[event.name for event in (*sweep(game), *frame(game, control(), done()))] for game in (plain, rich)]
    assert "ribbon_chimed" in told[1]
    assert "ribbon_chimed" not in told[0]
    assert plain.state.lights == rich.state.lights
    assert rich.state.light > plain.state.light


def test_other_games_milestones_change_nothing() -> None:
    assert new_game(visit=Visit(500, frozenset({"tide.chimes"}))).state == new_game().state


def test_the_light_of_all_visits_sets_lanterns_on_the_lake_each_later_than_the_one_before() -> None:
    lanterns = [new_game(visit=returning(light=light)).state.lanterns for light in range(0, 60_000, 40)]
    first = [lanterns.index(count) for count in range(max(lanterns) + 1)]
    steps = [after - before for before, after in pairwise(first)]
    assert steps == sorted(steps)
    assert lanterns[-1] == max(lanterns) == 30


def test_light_goes_on_from_visit_to_visit() -> None:
    game = new_game()
    sweep(game)
    again = new_game(visit=Visit(10, frozenset(), game.keepsakes))
    assert again.keepsakes == game.keepsakes


def test_a_lost_limb_lets_the_kite_sink_gently_and_the_wind_drop() -> None:
    game = new_game()
    wait(game, 1.0, control(0.9, "out"))
    frame(game, control(tracked=False), TrackingLost(0.0, "limb_hidden"))
    assert game.state.paused
    assert game.state.reach > 0.8
    assert wait(game, 5.0, control(tracked=False)) == []
    assert game.state.reach < 0.01
    assert game.state.veil > 0.99
    frame(game, control(), TrackingBack(0.0))
    wait(game, 2.0)
    assert not game.state.paused
    assert game.state.veil < 0.01


@pytest.mark.parametrize("dt_s", [-1.0, math.nan, math.inf])
def test_time_that_is_no_time_does_nothing(dt_s: float) -> None:
    game = new_game()
    game.step(control(0.5), (), dt_s)
    assert (game.state.time_s, game.state.way, game.state.reach) == (0.0, 0.0, 0.0)


def test_reset_begins_anew() -> None:
    game = new_game()
    rep(game)
    game.reset(LEVEL, 9)
    assert (game.state.ribbons, game.state.way, game.state.seed, game.state.wanted) == ((), 0.0, 9, LEVEL.reps)
