from hypothesis import given
from hypothesis import strategies as st

from game.screen.canvas import Point
from game.screen.steered import ARRIVED_S, LOW, MOVES_ON, MOVES_WITHIN_S, SLIDES, STILL, Steered

FRAME_S, RESTS_S = 1 / 30, 2.5
HERE: Point = (600.0, 700.0)
UP: Point = (600.0, 700.0 - MOVES_ON - 1)
ASIDE: Point = (600.0 + SLIDES + 1, 700.0)
HIGH: Point = (800.0, 200.0)
Ways = list[tuple[Point | None, float]]


def steered(ways: Ways, hand: Steered | None = None, from_s: float = 0.0, sights: tuple[int, ...] = ()) -> list[bool]:
    """Hold the pointer at each place for so many seconds; return whether it is steered after each."""
    hand, now_s, told = hand or Steered(), from_s, []
    for number, (at, length_s) in enumerate(ways):
        for _ in range(max(1, round(length_s / FRAME_S))):
            now_s += FRAME_S
            hand.step(at, now_s, RESTS_S, sights[number] if sights else 0)
        told.append(hand.is_steered)
    return told


def gone(one: Point, other: Point, length_s: float) -> Ways:
    """Go evenly from one point to another."""
    steps = max(1, round(length_s / FRAME_S))
    shares = [number / steps for number in range(1, steps + 1)]
    return [((one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])), FRAME_S) for share in shares]


def test_a_hand_that_moves_on_up_or_aside_from_where_it_stopped_is_steered() -> None:
    assert steered([(HERE, 1.0), (UP, 0.1), (UP, 2.0)]) == [False, True, True]
    assert steered([(HERE, 1.0), (ASIDE, 0.1), (HERE, 0.5)]) == [False, True, True]
    assert steered([(HERE, 1.0), *gone(HERE, UP, 2.5)])[-1]


def test_a_hand_that_comes_up_and_stops_is_not_steered_however_far_it_came() -> None:
    assert steered([*gone((200.0, 900.0), (900.0, 300.0), 0.3), ((900.0, 300.0), 60.0)])[-1] is False


def test_a_hand_that_is_lowered_begins_anew() -> None:
    assert steered([(HERE, 1.0), (UP, 1.0), (None, 0.1), (UP, 9.0)]) == [False, True, False, False]


def test_after_something_was_taken_the_hand_has_to_move_on() -> None:
    hand = Steered()
    assert steered([(HERE, 1.0), (UP, 1.0)], hand) == [False, True]
    hand.has_to_move_on()
    assert steered([(UP, 9.0)], hand, 2.0) == [False]
    assert steered([(HIGH, 0.1)], hand, 11.0) == [True]


def test_a_hand_that_rests_longer_than_a_choice_takes_has_to_move_on_again() -> None:
    assert steered([(HERE, 1.0), (UP, RESTS_S - 0.1), (UP, 0.3), ((UP[0] + MOVES_ON - 1, UP[1]), 5.0)]) == [False, True, False, False]


def test_a_hand_that_drops_to_where_it_may_lie_is_not_steered_until_it_has_stopped_and_moved_on() -> None:
    down: Ways = [*gone(HIGH, HERE, 0.6), (HERE, 9.0)]
    assert True not in steered([(HIGH, 1.0), *down])[-9:]
    assert steered([(HERE, 1.0), (UP, 0.5), (HIGH, 0.1), *down])[-1] is False
    assert steered([(HERE, 1.0), (UP, 0.5), (HIGH, 0.1), *down, (UP, 0.1)])[-1] is True


def test_a_hand_that_drops_less_than_it_goes_aside_or_stays_high_is_steered() -> None:
    aside = (HIGH[0] - 750.0, HERE[1])
    assert steered([(HIGH, 1.0), *gone(HIGH, aside, 0.6), (aside, 1.0)])[-1] is True
    lower = (HIGH[0], LOW - 10.0)
    assert steered([(HIGH, 1.0), *gone(HIGH, lower, 0.6), (lower, 1.0)])[-1] is True


def test_where_a_hand_may_lie_it_is_not_steered_by_being_slid_a_little() -> None:
    aside = (HERE[0] + SLIDES - 5.0, HERE[1])
    assert True not in steered([(HERE, 1.0), *gone(HERE, aside, 1.0), (aside, 9.0)])


def test_nor_by_sliding_slowly_however_far() -> None:
    lasts_s = MOVES_WITHIN_S * 500.0 / MOVES_ON * 1.05
    assert True not in steered([(HIGH, 1.0), *gone(HIGH, (HIGH[0] + 500.0, HIGH[1]), lasts_s)])


def test_what_a_hand_did_where_it_was_not_seen_is_no_steering() -> None:
    assert steered([(HERE, 1.0), (HIGH, 9.0)], sights=(0, 1)) == [False, False]
    assert steered([(HERE, 1.0), (UP, 1.0), (HIGH, 9.0)], sights=(0, 0, 1)) == [False, True, False]
    assert steered([(HERE, 1.0), (HIGH, 0.1), ((HIGH[0] + MOVES_ON + 1, HIGH[1]), 0.1)], sights=(0, 1, 1))[-1] is True


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=60, max_size=90))
def test_a_hand_that_settles_and_trembles_where_it_arrived_is_never_steered(jitters: list[tuple[float, float]]) -> None:
    reach = STILL / 2 / 2**0.5
    ways: Ways = [((HERE[0] + reach * x, HERE[1] + reach * y), FRAME_S) for x, y in jitters]
    assert len(ways) * FRAME_S > ARRIVED_S
    assert True not in steered([(HERE, ARRIVED_S + FRAME_S), *ways])
