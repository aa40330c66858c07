from collections.abc import Iterable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.control import AT_REST, Control
from game.core.events import Event, RepDone, RepStarted, TargetReached, TooFast, TrackingBack, TrackingLost
from game.core.level import Level
from game.core.names import Phase
from game.core.reading import Reading
from game.core.record import RangeToday
from game.sources.scripted_body import ScriptedRep
from game.training.coach import LOST_AFTER_S, WARN_EVERY_S, Coach
from tests.scripted_play import FPS, RANGE, away, level, moving, seen, unseen

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
        assert coach.control.reach >= 0.0
        assert 0.0 <= coach.control.hold <= 1.0
        assert (coach.lost is not None) == was_lost
