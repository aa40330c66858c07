import math
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.names import MOVEMENTS, MovementName
from game.screen.first_person import WIDE, Gaze, capsule, sketch, spot
from game.screen.imagery_limb import FOOT
from game.screen.imagery_poses import SIGHTS

NUMBER = re.compile(r"-?\d+\.?\d*")
radius = st.floats(1.0, 100.0)
place = st.floats(-500.0, 500.0)
circle = st.tuples(place, place, radius)


def test_what_is_ahead_is_in_the_middle_and_the_near_is_larger() -> None:
    gaze = Gaze(0.0, eyes=(0.0, 1.0, 0.0))
    assert gaze.seen(spot(0.0, 1.0, 1.0)) == pytest.approx((0.0, 0.0, 1.0))
    assert gaze.seen(spot(0.5, 1.5, 1.0))[:2] == pytest.approx((WIDE / 4, -WIDE / 4))
    assert gaze.thick(0.1, 0.5) == 2 * gaze.thick(0.1, 1.0)


def test_eyes_that_look_down_see_the_floor_in_the_middle() -> None:
    assert Gaze(45.0, eyes=(0.0, 1.0, 0.0)).seen(spot(0.0, 0.0, 1.0))[:2] == pytest.approx((0.0, 0.0), abs=1e-9)
    assert Gaze(0.0, 45.0, eyes=(0.0, 0.0, 0.0)).seen(spot(1.0, 0.0, 1.0))[:2] == pytest.approx((0.0, 0.0), abs=1e-9)


@given(circle, circle)
def test_a_bone_ends_on_both_of_its_circles(start: tuple[float, float, float], end: tuple[float, float, float]) -> None:
    path = capsule(start, end)
    numbers = [float(one) for one in NUMBER.findall(path)]
    if " L" not in path:
        assert math.dist(start[:2], end[:2]) <= abs(start[2] - end[2]) + 0.1
        return
    first, last = (numbers[0], numbers[1]), (numbers[-2], numbers[-1])
    assert math.dist(first, start[:2]) == pytest.approx(start[2], abs=0.2)
    assert math.dist(last, end[:2]) == pytest.approx(end[2], abs=0.2)


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_every_movement_can_be_seen_to_move_from_both_sides(movement: MovementName) -> None:
    gaze, limb, _ = SIGHTS[movement]
    rest, best = (sketch(gaze, limb(reach), False, FOOT) for reach in (0.0, 1.0))
    mirrored = sketch(gaze, limb(1.0), True, FOOT)
    assert rest.svg != best.svg
    assert max(abs(a - b) for a, b in zip(rest.box, best.box, strict=True)) > 15
    assert mirrored.box.width == pytest.approx(best.box.width)
    assert mirrored.box.x == pytest.approx(-best.box.x - best.box.width)
    assert best.box.y + best.box.height <= FOOT + 1e-6
