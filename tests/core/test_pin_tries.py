import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.pin_tries import FIRST_WAIT_S, FREE_TRIES, LONGEST_WAIT_S, PinTries, may_be_pin

TIMES = st.floats(0, 4e9)


@given(st.lists(TIMES, max_size=30), TIMES)
def test_a_wait_comes_after_five_wrong_tries_and_is_never_longer_than_the_longest(times: list[float], now_s: float) -> None:
    tries = PinTries()
    for time_s in times:
        tries = tries.missed(time_s)
    wait_s = tries.wait_s(now_s)
    assert 0.0 <= wait_s <= LONGEST_WAIT_S
    if len(times) < FREE_TRIES:
        assert wait_s == 0.0
    elif now_s <= times[-1]:
        assert wait_s >= FIRST_WAIT_S
    assert PinTries.read(tries.kept()) == tries


def test_waits_grow_and_end() -> None:
    waits = [PinTries(wrong, 100.0).wait_s(100.0) for wrong in range(4, 14)]
    assert waits[:4] == [0.0, 30.0, 60.0, 120.0]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_S
    assert PinTries(5, 100.0).wait_s(100.0 + FIRST_WAIT_S) == 0.0


@pytest.mark.parametrize("kept", [None, "", "{", "[]", '{"wrong": "many"}', "7"])
def test_what_cannot_be_read_counts_as_no_tries(kept: str | None) -> None:
    assert PinTries.read(kept) == PinTries()


@pytest.mark.parametrize(
    ("digits", "fits"), [("123", False), ("1234", True), ("12345678", True), ("123456789", False), ("12a4", False), ("１２３４", False)]
)
def test_a_pin_has_four_to_eight_digits(digits: str, fits: bool) -> None:
    assert may_be_pin(digits) is fits
