import math

from hypothesis import given
from hypothesis import strategies as st

from game.screen.scan import GRACE_S, SCAN_S, STEERED_S, Scan


def test_the_first_choice_is_lit_first_and_the_light_goes_round() -> None:
    scan = Scan()
    scan.start(100.0)
    assert [scan.lit(3, 100.0 + step * SCAN_S + 0.1) for step in range(5)] == [0, 1, 2, 0, 1]


@given(st.integers(1, 8), st.floats(0.5, 5.0))
def test_waiting_reaches_every_choice(count: int, step_s: float) -> None:
    scan = Scan(step_s)
    scan.start(0.0)
    assert {scan.lit(count, (step + 0.5) * step_s) for step in range(count)} == set(range(count))


def test_a_light_moved_by_hand_stays_longer() -> None:
    scan = Scan()
    scan.start(0.0)
    scan.move(-1, 4, 1.0)
    assert scan.lit(4, 1.0 + STEERED_S - 0.1) == 3
    assert scan.lit(4, 1.0 + STEERED_S + 0.1) == 0


@given(st.floats(0.0, 1000.0))
def test_the_time_of_a_light_runs_from_nothing_to_all(age_s: float) -> None:
    scan = Scan()
    scan.start(0.0)
    scan.lit(3, age_s)
    assert 0.0 <= scan.share(age_s) <= 1.0
    assert scan.lit_for_s(age_s) <= SCAN_S


def test_choices_that_become_fewer_keep_the_light_inside() -> None:
    scan = Scan()
    scan.start(0.0)
    scan.move(3, 4, 0.5)
    assert scan.lit(2, 1.0) in (0, 1)


def test_the_light_follows_a_pointer_and_waits_for_it() -> None:
    scan = Scan()
    scan.start(0.0)
    scan.point(2, 4, 0.5)
    assert scan.lit(4, 0.5 + STEERED_S - 0.1) == 2
    scan.point(None, 4, 8.0)
    assert scan.lit(4, 8.0 + STEERED_S - 0.1) == 2
    assert scan.share(8.0) == 1.0, "no time is seen to run out"
    assert scan.lit(4, 8.0 + STEERED_S + 0.1) == 3


def test_the_light_goes_on_at_once_when_the_pointer_has_gone() -> None:
    scan = Scan()
    scan.start(0.0)
    scan.point(2, 4, 0.5)
    scan.let_go(4, 3.0)
    assert [scan.lit(4, 3.0 + SCAN_S - 0.1), scan.lit(4, 3.0 + SCAN_S + 0.1)] == [2, 3]


def test_another_pace_holds_from_the_light_that_is_lit() -> None:
    scan = Scan()
    scan.start(0.0)
    scan.keep_pace(4.0)
    assert [scan.lit(3, at_s) for at_s in (3.9, 4.1, 8.1)] == [0, 1, 2]


def test_a_light_that_stays_comes_back_to_the_first() -> None:
    scan = Scan(math.inf)
    scan.start(0.0)
    scan.point(1, 2, 1.0)
    assert scan.lit(2, STEERED_S) == 1
    assert scan.lit(2, 2 * STEERED_S) == scan.lit(2, 1000.0) == 0


@given(st.integers(2, 8), st.floats(0.5, 5.0), st.integers(1, 20), st.floats(0.0, 1.0, exclude_max=True))
def test_a_press_right_after_the_light_has_gone_on_takes_what_was_lit_before(count: int, step_s: float, steps: int, late: float) -> None:
    scan = Scan(step_s)
    scan.start(0.0)
    on_s = steps * step_s + 1e-6
    assert scan.lit(count, on_s) == steps % count
    assert scan.meant(count, on_s + late * (GRACE_S - 1e-5)) == (steps - 1) % count
    assert scan.meant(count, on_s + GRACE_S + 1e-5) == scan.lit(count, on_s + GRACE_S) == steps % count


@given(st.integers(2, 8), st.floats(0.0, 30.0), st.floats(0.0, 7.0), st.sampled_from(["arrow", "pointer", "start"]), st.data())
def test_what_somebody_has_lit_themselves_is_taken_at_once(count: int, at_s: float, after_s: float, way: str, data: st.DataObject) -> None:
    scan, wanted = Scan(), data.draw(st.integers(0, count - 1))
    scan.start(0.0)
    assert scan.lit(count, at_s) < count
    if way == "arrow":
        scan.move(wanted - scan.lit(count, at_s), count, at_s)
    elif way == "pointer":
        scan.point(wanted, count, at_s)
    else:
        wanted, after_s = 0, after_s / 7.0
        scan.start(at_s)
    assert scan.meant(count, at_s + after_s) == wanted


def test_a_late_press_is_meant_for_the_light_that_a_hand_has_moved() -> None:
    scan = Scan()
    scan.start(0.0)
    scan.move(1, 4, 0.5)
    assert scan.lit(4, 0.5 + STEERED_S + 0.1) == 2
    assert scan.meant(4, 0.5 + STEERED_S + 0.1) == 1
