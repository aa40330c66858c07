from collections.abc import Callable

import numpy as np
import pytest

from game.motion.geometry import angle_between_deg, unit
from game.motion.hand_neutral import is_steady, neutral_of
from game.motion.hand_place import hand_place
from game.motion.hand_pose import HandPose, hand_pose
from game.motion.movements import MOVEMENT_TABLE
from game.sources.scripted_body import pose_of

WRIST = MOVEMENT_TABLE["wrist_flexion_extension"]
FPS = 30.0


def seen(extension: Callable[[float], float], from_s: float, until_s: float) -> list[HandPose]:
    """Return a hand whose wrist extends as a function of time."""
    poses = [pose_of(WRIST.name, "right", extension(n / FPS), n / FPS) for n in range(round(from_s * FPS), round(until_s * FPS))]
    return [hand_pose(pose.hands[0], "right", pose.time_s, hand_place(WRIST, pose.hands[0], pose.body)) for pose in poses]


def still(extension: float, from_s: float, until_s: float) -> list[HandPose]:
    return seen(lambda _: extension, from_s, until_s)


def swinging(from_s: float, until_s: float) -> list[HandPose]:
    return seen(lambda time_s: 40.0 * float(np.sin(60.0 * time_s)), from_s, until_s)


def turning(from_s: float, until_s: float) -> list[HandPose]:
    poses = [pose_of("forearm_rotation", "right", 60.0 * n / FPS, n / FPS) for n in range(round(from_s * FPS), round(until_s * FPS))]
    return [hand_pose(pose.hands[0], "right", pose.time_s) for pose in poses]


def test_the_resting_hand_is_the_first_that_lies_still() -> None:
    neutral = neutral_of([*swinging(0.0, 1.0), *still(20.0, 1.0, 2.0), *still(-30.0, 2.0, 3.0)])
    there = still(20.0, 0.0, 0.1)[0]
    assert neutral
    assert neutral.place
    assert there.place
    assert angle_between_deg(neutral.direction, there.direction) < 0.01
    assert neutral.place.far_end == pytest.approx(there.place.far_end)
    for way in (neutral.flexion, neutral.ulnar):
        assert abs(float(neutral.direction @ way)) < 1e-9
    assert abs(float(neutral.thumbwards @ neutral.supination)) < 1e-9


def test_a_hand_that_only_turns_does_not_rest() -> None:
    assert not is_steady(turning(0.0, 1.0))
    neutral = neutral_of([*turning(0.0, 1.0), *still(0.0, 1.0, 2.0)])
    assert neutral
    assert angle_between_deg(neutral.flexion, still(0.0, 0.0, 0.1)[0].palm) < 0.01


def test_what_is_seen_around_a_gap_is_no_rest() -> None:
    gone_in_between = [*still(50.0, 0.0, 0.2), *still(50.0, 0.7, 0.9), *swinging(0.9, 2.0), *still(0.0, 2.0, 3.0)]
    neutral = neutral_of(gone_in_between)
    assert neutral
    assert angle_between_deg(neutral.direction, still(0.0, 0.0, 0.1)[0].direction) < 0.01


def test_a_rest_at_the_very_end_is_found() -> None:
    neutral = neutral_of([*swinging(0.0, 2.0), *still(0.0, 2.0, 2.7)])
    assert neutral
    assert angle_between_deg(neutral.direction, still(0.0, 0.0, 0.1)[0].direction) < 0.01


def test_a_hand_that_never_lies_still_is_taken_from_its_first_moments() -> None:
    poses = swinging(0.0, 3.0)
    neutral = neutral_of(poses)
    assert neutral
    first = unit(np.mean([pose.direction for pose in poses if pose.time_s <= 0.8], axis=0))
    assert angle_between_deg(neutral.direction, first) < 1e-3


def test_without_a_hand_there_is_no_rest() -> None:
    assert neutral_of([]) is None


def test_steady_means_seen_and_still_for_long_enough() -> None:
    assert is_steady(still(10.0, 0.0, 1.0))
    assert not is_steady(still(10.0, 0.0, 0.6))
    assert not is_steady([*still(10.0, 0.0, 1.0), *swinging(1.0, 1.4)])
    assert is_steady([*swinging(0.0, 1.0), *still(10.0, 1.0, 2.0)])
