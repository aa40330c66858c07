import random
from statistics import NormalDist, fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.training.adaptation_reaches import MOST_KEPT, Reaches, quantile, spread_of


def normal(count: int, mean: float = 1.0, spread: float = 0.1, seed: int = 1) -> list[float]:
    dice = random.Random(seed)
    return [dice.gauss(mean, spread) for _ in range(count)]


def remembered(reaches: list[float], known: list[float] | None = None) -> Reaches:
    kept = Reaches(known or [])
    for reach in reaches:
        kept.take(reach)
    return kept


@given(values=st.lists(st.floats(-5.0, 5.0), min_size=1, max_size=30), share=st.floats(-0.2, 1.2))
def test_a_quantile_lies_among_its_values_and_grows_with_the_share(values: list[float], share: float) -> None:
    values.sort()
    assert values[0] <= quantile(values, share) <= values[-1]
    assert quantile(values, share) <= quantile(values, share + 0.1)


def test_the_middle_of_an_odd_number_is_the_middle_one() -> None:
    assert quantile([1.0, 2.0, 7.0], 0.5) == pytest.approx(2.0)


def test_the_spread_of_normal_values_is_theirs_and_outliers_hardly_change_it() -> None:
    values = normal(2000)
    assert spread_of(sorted(values)) == pytest.approx(0.1, rel=0.06)
    assert spread_of(sorted([*values, *[9.0] * 100])) == pytest.approx(0.1, rel=0.15)


@pytest.mark.parametrize("share", [0.7, 0.775, 0.85])
def test_a_wanted_share_gets_past_or_a_few_more(share: float) -> None:
    found = [remembered(normal(100, seed=seed)).passed_by(share) for seed in range(40)]
    right = NormalDist(1.0, 0.1).inv_cdf(1.0 - share)
    assert right - 0.02 < fmean(found) < right + 0.005


def test_few_reaches_make_the_target_nearer() -> None:
    assert remembered([0.9, 1.0, 1.1]).passed_by(0.775) < 0.9


def test_the_share_past_a_target_counts_those_that_reach_it() -> None:
    assert remembered([0.8, 0.9, 1.0, 1.1]).share_past(0.9) == 0.75


def test_one_slip_and_one_spasm_change_little() -> None:
    known = normal(100)
    assert remembered([0.1, 3.0], known).passed_by(0.775) == pytest.approx(Reaches(known).passed_by(0.775), abs=0.01)


@pytest.mark.parametrize("mean", [0.7, 1.3])
def test_who_has_changed_for_good_is_seen_as_they_are_now(mean: float) -> None:
    changed = remembered(normal(12, mean), normal(200))
    assert changed.passed_by(0.5) == pytest.approx(mean, abs=0.1)
    assert 0.0 < changed.spread < 0.2


def test_short_reaches_are_believed_at_once_and_forgotten_if_they_were_a_slip() -> None:
    known = normal(200)
    short = remembered([0.65, 0.7, 0.68], known)
    assert short.passed_by(0.775) < 0.7
    for reach in [1.0, 1.05, 0.95, 1.0, 0.98]:
        short.take(reach)
    assert short.passed_by(0.775) == pytest.approx(Reaches(known).passed_by(0.775), abs=0.03)


@given(reaches=st.lists(st.floats(0.0, 3.0), min_size=1, max_size=60), known=st.lists(st.floats(0.0, 3.0), max_size=300))
def test_whatever_is_reached_the_target_is_no_further_than_the_furthest_reach(reaches: list[float], known: list[float]) -> None:
    kept = remembered(reaches, known)
    assert kept.passed_by(0.775) <= max(*known, *reaches, 0.0)
    assert 0.0 <= kept.share_past(1.0) <= 1.0


def test_old_reaches_make_room() -> None:
    few_old = [0.0] * 40
    assert remembered([1.0 + 0.001 * (n % 7) for n in range(MOST_KEPT)], few_old).share_past(0.5) == 1.0
