from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.core.names import SIDES, Side
from game.core.pose import Landmark, Landmarks, Pose
from game.motion.geometry import angle_between_deg, vector
from game.motion.hinge import hinge_deg, hinge_loss, hinge_visibility, in_picture
from game.motion.movements import MOVEMENT_TABLE
from game.motion.view import view_deg
from game.sources.scripted_body import pose_of
from tests.motion.bodies import OTHER, body_of, changed, mirrored, scaled_and_shifted, turned, with_point

KNEE = MOVEMENT_TABLE["knee_extension"]
NAMES = tuple(f"{side}_{point}" for side in SIDES for point in KNEE.points)
metres = st.floats(-1.0, 1.0)
places = st.fixed_dictionaries({name: st.tuples(metres, metres, metres) for name in NAMES})
sides = st.sampled_from(SIDES)
many = settings(max_examples=60, deadline=None)


def poses(points: Mapping[str, tuple[float, float, float]]) -> Pose:
    """Return a body with these points, if its legs are long enough to have an angle."""
    pose = Pose(0.0, 640, 480, body_of(points))
    for landmarks in (pose.body, mirrored(pose).body):
        for side in SIDES:
            assume(landmarks and _shortest(landmarks, side) > 0.05)
    return pose


def _shortest(body: Landmarks, side: Side) -> float:
    hip, knee, ankle = (body.world[f"{side}_{point}"] for point in KNEE.points)
    return min(float(np.linalg.norm(vector(knee, end, axes=2))) for end in (hip, ankle))


def flexion_deg(pose: Pose, side: Side) -> float:
    assert pose.body
    return hinge_deg(KNEE, side, pose.body)


@many
@given(
    places=places, side=sides, factor=st.floats(0.2, 5.0), x=st.floats(-900, 900), y=st.floats(-900, 900), metres=st.tuples(metres, metres)
)
def test_size_and_place_change_no_angle(
    places: Mapping[str, tuple[float, float, float]], side: Side, factor: float, x: float, y: float, metres: tuple[float, float]
) -> None:
    pose = poses(places)
    elsewhere = changed(pose, scaled_and_shifted(factor, x, y), scaled_and_shifted(factor, *metres, z=0.3))
    assert flexion_deg(elsewhere, side) == pytest.approx(flexion_deg(pose, side), abs=1e-3)


@many
@given(places=places, side=sides)
def test_a_mirror_image_with_sides_swapped_has_the_same_angle(places: Mapping[str, tuple[float, float, float]], side: Side) -> None:
    pose = poses(places)
    assert flexion_deg(mirrored(pose), OTHER[side]) == pytest.approx(flexion_deg(pose, side), abs=1e-3)


@many
@given(places=places, side=sides)
def test_the_other_leg_has_no_say(places: Mapping[str, tuple[float, float, float]], side: Side) -> None:
    pose = poses(places)
    moved = with_point(pose, f"{OTHER[side]}_ankle", x=1e4, y=-1e4)
    assert flexion_deg(moved, side) == flexion_deg(pose, side)


@many
@given(gained=st.floats(-60.0, 90.0), side=sides)
def test_the_true_angle_is_read_back(gained: float, side: Side) -> None:
    assert flexion_deg(pose_of("knee_extension", side, gained, 0.0), side) == pytest.approx(90.0 - gained, abs=1e-4)


@pytest.mark.parametrize("size", [(640, 480), (480, 640), (1280, 720)])
def test_the_shape_of_the_picture_changes_no_angle(size: tuple[int, int]) -> None:
    pose = pose_of("knee_extension", "right", 37.0, 0.0)
    other = Pose(0.0, *size, pose.body)
    assert flexion_deg(other, "right") == pytest.approx(53.0, abs=1e-4)


def test_from_the_front_the_depth_decides() -> None:
    side_on = pose_of("knee_extension", "right", 40.0, 0.0)
    front_world = changed(side_on, lambda p: p, turned(90))
    squashed = changed(front_world, lambda p: p._replace(x=320.0), lambda p: p)
    assert squashed.body
    assert view_deg(squashed.body) == pytest.approx(0.0, abs=1e-6)
    assert flexion_deg(squashed, "right") == pytest.approx(50.0, abs=1e-4)


def test_from_the_side_the_picture_decides() -> None:
    pose = pose_of("knee_extension", "right", 40.0, 0.0)
    wrong_depth = changed(pose, lambda p: p, lambda p: p._replace(y=0.0))
    assert flexion_deg(wrong_depth, "right") == pytest.approx(50.0, abs=1e-4)


def test_seen_at_an_angle_both_have_their_say() -> None:
    """At 45° the picture and the depth count alike: 40° of flexion in the one and 60° in the other are 50°."""
    flat, deep = (pose_of("knee_extension", "right", gained, 0.0).body for gained in (50.0, 30.0))
    assert flat
    assert deep
    hips = {"left_hip": Landmark(0.1, 0.0, 0.1, 1.0), "right_hip": Landmark(-0.1, 0.0, -0.1, 1.0)}
    aside = {name: Landmark(p.x - 0.1, p.y, -0.1, 1.0) for name, p in deep.world.items()}
    assert hinge_deg(KNEE, "right", Landmarks(flat.image, {**aside, **hips})) == pytest.approx(50.0, abs=1e-3)


def test_two_points_in_one_place_give_a_number() -> None:
    assert angle_between_deg(vector(Landmark(1, 1, 1, 1), Landmark(1, 1, 1, 1)), vector(Landmark(0, 0, 0, 1), Landmark(1, 0, 0, 1))) == 90.0


@pytest.mark.parametrize("point", KNEE.points)
@pytest.mark.parametrize("changes", [{"visibility": 0.49}, {"x": -1.0}, {"x": 640.0}, {"y": 480.0}])
def test_a_point_that_is_hidden_or_outside_hides_the_limb(point: str, changes: dict[str, float]) -> None:
    damaged = with_point(pose_of("knee_extension", "left", 0.0, 0.0), f"left_{point}", **changes)
    assert hinge_loss(KNEE, "left", damaged) == "limb_hidden"
    assert hinge_loss(KNEE, "right", damaged) is None


def test_nobody_and_too_far_are_told_apart() -> None:
    pose = pose_of("knee_extension", "left", 0.0, 0.0)
    assert hinge_loss(KNEE, "left", pose) is None
    assert hinge_loss(KNEE, "left", pose_of("knee_extension", "left", 0.0, 0.0, away=True)) == "nobody"
    assert hinge_loss(KNEE, "left", changed(pose, scaled_and_shifted(0.3), scaled_and_shifted(1.0))) == "too_far"


def test_the_least_visible_point_counts() -> None:
    pose = with_point(pose_of("knee_extension", "left", 0.0, 0.0), "left_ankle", visibility=0.6)
    assert pose.body
    assert hinge_visibility(KNEE, "left", pose.body) == 0.6
    assert hinge_visibility(KNEE, "right", pose.body) == 0.99


def test_the_edges_of_the_picture() -> None:
    pose = pose_of("knee_extension", "left", 0.0, 0.0)
    assert in_picture(Landmark(0, 0, 0, 1), pose)
    assert in_picture(Landmark(639.9, 479.9, 0, 1), pose)
    assert not in_picture(Landmark(640, 0, 0, 1), pose)
