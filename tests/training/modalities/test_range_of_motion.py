from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, RepStarted, TargetReached, TooFast
from game.core.level import Adaptation, Level, Pace, Target
from game.core.record import RangeToday
from game.session import Session
from game.sources.scripted_body import ScriptedRep, even_reps
from game.training.modalities.range_of_motion import RangeOfMotion
from game.training.speed_guard import CALM_S
from tests.scripted_play import FPS, REST_DEG, ListeningGame, ListKeeper, moving, record, seen, unseen
from tests.training.modalities.slow_limb import SlowLimb
from tests.training.modalities.starts import course_start

TARGET_DEG = 48.0
HOLD_S = 6.0


def stretch_level(**changes: object) -> Level:
    told = {"hold_s": HOLD_S, "reps": 3, "sets": 2, "rest_s": 2.0, "target": Target(start=0.8, min=0.5, max=1.0)} | changes
    return Level.model_validate(
        {"name": "stretch", "title": "Stretch", "game": "stone_path", "movement": "knee_extension", "modality": "range_of_motion"} | told
    )


def stretching(of: Level | None = None, before: RangeOfMotion | None = None) -> tuple[SlowLimb, RangeOfMotion]:
    course = RangeOfMotion(course_start(of or stretch_level()), before)
    return SlowLimb(course), course


def figures(course: RangeOfMotion) -> dict[str, float]:
    return dict(course.work.figures)


def test_a_stretch_follows_the_line_is_held_and_comes_back_slowly() -> None:
    limb, course = stretching()
    limb.follows(18.0)
    assert limb.cues[:4] == ["follow", "stretch_hold", "way_back", "follow"]
    assert [rep.kind for rep in limb.reps] == ["stretch"]
    assert limb.reps[0].held_s == pytest.approx(HOLD_S, abs=0.01)
    assert limb.reps[0].complete
    assert (limb.told(TooFast), limb.told(TargetReached)) == (0, 1)
    assert course.work.stretch_s == HOLD_S
    assert course.guidance.stretch_s == HOLD_S
    assert not course.done


def test_the_line_keeps_its_pace_and_takes_the_last_third_at_half_of_it() -> None:
    limb, _ = stretching()
    limb.follows_until("stretch_hold")
    places = [(shown.pace or 0.0) * TARGET_DEG for _, shown in limb.shown]
    speeds = [(before, (after - before) * FPS) for before, after in pairwise(places)]
    assert max(speed for _, speed in speeds) == pytest.approx(15.0)
    late = [speed for place, speed in speeds if place >= TARGET_DEG * 2 / 3]
    assert max(late) == pytest.approx(7.5)
    assert len(late) > FPS


def test_the_line_waits_for_a_limb_that_lags_and_does_not_hurry_one_ahead() -> None:
    limb, course = stretching()
    limb.waits(20.0)
    assert 0.0 < (course.guidance.pace or 0.0) <= 0.15
    limb.goes(30.0, 25.0)
    assert (course.guidance.pace or 0.0) * TARGET_DEG < limb.gained_deg
    assert limb.told(TooFast) == 0


def test_too_fast_is_a_calm_word_and_seldom() -> None:
    limb, course = stretching()
    limb.goes(20.0, 40.0).goes(0.0, 40.0).goes(20.0, 40.0)
    assert limb.told(TooFast) == 1
    assert not course.guidance.paused


def test_far_too_fast_pauses_until_the_limb_is_calm_and_loses_nothing() -> None:
    limb, course = stretching()
    limb.follows_until("stretch_hold").waits(2.0)
    held_s = course.work.stretch_s
    limb.goes(36.0, 90.0)
    assert (course.guidance.cue, course.guidance.paused) == ("calm_down", True)
    limb.waits(CALM_S / 2)
    assert course.guidance.paused
    limb.waits(CALM_S / 2 + 0.1)
    assert (course.guidance.cue, course.guidance.paused) == ("stretch_hold", False)
    assert limb.cues == ["follow", "stretch_hold", "calm_down", "stretch_hold"]
    assert course.work.stretch_s == pytest.approx(held_s, abs=0.11)
    limb.goes(TARGET_DEG, 15.0).waits(HOLD_S - held_s + 0.2).goes(0.0, 12.0).waits(1.0)
    assert [rep.held_s for rep in limb.reps] == [pytest.approx(HOLD_S, abs=0.01)]


def test_the_picture_of_the_hold_grows_and_its_time_runs_down() -> None:
    limb, _ = stretching()
    limb.follows_until("stretch_hold").waits(HOLD_S - 0.5)
    holds = [shown for _, shown in limb.shown if shown.cue == "stretch_hold"]
    shares, left = [shown.share for shown in holds], [shown.left_s or 0.0 for shown in holds]
    assert (shares, left) == (sorted(shares), sorted(left, reverse=True))
    assert shares[0] == pytest.approx(0.0, abs=0.02)
    assert shares[-1] > 0.9
    assert left[-1] == pytest.approx((1 - shares[-1]) * HOLD_S)


def test_leaving_the_end_pauses_the_hold_and_does_not_begin_it_anew() -> None:
    limb, course = stretching()
    limb.follows_until("stretch_hold").waits(3.0).goes(35.0, 10.0)
    held_s = course.work.stretch_s
    assert held_s >= 3.0
    limb.waits(4.0)
    assert course.work.stretch_s == held_s
    assert limb.cues == ["follow", "stretch_hold"]
    limb.goes(TARGET_DEG, 10.0).waits(HOLD_S - held_s)
    assert limb.cues == ["follow", "stretch_hold", "way_back"]


def test_not_being_seen_for_a_while_in_the_hold_costs_nothing() -> None:
    limb, course = stretching()
    limb.follows_until("stretch_hold").waits(3.0)
    held_s = course.work.stretch_s
    limb.vanishes(5.0)
    assert course.lost
    assert not course.control.tracked
    assert course.lost_for_s(limb.time_s) == pytest.approx(5.0, abs=0.1)
    limb.waits(HOLD_S - held_s + 0.3)
    assert course.work.stretch_s == HOLD_S
    limb.goes(0.0, 12.0).waits(1.0)
    assert [rep.held_s for rep in limb.reps] == [pytest.approx(HOLD_S, abs=0.01)]


def test_a_stretch_whose_hold_waits_for_long_still_counts() -> None:
    limb, _ = stretching()
    limb.follows_until("stretch_hold").waits(3.0).goes(35.0, 10.0).waits(40.0).goes(TARGET_DEG, 10.0).waits(HOLD_S).goes(0.0, 12.0).waits(
        1.0
    )
    assert [rep.held_s for rep in limb.reps] == [pytest.approx(HOLD_S, abs=0.01)]


def test_after_a_very_long_gap_the_seconds_are_kept_and_the_next_stretch_can_begin() -> None:
    limb, course = stretching()
    limb.follows_until("stretch_hold").waits(3.0)
    held_s = course.work.stretch_s
    limb.vanishes(70.0).waits(2.0).goes(0.0, 12.0).waits(2.0)
    assert limb.reps == []
    assert course.work.stretch_s >= held_s
    assert limb.cues[-1] == "follow"
    limb.follows(18.0)
    assert [rep.complete for rep in limb.reps] == [True]


def test_a_quick_swing_opens_no_hold_and_is_no_stretch() -> None:
    limb, course = stretching()
    for _ in range(3):
        limb.goes(55.0, 45.0)
        assert course.work.stretch_s == 0.0
        limb.goes(0.0, 45.0).waits(0.5)
    assert limb.reps == []
    assert "stretch_hold" not in limb.cues
    assert course.work.figures == ()


def test_after_a_quick_way_up_the_hold_opens_as_soon_as_the_limb_is_slow() -> None:
    limb, course = stretching()
    limb.goes(TARGET_DEG, 45.0).waits(1.0)
    assert course.guidance.cue == "stretch_hold"


def test_an_end_before_the_target_is_held_as_well() -> None:
    limb, course = stretching()
    limb.follows_until("stretch_hold", furthest_deg=35.0).waits(HOLD_S + 0.1)
    assert course.guidance.cue == "way_back"
    limb.goes(0.0, 12.0).waits(1.0)
    assert [(rep.kind, rep.complete) for rep in limb.reps] == [("stretch", False)]
    assert limb.told(TargetReached) == 0
    assert figures(course) == {"best_end_deg": 55.0, "first_end_deg": 55.0, "gained_deg": 0.0}


def one_stretch(limb: SlowLimb, end_deg: float) -> None:
    limb.goes(end_deg, 12.0).waits(HOLD_S + 4.0).goes(0.0, 12.0).waits(1.5)


def test_what_is_gained_is_over_the_first_stretch_of_the_session_and_the_target_creeps_after_it() -> None:
    limb, first = stretching()
    one_stretch(limb, 48.0)
    assert first.control.reach == 0.0
    one_stretch(limb, 52.0)
    assert figures(first)["gained_deg"] == pytest.approx(4.0, abs=0.5)
    assert first.target_deg == REST_DEG - TARGET_DEG
    limb, second = stretching(before=first)
    assert second.work.figures == ()
    assert second.target_deg == pytest.approx(REST_DEG - TARGET_DEG - 2 * 1.2, abs=0.2)
    one_stretch(limb, 54.0)
    assert figures(second) == pytest.approx({"best_end_deg": 36.0, "first_end_deg": 42.0, "gained_deg": 6.0}, abs=0.5)


def test_the_target_stays_where_the_therapist_wants_no_change() -> None:
    limb, course = stretching(stretch_level(adaptation=Adaptation(on=False)))
    one_stretch(limb, 52.0)
    assert limb.reps
    assert RangeOfMotion(course_start(stretch_level()), course).target_deg == course.target_deg


def test_the_target_of_a_limb_whose_end_is_nearer_eases_back_to_the_least() -> None:
    limb, course = stretching(stretch_level(target=Target(start=0.8, min=0.78, max=1.0)))
    for _ in range(3):
        one_stretch(limb, 30.0)
    assert len(limb.reps) == 3
    after = RangeOfMotion(course_start(stretch_level(target=Target(start=0.8, min=0.78, max=1.0))), course)
    assert after.target_deg == pytest.approx(REST_DEG - 0.78 * 60.0)


def test_a_rest_moves_nothing_and_a_key_means_nothing() -> None:
    _, course = stretching()
    assert course.press(1.0) == []
    assert (course.rest_s, course.guidance.takes_key) == (2.0, False)


moments = st.tuples(st.sampled_from([0.0, 0.03, 0.3, 1.0, 4.0, 40.0]), st.none() | st.floats(-20.0, 120.0), st.floats(-200.0, 200.0))


@settings(max_examples=40, deadline=None)
@given(moments=st.lists(moments, max_size=60), start=st.sampled_from([0.5, 0.8, 1.0]), gain=st.sampled_from([8.0, 60.0]))
def test_whatever_the_limb_does_no_limit_is_passed(moments: list[tuple[float, float | None, float]], start: float, gain: float) -> None:
    of = stretch_level(target=Target(start=start, min=0.5, max=1.0), hold_s=5.0)
    begin = course_start(of, RangeToday(REST_DEG, REST_DEG - gain, gain))

    def played(before: RangeOfMotion | None) -> tuple[list[Event], list[Control], RangeOfMotion]:
        course, now_s, stretch_s = RangeOfMotion(begin, before), 0.0, 0.0
        events: list[Event] = []
        controls: list[Control] = []
        for wait_s, gained, speed in moments:
            now_s += wait_s
            events += course.step(unseen(now_s) if gained is None else seen(now_s, gained, speed))
            controls.append(course.control)
            assert stretch_s <= course.work.stretch_s <= now_s
            assert 0.0 <= (course.guidance.pace or 0.0) <= 1.0
            assert 0.0 <= course.guidance.share <= 1.0
            assert 0.0 <= (course.guidance.left_s or 0.0) <= 5.0
            stretch_s = course.work.stretch_s
        return events, controls, course

    events, controls, course = played(None)
    assert (events, controls) == played(None)[:2]
    assert all(0.0 <= event.rep.held_s <= 5.0 for event in events if isinstance(event, RepDone))
    after = RangeOfMotion(begin, course)
    assert 0.5 * gain - 1e-9 <= REST_DEG - after.target_deg <= 1.0 * gain + 1e-9
    assert played(course)[0] == played(course)[0]


@settings(max_examples=12, deadline=None)
@given(ends=st.lists(st.floats(5.0, 110.0), max_size=4), start=st.sampled_from([0.78, 0.8, 0.82]))
def test_whatever_is_stretched_the_target_stays_between_its_limits(ends: list[float], start: float) -> None:
    of = stretch_level(target=Target(start=start, min=0.78, max=0.82), hold_s=5.0)
    limb, course = stretching(of)
    for end_deg in ends:
        limb.goes(end_deg, 25.0).waits(9.0)
        if course.control.reach > 0.0:
            assert 0.78 * 60.0 - 1e-6 <= course.control.gained_deg / course.control.reach <= 0.82 * 60.0 + 1e-6
        limb.goes(0.0, 25.0).waits(1.5)


def test_a_session_is_played_from_the_range_to_the_end() -> None:
    of = stretch_level(hold_s=5.0, reps=2, pace=Pace(deg_s=15.0))
    keeper, game = ListKeeper(), ListeningGame()
    session = Session(of, record(of), game, keeper)
    slow = [ScriptedRep(15.0 + 20.0 * number, 60.0, out_s=6.0, hold_s=6.0, back_s=6.0) for number in range(4)]
    for reading in moving([*even_reps(3, 60.0), *slow], 100.0):
        session.feed(reading)
        if session.stage == "ready":
            session.begin_set()
        session.advance(1 / FPS)
    assert session.stage == "over"
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in session.record.sets] == [("done", 2), ("done", 2)]
    assert {rep.kind for rep in session.record.reps} == {"stretch"}
    assert [one_set.work.stretch_s for one_set in keeper.ended] == [10.0, 10.0]
    assert {name for name, _ in keeper.ended[1].work.figures} == {"best_end_deg", "first_end_deg", "gained_deg"}
    cues = [event.cue for event in game.events if isinstance(event, CueGiven)]
    assert cues[:3] == ["follow", "stretch_hold", "way_back"]
    assert cues[-1] == "way_back"
    assert any(isinstance(event, RepStarted) for event in game.events)
