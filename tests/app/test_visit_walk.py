"""Sides in turn: whatever the player says and whenever, each rep is kept once, under its own side, and the song goes on."""

from dataclasses import asdict
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.names import Side
from tests.app.sides_play import ANSWERS, ENDING, SidesPlay, level_of


def notes_rung(play: SidesPlay) -> int:
    """Return how many notes of its first song the tower has been given, by what it keeps for the next visit."""
    song, kept = play.tower.melody, dict(play.rules.keepsakes)
    return kept.get(f"at_{song.name}", 0) + kept.get(f"finished_{song.name}", 0) * len(song.notes)


def test_a_whole_visit_goes_from_side_to_side_and_the_song_goes_on() -> None:
    play = SidesPlay(level_of(sets=4, reps=2)).play()
    assert play.keeper.begun == [("right", 1), ("left", 1), ("right", 2), ("left", 2)]
    assert play.pulled == ["right", "left", "right", "left"]
    sets = [[(one.number, len(one.reps), one.ended_by) for one in record.sets] for record in play.records]
    assert sets == [[(1, 2, "done"), (2, 2, "done")]] * 2
    assert notes_rung(play) == 8
    assert play.seen == [*["play", "rest"] * 3, "play", "finale"]


def test_of_an_odd_number_the_trained_side_has_one_more() -> None:
    play = SidesPlay(level_of(sets=3), first="left").play()
    assert [(record.side, len(record.sets)) for record in play.records] == [("left", 2), ("right", 1)]
    assert play.records[0].seed == play.records[1].seed


def test_a_visit_that_ends_before_the_other_side_has_its_turn_leaves_nothing_of_it() -> None:
    play = SidesPlay(answers=[(4.0, "stop")]).play()
    assert list(play.keeper.sessions) == ["right"]
    assert [one.ended_by for one in play.records[0].sets] == ["stopped"]


def test_pain_on_one_side_ends_the_visit_of_both() -> None:
    play = SidesPlay(answers=[(12.0, "pain")]).play()
    assert [record.sets[-1].ended_by for record in play.records] == ["done", "pain"]
    assert play.walk.told is not None
    assert (play.walk.told.answer, play.walk.told.pain) == ("pain", 7)
    assert {session.stage for session in play.walk.sessions} == {"over"}


def test_the_reps_of_both_sides_count_towards_the_day() -> None:
    play = SidesPlay(level_of(sets=6, reps=4, daily_reps=20), reps_today=10).play()
    assert sum(len(record.reps) for record in play.records) == 10
    assert [one.ended_by for one in play.records[0].sets] == ["done", "ceiling"]
    assert [one.ended_by for one in play.records[1].sets] == ["done"]


def test_a_rest_that_is_over_waits_for_nobody_and_the_stones_of_both_sides_are_shown() -> None:
    play = SidesPlay(level_of(sets=3, reps=2), answers=[(7.0, "skip")]).play()
    assert play.seen.count("rest") == 2
    assert sum(event.name == "bell_rung" for event in play.told) == 6


moments = st.tuples(st.floats(0.5, 14.0), st.sampled_from([*ANSWERS, "skip", "rest"]))


@settings(max_examples=25, deadline=None)
@given(st.lists(moments, max_size=5), st.integers(2, 5), st.sampled_from(["left", "right"]), st.sampled_from((0, 294)))
def test_nothing_is_lost_whatever_is_said_and_whenever(answers: list[tuple[float, str]], sets: int, first: Side, today: int) -> None:
    play = SidesPlay(level_of(sets=sets, reps=3), answers, first, today).play()
    records, keeper = {record.session_id: record for record in play.records}, play.keeper
    assert keeper.reps == sorted(keeper.reps, key=lambda line: line[3].start_s)
    for side, record in records.items():
        assert record.side == side
        kept = [(number, place, rep) for whose, number, place, rep in keeper.reps if whose == side]
        assert kept == [(one.number, place, rep) for one in record.sets for place, rep in enumerate(one.reps, start=1)]
        assert [keeper.ended[side, one.number] for one in record.sets] == list(record.sets)
    reps = sum(len(record.reps) for record in records.values())
    assert reps == len(keeper.reps) == notes_rung(play) <= 300 - today
    whose = [side for side, _number in keeper.begun]
    assert whose[:1] == [first]
    assert all(now != then for now, then in pairwise(whose))
    assert play.pulled == whose
    assert len(whose) <= sets
    if today == 0 and not any(said in ENDING for _after_s, said in answers):
        assert len(whose) == sets, "what does not end the visit takes no set away"
    assert {session.stage for session in play.walk.sessions} == {"over"}


def test_the_same_key_at_the_same_moments_gives_the_same_two_records() -> None:
    answers = [(5.0, "mistake"), (6.0, "rest"), (3.0, "skip"), (9.0, "pain")]
    one, again = ([asdict(record) for record in SidesPlay(level_of(sets=4), answers).play().records] for _ in range(2))
    assert one == again
    assert len(one) == 2
