from collections.abc import Callable
from dataclasses import replace

import pytest

from game.core.names import MOVEMENTS, SIDES, MovementName, Side
from game.core.pose import Pose
from game.motion.camera_check import GOOD_FOR_S, Advice, CameraCheck
from game.motion.limb import Limb
from game.sources.scripted_body import pose_of
from tests.motion.bodies import changed, same, scaled_and_shifted, turned, with_point

KNEE: MovementName = "knee_extension"
WRIST: MovementName = "wrist_flexion_extension"
FPS = 30
Trouble = Callable[[Pose], Pose]


def good(movement: MovementName, side: Side, time_s: float) -> Pose:
    return pose_of(movement, side, 0.0, time_s)


def watch(check: CameraCheck, pose_at: Callable[[float], Pose], from_s: float, until_s: float) -> None:
    for number in range(round(from_s * FPS), round(until_s * FPS)):
        check.step(pose_at(number / FPS))


def nobody(pose: Pose) -> Pose:
    return replace(pose, body=None, hands=())


def dark(pose: Pose) -> Pose:
    return replace(pose, light=0.1)


def no_hand(pose: Pose) -> Pose:
    return replace(pose, hands=())


def fidgeting(pose: Pose) -> Pose:
    return pose_of(WRIST, "left", 30.0 * (round(pose.time_s * FPS) % 2), pose.time_s)


TROUBLES: list[tuple[MovementName, Advice, Trouble]] = [
    (KNEE, "nobody", nobody),
    (KNEE, "more_light", dark),
    (KNEE, "move_closer", lambda pose: changed(pose, scaled_and_shifted(0.3, 100.0, 100.0), same)),
    (KNEE, "move_back", lambda pose: with_point(pose, "left_ankle", y=480.0)),
    (KNEE, "move_back", lambda pose: with_point(pose, "left_knee", x=-3.0)),
    (KNEE, "hidden_hip", lambda pose: with_point(pose, "left_hip", visibility=0.3)),
    (KNEE, "hidden_knee", lambda pose: with_point(pose, "left_knee", visibility=0.3)),
    (KNEE, "hidden_ankle", lambda pose: with_point(pose, "left_ankle", visibility=0.3)),
    (KNEE, "turn_sideways", lambda pose: changed(pose, same, turned(90.0))),
    (WRIST, "nobody", nobody),
    (WRIST, "more_light", dark),
    (WRIST, "hidden_hand", no_hand),
    (WRIST, "hold_still", fidgeting),
]


def test_it_begins_with_no_opinion() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    assert (check.advice, check.good_share, check.passed) == ("starting", 0.0, False)


@pytest.mark.parametrize(("movement", "advice", "trouble"), TROUBLES)
def test_each_advice_arises_stays_and_goes_by_itself(movement: MovementName, advice: Advice, trouble: Trouble) -> None:
    check = CameraCheck(Limb(movement, "left"))
    watch(check, lambda time_s: trouble(good(movement, "left", time_s)), 0.0, 4.0)
    assert (check.advice, check.good_share, check.passed) == (advice, 0.0, False)
    still_s = 1.0 if movement == WRIST else 0.0
    watch(check, lambda time_s: good(movement, "left", time_s), 4.0, 4.0 + GOOD_FOR_S - 0.1)
    assert not check.passed
    watch(check, lambda time_s: good(movement, "left", time_s), 4.0 + GOOD_FOR_S - 0.1, 4.0 + GOOD_FOR_S + still_s + 0.2)
    assert (check.advice, check.good_share, check.passed) == ("good", 1.0, True)


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("side", SIDES)
def test_all_good_passes_by_itself(movement: MovementName, side: Side) -> None:
    limb = Limb(movement, side)
    check = CameraCheck(limb)
    watch(check, lambda time_s: good(movement, side, time_s), 0.0, 1.9)
    assert (check.advice, check.passed) == ("good", False)
    assert 0.0 < check.good_share < 1.0
    watch(check, lambda time_s: good(movement, side, time_s), 1.9, 3.2)
    assert check.passed
    assert not limb.needs_rest_pose


def test_trouble_in_between_begins_the_wait_anew() -> None:
    check = CameraCheck(Limb(KNEE, "left"))
    watch(check, lambda time_s: good(KNEE, "left", time_s), 0.0, 1.9)
    check.step(dark(good(KNEE, "left", 1.9)))
    assert (check.advice, check.good_share) == ("more_light", 0.0)
    watch(check, lambda time_s: good(KNEE, "left", time_s), 2.0, 3.9)
    assert not check.passed


def test_the_resting_leg_may_be_hidden() -> None:
    check = CameraCheck(Limb(KNEE, "right"))
    check.step(with_point(good(KNEE, "right", 0.0), "left_ankle", visibility=0.0, y=900.0))
    assert check.advice == "good"


def test_where_no_picture_is_the_light_is_not_judged() -> None:
    check = CameraCheck(Limb(KNEE, "right"))
    check.step(replace(good(KNEE, "right", 0.0), light=None))
    assert check.advice == "good"


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("resting_at", [-15.0, 0.0, 25.0])
def test_the_hand_that_lies_still_is_the_hands_rest(side: Side, resting_at: float) -> None:
    limb = Limb(WRIST, side)
    check = CameraCheck(limb)
    watch(check, lambda time_s: pose_of(WRIST, side, 10.0 * (round(time_s * FPS) % 4), time_s), 0.0, 1.0)
    watch(check, lambda time_s: pose_of(WRIST, side, resting_at, time_s), 1.0, 4.5)
    assert check.passed
    assert limb.step(pose_of(WRIST, side, resting_at + 30.0, 4.5)).raw_deg == pytest.approx(-30.0, abs=1e-3)


def test_the_hand_of_the_other_side_is_not_the_wanted_one() -> None:
    check = CameraCheck(Limb(WRIST, "right"))
    watch(check, lambda time_s: good(WRIST, "left", time_s), 0.0, 1.0)
    assert check.advice == "hidden_hand"


def test_going_on_anyway_takes_the_rest_from_what_was_seen() -> None:
    limb = Limb(WRIST, "left")
    check = CameraCheck(limb)
    watch(check, lambda time_s: fidgeting(good(WRIST, "left", time_s)), 0.0, 2.0)
    assert limb.needs_rest_pose
    check.pass_anyway()
    assert not limb.needs_rest_pose


def test_going_on_anyway_without_a_hand_learns_it_later() -> None:
    limb = Limb(WRIST, "left")
    check = CameraCheck(limb)
    check.step(no_hand(good(WRIST, "left", 0.0)))
    check.pass_anyway()
    assert limb.needs_rest_pose
    watch(check, lambda time_s: good(WRIST, "left", time_s), 0.1, 1.5)
    assert not limb.needs_rest_pose


def test_going_on_anyway_changes_no_rest_that_is_known() -> None:
    limb = Limb(WRIST, "left")
    check = CameraCheck(limb)
    watch(check, lambda time_s: good(WRIST, "left", time_s), 0.0, 1.5)
    known = limb.neutral
    watch(check, lambda time_s: pose_of(WRIST, "left", 40.0, time_s), 1.5, 3.0)
    check.pass_anyway()
    assert limb.neutral is known
