from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.names import MOVEMENTS, SIDES, LossReason, MovementName, Side
from game.core.pose import Pose
from game.core.reading import Reading
from game.motion.limb import BRIDGED_S, Limb
from game.motion.movements import MOVEMENT_TABLE
from game.sources.scripted_body import Script, ScriptedBody, even_reps, pose_of
from tests.motion.bodies import OTHER, changed, mirrored, same, scaled_and_shifted, turned, with_point

KNEE: MovementName = "knee_extension"
WRIST: MovementName = "wrist_flexion_extension"
each_movement = pytest.mark.parametrize("movement", MOVEMENTS)
each_side = pytest.mark.parametrize("side", SIDES)


def poses_of(movement: MovementName, side: Side, length_s: float = 6.0, gone: tuple[tuple[float, float], ...] = ()) -> list[Pose]:
    script = Script(movement, side, even_reps(1, 50.0, first_s=2.0), length_s, gone=gone)
    return list(ScriptedBody(script).poses())


def readings_of(poses: list[Pose], movement: MovementName, side: Side) -> list[Reading]:
    """Return what a limb reads that learned its rest from the first second."""
    limb = Limb(movement, side)
    limb.settle([pose for pose in poses if pose.time_s < 1.0])
    return [limb.step(pose) for pose in poses]


@each_movement
@each_side
def test_a_scripted_bodys_true_angle_is_read(movement: MovementName, side: Side) -> None:
    script = Script(movement, side, even_reps(1, 50.0, first_s=2.0), 6.0)
    row = MOVEMENT_TABLE[movement]
    for reading in readings_of(list(ScriptedBody(script).poses()), movement, side):
        true_deg = row.usual_rest_deg + row.out_sign * script.gained_at(reading.time_s)
        assert reading.tracked
        assert reading.raw_deg == pytest.approx(true_deg, abs=1e-3)
        assert reading.angle_deg == pytest.approx(true_deg, abs=6.0)
        assert reading.out_deg == row.out_sign * (reading.angle_deg or 0.0)


@each_movement
@each_side
def test_the_mirror_image_of_the_other_side_reads_the_same(movement: MovementName, side: Side) -> None:
    poses = poses_of(movement, side)
    plain = readings_of(poses, movement, side)
    reflected = readings_of([mirrored(pose) for pose in poses], movement, OTHER[side])
    assert [reading.raw_deg for reading in reflected] == pytest.approx([reading.raw_deg for reading in plain], abs=1e-3)


@settings(max_examples=20, deadline=None)
@given(movement=st.sampled_from(MOVEMENTS), side=st.sampled_from(SIDES), gained=st.floats(0.0, 70.0), factor=st.floats(0.8, 1.4))
def test_size_and_place_in_the_picture_change_no_reading(movement: MovementName, side: Side, gained: float, factor: float) -> None:
    plain, elsewhere = [], []
    for number, gain in enumerate((0.0, gained)):
        pose = pose_of(movement, side, gain, number / 30)
        plain.append(pose)
        world = scaled_and_shifted(1.0 if movement == "finger_opening" else factor, 0.1, 0.2, 0.3)  # a hand's world has one size
        elsewhere.append(changed(pose, scaled_and_shifted(factor, 30.0, -20.0), world))
    for one, other in ((plain, elsewhere),):
        limb, same_limb = Limb(movement, side), Limb(movement, side)
        limb.settle(one[:1])
        same_limb.settle(other[:1])
        assert same_limb.step(other[1]).raw_deg == pytest.approx(limb.step(one[1]).raw_deg, abs=1e-3)


@each_side
def test_a_wrist_reads_the_same_from_wherever_the_camera_stands(side: Side) -> None:
    poses = poses_of(WRIST, side)
    around = [changed(pose, same, turned(70.0)) for pose in poses]
    assert [r.raw_deg for r in readings_of(around, WRIST, side)] == pytest.approx([r.raw_deg for r in readings_of(poses, WRIST, side)])


@each_movement
def test_a_short_gap_is_bridged_with_the_last_reading(movement: MovementName) -> None:
    readings = readings_of(poses_of(movement, "left", gone=((2.5, 2.5 + BRIDGED_S - 0.04),)), movement, "left")
    bridged = [reading for reading in readings if reading.raw_deg is None]
    before = next(r for r, following in pairwise(readings) if following.raw_deg is None)
    assert len(bridged) == 8
    assert all(reading.tracked and reading.out_deg == before.out_deg and reading.visibility == 0.0 for reading in bridged)
    assert all(reading.tracked for reading in readings)


@each_movement
def test_a_longer_gap_is_a_loss_and_then_all_begins_anew(movement: MovementName) -> None:
    readings = readings_of(poses_of(movement, "left", gone=((2.5, 3.5),)), movement, "left")
    lost = [reading for reading in readings if not reading.tracked]
    assert {reading.lost for reading in lost} == {"nobody"}
    assert lost[0].time_s == pytest.approx(2.5 + BRIDGED_S, abs=0.05)
    assert all((reading.out_deg, reading.angle_deg, reading.speed_deg_s) == (None, None, 0.0) for reading in lost)
    back = next(reading for reading in readings if reading.time_s > 3.4 and reading.tracked)
    assert back.angle_deg == back.raw_deg
    assert back.speed_deg_s == 0.0


def far_away(pose: Pose) -> Pose:
    return changed(pose, scaled_and_shifted(0.2), same)


@pytest.mark.parametrize(
    ("reason", "pose"),
    [
        ("nobody", pose_of(KNEE, "left", 0.0, 0.0, away=True)),
        ("limb_hidden", with_point(pose_of(KNEE, "left", 0.0, 0.0), "left_ankle", visibility=0.1)),
        ("limb_hidden", with_point(pose_of(KNEE, "left", 0.0, 0.0), "left_ankle", y=500.0)),
        ("too_far", far_away(pose_of(KNEE, "left", 0.0, 0.0))),
    ],
)
def test_a_knee_that_cannot_be_seen_says_why(reason: LossReason, pose: Pose) -> None:
    reading = Limb(KNEE, "left").step(pose)
    assert (reading.tracked, reading.lost) == (False, reason)


def test_a_hand_that_cannot_be_seen_says_why() -> None:
    pose = pose_of(WRIST, "left", 0.0, 0.0)
    limb = Limb(WRIST, "left")
    limb.settle([pose])
    reasons = [limb.step(seen).lost for seen in (replace(pose, hands=()), replace(pose, hands=(), body=None))]
    assert reasons == ["hand_hidden", "nobody"]
    assert Limb(WRIST, "right", limb.neutral).step(pose).lost == "hand_hidden"


def test_a_hand_is_enough_where_the_body_is_out_of_the_picture() -> None:
    poses = [replace(pose, body=None) for pose in poses_of(WRIST, "right")]
    assert all(reading.tracked for reading in readings_of(poses, WRIST, "right"))


def test_a_wrist_needs_its_rest_first_and_a_knee_does_not() -> None:
    wrist, knee = Limb(WRIST, "left"), Limb(KNEE, "left")
    assert wrist.needs_rest_pose
    assert not knee.needs_rest_pose
    pose = pose_of(WRIST, "left", 0.0, 0.0)
    assert not wrist.step(pose).tracked
    wrist.settle([])
    assert wrist.needs_rest_pose
    wrist.settle([pose])
    assert not wrist.needs_rest_pose
    assert wrist.step(pose).tracked
    knee.settle([pose])
    assert knee.neutral is None


@each_side
def test_a_forearm_that_turns_beyond_the_half_round_goes_on_and_a_wild_frame_does_not_carry_it_away(side: Side) -> None:
    limb = Limb("forearm_rotation", side)
    limb.settle([pose_of("forearm_rotation", side, 0.0, 0.0)])
    turns = [0.0, 60.0, 120.0, 175.0, 190.0, 170.0, 90.0, -120.0, 90.0, 0.0, -100.0]
    looks = [limb.look(pose_of("forearm_rotation", side, turn, number / 30)) for number, turn in enumerate(turns)]
    assert [look.angle_deg for look in looks if look.angle_deg is not None] == pytest.approx(turns, abs=1e-3)


def test_the_speed_points_where_the_exercise_goes() -> None:
    readings = readings_of(poses_of(KNEE, "right"), KNEE, "right")
    speed = {round(reading.time_s, 2): reading.speed_deg_s for reading in readings}
    assert speed[2.5] > 40.0
    assert speed[3.6] < -40.0
    assert abs(speed[1.5]) < 1e-6
