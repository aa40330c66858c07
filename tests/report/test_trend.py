"""The robust line: equal to brute force, moved by nothing that should not move it, and not turned by wild days."""

from datetime import date, timedelta
from itertools import combinations
from random import Random
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.report.trend import FEWEST_DAYS, FEWEST_FOR_INTERVAL, MOST_POINTS, Reached, thinned, trend_of

START = date(2026, 3, 2)
DEGREES = st.integers(-900, 1800).map(lambda tenth: tenth / 10)
HISTORIES = st.dictionaries(st.integers(0, 400), DEGREES, min_size=FEWEST_DAYS, max_size=25).map(
    lambda found: [(START + timedelta(day), value) for day, value in sorted(found.items())]
)


@given(HISTORIES)
def test_the_line_is_that_of_brute_force(reached: list[Reached]) -> None:
    trend = trend_of(reached)
    assert trend is not None
    slopes = [7 * (later - before) / (after - day).days for (day, before), (after, later) in combinations(reached, 2)]
    assert trend.per_week == pytest.approx(median(slopes), abs=1e-9)
    above = [value - trend.at(day) for day, value in reached]
    assert median(above) == pytest.approx(0, abs=1e-6)


@given(HISTORIES, st.floats(-5, 5), st.floats(-50, 50), st.integers(-3000, 3000))
def test_what_is_added_to_each_day_is_added_to_the_line(reached: list[Reached], per_week: float, more: float, later: int) -> None:
    moved = [(day + timedelta(later), value + more + per_week * (day - START).days / 7) for day, value in reached]
    trend, other = trend_of(reached), trend_of(moved)
    assert trend is not None
    assert other is not None
    assert other.per_week == pytest.approx(trend.per_week + per_week, abs=1e-6)
    day = START + timedelta(100)
    assert other.at(day + timedelta(later)) == pytest.approx(trend.at(day) + more + per_week * 100 / 7, abs=1e-4)


@given(HISTORIES, st.randoms())
def test_the_order_does_not_matter_and_a_mirrored_history_has_the_mirrored_line(reached: list[Reached], random: Random) -> None:
    shuffled = random.sample(reached, len(reached))
    trend, mirrored = trend_of(shuffled), trend_of((day, -value) for day, value in reached)
    assert trend == trend_of(reached)
    assert trend is not None
    assert mirrored is not None
    assert mirrored.per_week == pytest.approx(-trend.per_week)
    if trend.per_week_95:
        assert trend.per_week_95[0] <= trend.per_week <= trend.per_week_95[1]


@given(st.lists(st.floats(-200, 200), min_size=6, max_size=6), st.data())
def test_a_quarter_of_wild_days_does_not_turn_the_line(wild: list[float], data: st.DataObject) -> None:
    straight = {day: 40 + day / 7 for day in range(0, 50, 2)}
    places = data.draw(st.lists(st.sampled_from(sorted(straight)), min_size=6, max_size=6, unique=True))
    bent = straight | {day: 40 + day / 7 + off for day, off in zip(places, wild, strict=True)}
    trend = trend_of((START + timedelta(day), value) for day, value in bent.items())
    assert trend is not None
    assert trend.per_week == pytest.approx(1.0, abs=1e-6)


def test_too_few_days_have_no_line_however_many_sessions_they_hold() -> None:
    days = [(START + timedelta(day), 40.0 + session) for day in range(FEWEST_DAYS - 1) for session in range(5)]
    assert trend_of(days) is None
    assert trend_of([*days, (START + timedelta(30), 50.0)]) is not None
    assert trend_of([]) is None


def test_the_interval_is_that_of_the_published_tables() -> None:
    """Ten values without ties: Sen takes the 12th and the 34th of 45 slopes (Hollander and Wolfe, two-sided 0.05: C = 21)."""
    values = [3.0, 1.0, 4.0, 1.5, 9.0, 2.0, 6.0, 5.0, 8.0, 7.0]
    reached = [(START + timedelta(7 * week), value) for week, value in enumerate(values)]
    slopes = sorted((b - a) / (j - i) for (i, a), (j, b) in combinations(enumerate(values), 2))
    trend = trend_of(reached)
    assert trend is not None
    assert trend.per_week_95 is not None
    low, high = trend.per_week_95
    assert slopes[10] <= low <= slopes[12]
    assert slopes[32] <= high <= slopes[34]
    fewer = trend_of(reached[: FEWEST_FOR_INTERVAL - 1])
    assert fewer is not None
    assert fewer.per_week_95 is None


def test_days_that_never_change_have_a_flat_line_and_a_flat_interval() -> None:
    trend = trend_of((START + timedelta(day), 50.0) for day in range(20))
    assert trend is not None
    assert (trend.per_week, trend.per_week_95, trend.at_first, trend.at_last) == (0.0, (0.0, 0.0), 50.0, 50.0)


def test_sessions_of_one_day_are_one_point_and_many_days_are_taken_by_the_week_or_four() -> None:
    assert thinned([(START, 10.0), (START, 30.0), (START, 11.0)]) == ((START, 11.0),)
    years = [(START + timedelta(day), day / 10) for day in range(3650)]
    four_weeks = thinned(years)
    assert len(thinned(years[:MOST_POINTS])) == MOST_POINTS
    assert 130 <= len(four_weeks) <= 132
    assert 156 <= len(thinned(years[:1095])) <= 158
    trend = trend_of(years)
    assert trend is not None
    assert trend.per_week == pytest.approx(0.7)
