import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.easing import arch, arriving, breath, chance, clamped, fading, mixed, settling, smooth

shares = st.floats(-5, 5)


@pytest.mark.parametrize("curve", [smooth, arriving, settling, clamped])
def test_curves_go_from_nothing_to_all(curve: object) -> None:
    assert callable(curve)
    assert curve(0.0) == pytest.approx(0.0)
    assert curve(1.0) == pytest.approx(1.0)
    assert curve(3.0) == curve(1.0)
    assert curve(-3.0) == curve(0.0)


@given(shares, shares)
def test_smooth_never_turns_back(first: float, second: float) -> None:
    low, high = sorted((first, second))
    assert smooth(low) <= smooth(high) + 1e-9


def test_an_arch_rises_and_comes_down() -> None:
    assert arch(0.0) == pytest.approx(0.0)
    assert arch(0.5) == pytest.approx(1.0)
    assert arch(1.0) == pytest.approx(0.0, abs=1e-9)


@given(st.floats(0, 100) | st.just(float("inf")))
def test_what_fades_is_gone_when_it_is_old(age_s: float) -> None:
    assert 0.0 <= fading(age_s, 2.0) <= 1.0
    assert fading(2.0 + age_s, 2.0) == 0.0


@given(st.floats(0, 1e4), st.floats(0.5, 20))
def test_a_breath_stays_between_nothing_and_all(time_s: float, period_s: float) -> None:
    assert 0.0 <= breath(time_s, period_s) <= 1.0


def test_mixing_meets_both_ends() -> None:
    assert mixed(3, 7, 0) == 3
    assert mixed(3, 7, 1) == 7


def test_chance_is_even_and_always_the_same() -> None:
    drawn = [chance(7, number) for number in range(2000)]
    assert drawn == [chance(7, number) for number in range(2000)]
    assert all(0.0 <= one < 1.0 for one in drawn)
    assert sum(drawn) / len(drawn) == pytest.approx(0.5, abs=0.03)
    assert len(set(drawn)) > 1990
