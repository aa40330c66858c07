"""A limb's history: nothing lost, nothing invented, nothing joined that cannot be compared."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.names import Modality
from game.core.session_sum import SessionSum
from game.report.history import History, history_of, limbs_in
from tests import sums
from tests.sums import MONDAY, day_of, on_the_keyboard, session_sum

KNEE = ("knee_extension", "left")


def knee(some: tuple[SessionSum, ...], today: date | None = None) -> History:
    return history_of(some, ("knee_extension", "left"), day_of, today or day_of(some[-1].started_at))


@pytest.mark.parametrize("name", ["one_week", "one_year", "messy", "keyboard_only"])
def test_every_repetition_lies_in_a_bar_under_its_own_name(name: str) -> None:
    some = getattr(sums, name)()
    history, of_knee = knee(some), [one for one in some if (one.movement, one.side) == KNEE]
    for kind, amounts in history.reps:
        assert len(amounts) == len(history.slots)
        assert sum(amounts) == sum(number for one in of_knee for counted, number in one.by_kind if counted == kind)
    assert sum(sum(amounts) for _kind, amounts in history.reps) == sum(one.stones for one in of_knee)


def test_a_point_is_the_median_of_its_slot() -> None:
    history = knee(sums.one_year())
    month = [
        one.figures.reach_deg
        for one in sums.one_year()
        if one.started_at.startswith("2026-07") and (one.movement, one.modality) == ("knee_extension", "active") and one.figures
    ]
    [point] = [point for run in history.reach for point in run if history.slots.starts[int(point.at)] == date(2026, 7, 1)]
    assert point.furthest_deg == median(degrees for degrees in month if degrees is not None)


def test_no_run_joins_two_scales_or_bridges_a_gap() -> None:
    history = knee(sums.messy())
    assert history.slots.unit == "week"
    scales = {point.scale for run in history.reach for point in run}
    assert len(scales) == 3
    for run in history.reach:
        assert len({point.scale for point in run}) == 1
        assert all(after.at - before.at < 2 for before, after in pairwise(run))
    seen_weeks = {(day_of(one.started_at) - MONDAY).days // 7 for one in sums.messy() if one.figures and one.figures.reps}
    assert {int(point.at) for run in history.held_s for point in run} == seen_weeks


def test_only_the_scale_of_the_last_session_is_compared() -> None:
    history = knee(sums.messy())
    last = [one for one in sums.messy() if one.corrected and one.figures and one.figures.reps]
    assert [one.day for one in history.reaches] == [day_of(one.started_at) for one in last]
    assert history.recent is None


def test_the_keyboard_lays_stones_and_measures_nothing() -> None:
    history = knee(sums.keyboard_only())
    assert history.measured is None
    assert history.keyboard_only
    assert (history.reach, history.held_s, history.smoothness, history.reached_share, history.reaches) == ((), (), (), (), ())
    assert history.trend is None
    assert history.week_reps == sum(one.stones for one in sums.keyboard_only())


def test_the_last_seven_days_end_today() -> None:
    some = tuple(session_sum(MONDAY + timedelta(day), reps=10) for day in range(10))
    assert knee(some).week_reps == 70
    assert knee(some, MONDAY + timedelta(12)).week_reps == 40
    assert knee(some, MONDAY + timedelta(90)).week_reps == 0


@given(st.lists(st.sampled_from(["active", "passive", "mirror"]), min_size=1, max_size=12))
def test_what_the_limb_does_by_itself_is_measured_once_there_is_enough_of_it(kinds: list[Modality]) -> None:
    some = tuple(session_sum(MONDAY + timedelta(day), modality=kind) for day, kind in enumerate(kinds))
    own = [kind for kind in kinds if kind != "mirror"]
    history = knee(some)
    assert not history.keyboard_only
    if not own:
        assert (history.measured, history.reach) == (None, ())
    else:
        most = max(own, key=own.count)
        assert history.measured == ("active" if own.count("active") >= 3 else most)
        assert sum(len(run) for run in history.reach) == own.count(history.measured)


def test_the_current_limb_comes_first_and_then_the_latest() -> None:
    year = sums.one_year()
    assert limbs_in(year)[0] == ("wrist_flexion_extension", "left")
    assert limbs_in(year, ("knee_extension", "left")) == (("knee_extension", "left"), ("wrist_flexion_extension", "left"))
    assert limbs_in(year, ("knee_extension", "right")) == limbs_in(year)
    assert limbs_in([replace(one, by_kind=()) for one in year]) == ()


def test_a_year_of_gain_is_a_change_and_a_keyboard_day_changes_nothing() -> None:
    year = sums.one_year()
    whole = knee(year).whole
    assert whole is not None
    assert whole.called == "more"
    with_keyboard = (*year, on_the_keyboard(session_sum(MONDAY + timedelta(364), hour=20)))
    assert knee(with_keyboard).reaches == knee(year).reaches
