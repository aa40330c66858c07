import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.training.end_hold import END_FOUND_S, STILL_S, EndHold

TARGET_DEG, LEAST_DEG, HOLD_S = 50.0, 12.0, 5.0
STEP_S = 0.1


def hold(hold_s: float = HOLD_S) -> EndHold:
    return EndHold(hold_s, TARGET_DEG, LEAST_DEG)


def stay(at: EndHold, limb_deg: float, seconds: float, slow: bool = True) -> EndHold:
    for _ in range(round(seconds / STEP_S)):
        at.step(limb_deg, slow, STEP_S)
    return at


def test_near_the_target_it_begins_at_once_and_is_complete_at_its_end() -> None:
    held = stay(hold(), 46.0, 1.0)
    assert held.held_s == pytest.approx(1.0 - STEP_S)
    assert (held.share, held.left_s) == pytest.approx((0.18, 4.1))
    assert not held.complete
    stay(held, 46.0, HOLD_S)
    assert held.full
    assert held.complete
    assert (held.held_s, held.mean_deg) == pytest.approx((HOLD_S, 46.0))


def test_short_of_the_target_it_begins_where_the_limb_goes_no_further() -> None:
    held = stay(hold(), 30.0, END_FOUND_S - 0.2)
    assert not held.begun
    stay(held, 30.0, HOLD_S + 0.8)
    assert (held.full, held.complete) == (True, False)


def test_on_the_way_on_from_its_own_end_no_time_counts() -> None:
    held = stay(hold(), 30.0, END_FOUND_S + 1.0)
    held_s = held.held_s
    for step in range(5):
        stay(held, 32.0 + 2 * step, STILL_S / 2)
    assert held.held_s == held_s
    stay(held, 40.0, STILL_S + 1.0)
    assert held.held_s > held_s


def test_away_from_the_end_and_in_a_hurry_the_time_waits() -> None:
    held = stay(hold(), 50.0, 2.0)
    held_s = held.held_s
    stay(held, 30.0, 10.0)
    stay(held, 50.0, 3.0, slow=False)
    assert held.held_s == held_s
    stay(held, 50.0, 1.0)
    assert held.held_s == pytest.approx(held_s + 1.0)


def test_a_limb_at_rest_holds_nothing_and_an_earlier_swing_is_forgotten() -> None:
    assert not stay(hold(), 5.0, 60.0).begun
    swung = stay(stay(hold(), 40.0, 0.3), 2.0, 1.0)
    assert stay(swung, 25.0, END_FOUND_S + 0.3).begun


def test_no_hold_is_full_as_soon_as_the_end_is_reached() -> None:
    held = hold(0.0)
    assert not held.full
    held.step(48.0, True, STEP_S)
    assert (held.full, held.complete, held.share, held.mean_deg) == (True, True, 1.0, 0.0)


@given(moments=st.lists(st.tuples(st.floats(-30.0, 120.0), st.booleans(), st.floats(0.0, 0.25)), max_size=150))
def test_what_is_held_only_grows_and_never_passes_what_is_asked(moments: list[tuple[float, bool, float]]) -> None:
    held, passed_s = hold(2.0), 0.0
    for limb_deg, slow, dt_s in moments:
        before_s = held.held_s
        held.step(limb_deg, slow, dt_s)
        passed_s += dt_s
        assert before_s <= held.held_s <= min(2.0, passed_s) + 1e-9
        assert 0.0 <= held.share <= 1.0
        assert held.held_s == before_s or (slow and limb_deg >= LEAST_DEG)
