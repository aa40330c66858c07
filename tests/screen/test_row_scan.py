"""The light over rows and things: one key reaches everything soon, and a wrong row is left again."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.canvas import blank_canvas
from game.screen.row_scan import RowScan
from game.screen.scan import GRACE_S, STEERED_S
from game.screen.tile_grid import grid_boxes, rows_of

STEP_S, SOON_S, ANSWERS_S = 2.0, 13.0, 0.5
ROWS = st.lists(st.integers(1, 6), min_size=1, max_size=4)


def reached_s(rows: tuple[int, ...], number: int) -> float:
    """Let somebody with one key wait for the row and then for the thing; return when the thing is taken."""
    scan, now_s = RowScan(), ANSWERS_S
    scan.start(0.0)
    while number not in scan.lit(rows, now_s):
        now_s += STEP_S
    if scan.lit(rows, now_s).is_row:
        assert scan.taken(rows, now_s) is None
        now_s += ANSWERS_S
    while number not in scan.lit(rows, now_s):
        now_s += STEP_S
    assert scan.taken(rows, now_s) == number
    return now_s


@pytest.mark.parametrize("size_px", [(1280, 720), (1152, 720), (960, 720)])
@pytest.mark.parametrize("tiles", range(4, 13))
def test_one_key_reaches_every_tile_and_the_ways_below_soon(tiles: int, size_px: tuple[int, int]) -> None:
    rows = (*rows_of(blank_canvas(*size_px), tiles), 2)
    assert sum(rows) == tiles + 2
    assert max(reached_s(rows, number) for number in range(tiles + 2)) <= SOON_S


@pytest.mark.parametrize("size_px", [(1280, 720), (960, 720)])
@pytest.mark.parametrize("tiles", range(1, 13))
def test_tiles_stand_beside_and_below_each_other_inside_the_screen(tiles: int, size_px: tuple[int, int]) -> None:
    canvas = blank_canvas(*size_px)
    boxes = grid_boxes(canvas, rows_of(canvas, tiles))
    assert len(boxes) == tiles
    for before, after in pairwise(boxes):
        assert after.x >= before.x + before.width or after.y >= before.y + before.height
    assert all(
        canvas.safe.holds((box.x + 1, box.y + 1)) and canvas.safe.holds((box.x + box.width - 1, box.y + box.height)) for box in boxes
    )


@given(ROWS, st.data())
def test_whatever_is_done_something_is_lit_and_only_one_row_or_thing(rows: list[int], data: st.DataObject) -> None:
    scan, now_s = RowScan(), 0.0
    scan.start(now_s)
    for _ in range(data.draw(st.integers(1, 20))):
        now_s += data.draw(st.floats(0, 30))
        match data.draw(st.sampled_from(("key", "next", "previous", "point", "gone", "wait"))):
            case "key":
                meant = scan.meant(rows, now_s)
                assert scan.taken(rows, now_s) == (None if meant.is_row else meant.first)
            case "point":
                number = data.draw(st.integers(0, sum(rows) - 1))
                scan.point(number, rows, now_s)
                assert scan.lit(rows, now_s) == (number, 1)
            case "gone":
                scan.let_go(rows, now_s)
            case "wait":
                pass
            case way:
                scan.move(1 if way == "next" else -1, rows, now_s)
                assert not scan.lit(rows, now_s).is_row
        lit = scan.lit(rows, now_s)
        assert 0 <= lit.first < lit.first + lit.things <= sum(rows)
        assert lit.things in (1, *rows)
        assert 0 <= scan.share(now_s) <= 1


def test_a_row_that_was_taken_by_mistake_is_left_after_two_rounds() -> None:
    rows = (3, 4)
    scan = RowScan()
    scan.start(0.0)
    scan.taken(rows, 1.0)
    assert scan.lit(rows, 1.0 + 2 * 3 * STEP_S - 0.1) == (2, 1)
    assert scan.lit(rows, 1.0 + 2 * 3 * STEP_S) == (0, 3)
    assert scan.lit(rows, 1.0 + 2 * 3 * STEP_S + STEP_S) == (3, 4)


def test_a_row_of_one_thing_is_taken_at_once() -> None:
    scan = RowScan()
    scan.start(0.0)
    assert scan.taken((1, 5), 0.5) == 0


def test_arrows_go_from_thing_to_thing_and_over_the_end_of_a_row() -> None:
    rows, scan = (2, 2), RowScan()
    scan.start(0.0)
    found = []
    for press in range(5):
        scan.move(1, rows, 0.1 * press)
        found.append(scan.lit(rows, 0.1 * press).first)
    assert found == [0, 1, 2, 3, 0]
    assert scan.lit(rows, 0.4 + STEERED_S - 0.1) == (0, 1)


@given(st.lists(st.integers(2, 6), min_size=2, max_size=4), st.data())
def test_a_late_press_takes_the_row_the_thing_or_the_last_thing_before_a_row_is_left(rows: list[int], data: st.DataObject) -> None:
    late_s = data.draw(st.floats(0.0, GRACE_S - 0.01))
    row, scan = data.draw(st.integers(0, len(rows) - 1)), RowScan()
    scan.start(0.0)
    into_s = (row + 1) * STEP_S + late_s
    assert scan.taken(rows, into_s) is None
    first, thing = sum(rows[:row]), data.draw(st.integers(0, 2 * rows[row] - 1))
    assert scan.lit(rows, into_s) == (first, 1)
    left_s = into_s + (thing + 1) * STEP_S + 1e-6
    assert scan.taken(rows, left_s + late_s) == first + thing % rows[row]


def test_a_row_that_was_left_for_a_while_is_not_meant_any_more() -> None:
    rows, scan = (3, 4), RowScan()
    scan.start(0.0)
    scan.taken(rows, 1.0)
    left_s = 1.0 + 2 * 3 * STEP_S
    assert scan.meant(rows, left_s + GRACE_S - 0.01) == (2, 1)
    assert scan.meant(rows, left_s + GRACE_S) == (0, 3)
