from typing import get_args

import pytest

from game.core.events import Compensating, Event, HelperHands, RepStarted, Spasm, TargetReached, TooFast
from game.core.names import Compensation
from game.training.hints import HINT_S, Hint, Hints, hint_of


@pytest.mark.parametrize(
    ("event", "hint"),
    [
        (TooFast(1.0, 300.0), "slower"),
        (Spasm(1.0, 700.0), "spasm"),
        (HelperHands(1.0), "helper_hands"),
        *((Compensating(1.0, kind), kind) for kind in get_args(Compensation)),
        (RepStarted(1.0), None),
        (TargetReached(1.0), None),
    ],
)
def test_what_happens_says_what_is_good_to_know(event: Event, hint: Hint | None) -> None:
    hints = Hints()
    hints.take([event])
    assert hint_of(event) == hint
    assert hints.at(1.0) == hint
    assert hints.at(1.0 + HINT_S) is None


def test_one_is_said_at_a_time() -> None:
    hints = Hints()
    hints.take([Compensating(1.0, "trunk_back"), HelperHands(1.5)])
    assert hints.at(2.0) == "trunk_back"
    hints.take([HelperHands(1.0 + HINT_S)])
    assert hints.at(1.0 + HINT_S) == "helper_hands"


def test_what_is_about_safety_is_said_at_once() -> None:
    hints = Hints()
    hints.take([Compensating(1.0, "trunk_back"), TooFast(1.5, 300.0)])
    assert hints.at(1.5) == "slower"
    hints.take([Spasm(2.0, 900.0)])
    assert hints.at(2.0) == "spasm"
