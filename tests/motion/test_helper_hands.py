from collections.abc import Iterable
from dataclasses import replace

import pytest

from game.core.names import MovementName, Side
from game.core.pose import Hand, Pose
from game.motion.helper_hands import HELPING_S, HelperWatch
from game.motion.movements import MOVEMENT_TABLE, sided
from game.sources.scripted_body import pose_of
from tests.motion.bodies import hand_at, with_point

FPS = 30
KNEE: MovementName = "knee_extension"
WRIST: MovementName = "wrist_flexion_extension"


def hand_on(pose: Pose, point: str, right_px: float = 0.0, down_px: float = 0.0) -> Hand:
    """Return a hand whose wrist is that far from a point of the body."""
    assert pose.body is not None
    at = pose.body.image[point]
    return hand_at("left", at.x + right_px, at.y + down_px)


def posed(movement: MovementName, time_s: float, point: str | None, right_px: float = 0.0, down_px: float = 0.0) -> Pose:
    """Return a seated body whose own hand lies where it belongs, with somebody else's hand at a point."""
    pose = pose_of(movement, "right", 20.0, time_s)
    own = hand_on(pose, "right_wrist")
    return replace(pose, hands=(own, hand_on(pose, point, right_px, down_px)) if point else (own,))


def told(poses: Iterable[Pose], movement: MovementName = KNEE, side: Side = "right") -> list[bool]:
    watch = HelperWatch(MOVEMENT_TABLE[movement], side)
    return [watch.step(pose) for pose in poses]


def frames(movement: MovementName, length_s: float, point: str | None, right_px: float = 0.0, down_px: float = 0.0) -> list[Pose]:
    return [posed(movement, n / FPS, point, right_px, down_px) for n in range(round(length_s * FPS))]


@pytest.mark.parametrize("point", ["right_heel", "right_ankle"])
def test_a_strange_hand_on_the_leg_helps_after_half_a_second(point: str) -> None:
    helped = told(frames(KNEE, 2.0, point))
    assert helped.index(True) == pytest.approx(HELPING_S * FPS, abs=1)
    assert all(helped[helped.index(True) :])


def test_a_strange_hand_on_the_forearm_helps() -> None:
    assert told(frames(WRIST, 2.0, "right_elbow", down_px=3.0), WRIST)[-1]


ELSEWHERE = [(None, 0, 0), ("right_wrist", 12, 5), ("left_wrist", 0, 10), ("nose", 0, 0), ("right_ankle", 120, 0)]


@pytest.mark.parametrize(("point", "right_px", "down_px"), ELSEWHERE)
def test_own_hands_and_hands_elsewhere_do_not_help(point: str | None, right_px: float, down_px: float) -> None:
    assert not any(told(frames(KNEE, 3.0, point, right_px, down_px)))


def test_the_other_leg_is_not_the_trained_one() -> None:
    straight = [pose_of(KNEE, "right", 90.0, n / FPS) for n in range(60)]
    on_left = [replace(pose, hands=(hand_on(pose, "left_ankle"),)) for pose in straight]
    assert not any(told(on_left, side="right"))
    assert told(on_left, side="left")[-1]


def test_poses_in_which_nobody_looked_for_hands_change_nothing() -> None:
    poses = [
        pose if n % 10 == 0 else replace(pose, hands=(), hands_looked=False) for n, pose in enumerate(frames(KNEE, 3.0, "right_ankle"))
    ]
    helped = told(poses)
    assert helped.index(True) == pytest.approx(HELPING_S * FPS, abs=10)
    assert all(helped[helped.index(True) :])


def test_a_hand_seen_in_few_of_the_looks_does_not_help() -> None:
    poses = [posed(KNEE, n / FPS, "right_ankle" if n % 3 == 0 else None) for n in range(90)]
    assert not any(told(poses)[1:])


def test_the_help_ends_when_the_hand_has_gone() -> None:
    helped = told([*frames(KNEE, 2.0, "right_ankle"), *(posed(KNEE, 2.0 + n / FPS, None) for n in range(60))])
    assert helped[59]
    assert not helped[-1]


@pytest.mark.parametrize("side", ["left", "right"])
def test_where_an_own_wrist_is_hidden_no_hand_is_called_strange(side: Side) -> None:
    assert not any(told(with_point(pose, sided(side, "wrist"), visibility=0.2) for pose in frames(KNEE, 2.0, "right_ankle")))


def test_nobody_is_helped_by_nobody() -> None:
    assert not any(told(replace(pose, body=None) for pose in frames(KNEE, 2.0, "right_ankle")))
