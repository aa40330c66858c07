"""What may be called a change, and what may not."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from statistics import median, stdev

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.report.change import (
    DAYS,
    SURE_DEG,
    Reach,
    by_day,
    change_between,
    change_from_start,
    change_since,
    minimal_detectable_change_deg,
)

START = date(2026, 3, 2)


def reaches(*degrees: float, error_deg: float | None = 3.4, every: int = 7) -> list[Reach]:
    return [Reach(START + timedelta(every * number), one, error_deg) for number, one in enumerate(degrees)]


DEGREES = st.integers(0, 1500).map(lambda tenth: tenth / 10)
THREE = st.lists(DEGREES, min_size=3, max_size=3)


@given(THREE, THREE, st.none() | st.floats(0, 30))
def test_the_rule_is_that_of_the_facts(then: list[float], now: list[float], error_deg: float | None) -> None:
    change = change_between(reaches(*then, error_deg=error_deg), reaches(*now, error_deg=error_deg))
    assert change is not None
    difference = sorted(now)[1] - sorted(then)[1]
    sustained = error_deg is not None and (
        all(one > sorted(then)[1] + error_deg for one in now) or all(one < sorted(then)[1] - error_deg for one in now)
    )
    sure = abs(difference) >= SURE_DEG and (error_deg is None or abs(difference) >= error_deg)
    if abs(abs(difference) - SURE_DEG) > 1e-6 and (
        error_deg is None or min(abs(abs(one - sorted(then)[1]) - error_deg) for one in now) > 1e-6
    ):
        assert (change.called != "same") == (sure or sustained)
    assert change.difference_deg == difference
    assert change.called == "same" or (change.called == "more") == (difference > 0)


@given(THREE, THREE, st.floats(0, 30), st.floats(0, 30))
def test_a_larger_error_never_calls_more_changes(then: list[float], now: list[float], error: float, more: float) -> None:
    strict = change_between(reaches(*then, error_deg=error + more), reaches(*now, error_deg=error + more))
    change = change_between(reaches(*then, error_deg=error), reaches(*now, error_deg=error))
    assert strict is not None
    assert change is not None
    assert strict.called in ("same", change.called)


@given(THREE, THREE)
def test_there_and_back_are_the_same_size(then: list[float], now: list[float]) -> None:
    change, back = change_between(reaches(*then), reaches(*now)), change_between(reaches(*now), reaches(*then))
    assert change is not None
    assert back is not None
    assert back.difference_deg == -change.difference_deg
    assert back.sure == change.sure


@given(st.integers(0, 5), DEGREES)
def test_one_wild_day_among_even_ones_calls_nothing(place: int, wild: float) -> None:
    even = [50.0] * 6
    even[place] = wild
    change = change_from_start(reaches(*even))
    assert change is not None
    assert change.called == "same"


@given(st.lists(DEGREES, min_size=1, max_size=20), st.lists(DEGREES, max_size=20), st.integers(0, 8))
def test_sessions_of_two_days_or_of_one_never_make_a_change(one_day: list[float], other_day: list[float], later: int) -> None:
    some = (*reaches(*one_day, every=0), *(replace(one, day=START + timedelta(later)) for one in reaches(*other_day)))
    assert change_from_start(some) is None
    assert change_since(some, timedelta(0)) is None


@given(st.lists(st.tuples(st.integers(0, 20), DEGREES), min_size=6, max_size=30))
def test_what_is_compared_from_the_start_lies_a_week_apart(some: list[tuple[int, float]]) -> None:
    days = sorted({day for day, _reach in some})
    change = change_from_start([Reach(START + timedelta(day), reach, 3.4) for day, reach in some])
    assert (change is not None) == (len(days) >= 2 * DAYS and days[-DAYS] - days[DAYS - 1] >= 7)


@given(st.lists(st.tuples(st.integers(0, 5), DEGREES), max_size=30))
def test_a_day_counts_once_with_the_median_of_its_sessions(some: list[tuple[int, float]]) -> None:
    found = by_day([Reach(START + timedelta(day), reach, 3.4) for day, reach in some])
    assert [one.day for one in found] == sorted({START + timedelta(day) for day, _reach in some})
    for one in found:
        assert one.reach_deg == median(reach for day, reach in some if START + timedelta(day) == one.day)


def test_six_sessions_of_one_morning_are_no_change_and_neither_are_two_such_mornings() -> None:
    assert change_from_start(reaches(30, 30, 30, 45, 45, 45, every=0)) is None
    assert change_from_start((*reaches(30, 30, 30, every=0), *(replace(one, day=date(2026, 4, 2)) for one in reaches(45, 45, 45)))) is None


@given(st.lists(DEGREES, min_size=8, max_size=30))
def test_no_change_is_called_that_is_smaller_than_the_detectable_one(some: list[float]) -> None:
    for change in (change_from_start(reaches(*some)), change_since(reaches(*some), timedelta(weeks=2))):
        if change is not None:
            assert change.detectable_deg == minimal_detectable_change_deg(some)
            assert change.called == "same" or abs(change.difference_deg) >= (change.detectable_deg or 0.0)


def test_days_that_scatter_widely_anyway_call_nothing() -> None:
    change = change_from_start(reaches(60, 20, 60, 20, 60, 20, 60, 20, 60, 20, 40, 40))
    assert change is not None
    assert (change.sure, change.called) == (True, "same")


def test_few_degrees_are_a_change_when_three_sessions_hold_them() -> None:
    sustained = change_from_start(reaches(40, 41, 42, 45, 46, 45))
    assert sustained is not None
    assert (sustained.called, sustained.sure, sustained.sustained) == ("more", False, True)
    unknown = change_from_start(reaches(40, 41, 42, 45, 46, 45, error_deg=None))
    assert unknown is not None
    assert unknown.called == "same"


def test_where_the_error_is_larger_than_ten_degrees_it_decides() -> None:
    change = change_from_start(reaches(40, 40, 40, 52, 52, 52, error_deg=15.0))
    assert change is not None
    assert change.called == "same"


def test_an_error_that_is_not_known_of_one_session_is_not_known_of_the_comparison() -> None:
    then, now = reaches(40, 40, 40), reaches(45, 45, 45)
    change = change_between(then, [*now[:2], Reach(START, 45.0, None)])
    assert change is not None
    assert (change.error_deg, change.called) == (None, "same")


@pytest.mark.parametrize("count", range(2 * DAYS))
def test_too_few_sessions_are_not_compared(count: int) -> None:
    few = reaches(*([50.0] * count))
    assert change_from_start(few) is None
    assert change_since(few, timedelta(0)) is None


def test_six_weeks_ago_are_the_last_three_sessions_before_that() -> None:
    change = change_since(reaches(*range(20, 60), every=2))
    assert change is not None
    assert change.now - change.then >= timedelta(weeks=6)
    assert change.now - change.then <= timedelta(weeks=7)
    assert change.called == "more"
    assert change_since(reaches(*range(20, 38), every=2)) is None


def test_the_detectable_change_is_that_of_the_scatter_whatever_the_gain() -> None:
    random = Random(6)
    noise = [random.gauss(0, 3.0) for _ in range(4000)]
    detectable = minimal_detectable_change_deg(noise)
    medians = [median(noise[place : place + DAYS]) for place in range(0, len(noise) - DAYS, DAYS)]
    assert detectable == pytest.approx(1.96 * 2**0.5 * stdev(medians), rel=0.06)
    gaining = [one + number * 0.01 for number, one in enumerate(noise)]
    assert minimal_detectable_change_deg(gaining) == pytest.approx(detectable, rel=0.02)
    assert minimal_detectable_change_deg(noise[:7]) is None


@given(st.lists(DEGREES, min_size=8, max_size=20), st.floats(-50, 50), st.floats(0.1, 5))
def test_the_detectable_change_scales_with_the_scatter_and_not_with_the_level(days: list[float], more: float, times: float) -> None:
    detectable = minimal_detectable_change_deg(days)
    assert detectable is not None
    assert minimal_detectable_change_deg([one * times + more for one in days]) == pytest.approx(detectable * times, abs=1e-6)
    assert minimal_detectable_change_deg(days[::-1]) == pytest.approx(detectable)
