import math
from dataclasses import fields
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.app.feel import TONES
from game.core.control import Control
from game.core.events import Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast, TrackingBack, TrackingLost
from game.core.minigame import GameEvent
from game.core.visit import Visit
from game.minigames.bell_tower.replaying import WAITS_S
from game.minigames.bell_tower.rules import BellTower
from tests.minigames.anything import controls
from tests.minigames.bell_tower.playing import BOTH, SHORT, control, done, frame, new_game, rep, ring, wait

events = st.sampled_from(
    [
        RepStarted(0.0),
        TargetReached(0.0),
        RepDone(0.0, rep(True)),
        RepDone(0.0, rep(False)),
        RepDone(0.0, rep(None)),
        RepImagined(0.0),
        TooFast(0.0, 400.0),
        TrackingLost(0.0, "nobody"),
        TrackingBack(0.0),
    ]
)
steps_s = st.sampled_from([0.0, 1 / 240, 1 / 60, 1 / 30, 1 / 5, 5.0])
plays = st.lists(st.tuples(controls, st.lists(events, max_size=3), steps_s), max_size=40)
Play = list[tuple[Control, list[Event], float]]


def played(play: Play, seed: int = 7) -> tuple[BellTower, list[GameEvent]]:
    game = new_game(seed, Visit(unlocked=BOTH))
    return game, [event for limb, happened, dt_s in play for event in game.step(limb, happened, dt_s)]


def named(happened: list[GameEvent], name: str) -> list[GameEvent]:
    return [event for event in happened if event.name == name]


@settings(max_examples=40)
@given(plays, st.integers(0, 1000))
def test_the_same_seed_and_controls_give_the_same_events_and_state(play: Play, seed: int) -> None:
    first, second = played(play, seed), played(play, seed)
    assert first[1] == second[1]
    assert first[0].state == second[0].state


@settings(max_examples=40)
@given(plays)
def test_every_rep_rings_one_note_and_none_is_lost(play: Play) -> None:
    game, happened = played(play)
    accents = [
        bool(event.rep.complete) if isinstance(event, RepDone) else False
        for _, each, _ in play
        for event in each
        if isinstance(event, RepDone | RepImagined)
    ]
    rung = named(happened, "bell_rung")
    assert [event.strength == 1.0 for event in rung] == accents
    assert game.state.reps == len(accents)
    finished = sum(count for _name, count in game.state.finished)
    assert finished == len(named(happened, "song_finished"))


@settings(max_examples=40)
@given(plays)
def test_whatever_the_limb_does_the_state_can_be_drawn(play: Play) -> None:
    state = played(play)[0].state
    for field in fields(state):
        value = getattr(state, field.name)
        assert not (isinstance(value, float) and math.isnan(value)), field.name
    assert 0.0 <= state.reach <= state.peak <= 1.15
    assert 0.0 <= state.hold <= 1.0
    assert 0.0 <= state.veil <= 1.0
    assert 0.0 <= state.hour <= 1.0
    assert state.next_note <= len(state.melody.notes)
    assert state.replay is None or state.replay.at <= len(state.replay.accents) <= len(state.replay.melody.notes)


@settings(max_examples=40)
@given(plays)
def test_no_step_heaps_notes_upon_each_other(play: Play) -> None:
    game = new_game(visit=Visit(unlocked=BOTH))
    for limb, happened, dt_s in play:
        told = list(game.step(limb, happened, dt_s))
        assert len(named(told, "bell_hummed")) + len(named(told, "bell_replayed")) <= 1


@pytest.mark.parametrize("rate_hz", [5, 30, 240])
def test_the_bell_follows_the_limb_alike_at_any_frame_rate(rate_hz: int) -> None:
    game = new_game()
    for _ in range(rate_hz // 5):
        game.step(control(0.8, "out"), (), 1 / rate_hz)
    assert game.state.reach == pytest.approx(0.8 * (1 - math.exp(-0.2 / 0.06)))


def test_a_rep_is_answered_in_its_own_frame() -> None:
    game = new_game()
    assert [event.name for event in frame(game, control(0.2, "out"), RepStarted(0.0))] == ["bell_drawn"]
    assert [(event.name, event.number) for event in frame(game, control(1.0, "hold"), TargetReached(0.0))] == [("bell_ready", 72)]
    assert game.state.reached
    rung = frame(game, control(0.1, "back"), done())
    assert [(event.name, event.number) for event in rung] == [("bell_rung", 60), ("bell_chimed", 72)]
    assert game.state.accents == (True,)
    assert game.state.since_rung_s == 0.0
    assert not game.state.reached


def test_the_reps_ring_the_melody() -> None:
    game = new_game(reps=9)
    told = [event for _ in SHORT.notes for event in frame(game, control(), done())]
    assert [event.number for event in named(told, "bell_rung")] == [note.key for note in SHORT.notes]
    assert [event.number for event in named(told, "line_finished")] == [1, 2]


def test_a_rep_short_of_the_target_rings_softer_without_a_chime_and_still_counts() -> None:
    game = new_game()
    rung = frame(game, control(0.1, "back"), done(complete=False))
    assert [(event.name, event.strength) for event in rung] == [("bell_rung", 0.6)]
    assert game.state.accents == (False,)


def test_the_little_bells_add_a_harmony_to_an_accent() -> None:
    game = new_game(visit=Visit(unlocked=BOTH | {"bell_tower.little_bells"}))
    assert [event.number for event in frame(game, control(), done())] == [60, 72, 64]


@pytest.mark.parametrize(("side", "answer"), [("left", 60), ("right", 72), ("either", 72)])
def test_each_side_is_answered_by_a_bell_of_its_own(side: str, answer: int) -> None:
    game = new_game(side=side)
    assert [event.number for event in frame(game, control(1.0, "hold"), TargetReached(0.0))] == [answer]
    assert [event.number for event in named(list(frame(game, control(), done())), "bell_chimed")] == [answer]


def test_the_deep_bell_answers_each_whole_line() -> None:
    game = new_game(visit=Visit(unlocked=BOTH | {"bell_tower.deep_bell"}), reps=9)
    told = [event for _ in SHORT.notes for event in frame(game, control(), done())]
    assert [event.number for event in named(told, "deep_bell_rung")] == [48] * len(SHORT.lines)
    assert TONES["deep_bell_rung"] == "bell"


def test_the_accompaniment_follows_the_players_tempo_and_waits_when_they_wait() -> None:
    for seconds in (2.0, 4.0):
        game = new_game(reps=9)
        assert named(ring(game, seconds=seconds), "bell_hummed") == []
        ring(game, seconds=seconds)
        assert game.state.interval_s == pytest.approx(seconds, abs=0.1)
        hums = named(wait(game, 30.0), "bell_hummed")
        gaps = [after.time_s - before.time_s for before, after in pairwise(hums)]
        assert gaps == pytest.approx([seconds / 4] * len(gaps), abs=0.05)
        assert 3 <= len(hums) <= 6, "it falls silent and waits"
        assert [hum.strength for hum in hums] == sorted((hum.strength for hum in hums), reverse=True)


def test_nothing_hums_while_nobody_is_seen() -> None:
    game = new_game(reps=9)
    ring(game)
    ring(game)
    assert named(wait(game, 5.0, control(tracked=False)), "bell_hummed") == []


def test_a_finished_song_is_played_back_with_its_accents_in_its_own_rhythm() -> None:
    game = new_game(reps=9)
    accents = [True, False, True, True, False]
    for accent in accents:
        ring(game, accent)
    told = wait(game, 12.0)
    notes = named(told, "bell_replayed")
    assert [event.number for event in notes] == [note.key for note in SHORT.notes]
    assert [event.strength == 1.0 for event in notes] == accents
    assert [event.number - 12 for event in named(told, "bell_chimed")] == [60, 67], "quick notes ring without a chime"
    gaps = [after.time_s - before.time_s for before, after in pairwise(notes)]
    assert gaps == pytest.approx([note.beats * gaps[0] for note in SHORT.notes[:-1]], abs=0.05)
    assert game.state.replay is None
    assert game.state.owed is None


def test_a_quick_player_hears_a_quicker_song() -> None:
    lengths = []
    for seconds in (1.0, 3.0, 8.0):
        game = new_game(reps=5)
        for _ in range(5):
            ring(game, seconds=seconds)
        notes = named(wait(game, 20.0), "bell_replayed")
        lengths.append(notes[-1].time_s - notes[0].time_s)
    assert lengths == sorted(lengths)
    assert lengths[0] < lengths[-1]


def test_the_end_of_a_set_plays_back_what_the_set_has_added() -> None:
    kept = (("accents", 1), ("at_a_short", 1))
    game = new_game(visit=Visit(unlocked=BOTH, kept=kept), reps=2)
    ring(game)
    told = ring(game, complete=False)
    assert [event.number for event in named(told, "set_finished")] == [2]
    assert [event.number for event in named(wait(game, 10.0), "bell_replayed")] == [64, 67]


def test_a_song_cut_short_by_the_next_rep_is_heard_at_the_end_of_the_set() -> None:
    game = new_game(visit=Visit(unlocked=BOTH), reps=6)
    for _ in SHORT.notes:
        ring(game)
    wait(game, WAITS_S + 0.5)
    assert game.state.replay is not None
    frame(game, control(0.2, "out"), RepStarted(0.0))
    assert game.state.replay is None
    assert game.state.melody.name == "b_other", "the next song has begun"
    frame(game, control(0.1, "back"), done())
    assert [event.number for event in named(wait(game, 12.0), "bell_replayed")] == [note.key for note in SHORT.notes]


def test_a_song_heard_to_its_end_is_not_played_again() -> None:
    game = new_game(visit=Visit(unlocked=BOTH), reps=6)
    for _ in SHORT.notes:
        ring(game)
    wait(game, 12.0)
    ring(game)
    assert [event.number for event in named(wait(game, 12.0), "bell_replayed")] == [62], "only the new song's first note"


def test_reps_after_the_set_still_ring() -> None:
    game = new_game(reps=2)
    told = [event for _ in range(4) for event in frame(game, control(), done())]
    assert len(named(told, "bell_rung")) == 4
    assert len(named(told, "set_finished")) == 1


def test_a_lost_limb_pauses_and_lets_the_bell_down_gently() -> None:
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
    for _ in range(4):
        ring(game, seconds=4.0)
        hours.append(game.state.hour)
    assert hours == sorted(hours)
    assert 0.0 <= hours[0] < hours[-1] <= 1.0


@pytest.mark.parametrize("dt_s", [-1.0, math.nan, math.inf])
def test_time_that_is_no_time_does_nothing(dt_s: float) -> None:
    game = new_game()
    game.step(control(0.5), (), dt_s)
    assert game.state.time_s == 0.0
