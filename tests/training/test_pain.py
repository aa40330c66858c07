import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.level import Stop
from game.training.pain import after_answer, before_session

PAIN = st.integers(0, 10)
STOPS = st.builds(Stop, pain=st.integers(1, 4), pain_rise=st.integers(1, 2))


@pytest.mark.parametrize(
    ("before", "now", "verdict"),
    [(0, 0, "go_on"), (0, 1, "go_on"), (0, 2, "stop"), (2, 3, "go_on"), (3, 4, "stop"), (None, 3, "go_on"), (None, 4, "stop")],
)
def test_strong_pain_and_rising_pain_stop(before: int | None, now: int, verdict: str) -> None:
    assert after_answer(Stop(), before, now) == verdict


@pytest.mark.parametrize(("now", "verdict"), [(0, "go_on"), (3, "go_on"), (4, "stop"), (10, "stop"), (None, "go_on")])
def test_no_session_begins_with_strong_pain(now: int | None, verdict: str) -> None:
    assert before_session(Stop(), now) == verdict


@given(STOPS, st.none() | PAIN, PAIN)
def test_no_level_lets_four_or_a_rise_of_two_pass(stop: Stop, before: int | None, now: int) -> None:
    if now >= 4 or (before is not None and now >= before + 2):
        assert after_answer(stop, before, now) == "stop"


@given(STOPS, st.none() | PAIN, PAIN, PAIN)
def test_less_pain_never_stops_what_more_pain_lets_go_on(stop: Stop, before: int | None, one: int, other: int) -> None:
    less, more = sorted((one, other))
    assert after_answer(stop, before, more) == "stop" or after_answer(stop, before, less) == "go_on"


@given(STOPS, st.none() | PAIN)
def test_who_says_nothing_goes_on(stop: Stop, before: int | None) -> None:
    assert after_answer(stop, before, None) == "go_on"
