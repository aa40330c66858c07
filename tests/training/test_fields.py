from hypothesis import given
from hypothesis import strategies as st

from game.training.fields import Field, stepped

HOLD = Field(("hold_s",), "number", "seconds", 0, 120, 5)
FREQUENCY = Field(("frequency_hz",), "number", "hertz", 1, 120, 1, optional=True)
HELPER = Field(("by",), "choice", choices=("nobody", "helper", "other_hand"))
SWITCH = Field(("on",), "switch")


@given(st.floats(0, 120), st.sampled_from((1, -1)))
def test_a_step_leads_to_the_next_round_number_and_never_out_of_the_range(value: float, by: int) -> None:
    after = stepped(HOLD, value, by)
    assert isinstance(after, float | int)
    assert HOLD.allows(after)
    assert after % HOLD.step == 0
    assert 0 < (after - value) * by <= HOLD.step + 1e-6 or after in (HOLD.low, HOLD.high) or abs(after - value) < 1e-4


def test_a_step_up_and_down_again_leads_back() -> None:
    assert stepped(HOLD, stepped(HOLD, 30, 1), -1) == 30


def test_what_may_be_empty_is_emptied_below_its_least() -> None:
    assert stepped(FREQUENCY, None, -1) is None
    assert stepped(FREQUENCY, None, 1) == 1
    assert stepped(FREQUENCY, 2.0, -1) == 1
    assert stepped(FREQUENCY, 1.0, -1) is None
    assert FREQUENCY.allows(None)
    assert not HOLD.allows(None)


@given(st.sampled_from(HELPER.choices), st.integers(1, 6))
def test_choices_go_round(start: str, steps: int) -> None:
    value: object = start
    for _step in range(steps):
        value = stepped(HELPER, str(value), 1)
    for _step in range(steps):
        value = stepped(HELPER, str(value), -1)
    assert value == start


def test_a_switch_turns_and_words_stay() -> None:
    assert stepped(SWITCH, True, 1) is False
    assert stepped(SWITCH, False, -1) is True
    assert stepped(Field(("pads",), "words"), "thigh", 1) == "thigh"
