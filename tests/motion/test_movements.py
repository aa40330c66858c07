"""What every row of the table of movements promises; a new row is tested by being there."""

from typing import get_args

import pytest

from game.core.names import MOVEMENTS, SIDES, Compensation, MovementName, Side
from game.motion.limb import Limb
from game.motion.movements import MOVEMENT_TABLE, Movement, sided
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS
from tests.motion.moving_bodies import pose_at

ROWS = [pytest.param(row, id=row.name) for row in MOVEMENT_TABLE.values()]
STEPS = 5
each_row = pytest.mark.parametrize("row", ROWS)
each_side = pytest.mark.parametrize("side", SIDES)


def test_every_movement_has_its_row() -> None:
    assert set(MOVEMENT_TABLE) == set(MOVEMENTS)
    assert all(name == row.name for name, row in MOVEMENT_TABLE.items())


@each_row
def test_its_landmarks_exist(row: Movement) -> None:
    known = set(HAND_POINTS) if row.needs_hands else {name.removeprefix("left_") for name in BODY_POINTS if name.startswith("left_")}
    assert {*row.points, *row.far_end} <= known
    assert row.needs_hands == (row.angle != "hinge")
    assert len(row.points) == 3 or row.needs_hands
    if row.far_end and row.needs_hands:
        assert row.far_end_from in known


@each_row
def test_rest_and_best_lie_in_the_normal_range_and_run_outwards(row: Movement) -> None:
    lowest, highest = row.normal_deg
    assert lowest < highest
    assert lowest <= row.usual_rest_deg <= highest
    assert lowest <= row.usual_best_deg <= highest
    assert row.out_sign in (-1, 1)
    assert row.out_sign * (row.usual_best_deg - row.usual_rest_deg) >= 20.0
    assert row.usual_rest_deg == 0.0 or not row.from_rest


@each_row
def test_it_can_be_seen_and_watched(row: Movement) -> None:
    assert row.views
    assert set(row.compensations) <= set(get_args(Compensation))
    assert len(set(row.compensations)) == len(row.compensations)


@each_row
def test_a_hinge_is_never_asked_for_an_angle_that_three_points_cannot_show(row: Movement) -> None:
    for angle_deg in row.normal_deg:
        inside_deg = row.zero_deg + (angle_deg if row.opens else -angle_deg)
        assert row.angle != "hinge" or 0.0 <= inside_deg <= 180.0


def read_deg(row: Movement, side: Side, angles_deg: list[float]) -> list[float]:
    """Return what the limb reads of poses held one after another, after it has seen the resting pose."""
    limb = Limb(row.name, side)
    limb.settle([pose_at(row, side, 0.0, time_s=frame / 30) for frame in range(30)])
    looks = [limb.look(pose_at(row, side, angle, time_s=1.0 + number / 30)) for number, angle in enumerate(angles_deg)]
    assert all(look.lost is None for look in looks)
    return [look.angle_deg for look in looks if look.angle_deg is not None]


@each_side
@each_row
def test_the_angle_that_was_put_in_is_read(row: Movement, side: Side) -> None:
    lowest, highest = row.normal_deg
    angles = [lowest + step * (highest - lowest) / STEPS for step in range(STEPS + 1)]
    assert read_deg(row, side, angles) == pytest.approx(angles, abs=0.1)


@each_side
@each_row
def test_going_out_grows_on_the_players_own_scale(row: Movement, side: Side) -> None:
    limb = Limb(row.name, side)
    limb.settle([pose_at(row, side, 0.0, time_s=frame / 30) for frame in range(30)])
    way = row.usual_best_deg - row.usual_rest_deg
    shares = [min(1.0, frame / 60) for frame in range(90)]
    readings = [limb.step(pose_at(row, side, row.usual_rest_deg + share * way, time_s=1.0 + n / 30)) for n, share in enumerate(shares)]
    out = [reading.out_deg for reading in readings if reading.out_deg is not None]
    assert len(out) == len(readings)
    assert out[-1] - out[0] == pytest.approx(abs(way), abs=0.05 * abs(way))


@each_row
def test_a_body_point_gets_its_side(row: Movement) -> None:
    names = {sided(side, point) for side in SIDES for point in row.points}
    assert row.needs_hands or names <= set(BODY_POINTS)


@pytest.mark.parametrize("name", MOVEMENTS)
def test_only_angles_that_count_from_rest_need_a_resting_pose(name: MovementName) -> None:
    row = MOVEMENT_TABLE[name]
    assert Limb(name, "left").needs_rest_pose == row.from_rest
    assert row.known_rest_deg == (0.0 if row.from_rest else None)
