from hypothesis import given
from hypothesis import strategies as st

from game.core.steady_time import LONGEST_STEP_S
from game.screen.canvas import Box, Point
from game.screen.dwell import AWAY_S, GROWN, NOT_YET_S, Dwell

A, B = Box(100, 100, 300, 200), Box(420, 100, 300, 200)
PLACES, DWELL_S, FRAME_S = (A, B), 1.5, 1 / 60
NOWHERE: Point = (1000.0, 800.0)


def taken(ways: list[tuple[Point | None, float]], dwell: Dwell | None = None, from_s: float = 0.0) -> list[Box]:
    """Hold the pointer at each place for so many seconds; return what is taken."""
    dwell, now_s, found = dwell or Dwell(DWELL_S), from_s, []
    for at, length_s in ways:
        for _ in range(round(length_s / FRAME_S)):
            now_s += FRAME_S
            place = dwell.step(at, PLACES, now_s)
            found += [place] if place else []
    return found


def entered() -> Dwell:
    dwell = Dwell(DWELL_S)
    dwell.enter(0.0)
    return dwell


def test_staying_takes_a_place_once_until_it_is_entered_anew() -> None:
    assert taken([(A.center, DWELL_S - 0.1)]) == []
    assert taken([(A.center, 10.0)]) == [A]
    assert taken([(A.center, 3.0), (NOWHERE, 1.0), (A.center, 3.0)]) == [A, A]
    assert taken([(A.center, 3.0), (None, 1.0), (A.center, 3.0)]) == [A, A]
    assert taken([(A.center, 3.0), (B.center, 3.0)]) == [A, B]


def test_a_pause_of_the_machine_fills_no_dwell() -> None:
    dwell = Dwell(DWELL_S)
    assert taken([(A.center, 0.1)], dwell) == []
    assert [dwell.step(A.center, PLACES, 0.1 + pause_s) for pause_s in (0.0, 5.0)] == [None, None]
    assert dwell.share <= (0.1 + LONGEST_STEP_S) / DWELL_S
    assert taken([(A.center, DWELL_S)], dwell, 5.1) == [A]


def test_a_slip_does_not_begin_anew_and_a_way_out_does() -> None:
    assert taken([(A.center, 1.0), (NOWHERE, AWAY_S - 0.1), (A.center, 0.7)]) == [A]
    assert taken([(A.center, 1.0), (None, AWAY_S - 0.1), (A.center, 0.7)]) == [A]
    assert taken([(A.center, 1.0), (NOWHERE, AWAY_S + 0.1), (A.center, 1.0)]) == []


def test_a_slip_after_taking_takes_nothing_again() -> None:
    assert taken([(A.center, 3.0), (NOWHERE, AWAY_S - 0.1), (A.center, 5.0)]) == [A]


def test_a_new_screen_is_looked_at_first() -> None:
    assert taken([(A.center, NOT_YET_S + DWELL_S - 0.1)], entered()) == []
    assert taken([(A.center, NOT_YET_S + DWELL_S + 0.1)], entered()) == [A]


def test_what_was_taken_has_to_be_left_before_the_next_screen_takes_anything_there() -> None:
    dwell = entered()
    assert taken([(A.center, 4.0)], dwell) == [A]
    dwell.enter(4.0)
    assert taken([(A.center, 20.0)], dwell, 4.0) == []
    assert taken([(NOWHERE, 0.5), (A.center, 3.0)], dwell, 24.0) == [A]


def test_a_screen_that_comes_up_under_a_waiting_hand_takes_after_a_whole_dwell() -> None:
    dwell = entered()
    taken([(A.center, 1.0)], dwell)
    dwell.enter(1.0)
    assert taken([(A.center, NOT_YET_S + DWELL_S - 0.1)], dwell, 1.0) == []


@given(st.lists(st.tuples(st.floats(-1, 1), st.floats(-1, 1)), min_size=150, max_size=200))
def test_a_tremor_at_the_edge_still_takes(jitters: list[tuple[float, float]]) -> None:
    edge = (A.x + 5, A.y + 5)
    ways: list[tuple[Point | None, float]] = [((A.x + 10, A.y + 10), FRAME_S)]
    ways += [((edge[0] + 0.8 * GROWN * x, edge[1] + 0.8 * GROWN * y), FRAME_S) for x, y in jitters]
    assert taken(ways) == [A]


@given(st.lists(st.tuples(st.sampled_from([A.center, B.center, NOWHERE, None]), st.floats(0.02, 2.0)), max_size=20))
def test_nothing_is_taken_without_a_whole_dwell_on_it(ways: list[tuple[Point | None, float]]) -> None:
    dwell, now_s, stayed = Dwell(DWELL_S), 0.0, {A: 0.0, B: 0.0}
    for at, length_s in ways:
        for _ in range(round(length_s / FRAME_S)):
            now_s += FRAME_S
            for place in PLACES:
                stayed[place] += FRAME_S if at is not None and place.holds(at) else 0.0
            found = dwell.step(at, PLACES, now_s)
            assert 0 <= dwell.share <= 1
            if found:
                assert at is not None
                assert found.holds(at)
                assert stayed[found] >= DWELL_S - 2 * FRAME_S
                stayed[found] = 0.0
