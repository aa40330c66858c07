"""Baselines are right on a body of which picture and space say the same, and never filtered."""

from dataclasses import replace

import numpy as np
import pytest

from game.core.names import SIDES, Side
from game.core.pose import Pose
from game.sources.scripted_body import Script, even_reps
from game.validation.baseline_angles import PlainSource, inside_deg, plain
from game.validation.baseline_reps import fixed_threshold_reps
from game.validation.truth import Angles
from game.validation.two_pose import stretched
from tests.validation.clips import KNEE, WRIST, poses_of, truth_of

each_source = pytest.mark.parametrize("source", ["image_plane", "world"])


def plain_and_true(script: Script, source: PlainSource) -> tuple[Angles, Angles]:
    truth = truth_of(script)
    true = truth.seen_deg(script.side, truth.times_s)
    return plain(poses_of(script), script.movement, script.side, source, true), true


@each_source
@pytest.mark.parametrize("script", [KNEE, WRIST], ids=["knee", "wrist"])
@pytest.mark.parametrize("side", SIDES)
def test_seen_from_the_side_a_plain_angle_is_the_true_one(script: Script, side: Side, source: PlainSource) -> None:
    angles, true = plain_and_true(replace(script, side=side), source)
    assert angles == pytest.approx(true, abs=0.01)


@each_source
def test_noise_stays_as_it_is(source: PlainSource) -> None:
    angles, true = plain_and_true(replace(KNEE, noise_deg=2.0), source)
    assert np.std(angles - true) == pytest.approx(2.0, abs=0.3)


@each_source
@pytest.mark.parametrize("script", [KNEE, WRIST], ids=["knee", "wrist"])
def test_where_nobody_is_seen_nothing_is_invented(script: Script, source: PlainSource) -> None:
    angles, _ = plain_and_true(replace(script, gone=((4.0, 5.0),)), source)
    assert list(np.isnan(angles)) == [4.0 <= pose.time_s < 5.0 for pose in poses_of(script)]


def test_nobody_at_all_gives_no_angle() -> None:
    empty = [Pose(number / 30, 640, 480, None) for number in range(30)]
    assert np.isnan(plain(empty, "wrist_flexion_extension", "left", "world", np.zeros(30))).all()


def test_the_inside_angle_is_180_where_a_joint_is_straight() -> None:
    zero = np.zeros(1)
    assert inside_deg(zero, "knee_extension") == inside_deg(zero, "finger_opening") == 180.0
    assert inside_deg(zero + 30.0, "shoulder_flexion") == 30.0


def counted(script: Script, source: PlainSource = "image_plane") -> int:
    angles, _ = plain_and_true(script, source)
    return len(fixed_threshold_reps(truth_of(script).times_s, angles, script.movement))


def test_fixed_thresholds_count_whole_movements_and_miss_small_ones() -> None:
    bent = replace(KNEE, reps=even_reps(3, 90.0, first_s=1.5))
    times = truth_of(bent).times_s
    deep, shallow = 1.1 * truth_of(bent).angles_deg["left"], truth_of(KNEE).angles_deg["left"]
    assert len(fixed_threshold_reps(times, deep, "knee_extension")) == 3
    assert fixed_threshold_reps(times, shallow, "knee_extension") == []


def test_a_turning_hand_has_thresholds_from_its_rest() -> None:
    assert counted(WRIST) == 3
    assert counted(replace(WRIST, reps=even_reps(3, 25.0, first_s=1.5))) == 0


def test_a_gap_neither_counts_nor_forgets() -> None:
    angles = np.array([100.0, 100.0, np.nan, 10.0, 10.0, 100.0, 10.0])
    assert fixed_threshold_reps(np.arange(7.0), angles, "knee_extension") == [3.0, 6.0]


def test_two_known_poses_mend_a_wrong_scale_and_a_wrong_zero() -> None:
    truth = truth_of(KNEE)
    true, ends = truth.angles_deg["left"], truth.ends("left")
    assert ends
    assert stretched(0.6 * true + 25.0, true, ends) == pytest.approx(true, abs=0.5)


@pytest.mark.parametrize("gain", [0.01, -1.0], ids=["it hardly moves", "it moves the other way"])
def test_two_poses_that_cannot_be_told_apart_mend_nothing(gain: float) -> None:
    truth = truth_of(KNEE)
    true, ends = truth.angles_deg["left"], truth.ends("left")
    assert ends
    assert np.isnan(stretched(gain * true, true, ends)).all()


def test_of_an_end_that_was_never_seen_nothing_can_be_mended() -> None:
    truth = truth_of(KNEE)
    true, ends = truth.angles_deg["left"], truth.ends("left")
    assert ends
    assert np.isnan(stretched(np.full_like(true, np.nan), true, ends)).all()
