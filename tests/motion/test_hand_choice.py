from dataclasses import replace

import pytest

from game.core.names import SIDES, Side
from game.core.pose import Hand, Pose
from game.motion.hand_choice import ENOUGH_LOOKS, PLACE_KEPT_S, HandChoice, hand_of
from game.sources.scripted_body import pose_of
from tests.motion.bodies import OTHER, hand_at, with_point

LEFT_PX, RIGHT_PX = 420.0, 200.0


def two_hands(left: Hand, right: Hand, with_body: bool) -> Pose:
    pose = pose_of("wrist_flexion_extension", "left", 0.0, 0.0)
    pose = with_point(with_point(pose, "left_wrist", x=LEFT_PX, y=240.0), "right_wrist", x=RIGHT_PX, y=240.0)
    return replace(pose, body=pose.body if with_body else None, hands=(right, left))


def labelled(left_as: Side, right_as: Side, left_score: float = 0.95, right_score: float = 0.95) -> tuple[Hand, Hand]:
    return (
        hand_at("left", LEFT_PX - 3, 242, left_score, left_as),
        hand_at("right", RIGHT_PX + 4, 238, right_score, right_as),
    )


@pytest.mark.parametrize("with_body", [True, False])
@pytest.mark.parametrize("swapped", [False, True])
@pytest.mark.parametrize("side", SIDES)
def test_each_side_gets_its_own_hand_of_two(side: Side, swapped: bool, with_body: bool) -> None:
    """One label of the two may be wrong: without a body the landmarker is then less sure of it."""
    left, right = labelled("left", "left" if swapped else "right", right_score=0.6)
    pose = two_hands(left, right, with_body)
    assert hand_of(side, pose) is {"left": left, "right": right}[side]


@pytest.mark.parametrize("side", SIDES)
def test_the_body_overrules_labels_that_are_both_wrong(side: Side) -> None:
    left, right = labelled("right", "left")
    assert hand_of(side, two_hands(left, right, with_body=True)) is {"left": left, "right": right}[side]


def test_the_other_hand_alone_is_not_taken() -> None:
    left, _ = labelled("left", "right")
    for with_body in (True, False):
        pose = replace(two_hands(left, left, with_body), hands=(left,))
        assert hand_of("right", pose) is None
        assert hand_of("left", pose) is left


def test_wrists_in_one_place_say_nothing_and_the_label_decides() -> None:
    pose = pose_of("wrist_flexion_extension", "left", 0.0, 0.0)
    assert hand_of("left", pose) is pose.hands[0]
    assert hand_of("right", pose) is None


def test_a_lone_fist_that_looks_like_the_other_hand_is_followed_where_no_body_says_otherwise() -> None:
    fist, _ = labelled("left", "right")
    pose = replace(two_hands(fist, fist, with_body=False), hands=(fist,))
    choice = HandChoice("right")
    assert all(choice.pick(pose) is fist for _ in range(100))
    assert choice.likeness == 0.0


def test_a_hand_that_has_looked_right_for_a_while_is_not_given_up_for_the_other_one() -> None:
    left, right = labelled("left", "right")
    both = two_hands(left, right, with_body=False)
    choice = HandChoice("right")
    for _ in range(ENOUGH_LOOKS):
        choice.pick(replace(both, hands=(right,)))
    assert choice.pick(replace(both, hands=(left,))) is None
    assert choice.likeness == 1.0


@pytest.mark.parametrize("wanted", SIDES)
def test_where_only_the_other_wrist_is_seen_the_hand_at_it_is_not_the_wanted_one(wanted: Side) -> None:
    left, right = labelled("left", "right")
    both = with_point(two_hands(left, right, with_body=True), f"{wanted}_wrist", visibility=0.2)
    own, other = {"left": (left, right), "right": (right, left)}[wanted]
    assert hand_of(wanted, both) is own
    assert hand_of(wanted, replace(both, hands=(other,))) is None


@pytest.mark.parametrize("wanted", SIDES)
def test_where_only_the_own_wrist_is_seen_the_hand_at_it_is_the_wanted_one(wanted: Side) -> None:
    left, right = labelled("right", "left")
    both = with_point(two_hands(left, right, with_body=True), f"{OTHER[wanted]}_wrist", visibility=0.2)
    assert hand_of(wanted, both) is {"left": left, "right": right}[wanted]


def test_without_a_hand_there_is_nothing_to_pick() -> None:
    choice = HandChoice("left")
    assert choice.pick(pose_of("knee_extension", "left", 0.0, 0.0)) is None
    assert choice.likeness == 0.0


def test_a_hand_far_from_the_bodys_wrist_is_another_one_whatever_it_looks_like() -> None:
    """The other hand on the thigh, which looks like the wanted one while that is hidden; a trunk is 110 px long here."""
    pose = two_hands(*labelled("left", "right"), with_body=True)
    near, far = hand_at("right", RIGHT_PX + 15, 240), hand_at("right", RIGHT_PX + 40, 240)
    assert hand_of("right", replace(pose, hands=(near,))) is near
    assert hand_of("right", replace(pose, hands=(far,))) is None


def test_when_the_followed_hand_is_lost_the_other_one_is_told_by_its_place() -> None:
    own, other = hand_at("right", 200, 240), hand_at("right", 290, 240, score=0.7)
    pose = replace(two_hands(own, other, with_body=False), hands=(own, other))
    choice = HandChoice("right")
    assert choice.pick(pose) is own
    alone = replace(pose, hands=(other,))
    assert choice.pick(replace(alone, time_s=0.5)) is None
    assert choice.pick(replace(alone, time_s=0.9, hands=(own,))) is own
    assert choice.pick(replace(alone, time_s=0.9 + PLACE_KEPT_S + 0.1)) is other
