import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.motion.geometry import Vector, nearest_turn_deg, square_to, unit

numbers = st.floats(-10.0, 10.0)
ways = st.tuples(numbers, numbers, numbers).map(np.array)


@given(st.floats(-180.0, 180.0), st.floats(-1000.0, 1000.0))
def test_the_nearest_turn_is_the_same_turn_at_most_half_a_round_away(turn: float, near: float) -> None:
    found = nearest_turn_deg(turn, near)
    assert abs(found - near) <= 180.0 + 1e-9
    assert (found - turn) / 360.0 == pytest.approx(round((found - turn) / 360.0))


@given(ways.filter(lambda way: np.linalg.norm(way) > 0.1), ways)
def test_a_way_is_its_part_along_an_axis_and_its_part_square_to_it(axis: Vector, way: Vector) -> None:
    along = unit(axis)
    square = square_to(along, way)
    assert abs(float(square @ along)) < 1e-9
    assert square + (way @ along) * along == pytest.approx(way)
