import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.steady_time import LONGEST_STEP_S, SteadyTime
from game.screen.scan import GRACE_S


@given(st.floats(0.0, 1e4), st.lists(st.floats(0.0, 100.0), min_size=1))
def test_it_goes_on_with_the_clock_but_by_no_more_than_a_step(from_s: float, steps_s: list[float]) -> None:
    steady, now_s = SteadyTime(), from_s
    before_s = steady.at(now_s)
    assert before_s == from_s
    for step_s in steps_s:
        now_s += step_s
        at_s = steady.at(now_s)
        assert at_s - before_s == pytest.approx(min(step_s, LONGEST_STEP_S), abs=1e-6)
        before_s = at_s


@given(st.lists(st.floats(0.0, LONGEST_STEP_S - 0.01)))
def test_without_a_pause_it_is_the_clock(steps_s: list[float]) -> None:
    steady, now_s = SteadyTime(), 0.0
    for step_s in steps_s:
        now_s += step_s
        assert steady.at(now_s) == now_s


def test_a_light_that_went_on_in_the_longest_step_is_still_too_young_for_a_press() -> None:
    assert LONGEST_STEP_S < GRACE_S
