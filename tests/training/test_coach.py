from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.control import AT_REST, Control
from game.core.events import (
    Compensating,
    Event,
    HelperHands,
    RepDone,
    RepStarted,
    Spasm,
    TargetReached,
    TooFast,
    TrackingBack,
    TrackingLost,
)
from game.core.level import Level
from game.core.names import Compensation, Phase
from game.core.reading import Reading
from game.core.record import RangeToday
from game.motion.spasm import SpasmWatch
from game.sources.scripted_body import ScriptedRep
from game.training.coach import COMPENSATION_EVERY_S, HELPER_EVERY_S, LOST_AFTER_S, WARN_EVERY_S, Coach
from tests.scripted_play import FPS, RANGE, REST_DEG, away, level, moving, seen, unseen

TARGET_DEG = 48.0


def coached(readings: Iterable[Reading], of: Level | None = None) -> tuple[list[Event], list[Control]]:
    """Return the events and controls of a set."""
    coach = Coach(of or level(), RANGE)
    events: list[Event] = []
    controls: list[Control] = []
    for reading in readings:
        events += coach.step(reading)
        controls.append(coach.control)
    return events, controls


def kinds(events: Iterable[Event]) -> list[type[Event]]:
    return [type(event) for event in events]


def one_rep(gain_deg: float, hold_s: float = 0.2, of: Level | None = None) -> tuple[list[Event], list[Control]]:
    rep = ScriptedRep(1.0, gain_deg, hold_s=hold_s)
    return coached(moving([rep], 4.0 + hold_s), of)


def test_a_complete_rep_starts_reaches_and_is_done() -> None:
    events, _ = one_rep(55.0)
    assert kinds(events) == [RepStarted, TargetReached, RepDone]
    done = events[-1]
    assert isinstance(done, RepDone)
    assert done.rep.complete is True
    assert done.rep.peak_deg == pytest.approx(35.0, abs=0.1)
    assert done.rep.start_s < events[0].time_s < events[1].time_s < done.rep.peak_s < done.rep.end_s <= done.time_s


def test_a_shorter_rep_counts_and_is_not_complete() -> None:
    events, _ = one_rep(40.0)
    assert kinds(events) == [RepStarted, RepDone]
    assert isinstance(events[-1], RepDone)
    assert events[-1].rep.complete is False


def test_a_false_start_is_nothing() -> None:
    events, controls = one_rep(11.0)
    assert events == []
    assert {control.phase for control in controls} == {"rest"}


def test_one_rep_completes_only_itself() -> None:
    events, _ = coached(moving([ScriptedRep(1.0, 55.0), ScriptedRep(4.0, 30.0), ScriptedRep(7.0, 55.0)], 10.0))
    assert [event.rep.complete for event in events if isinstance(event, RepDone)] == [True, False, True]


def test_a_hold_that_is_too_short_does_not_complete() -> None:
    events, controls = one_rep(60.0, hold_s=0.3, of=level(hold_s=2.0))
    assert kinds(events) == [RepStarted, RepDone]
    assert 0.0 < max(control.hold for control in controls) < 1.0


def test_a_hold_completes_when_its_time_has_come() -> None:
    events, controls = one_rep(60.0, hold_s=2.5, of=level(hold_s=2.0))
    assert kinds(events) == [RepStarted, TargetReached, RepDone]
    at_target = next(number / FPS for number, control in enumerate(controls) if control.gained_deg >= TARGET_DEG)
    assert events[1].time_s == pytest.approx(at_target + 2.0, abs=1.5 / FPS)
    rising = [control.hold for control in controls if control.phase == "hold"]
    assert rising == sorted(rising)
    assert (rising[0], rising[-1]) == (0.0, 1.0)
    assert controls[-1].hold == 0.0


def test_sinking_below_the_target_begins_the_hold_anew() -> None:
    sagging = [seen(n / FPS, 0.0 if n < FPS else 55.0 if n % 45 else 45.0) for n in range(6 * FPS)]
    events, controls = coached(sagging, level(hold_s=1.6))
    assert kinds(events) == [RepStarted]
    assert max(control.hold for control in controls) < 1.0


def test_the_control_follows_the_limb() -> None:
    _, controls = one_rep(60.0)
    phases: list[Phase] = [controls[0].phase]
    phases += [control.phase for before, control in pairwise(controls) if control.phase != before.phase]
    assert phases == ["rest", "out", "hold", "back", "rest"]
    assert all(control.tracked for control in controls)
    assert all(control.reach == pytest.approx(control.gained_deg / TARGET_DEG) for control in controls)
    assert max(control.reach for control in controls) == pytest.approx(60.0 / TARGET_DEG)
    assert (controls[0].reach, controls[0].gained_deg) == (0.0, 0.0)


def test_below_rest_nothing_is_gained() -> None:
    _, controls = coached([seen(n / FPS, -20.0) for n in range(10)])
    assert {(control.reach, control.gained_deg) for control in controls} == {(0.0, 0.0)}


@pytest.mark.parametrize(("today", "target_deg"), [(RANGE, 42.0), (RangeToday(0.0, -50.0, 50.0), -40.0)])
def test_the_target_is_a_share_of_todays_range_in_neutral_zero(today: RangeToday, target_deg: float) -> None:
    assert Coach(level(), today).target_deg == pytest.approx(target_deg)


@pytest.mark.parametrize("speed", [151.0, -400.0])
def test_too_fast_is_said_at_most_every_few_seconds(speed: float) -> None:
    events, _ = coached([seen(n / FPS, 0.0, speed) for n in range(10 * FPS)])
    assert kinds(events) == [TooFast] * 3
    assert all(later.time_s - earlier.time_s >= WARN_EVERY_S for earlier, later in pairwise(events))
    assert [event.speed_deg_s for event in events if isinstance(event, TooFast)] == [abs(speed)] * 3


@pytest.mark.parametrize("speed", [150.0, -150.0, 0.0])
def test_at_the_ceiling_nothing_is_said(speed: float) -> None:
    assert coached([seen(n / FPS, 0.0, speed) for n in range(FPS)])[0] == []


def test_a_short_absence_is_no_loss() -> None:
    readings = [*moving([], 1.0), *away(1.0, 1.0 + LOST_AFTER_S - 0.1), *moving([], 3.0, from_s=1.0 + LOST_AFTER_S - 0.1)]
    events, controls = coached(readings)
    assert events == []
    assert all(control.tracked for control in controls)


def test_a_loss_is_told_once_with_its_reason_and_so_is_the_return() -> None:
    readings = [*moving([], 1.0), *away(1.0, 3.0, "too_far"), *moving([], 4.0, from_s=3.0)]
    events, controls = coached(readings)
    assert kinds(events) == [TrackingLost, TrackingBack]
    lost, back = events
    assert isinstance(lost, TrackingLost)
    assert lost.reason == "too_far"
    assert lost.time_s == pytest.approx(1.0 + LOST_AFTER_S, abs=2 / FPS)
    assert back.time_s == pytest.approx(3.0, abs=1 / FPS)
    assert controls[round(2.0 * FPS)] == AT_REST


def test_who_is_never_seen_is_lost_too() -> None:
    events, _ = coached(away(0.0, 2.0))
    assert kinds(events) == [TrackingLost]


def test_a_loss_drops_the_rep_in_the_air() -> None:
    rep = ScriptedRep(1.0, 55.0)
    events, _ = coached([*moving([rep], 2.0), *away(2.0, 2.9), *moving([rep], 4.0, from_s=2.9)])
    assert kinds(events) == [RepStarted, TargetReached, TrackingLost, TrackingBack]


def test_how_long_the_limb_is_away_counts_from_its_last_sight() -> None:
    coach = Coach(level(), RANGE)
    coach.step(seen(1.0, 0.0))
    assert coach.unseen(1.4, "no_picture") == []
    assert coach.lost_for_s(1.4) == 0.0
    assert coach.unseen(1.6, "no_picture") == [TrackingLost(1.6, "no_picture")]
    assert coach.lost_for_s(11.0) == 10.0
    assert coach.unseen(12.0, "nobody") == []
    assert coach.lost == "no_picture"
    assert coach.step(seen(13.0, 0.0)) == [TrackingBack(13.0)]
    assert coach.lost_for_s(14.0) == 0.0


def helped_by(reading: Reading, kinds: tuple[Compensation, ...] = (), hands: bool = False) -> Reading:
    return replace(reading, compensations=kinds, helped=hands)


def test_a_compensation_is_told_when_it_begins_and_marks_the_rep_which_counts() -> None:
    reps = [ScriptedRep(1.0, 55.0), ScriptedRep(4.0, 55.0)]
    readings = [helped_by(one, ("trunk_back",) if 1.8 < one.time_s < 2.6 else ()) for one in moving(reps, 7.0)]
    events, _ = coached(readings)
    (told,) = [event for event in events if isinstance(event, Compensating)]
    assert told.kind == "trunk_back"
    assert told.time_s == pytest.approx(1.83, abs=0.04)
    assert [event.rep.compensations for event in events if isinstance(event, RepDone)] == [("trunk_back",), ()]


def test_each_compensation_is_told_at_most_every_few_seconds() -> None:
    readings = [
        helped_by(one, ("trunk_back", "thigh_lift") if one.time_s % 2 < 1 else ()) for one in moving([], 3 * COMPENSATION_EVERY_S - 0.5)
    ]
    told = [event for event in coached(readings)[0] if isinstance(event, Compensating)]
    assert [event.kind for event in told] == ["trunk_back", "thigh_lift"] * 3
    assert all(later.time_s - earlier.time_s >= COMPENSATION_EVERY_S for earlier, later in pairwise(told[::2]))


def test_what_goes_on_without_a_break_is_told_once() -> None:
    events, _ = coached(helped_by(one, ("trunk_back",)) for one in moving([], 30.0))
    assert kinds(events) == [Compensating]


def test_helping_hands_are_told_seldom_and_the_rep_counts_as_helped() -> None:
    events, _ = coached(helped_by(one, hands=True) for one in moving([ScriptedRep(1.0, 55.0)], HELPER_EVERY_S + 5.0))
    assert [event.time_s for event in events if isinstance(event, HelperHands)] == [0.0, pytest.approx(HELPER_EVERY_S, abs=0.04)]
    assert [(event.rep.helped, event.rep.complete) for event in events if isinstance(event, RepDone)] == [(True, True)]


def spasm_at(start_s: float) -> ScriptedRep:
    return ScriptedRep(start_s, 60.0, out_s=0.16, hold_s=0.3, back_s=1.0)


def slow_reps(count: int, first_s: float) -> list[ScriptedRep]:
    return [ScriptedRep(first_s + 4.0 * number, 50.0, out_s=1.6, back_s=1.6) for number in range(count)]


def test_a_spasm_is_told_and_does_not_count() -> None:
    reps = [*slow_reps(4, 1.0), spasm_at(17.5), *slow_reps(1, 21.0)]
    events, controls = coached(moving(reps, 26.0))
    assert kinds(events).count(RepDone) == 5
    spasms = [event for event in events if isinstance(event, Spasm)]
    assert len(spasms) == 1
    assert spasms[0].time_s == pytest.approx(18.9, abs=0.3)
    assert spasms[0].speed_deg_s > 300.0
    assert (controls[-1].phase, controls[-1].hold) == ("rest", 0.0)


def test_a_twitch_is_told_as_a_spasm_too() -> None:
    twitch = ScriptedRep(17.5, 60.0, out_s=0.13, hold_s=0.0, back_s=0.13)
    events, _ = coached(moving([*slow_reps(4, 1.0), twitch], 20.0))
    assert (kinds(events).count(RepDone), kinds(events).count(Spasm)) == (4, 1)


def test_speeds_of_an_earlier_set_are_known_in_the_next() -> None:
    known = SpasmWatch()
    first = Coach(level(), RANGE, spasms=known)
    for reading in moving(slow_reps(4, 1.0), 17.0):
        first.step(reading)
    second = Coach(level(), RANGE, spasms=known)
    assert Spasm in kinds(event for reading in moving([spasm_at(1.0)], 4.0) for event in second.step(reading))
    assert Spasm not in kinds(coached(moving([spasm_at(1.0)], 4.0))[0])


@pytest.mark.parametrize("gain", [3.2, 4.0, 8.0])
def test_a_small_range_is_played_down_to_the_noise(gain: float) -> None:
    coach = Coach(level(), RangeToday(REST_DEG, REST_DEG - gain, gain), noise_floor_deg=3.0)
    events = [event for reading in moving([ScriptedRep(1.0, gain), ScriptedRep(4.0, 1.5)], 7.0) for event in coach.step(reading)]
    assert kinds(events) == [RepStarted, TargetReached, RepDone]


def test_no_target_is_nearer_than_what_can_be_seen() -> None:
    assert Coach(level(), RangeToday(90.0, 87.0, 3.0), noise_floor_deg=3.0).target_gain_deg == 3.0
    assert Coach(level(), RANGE, noise_floor_deg=3.0).target_gain_deg == TARGET_DEG


def test_a_false_start_stays_nothing_where_small_movements_could_be_seen() -> None:
    coach = Coach(level(), RANGE, noise_floor_deg=3.0)
    assert [event for reading in moving([ScriptedRep(1.0, 7.0)], 4.0) for event in coach.step(reading)] == []


moments = st.tuples(st.floats(0.0, 3.0), st.none() | st.floats(-180.0, 180.0), st.floats(-2000.0, 2000.0))


@settings(max_examples=60, deadline=None)
@given(moments=st.lists(moments, max_size=80), hold_s=st.sampled_from([0.0, 1.0]))
def test_whatever_the_limb_does_the_events_make_sense(moments: list[tuple[float, float | None, float]], hold_s: float) -> None:
    coach, now_s, is_out, was_lost = Coach(level(hold_s=hold_s), RANGE), 0.0, False, False
    for wait_s, gained, speed in moments:
        now_s += wait_s
        for event in coach.step(unseen(now_s) if gained is None else seen(now_s, gained, speed)):
            assert event.time_s == now_s
            match event:
                case RepStarted():
                    is_out = True
                case RepDone(rep=rep):
                    assert is_out
                    assert rep.start_s <= rep.peak_s <= rep.end_s <= round(now_s, 3)
                    is_out = False
                case TargetReached():
                    assert is_out
                case TrackingLost():
                    assert not was_lost
                    was_lost, is_out = True, False
                case TrackingBack():
                    assert was_lost
                    was_lost = False
                case Spasm():
                    assert is_out
                    is_out = False
        assert coach.control.reach >= 0.0
        assert 0.0 <= coach.control.hold <= 1.0
        assert (coach.lost is not None) == was_lost
