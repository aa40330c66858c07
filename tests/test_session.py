from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.control import AT_REST
from game.core.correction import Correction
from game.core.events import RepDone, RepStarted, TargetReached, TooFast, TrackingBack, TrackingLost
from game.core.level import Level
from game.core.names import MOVEMENTS, MovementName, Side
from game.core.reading import Reading
from game.core.record import EndedBy, RangeToday
from game.core.visit import Visit
from game.minigames.stone_path.rules import StonePath
from game.motion.accuracy import expected_error_deg
from game.session import GIVE_UP_S, RESUME_S, KnownBefore, Session, Stage
from game.sources.recording import Recording, write_recording
from game.sources.scripted_body import ScriptedBody, ScriptedRep, even_reps
from game.training.hints import HINT_S
from tests.scripted_play import (
    FPS,
    RANGE,
    ListeningGame,
    ListKeeper,
    away,
    kept_in_order,
    level,
    moving,
    play_through,
    record,
    seen,
    unseen,
    whole_script,
)

GAIN_DEG = 55.0


class Play:
    """A session with its keeper and a listening game, each told about everything at once."""

    def __init__(self, of: Level | None = None, known_range: RangeToday | None = RANGE, in_a_set: bool = True) -> None:
        of = of or level()
        self.keeper = ListKeeper()
        self.game = ListeningGame()
        self.session = Session(of, record(of), self.game, self.keeper, KnownBefore(known_range))
        if in_a_set:
            self.session.begin_set()

    def feed(self, readings: Iterable[Reading]) -> "Play":
        for reading in readings:
            self.session.feed(reading)
            self.session.advance(1 / FPS)
        return self

    @property
    def kinds(self) -> list[type]:
        return [type(event) for event in self.game.events]

    @property
    def ends(self) -> list[tuple[int, EndedBy | None]]:
        return [(len(one_set.reps), one_set.ended_by) for one_set in self.session.record.sets]


def reps_at(*starts_s: float) -> list[ScriptedRep]:
    return [ScriptedRep(start_s, GAIN_DEG) for start_s in starts_s]


def test_three_easy_reps_teach_the_range_and_the_session_waits() -> None:
    play = Play(known_range=None, in_a_set=False)
    assert play.session.control == AT_REST
    play.session.begin_set()
    assert play.keeper.begun == []
    play.feed(moving(reps_at(1.0, 4.0, 7.0), 10.0))
    assert play.session.stage == "ready"
    today = play.session.record.range_today
    assert today
    assert today.range_deg == pytest.approx(GAIN_DEG, abs=1.0)
    assert play.keeper.sessions == [play.session.record]
    play.feed(moving(reps_at(10.0, 13.0), 16.0, from_s=10.0))
    assert play.session.stage == "ready"
    assert play.session.reps_in_set == 0


def test_a_known_range_needs_no_finding() -> None:
    play = Play(in_a_set=False)
    assert play.session.stage == "ready"
    assert play.session.record.range_today == RANGE


def test_sets_and_rests_follow_each_other_to_the_end() -> None:
    play = Play(level(sets=2, reps=2, rest_s=5.0))
    stages: list[Stage] = [play.session.stage]
    for reading in moving(reps_at(1.0, 4.0, 20.0, 23.0), 30.0):
        play.feed([reading])
        if play.session.stage != stages[-1]:
            stages.append(play.session.stage)
    assert stages == ["set", "rest", "set", "over"]
    assert play.ends == [(2, "done"), (2, "done")]
    assert [one_set.number for one_set in play.keeper.begun] == [1, 2]
    assert play.keeper.ended == list(play.session.record.sets)
    assert play.game.seeds == [8, 9]
    assert [one_set.target_deg for one_set in play.session.record.sets] == [42.0, 42.0]


def test_the_rest_is_counted_down_and_movement_in_it_lays_nothing() -> None:
    play = Play(level(reps=1, rest_s=6.0)).feed(moving(reps_at(1.0), 3.5))
    assert play.session.stage == "rest"
    ended_s = play.keeper.reps[0][2].end_s
    play.feed(moving(reps_at(3.6), 6.0, from_s=3.5))
    assert play.session.stage == "rest"
    assert play.session.rest_left_s == pytest.approx(ended_s + 6.0 - 6.0, abs=0.2)
    assert len(play.keeper.reps) == 1


def test_a_rest_can_be_cut_short() -> None:
    play = Play(level(reps=1, rest_s=60.0)).feed(moving(reps_at(1.0), 3.5))
    play.session.begin_set()
    assert (play.session.stage, play.session.set_number, play.session.reps_in_set) == ("set", 2, 0)
    play.session.begin_set()
    assert play.session.set_number == 2


def test_while_the_player_is_asked_reps_count_but_no_set_ends() -> None:
    play = Play(level(sets=1, reps=2))
    play.session.ask()
    play.feed(moving(reps_at(1.0, 4.0, 7.0), 10.0))
    assert (play.session.stage, play.session.reps_in_set) == ("set", 2)
    play.session.go_on()
    play.feed(moving([], 10.5, from_s=10.0))
    assert play.ends == [(2, "done")]


def test_while_the_player_is_asked_in_a_rest_no_set_begins() -> None:
    play = Play(level(reps=1, rest_s=2.0)).feed(moving(reps_at(1.0), 3.5))
    play.session.ask()
    play.feed(moving([], 12.0, from_s=3.5))
    assert play.session.stage == "rest"
    play.session.go_on()
    play.feed(moving([], 12.1, from_s=12.0))
    assert play.session.set_number == 2


def test_a_small_movement_is_played_with_as_it_is_without_waiting_for_more() -> None:
    play = Play(known_range=None, in_a_set=False).feed(moving([ScriptedRep(1.0, 6.0)], 4.0))
    assert play.session.finder.reps == 1
    play.session.take_range()
    play.session.begin_set()
    play.feed(moving([ScriptedRep(5.0, 6.0)], 8.0, from_s=4.0))
    assert [rep.complete for rep in play.session.record.reps] == [True]


def test_the_range_can_be_learned_from_the_start_again() -> None:
    play = Play(known_range=None, in_a_set=False).feed(moving(reps_at(1.0, 4.0), 7.0))
    play.session.find_again()
    assert play.session.finder.reps == 0


def test_a_long_hold_gives_the_rep_its_time() -> None:
    play = Play(level(reps=1, hold_s=25.0)).feed(moving([ScriptedRep(1.0, GAIN_DEG, hold_s=26.0)], 31.0))
    assert [rep.complete for rep in play.session.record.reps] == [True]


def test_a_rest_ends_without_a_camera_too() -> None:
    play = Play(level(reps=1, rest_s=6.0)).feed(moving(reps_at(1.0), 3.5))
    play.session.tick(12.0)
    assert play.session.stage == "set"


def test_each_event_reaches_the_game_once_and_in_order() -> None:
    play = Play(level(sets=1, reps=3))
    play.feed([*moving(reps_at(1.0), 4.0), *away(4.0, 6.0), *moving([ScriptedRep(7.0, 30.0)], 10.0, from_s=6.0)])
    assert play.kinds == [RepStarted, TargetReached, RepDone, TrackingLost, TrackingBack, RepStarted, RepDone]
    times = [event.time_s for event in play.game.events]
    assert times == sorted(times)
    assert [rep.complete for _, _, rep in play.keeper.reps] == [True, False]


def test_events_wait_for_the_next_drawn_frame() -> None:
    play = Play(level(sets=1, reps=3))
    for reading in moving(reps_at(1.0), 4.0):
        play.session.feed(reading)
    assert play.game.events == []
    play.session.advance(1 / FPS)
    assert play.kinds == [RepStarted, TargetReached, RepDone]


def test_the_keeper_gets_every_rep_once_and_in_order() -> None:
    play = Play(level(sets=3, reps=2, rest_s=0.5)).feed(moving(even_reps(9, GAIN_DEG, first_s=1.0), 26.0))
    assert play.session.stage == "over"
    assert [place[:2] for place in play.keeper.reps] == [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2)]
    assert play.keeper.reps == kept_in_order(play.session.record)
    assert play.session.record.reps == tuple(rep for _, _, rep in play.keeper.reps)


def test_stopping_keeps_what_was_done() -> None:
    play = Play().feed(moving(reps_at(1.0, 4.0), 6.9))
    play.session.stop()
    assert play.session.stage == "over"
    assert play.ends == [(2, "stopped")]
    assert play.keeper.ended == list(play.session.record.sets)
    play.session.stop()
    play.feed(moving(reps_at(7.0), 10.0, from_s=6.9))
    play.session.begin_set()
    play.session.tick(100.0)
    assert (play.session.stage, play.ends) == ("over", [(2, "stopped")])
    assert len(play.keeper.ended) == 1


@pytest.mark.parametrize("known_range", [RANGE, None])
def test_stopping_before_the_first_set_leaves_no_set(known_range: RangeToday | None) -> None:
    play = Play(known_range=known_range, in_a_set=False)
    play.session.stop()
    assert (play.session.stage, play.session.record.sets) == ("over", ())


def test_back_within_twenty_seconds_it_goes_on_by_itself() -> None:
    back_s = 4.0 + RESUME_S - 1.0
    play = Play().feed([*moving(reps_at(1.0), 4.0), *away(4.0, back_s, "limb_hidden")])
    assert play.session.lost == "limb_hidden"
    assert play.session.lost_for_s() == pytest.approx(RESUME_S - 1.0, abs=0.1)
    assert not play.session.control.tracked
    play.feed(moving(reps_at(back_s + 1), back_s + 4, from_s=back_s))
    assert play.session.lost is None
    assert not play.session.held_back
    assert play.session.reps_in_set == 2


def test_after_longer_it_waits_for_the_players_word() -> None:
    back_s = 4.0 + RESUME_S + 5.0
    play = Play().feed([*moving(reps_at(1.0), 4.0), *away(4.0, back_s), *moving(reps_at(back_s + 1), back_s + 4, from_s=back_s)])
    assert play.session.held_back
    assert play.session.reps_in_set == 1
    assert play.kinds.count(RepDone) == 1
    assert not play.game.controls[-1].tracked
    play.session.go_on()
    play.feed(moving(reps_at(back_s + 5), back_s + 8, from_s=back_s + 4))
    assert play.session.reps_in_set == 2
    assert play.game.controls[-1].tracked


def test_after_a_minute_the_set_is_kept_and_ended() -> None:
    play = Play().feed([*moving(reps_at(1.0), 4.0), *away(4.0, 4.0 + GIVE_UP_S - 1.0)])
    assert play.session.stage == "set"
    play.feed(away(4.0 + GIVE_UP_S - 1.0, 4.0 + GIVE_UP_S + 1.0))
    assert (play.session.stage, play.ends) == ("over", [(1, "lost")])
    assert play.keeper.ended == list(play.session.record.sets)


def test_a_camera_that_stops_is_a_loss_as_well() -> None:
    play = Play().feed(moving(reps_at(1.0), 4.0))
    play.session.tick(4.5)
    assert play.session.lost is None
    play.session.tick(6.0)
    assert play.session.lost == "no_picture"
    for now_s in range(7, 63):
        play.session.tick(float(now_s))
    assert play.session.stage == "set"
    play.session.tick(66.0)
    assert (play.session.stage, play.ends) == ("over", [(1, "lost")])


def test_a_hint_is_shown_for_a_moment() -> None:
    play = Play().feed([seen(1.0, 0.0), seen(1.1, 5.0, speed_deg_s=300.0)])
    assert play.session.hint == "slower"
    assert play.kinds == [TooFast]
    play.feed([seen(1.0 + HINT_S, 0.0)])
    assert play.session.hint == "slower"
    play.feed([seen(1.2 + HINT_S, 0.0)])
    assert play.session.hint is None


CORRECTION = Correction(rest_read_deg=90.0, best_read_deg=35.0, rest_true_deg=88.0, best_true_deg=0.0)


def test_a_session_says_from_where_it_was_seen_and_on_which_scale() -> None:
    play = Play(known_range=None, in_a_set=False)
    play.session.seen_from("side", CORRECTION, -1)
    play.feed(moving(reps_at(1.0, 4.0, 7.0), 10.0))
    [kept] = play.keeper.sessions
    assert (kept.view, kept.correction, kept.corrected) == ("side", CORRECTION, True)
    assert kept.expected_error_deg is None, "of a correction from another day no error was measured"
    assert kept.range_today
    assert play.session.range_as_read
    assert kept.range_today.range_deg == pytest.approx(GAIN_DEG, abs=1.0), "readings come corrected"
    assert play.session.range_as_read.range_deg == pytest.approx(GAIN_DEG / CORRECTION.gain, abs=1.0)


def test_todays_range_is_put_right_before_the_first_set() -> None:
    play = Play(known_range=None, in_a_set=False)
    play.session.correct(CORRECTION)
    assert not play.session.record.corrected, "there is nothing to put right yet"
    play.session.seen_from("oblique", None, -1)
    play.feed(moving(reps_at(1.0, 4.0, 7.0), 10.0))
    read = play.session.record.range_today
    play.session.correct(CORRECTION)
    begun, right = play.keeper.sessions
    assert begun.range_today == play.session.range_as_read == read
    assert read
    assert right.range_today
    assert right.range_today.best_deg == pytest.approx(CORRECTION.true_deg(read.best_deg), abs=0.01)
    assert right.range_today.range_deg == pytest.approx(read.range_deg * CORRECTION.gain, abs=0.02)
    assert right.expected_error_deg == expected_error_deg("knee_extension", "oblique", corrected=True)
    play.session.begin_set()
    assert play.session.record.sets[0].target_deg == pytest.approx(right.range_today.rest_deg - 0.8 * right.range_today.range_deg, abs=0.01)
    play.session.correct(replace(CORRECTION, best_true_deg=50.0))
    assert play.session.record.correction == CORRECTION, "in a set the scale stays"


def test_a_second_correction_is_from_what_was_read() -> None:
    play = Play(known_range=None, in_a_set=False).feed(moving(reps_at(1.0, 4.0, 7.0), 10.0))
    play.session.correct(CORRECTION)
    second = replace(CORRECTION, rest_true_deg=80.0, best_true_deg=20.0)
    play.session.correct(second)
    once = Play(known_range=None, in_a_set=False).feed(moving(reps_at(1.0, 4.0, 7.0), 10.0))
    once.session.correct(second)
    assert play.session.record == once.session.record


def test_the_range_is_found_again_before_the_first_set_and_kept_once() -> None:
    play = Play(known_range=None, in_a_set=False).feed(moving(reps_at(1.0, 4.0, 7.0), 10.0))
    first = play.session.record
    play.session.find_again()
    assert play.session.stage == "range"
    play.feed(moving([ScriptedRep(start_s, 40.0) for start_s in (11.0, 14.0, 17.0)], 20.0, from_s=10.0))
    assert [one.session_id for one in play.keeper.sessions] == [first.session_id] * 2
    assert play.session.record.range_today != first.range_today
    play.session.begin_set()
    play.session.find_again()
    assert (play.session.stage, play.session.set_number) == ("set", 1)


moments = st.tuples(
    st.sampled_from(["seen", "seen", "seen", "seen", "rep", "unseen", "tick", "begin", "go_on", "advance", "stop"]),
    st.floats(0.0, 0.2) | st.sampled_from([1.5, 15.0, 25.0, 70.0]),
    st.floats(-60.0, 160.0),
    st.floats(-900.0, 900.0),
)


@settings(max_examples=60, deadline=None)
@given(moments=st.lists(moments, max_size=60), known=st.booleans(), hold_s=st.sampled_from([0.0, 0.5]))
def test_whatever_happens_no_rep_is_lost_or_made_up(moments: list[tuple[str, float, float, float]], known: bool, hold_s: float) -> None:
    play = Play(level(sets=2, reps=2, rest_s=1.0, hold_s=hold_s), RANGE if known else None, in_a_set=False)
    session, now_s, reps = play.session, 0.0, 0
    for what, wait_s, gained, speed in moments:
        now_s += wait_s
        match what:
            case "seen":
                session.feed(seen(now_s, gained, speed))
            case "rep":
                play.feed(moving([ScriptedRep(now_s, 60.0)], now_s + 2.5, from_s=now_s))
                now_s += 2.5
            case "unseen":
                session.feed(unseen(now_s))
            case "tick":
                session.tick(now_s)
            case "begin":
                session.begin_set()
            case "go_on":
                session.go_on()
            case "advance":
                session.advance(1 / FPS)
            case "stop" if gained > 150.0:
                session.stop()
        assert len(session.record.reps) >= reps
        reps = len(session.record.reps)
        assert play.keeper.reps == kept_in_order(session.record)
        assert session.control.reach >= 0.0
    assert all(rep.start_s <= rep.peak_s <= rep.end_s for rep in session.record.reps)
    assert all(len(one_set.reps) <= 2 for one_set in session.record.sets)
    assert [one_set.number for one_set in session.record.sets] == list(range(1, len(session.record.sets) + 1))


@pytest.mark.parametrize("side", ["left", "right"])
@pytest.mark.parametrize("movement", MOVEMENTS)
def test_a_recorded_session_replays_to_the_same_bytes(movement: MovementName, side: Side, tmp_path: Path) -> None:
    path = tmp_path / "session.jsonl.gz"
    write_recording(path, ScriptedBody(whole_script(movement, side, noise_deg=0.8)).poses())
    first, second = (play_through(Recording(path).poses(), level(movement), side, StonePath(), ListKeeper()) for _ in range(2))
    assert first.stage == "over"
    assert [len(one_set.reps) for one_set in first.record.sets] == [3, 3]
    assert first.record.to_json() == second.record.to_json()


def test_what_a_set_brings_is_there_in_the_next_one() -> None:
    game, of = ListeningGame(), level(sets=2, reps=3, rest_s=1.0)
    known = KnownBefore(RANGE, visit=Visit(10, frozenset({"kite.tail"})), unlocked=lambda stones: frozenset({f"kite.at_{stones}"}))
    session = Session(of, record(of), game, ListKeeper(), known)
    session.begin_set()
    for reading in moving(reps_at(1.0, 4.0, 7.0), 14.0):
        session.feed(reading)
    assert [(visit.stones, sorted(visit.unlocked)) for visit in game.visits] == [
        (10, ["kite.at_10", "kite.tail"]), (13, ["kite.at_13", "kite.tail"]),
    ]  # fmt: skip
