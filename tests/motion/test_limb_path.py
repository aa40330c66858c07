from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.motion.end_pose_search import find_end_poses
from game.motion.limb_path import EndPoses, LimbPath, Moment, Place, end_poses
from game.motion.movements import MOVEMENT_TABLE

many = settings(max_examples=60, deadline=None)
views_deg = st.floats(25.0, 90.0)
pitches_deg = st.floats(-20.0, 25.0)


def foot(flexion_deg: float, view_deg: float, pitch_deg: float) -> Place:
    """Return where a camera far away sees the foot of a seated person whose thigh lies level; the shank is 0.8 trunks long."""
    bend, view, pitch = np.radians([flexion_deg, view_deg, pitch_deg])
    forwards, up = 0.8 * np.cos(bend), -0.8 * np.sin(bend)
    knee = np.array([0.7 * np.sin(view), 0.0])
    seen = np.array([forwards * np.sin(view), -up * np.cos(pitch) - forwards * np.cos(view) * np.sin(pitch)])
    return Place(knee + seen, knee)


def moments(flexions_deg: list[float], view_deg: float, pitch_deg: float) -> list[Moment]:
    return [Moment(number / 30, bend, foot(bend, view_deg, pitch_deg)) for number, bend in enumerate(flexions_deg)]


def ends_of(way: list[Moment], peak: int) -> EndPoses:
    ends = end_poses(way, np.array([90.0 - moment.read_deg for moment in way]), peak)
    assert ends is not None
    return ends


def rep(best_deg: float) -> list[float]:
    out = list(np.linspace(90.0, best_deg, 20))
    return [90.0] * 20 + out + [best_deg] * 8 + out[::-1] + [90.0] * 10


@many
@given(view=views_deg, pitch=pitches_deg, best=st.floats(0.0, 70.0), bend=st.floats(0.0, 90.0))
def test_two_true_end_poses_make_the_whole_way_true(view: float, pitch: float, best: float, bend: float) -> None:
    assume(best <= bend)
    way = moments(rep(best), view, pitch)
    ends = ends_of(way, 44)
    assert ends.are_apart
    assert LimbPath(ends, 90.0, best).angle_deg(foot(bend, view, pitch)) == pytest.approx(bend, abs=3.0)


def test_it_goes_on_beyond_both_ends() -> None:
    path = LimbPath(ends_of(moments(rep(40.0), 80.0, 5.0), 44), 90.0, 40.0)
    assert path.angle_deg(foot(15.0, 80.0, 5.0)) == pytest.approx(15.0, abs=3.0)
    assert path.angle_deg(foot(100.0, 80.0, 5.0)) == pytest.approx(100.0, abs=3.0)
    assert path.outwards == -1


def test_the_scale_is_that_of_the_given_ends() -> None:
    ends = ends_of(moments(rep(20.0), 80.0, 5.0), 44)
    read = LimbPath(ends, 80.0, 35.0)
    assert read.angle_deg(foot(90.0, 80.0, 5.0)) == pytest.approx(80.0, abs=0.5)
    assert read.angle_deg(foot(20.0, 80.0, 5.0)) == pytest.approx(35.0, abs=0.5)


def test_a_far_end_off_its_path_is_somebody_elses() -> None:
    path = LimbPath(ends_of(moments(rep(10.0), 80.0, 5.0), 44), 90.0, 10.0)
    here = foot(50.0, 80.0, 5.0)
    assert path.angle_deg(here) is not None
    assert path.angle_deg(Place(here.far_end - np.array([1.0, 0.5]), here.joint)) is None


def test_a_limb_that_lies_still_has_no_path() -> None:
    assert not ends_of(moments([90.0, 90.2] * 30, 80.0, 5.0), 10).are_apart


def test_a_moment_at_rest_is_no_best_reach() -> None:
    way = moments(rep(10.0), 80.0, 5.0)
    assert end_poses(way, np.array([90.0 - moment.read_deg for moment in way]), 0) is None


@many
@given(jitter=st.floats(0.0, 0.02), seed=st.integers(0, 99))
def test_a_trembling_landmark_moves_the_angle_by_little(jitter: float, seed: int) -> None:
    shaken = np.random.default_rng(seed).normal(0.0, jitter, (200, 2))
    way = [
        Moment(m.time_s, m.read_deg, Place(m.place.far_end + shake, m.place.joint))
        for m, shake in zip(moments(rep(5.0), 75.0, 8.0), shaken, strict=False)
    ]
    path = LimbPath(ends_of(way, 44), 90.0, 5.0)
    bends = np.arange(5.0, 91.0, 5.0)
    errors = np.abs(path.angles_deg([foot(float(bend), 75.0, 8.0) for bend in bends]) - bends)
    assert errors.max() <= 1.0 + 250.0 * jitter


def test_a_knee_that_travels_is_the_centre_of_no_circle() -> None:
    still = moments(rep(10.0) * 2, 80.0, 5.0)
    squat = [replace(moment, place=Place(moment.place.far_end, moment.place.joint * (1 + moment.read_deg / 45))) for moment in still]
    row = MOVEMENT_TABLE["knee_extension"]
    assert find_end_poses(still, row, -1) is not None
    assert find_end_poses(squat, row, -1) is None


def test_a_far_end_that_moves_on_its_own_is_not_the_joints_path() -> None:
    row, way = MOVEMENT_TABLE["knee_extension"], moments(rep(10.0) * 2, 80.0, 5.0)
    noise = np.random.default_rng(1).normal(45.0, 20.0, len(way))
    assert find_end_poses([replace(moment, read_deg=float(read)) for moment, read in zip(way, noise, strict=True)], row, -1) is None
