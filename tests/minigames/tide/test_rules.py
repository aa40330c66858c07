import math
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast, TrackingLost
from game.core.guidance import Cue
from game.core.level import Pace
from game.core.visit import Visit
from game.minigames.tide.finds import COMMON, RARE, counted, found
from game.minigames.tide.rules import Tide
from game.minigames.tide.state import FIND_KINDS, Find
from tests.minigames.anything import controls
from tests.minigames.tide.playing import CALM_DEG_S, LEVEL, QUICK_DEG_S, asked, done, frame, limb, new_game, to_the_end, wait

cues: list[Cue] = ["follow", "stretch_hold", "way_back", "calm_down", "helper_ready", "helper_out", "helper_hold", "helper_back"]
happenings = st.sampled_from(
    [
        RepStarted(0.0),
        TargetReached(0.0),
        done(True),
        done(False),
        done(None),
        TooFast(0.0, 90.0),
        RepImagined(0.0),
        TrackingLost(0.0, "nobody"),
        *(CueGiven(0.0, cue) for cue in cues),
    ]
)
steps_s = st.sampled_from([0.0, 1 / 240, 1 / 60, 1 / 5, 5.0])
Play = list[tuple[Control, list[Event], float]]
plays = st.lists(st.tuples(controls, st.lists(happenings, max_size=3), steps_s), max_size=30)
RICH = Visit(stones=20_000, unlocked=frozenset(f"tide.{kind}" for kind in RARE), kept=(("amber", 2), ("cockle", 5)))


def played(play: Play) -> Tide:
    game = new_game(visit=RICH)
    for control, happened, dt_s in play:
        game.step(control, happened, dt_s)
    return game


@given(plays)
def test_every_rep_leaves_one_find_and_none_is_lost(play: Play) -> None:
    game = played(play)
    reps = [event for _, each, _ in play for event in each if isinstance(event, RepDone | RepImagined)]
    assert [find.bright for find in game.state.finds] == [isinstance(one, RepImagined) or bool(one.rep.complete) for one in reps]
    assert sum(count for _, count in game.keepsakes) == 7 + len(reps)


@given(plays)
def test_whatever_the_limb_does_all_shares_stay_shares(play: Play) -> None:
    state = played(play).state
    assert not [one.name for one in fields(state) if isinstance(value := getattr(state, one.name), float) and math.isnan(value)]
    assert 0.0 <= state.reach <= 1.15
    for share in (state.rough, state.clear, state.light, state.hour, state.veil):
        assert 0.0 <= share <= 1.0


@given(st.integers(0, 10_000), st.integers(1, 60), st.sets(st.sampled_from(RARE)))
def test_only_what_the_path_has_brought_is_found(seed: int, number: int, brought: set[str]) -> None:
    assert found(seed, number, frozenset(brought)) in {*COMMON, *brought}


def test_the_rare_finds_come_once_they_are_unlocked() -> None:
    kinds = {found(7, number, frozenset(RARE)) for number in range(200)}
    assert kinds == set(FIND_KINDS)


@given(st.dictionaries(st.sampled_from([*FIND_KINDS, "feather"]), st.integers(1, 99)), st.lists(st.sampled_from(FIND_KINDS)))
def test_finds_are_counted_by_kind_and_strange_keepsakes_are_left(kept: dict[str, int], kinds: list[str]) -> None:
    counts = dict(counted(tuple(kept.items()), [Find(kind, bright=True) for kind in kinds]))  # type: ignore[arg-type]
    assert list(counts) == sorted(counts)
    assert counts == {kind: kept.get(kind, 0) + kinds.count(kind) for kind in FIND_KINDS if kept.get(kind, 0) + kinds.count(kind)}


@pytest.mark.parametrize("rate_hz", [5, 30, 240])
def test_the_water_follows_the_limb_alike_at_any_frame_rate(rate_hz: int) -> None:
    game = new_game()
    for _ in range(rate_hz // 5):
        game.step(limb(0.8, "out"), (), 1 / rate_hz)
    assert game.state.reach == pytest.approx(0.8 * (1 - math.exp(-0.2 / 0.08)))


def test_each_event_of_a_rep_is_told_with_its_number() -> None:
    game = new_game()
    frame(game, limb(), done())
    told = frame(game, limb(0.2, "out"), RepStarted(0.0)) + frame(game, limb(1.0, "hold", 1.0), TargetReached(0.0))
    assert [(event.name, event.number) for event in told] == [("tide_turned", 2), ("tide_low", 2)]
    assert game.state.reached


@pytest.mark.parametrize(("complete", "strength"), [(True, 1.0), (False, 0.5), (None, 0.5)])
def test_what_lay_under_the_water_lies_on_the_beach_in_the_frame_of_its_rep(complete: bool | None, strength: float) -> None:
    game = new_game()
    lying = game.state.lying
    told = frame(game, limb(0.1, "back"), done(complete))
    assert [(event.name, event.number, event.strength) for event in told] == [("find_left", 1, strength)]
    assert game.state.finds == (Find(lying, bool(complete)),)
    assert game.state.since_find_s == 0.0


def test_the_set_is_finished_once_and_finds_still_come_after_it() -> None:
    game = new_game()
    told = [event for _ in range(LEVEL.reps + 2) for event in frame(game, limb(), done())]
    assert [event.number for event in told if event.name == "set_finished"] == [LEVEL.reps]
    assert len(game.state.finds) == LEVEL.reps + 2


def test_a_slow_limb_makes_no_waves_and_the_water_clears() -> None:
    game = new_game()
    before = game.state.clear
    wait(game, 4.0, limb(0.8, "out", speed_deg_s=CALM_DEG_S))
    assert game.state.rough == 0.0
    assert game.state.clear > before


def test_holding_the_end_clears_the_water_deeper_and_brings_light() -> None:
    game = new_game()
    wait(game, 6.0, limb(1.0, "out"))
    before = game.state
    wait(game, 6.0, limb(1.0, "hold", 0.9))
    assert game.state.clear > before.clear + 0.2
    assert before.light == 0.0
    assert game.state.light > 0.8


def test_a_hold_that_is_over_lets_the_light_go_slowly() -> None:
    game = new_game()
    wait(game, 4.0, limb(1.0, "hold", 1.0))
    wait(game, 1.0, limb(0.7, "back", 1.0))
    assert 0.4 < game.state.light < 0.9


def test_a_quick_limb_roughens_and_clouds_the_water_for_a_while() -> None:
    game = new_game()
    wait(game, 0.6, limb(0.5, "out", speed_deg_s=QUICK_DEG_S))
    stirred = game.state
    assert stirred.rough > 0.7
    wait(game, 1.0)
    assert 0.3 < game.state.rough < stirred.rough
    assert game.state.clear < new_game().state.clear
    wait(game, 20.0)
    assert game.state.rough < 0.01


def test_the_levels_own_pace_says_what_is_quick() -> None:
    game = Tide()
    game.reset(LEVEL.model_copy(update={"pace": Pace(deg_s=5.0, coach_deg_s=8.0, pause_deg_s=20.0)}), 7)
    wait(game, 0.5, limb(0.5, "out", speed_deg_s=CALM_DEG_S))
    assert game.state.rough > 0.1


def test_too_fast_is_told_and_makes_waves_however_slow_the_limb_is_now() -> None:
    game = new_game()
    told = frame(game, limb(0.5, "out"), TooFast(0.0, 80.0))
    assert [event.name for event in told] == ["waves_rose"]
    wait(game, 0.5)
    assert game.state.rough > 0.5


def test_the_water_stills_sooner_while_play_waits_for_a_calm_limb() -> None:
    waiting, going = new_game(), new_game()
    for game in (waiting, going):
        wait(game, 1.0, limb(0.5, "out", speed_deg_s=QUICK_DEG_S))
    frame(waiting, limb(0.5, "out"), asked("calm_down"))
    for game in (waiting, going):
        wait(game, 2.0, limb(0.5, "out"))
    assert waiting.state.rough < going.state.rough
    wait(waiting, 2.0, limb(0.5, "out", speed_deg_s=QUICK_DEG_S))
    assert waiting.state.rough < 0.1, "nothing stirs the water that is to be still"


def test_a_cue_is_in_the_state_in_its_own_frame_until_the_rep_is_done() -> None:
    game = new_game()
    frame(game, limb(), asked("helper_out"))
    wait(game, 1.0)
    assert game.state.cue == "helper_out"
    frame(game, limb(1.0, "hold"), asked("helper_hold"))
    assert (game.state.cue, game.state.since_cue_s) == ("helper_hold", 0.0)
    frame(game, limb(), done())
    assert game.state.cue is None


def test_a_lost_limb_lets_the_water_come_home_gently() -> None:
    game = new_game()
    to_the_end(game)
    frame(game, limb(tracked=False), TrackingLost(0.0, "limb_hidden"))
    assert game.state.paused
    assert game.state.reach > 0.8
    wait(game, 4.0, limb(tracked=False))
    assert game.state.reach < 0.01
    assert game.state.veil > 0.99


def test_a_visit_brings_what_was_unlocked_and_kept() -> None:
    game = new_game(visit=Visit(120, frozenset({"tide.boat", "kite.ribbon"}), (("cockle", 3), ("feather", 9))))
    assert game.state.unlocked == {"boat"}
    assert game.keepsakes == (("cockle", 3),)


@pytest.mark.parametrize("dt_s", [-1.0, math.nan, math.inf])
def test_time_that_is_no_time_does_nothing(dt_s: float) -> None:
    game = new_game()
    game.step(limb(0.5), (), dt_s)
    assert game.state.time_s == 0.0
    assert game.state.reach == 0.0
