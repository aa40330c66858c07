import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.names import SIDES, MovementName, Side
from game.core.pose import Pose
from game.motion.hand_place import hand_place
from game.motion.limb_path import EndPoses, LimbPath, Place
from game.motion.movements import MOVEMENT_TABLE
from game.sources.scripted_body import pose_of
from tests.motion.bodies import changed, scaled_and_shifted, turned

TURNING: tuple[MovementName, ...] = ("wrist_flexion_extension", "wrist_deviation", "forearm_rotation")
BEST: dict[MovementName, float] = {"wrist_flexion_extension": 50.0, "wrist_deviation": 20.0, "forearm_rotation": 70.0}


def place_of(movement: MovementName, pose: Pose) -> Place:
    place = hand_place(MOVEMENT_TABLE[movement], pose.hands[0], pose.body)
    assert place
    return place


def seen_from(camera_deg: float, pose: Pose) -> Pose:
    """Return the pose as a camera elsewhere around the player shows it, in the picture and in world space."""
    return changed(pose, turned(camera_deg), turned(camera_deg))


@settings(max_examples=40, deadline=None)
@given(movement=st.sampled_from(TURNING), side=st.sampled_from(SIDES), camera=st.floats(-80.0, 80.0), share=st.floats(-1.0, 1.1))
def test_rest_and_best_make_the_whole_way_true_from_wherever_the_camera_stands(
    movement: MovementName, side: Side, camera: float, share: float
) -> None:
    """Also beyond rest, where neither of the two poses was. A thumb's side does not run quite square about the forearm."""
    row, best = MOVEMENT_TABLE[movement], BEST[movement]
    places = [place_of(movement, seen_from(camera, pose_of(movement, side, gained, 0.0))) for gained in (0.0, best, share * best)]
    rest_place, best_place, now = places
    ends = EndPoses(rest_place.far_end, best_place.far_end, rest_place.joint, np.empty((0, 5)), 0.0, best, row.beyond_rest_deg)
    path = LimbPath(ends, 0.0, row.out_sign * best)
    assert path.angle_deg(now) == pytest.approx(row.out_sign * share * best, abs=4.0 if movement == "forearm_rotation" else 0.5)


def test_the_place_does_not_depend_on_how_near_the_player_sits() -> None:
    pose = pose_of("wrist_flexion_extension", "left", 20.0, 0.0)
    near = changed(pose, scaled_and_shifted(1.7, 20.0, 10.0), scaled_and_shifted(1.0))
    assert place_of("wrist_flexion_extension", near).far_end == pytest.approx(place_of("wrist_flexion_extension", pose).far_end)


def test_without_a_body_or_a_far_end_there_is_no_place() -> None:
    pose = pose_of("wrist_flexion_extension", "left", 20.0, 0.0)
    assert hand_place(MOVEMENT_TABLE["wrist_flexion_extension"], pose.hands[0], None) is None
    assert hand_place(MOVEMENT_TABLE["finger_opening"], pose.hands[0], pose.body) is None
