from hypothesis import given
from hypothesis import strategies as st

from game.screen.canvas import Point
from game.screen.steered import ARRIVED_S, MOVES_ON, STILL, Steered

FRAME_S = 1 / 30
HERE: Point = (600.0, 700.0)
ON: Point = (600.0, 700.0 - MOVES_ON - 1)


def steered(ways: list[tuple[Point | None, float]], hand: Steered | None = None) -> list[bool]:
    """Hold the pointer at each place for so many seconds; return whether it is steered after each."""
    hand, now_s, told = hand or Steered(), 0.0, []
    for at, length_s in ways:
        for _ in range(max(1, round(length_s / FRAME_S))):
            now_s += FRAME_S
            hand.step(at, now_s)
        told.append(hand.is_steered)
    return told


def test_a_hand_that_moves_on_from_where_it_stopped_is_steered_and_stays_so() -> None:
    assert steered([(HERE, 1.0), (ON, 0.1), (HERE, 60.0)]) == [False, True, True]


def test_a_hand_that_comes_up_and_stops_is_not_steered_however_far_it_came() -> None:
    way_up: list[tuple[Point | None, float]] = [((200.0 + 100 * step, 900.0 - 80 * step), FRAME_S) for step in range(8)]
    assert steered([*way_up, ((900.0, 300.0), 60.0)])[-1] is False


def test_a_hand_that_is_lowered_begins_anew() -> None:
    assert steered([(HERE, 1.0), (ON, 1.0), (None, 0.1), (ON, 9.0)]) == [False, True, False, False]


def test_after_something_was_taken_the_hand_has_to_move_on() -> None:
    hand = Steered()
    assert steered([(HERE, 1.0), (ON, 1.0)], hand) == [False, True]
    hand.has_to_move_on()
    assert steered([(ON, 9.0)], hand) == [False]
    assert steered([(HERE, 0.1)], hand) == [True]


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=60, max_size=90))
def test_a_hand_that_settles_and_trembles_where_it_arrived_is_never_steered(jitters: list[tuple[float, float]]) -> None:
    reach = STILL / 2 / 2**0.5
    ways: list[tuple[Point | None, float]] = [((HERE[0] + reach * x, HERE[1] + reach * y), FRAME_S) for x, y in jitters]
    assert len(ways) * FRAME_S > ARRIVED_S
    assert True not in steered([(HERE, ARRIVED_S + FRAME_S), *ways])
