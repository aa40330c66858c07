import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.training.tingle_taps import TingleTaps

CYCLE_S = 20.0


def tapping(*at_s: float) -> tuple[TingleTaps, list[bool]]:
    taps = TingleTaps(CYCLE_S)
    return taps, [taps.tap(tap_s) for tap_s in at_s]


def test_four_taps_bound_three_cycles() -> None:
    assert not tapping(0.0, 20.0, 40.0)[0].done
    taps, _ = tapping(0.0, 20.4, 40.8, 61.2)
    assert (taps.done, taps.share) == (True, 1.0)
    assert taps.period_s == pytest.approx(20.4)
    assert taps.on_s == pytest.approx(61.2)


@pytest.mark.parametrize("late", range(4))
def test_one_late_tap_spoils_neither_period_nor_phase(late: int) -> None:
    taps, _ = tapping(*(20.0 * number + (1.5 if number == late else 0.0) for number in range(4)))
    assert taps.done
    assert taps.period_s == pytest.approx(20.0, abs=1e-6)
    assert taps.on_s == pytest.approx(60.0, abs=1e-6)


def test_a_second_tap_at_the_same_tingle_is_not_counted() -> None:
    taps, taken = tapping(0.0, 0.4, 20.0, 21.0, 40.0)
    assert taken == [True, False, True, False, True]
    assert not taps.done
    assert taps.share == pytest.approx(2 / 3)
    assert taps.period_s == 20.0


def test_a_missed_tingle_adds_nothing_and_taps_go_on() -> None:
    taps, taken = tapping(0.0, 20.0, 60.0)
    assert taken == [True, True, True]
    assert taps.share == pytest.approx(1 / 3)
    assert tapping(0.0, 20.0, 60.0, 80.0, 100.0)[0].period_s == 20.0


def test_a_unit_that_is_set_otherwise_than_written_down_is_believed_in_the_end() -> None:
    taps, _ = tapping(0.0, 45.0, 90.0, 135.0, 180.0)
    assert taps.done
    assert (taps.period_s, taps.on_s) == (45.0, 180.0)


def test_how_late_the_limb_answers_is_known_where_it_was_seen() -> None:
    taps = TingleTaps(CYCLE_S)
    assert taps.delay_s is None
    for tap_s, delay_s in ((0.0, 0.6), (20.0, 0.8), (40.0, 9.0), (60.0, 0.7)):
        taps.tap(tap_s)
        taps.onset(tap_s + delay_s)
    assert taps.delay_s == pytest.approx(0.7)


@given(waits=st.lists(st.floats(0.0, 200.0), max_size=20))
def test_the_period_is_never_shorter_than_what_can_be_a_cycle(waits: list[float]) -> None:
    taps, now_s, share = TingleTaps(CYCLE_S), 0.0, 0.0
    for wait_s in waits:
        now_s += wait_s
        if taps.tap(now_s):
            assert abs(taps.on_s - now_s) <= taps.period_s / 2 + 1e-6
        assert share <= taps.share <= 1.0
        assert taps.period_s >= 0.6 * CYCLE_S - 1e-6
        share = taps.share
