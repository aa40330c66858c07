import pytest
from hypothesis import given, settings

from game.commands.scripted_set import Step
from game.core.events import CueGiven, RepDone, RepImagined, RepStarted, TargetReached, TrackingLost
from game.minigames.mirror_lake.state import DRAGONFLIES, MirrorLakeState
from tests.minigames.mirror_lake.playing import LEVEL, done, limb, new_game, one_rep, one_task, told, wait
from tests.minigames.plays import plays

few = settings(max_examples=25)


@few
@given(plays)
def test_a_lily_that_is_open_stays_open_and_every_rep_opens_one(play: list[Step]) -> None:
    game, before = new_game(), 0
    for step in play:
        happened = game.step(step.control, step.events, step.dt_s)
        opened = [event for event in happened if event.name in ("lily_opened", "lily_imagined")]
        reps = [event for event in step.events if isinstance(event, (RepDone, RepImagined))]
        assert len(game.state.lilies) == before + len(opened) >= before + len(reps)
        assert [event.number for event in opened] == list(range(before + 1, before + 1 + len(opened)))
        before = len(game.state.lilies)


@few
@given(plays)
def test_whatever_happens_the_shares_stay_shares(play: list[Step]) -> None:
    game = new_game()
    for step in play:
        game.step(step.control, step.events, step.dt_s)
        state: MirrorLakeState = game.state
        assert all(0.0 <= share <= 1.0 for share in (state.heron, state.hour, state.veil, state.hold))
        assert 0.0 <= state.reach <= 1.15


def test_a_task_that_was_only_watched_opens_a_lily_too() -> None:
    game = new_game()
    assert [event.name for event in one_task(game)] == ["lily_opened"]
    assert game.state.lilies == (False,)
    assert game.state.tasks == 1


def test_a_task_with_a_rep_in_it_opens_only_the_lily_of_the_rep() -> None:
    game = new_game()
    assert [event.name for event in one_task(game, done())] == ["lily_opened"]
    assert game.state.lilies == (True,)


def test_a_rest_that_follows_no_task_opens_nothing() -> None:
    game = new_game()
    assert told(game, CueGiven(0.0, "mirror_rest")) == ()
    assert game.state.lilies == ()


@pytest.mark.parametrize(("complete", "strength"), [(True, 1.0), (False, 0.5), (None, 0.5)])
def test_a_complete_rep_is_felt_more(complete: bool | None, strength: float) -> None:
    (opened,) = told(new_game(), done(complete))
    assert (opened.name, opened.number, opened.strength) == ("lily_opened", 1, strength)


def test_a_rep_is_told_from_its_start_to_its_end() -> None:
    game = new_game()
    happened = [*told(game, RepStarted(0.0)), *told(game, TargetReached(0.0)), *told(game, done())]
    assert [(event.name, event.number) for event in happened] == [("bud_stirred", 1), ("bud_ready", 1), ("lily_opened", 1)]


def test_the_lake_is_in_bloom_once() -> None:
    game = new_game()
    names = [event.name for _ in range(LEVEL.reps + 3) for event in told(game, done())]
    assert names.count("lake_in_bloom") == 1
    assert names.count("lily_opened") == LEVEL.reps + 3


def test_dragonflies_and_a_heron_come_as_the_set_goes_on() -> None:
    game = new_game()
    seen = []
    for _ in range(2 * DRAGONFLIES * 3):
        one_rep(game)
        seen.append((game.state.dragonflies, round(game.state.heron, 6)))
    assert seen[0] == (0, 0.0)
    assert [flies for flies, _ in seen] == sorted(flies for flies, _ in seen)
    assert seen[-1][0] == DRAGONFLIES
    assert seen[-1][1] > 0.9


def test_lilies_are_kept_from_set_to_set() -> None:
    game = new_game(kept=(("lilies", 40),))
    told(game, done())
    assert game.keepsakes == (("lilies", 41),)
    assert new_game().keepsakes == ()


def test_a_lost_limb_lays_a_veil_and_coming_back_lifts_it() -> None:
    game = new_game()
    game.step(limb(tracked=False), (TrackingLost(0.0, "hand_hidden"),), 2.0)
    assert game.state.paused
    assert game.state.veil > 0.9
    wait(game, 2.0)
    assert not game.state.paused
    assert game.state.veil < 0.1
