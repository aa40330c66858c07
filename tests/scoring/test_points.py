from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.names import RepKind
from game.core.record import RangeToday
from game.core.rep import Rep
from game.scoring.points import MOST_POINTS, points_of

KNEE = RangeToday(90.0, 25.0, 65.0)
TARGET_DEG = 38.0
WRIST = RangeToday(-10.0, 40.0, 50.0)
GOOD = Rep(0.0, 2.0, 5.0, 30.0, 60.0, 25.0, 25.0, 2.0, -1.5)

angles = st.floats(-180, 180)
speeds = st.floats(0, 1000)
reps = st.builds(
    Rep,
    start_s=st.just(0.0), peak_s=st.just(1.0), end_s=st.just(2.0), peak_deg=angles, range_deg=st.floats(0, 180),
    out_speed_deg_s=speeds, back_speed_deg_s=speeds, held_s=st.floats(0, 60), smoothness=st.none() | st.floats(-20, 0),
    helped=st.sampled_from((None, False, True)), kind=st.sampled_from(("active", "assisted", "stim_assisted", "stretch", "mirror")),
)  # fmt: skip
ranges = st.builds(lambda rest, best: RangeToday(rest, best, abs(best - rest)), angles, angles)


@given(reps, angles, ranges)
def test_points_are_from_0_to_100(rep: Rep, target_deg: float, range_today: RangeToday) -> None:
    assert 0 <= points_of(rep, target_deg, range_today) <= MOST_POINTS


@given(reps, angles, ranges, speeds, speeds)
def test_a_faster_rep_never_earns_more(rep: Rep, target_deg: float, range_today: RangeToday, out_more: float, back_more: float) -> None:
    faster = replace(rep, out_speed_deg_s=rep.out_speed_deg_s + out_more, back_speed_deg_s=rep.back_speed_deg_s + back_more)
    assert points_of(faster, target_deg, range_today) <= points_of(rep, target_deg, range_today)


@given(reps, st.floats(0, 120), st.floats(0, 60), st.sampled_from((KNEE, WRIST)))
def test_further_never_earns_less_and_beyond_the_own_range_no_more(rep: Rep, way_deg: float, more_deg: float, today: RangeToday) -> None:
    sign = 1 if today.best_deg > today.rest_deg else -1

    def at(deg: float) -> int:
        return points_of(replace(rep, peak_deg=today.rest_deg + sign * deg), today.rest_deg + sign * 40, today)

    assert at(way_deg) <= at(way_deg + more_deg)
    assert at(today.range_deg) == at(today.range_deg + more_deg)


@given(reps, angles, ranges, st.floats(0, 10), st.floats(0, 5))
def test_holding_longer_or_moving_smoother_never_earns_less(
    rep: Rep, target_deg: float, range_today: RangeToday, longer_s: float, smoother: float
) -> None:
    points = points_of(rep, target_deg, range_today)
    assert points_of(replace(rep, held_s=rep.held_s + longer_s), target_deg, range_today) >= points
    if rep.smoothness is not None:
        assert points_of(replace(rep, smoothness=rep.smoothness + smoother), target_deg, range_today) >= points


def test_all_of_it_is_100_and_each_share_is_what_the_page_says() -> None:
    best = replace(GOOD, peak_deg=25.0)
    assert points_of(best, TARGET_DEG, KNEE) == 100
    assert points_of(replace(best, peak_deg=90.0), TARGET_DEG, KNEE) == 40
    assert points_of(best, 20.0, KNEE) == 90
    assert points_of(replace(best, out_speed_deg_s=90.0), TARGET_DEG, KNEE) == 90
    assert points_of(replace(best, out_speed_deg_s=60.0, back_speed_deg_s=60.0), TARGET_DEG, KNEE) == 90
    assert points_of(replace(best, held_s=0.0), TARGET_DEG, KNEE) == 90
    assert points_of(replace(best, smoothness=-4.0), TARGET_DEG, KNEE) == 90


def test_what_was_not_measured_earns_nothing() -> None:
    assert points_of(replace(GOOD, smoothness=None), TARGET_DEG, KNEE) == points_of(replace(GOOD, smoothness=-9.0), TARGET_DEG, KNEE)


@pytest.mark.parametrize(("kind", "earns"), [("active", False), ("assisted", True), ("stretch", True), ("stim_assisted", True)])
def test_helping_hands_earn_points_only_where_they_are_part_of_the_exercise(kind: RepKind, earns: bool) -> None:
    assert (points_of(replace(GOOD, helped=True, kind=kind), TARGET_DEG, KNEE) > 0) is earns


def test_a_day_without_any_range_earns_nothing_for_reach() -> None:
    still = replace(GOOD, peak_deg=90.0, held_s=0.0, smoothness=None, out_speed_deg_s=200.0, back_speed_deg_s=200.0)
    assert points_of(still, 90.0, RangeToday(90.0, 90.0, 0.0)) == 0
