from hypothesis import given
from hypothesis import strategies as st

from game.app.stop_key import ALONE_S, GAP_S, SHOWN_FROM_S, WARNS_S, HeldStop, LeftAlone
from game.core.steady_time import LONGEST_STEP_S
from game.screen.stop_button import HELD_S

FRAME_S = 0.05


def shares(stop: HeldStop | LeftAlone, ways: list[tuple[bool, float]], from_s: float = 0.0) -> list[float]:
    """Hold the key, or leave it, for so many seconds; return the share after each."""
    now_s, seen = from_s, []
    for held, length_s in ways:
        for _ in range(round(length_s / FRAME_S)):
            now_s += FRAME_S
            stop.step(now_s, held)
        seen.append(stop.share)
    return seen


def test_a_key_that_is_held_stops_and_one_that_is_tapped_does_not() -> None:
    assert shares(HeldStop(), [(False, 1), (True, HELD_S + 0.1)])[-1] == 1.0
    assert shares(HeldStop(), [(False, 1), (True, HELD_S - 0.2), (False, GAP_S + 0.1), (True, HELD_S - 0.2)])[-1] < 1.0


def test_a_ring_is_shown_from_one_and_a_half_seconds_on() -> None:
    short, longer = shares(HeldStop(), [(False, 1), (True, SHOWN_FROM_S - FRAME_S), (True, 1.0)])[1:]
    assert short == 0.0
    assert 0.0 < longer < 1.0


@given(st.lists(st.tuples(st.floats(FRAME_S, 1.0), st.floats(FRAME_S, GAP_S - 2 * FRAME_S)), min_size=60, max_size=60))
def test_a_finger_that_trembles_while_it_holds_stops_all_the_same(beats: list[tuple[float, float]]) -> None:
    held = [way for down_s, off_s in beats for way in ((True, down_s), (False, off_s))]
    assert 1.0 in shares(HeldStop(), [(False, 1), *held])


def test_what_was_held_before_the_set_or_stays_held_after_the_stop_asks_for_nothing() -> None:
    assert shares(HeldStop(), [(True, 10.0)]) == [0.0]
    stop = HeldStop()
    shares(stop, [(False, 1), (True, HELD_S + 0.1)])
    stop.let_go()
    assert shares(stop, [(True, 10.0), (False, GAP_S + 0.1), (True, HELD_S + 0.1)], 20.0) == [0.0, 0.0, 1.0]


@given(st.floats(0.1, 600.0))
def test_a_pause_of_the_machine_holds_no_key(pause_s: float) -> None:
    stop = HeldStop()
    shares(stop, [(False, 1), (True, SHOWN_FROM_S)])
    stop.step(1.0 + SHOWN_FROM_S + pause_s, True)
    assert stop.share <= LONGEST_STEP_S / (HELD_S - SHOWN_FROM_S) + 1e-9
    begins_s = 1.0 + SHOWN_FROM_S + pause_s
    assert shares(stop, [(True, HELD_S - SHOWN_FROM_S - LONGEST_STEP_S - 0.1), (True, LONGEST_STEP_S + 0.2)], begins_s)[-1] == 1.0


@given(st.floats(0.1, 600.0))
def test_a_pause_of_the_machine_leaves_no_key_alone(pause_s: float) -> None:
    alone = LeftAlone()
    assert shares(alone, [(False, ALONE_S - WARNS_S)]) == [0.0]
    alone.step(ALONE_S - WARNS_S + pause_s, False)
    assert alone.share <= LONGEST_STEP_S / WARNS_S + 1e-9


def test_a_key_left_alone_warns_and_then_stops() -> None:
    quiet, warned, stopped = shares(LeftAlone(), [(False, ALONE_S - WARNS_S - 0.1), (False, WARNS_S / 2), (False, WARNS_S)])
    assert quiet == 0.0
    assert 0.0 < warned < 1.0
    assert stopped == 1.0


@given(st.lists(st.tuples(st.booleans(), st.floats(0.05, 30.0)), max_size=8))
def test_a_key_that_is_used_never_stops(ways: list[tuple[bool, float]]) -> None:
    assert all(share < 1.0 for share in shares(LeftAlone(), [one for way in ways for one in (way, (True, FRAME_S))]))
