import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.validation.agreement import Agreement, agreement, lag_ms
from game.validation.truth import Angles

TIMES = np.arange(0.0, 10.0, 1 / 30)
degrees = st.floats(-180.0, 180.0)


def swing(times_s: Angles, period_s: float = 1.5) -> Angles:
    """A limb that swings evenly between 0° and 80°."""
    return 40.0 - 40.0 * np.cos(2 * math.pi * times_s / period_s)


@given(st.lists(degrees, min_size=2, max_size=40), degrees)
def test_a_constant_error_is_bias_alone(angles: list[float], off: float) -> None:
    true = np.array(angles)
    agreed = agreement(true + off, true)
    assert agreed.bias_deg == pytest.approx(off, abs=1e-9)
    assert agreed.mae_deg == pytest.approx(abs(off), abs=1e-9)
    assert agreed.lowest_deg == pytest.approx(off, abs=1e-6)
    assert agreed.highest_deg == pytest.approx(off, abs=1e-6)


@given(st.lists(st.tuples(degrees, degrees), min_size=1, max_size=40))
def test_the_bias_lies_within_the_limits_and_is_no_larger_than_the_error(pairs: list[tuple[float, float]]) -> None:
    measured, true = np.array(pairs).T
    agreed = agreement(measured, true)
    error, bias, lowest, highest = (agreed.mae_deg, agreed.bias_deg, agreed.lowest_deg, agreed.highest_deg)
    assert None not in (error, bias, lowest, highest)
    assert abs(bias or 0.0) <= (error or 0.0) + 1e-9
    assert (lowest or 0.0) <= (bias or 0.0) <= (highest or 0.0)


def test_nineteen_of_twenty_differences_lie_within_the_limits() -> None:
    true = np.zeros(20_000)
    measured = np.random.default_rng(1).normal(2.0, 3.0, true.size)
    agreed = agreement(measured, true)
    lowest, highest = agreed.lowest_deg or 0.0, agreed.highest_deg or 0.0
    assert lowest == pytest.approx(2.0 - 1.96 * 3.0, abs=0.15)
    assert highest == pytest.approx(2.0 + 1.96 * 3.0, abs=0.15)
    assert np.mean((measured >= lowest) & (measured <= highest)) == pytest.approx(0.95, abs=0.01)


def test_what_is_not_known_on_either_side_is_left_out() -> None:
    agreed = agreement(np.array([1.0, np.nan, 5.0, 3.0]), np.array([0.0, 0.0, np.nan, 0.0]))
    assert (agreed.frames, agreed.mae_deg, agreed.bias_deg) == (2, 2.0, 2.0)
    assert agreement(np.array([np.nan]), np.array([1.0])) == Agreement(0, None, None, None, None)


@given(st.floats(-0.2, 0.3), st.floats(0.3, 2.0), st.floats(-50.0, 50.0))
def test_the_lag_of_a_late_angle_is_found_between_frames_whatever_its_scale(late_s: float, gain: float, offset: float) -> None:
    measured = gain * swing(TIMES - late_s) + offset
    assert lag_ms(TIMES, measured, TIMES, swing(TIMES)) == pytest.approx(1000.0 * late_s, abs=3.0)


def test_the_lag_of_a_noisy_angle_with_gaps_is_found() -> None:
    measured = swing(TIMES - 0.05) + np.random.default_rng(2).normal(0.0, 2.0, TIMES.size)
    measured[60:120] = np.nan
    assert lag_ms(TIMES, measured, TIMES, swing(TIMES)) == pytest.approx(50.0, abs=10.0)


@pytest.mark.parametrize(
    "measured",
    [
        pytest.param(np.full_like(TIMES, 40.0), id="it stands still"),
        pytest.param(np.full_like(TIMES, np.nan), id="nothing was measured"),
        pytest.param(swing(TIMES - 0.9, 3.0), id="it comes too late to be the same movement"),
    ],
)
def test_where_nothing_goes_together_there_is_no_lag(measured: Angles) -> None:
    assert lag_ms(TIMES, measured, TIMES, swing(TIMES, 3.0)) is None


def test_of_a_truth_that_is_not_known_there_is_no_lag() -> None:
    assert lag_ms(TIMES, swing(TIMES), TIMES, np.full_like(TIMES, np.nan)) is None
