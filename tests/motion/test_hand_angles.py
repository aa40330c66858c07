from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.names import SIDES, Side
from game.core.pose import Hand, Landmark, Pose
from game.motion.hand_angles import ANGLES_FROM_REST, finger_bend_deg, hand_angle_deg
from game.motion.hand_neutral import Neutral, neutral_of
from game.motion.hand_pose import hand_pose
from game.motion.movements import FROM_REST, AngleKind
from game.sources.scripted_hand import Held, hand_places
from tests.motion.bodies import OTHER, Change, body_of, changed, mirrored, same, scaled_and_shifted, turned

KINDS: list[AngleKind] = list(ANGLES_FROM_REST)
metres = st.floats(-0.1, 0.1)
sides = st.sampled_from(SIDES)
ways = st.builds(
    Held, flexion=st.floats(-60.0, 70.0), ulnar=st.floats(-20.0, 30.0), supination=st.floats(-80.0, 80.0), fingers=st.floats(0.0, 90.0)
)
many = settings(max_examples=60, deadline=None)


def posed(side: Side, how: Held) -> Pose:
    places = hand_places(side, how, np.zeros(3))
    points = body_of({name: (float(x), float(y), float(z)) for name, (x, y, z) in places.items()})
    return Pose(0.0, 640, 480, None, (Hand(side, 0.9, points),))


def rest_of(pose: Pose, side: Side) -> Neutral:
    neutral = neutral_of([hand_pose(pose.hands[0], side, 0.0)])
    assert neutral
    return neutral


def angles_between(rest: Pose, now: Pose, side: Side) -> list[float]:
    """Return every angle that counts from rest, rest itself being known."""
    neutral, hand = rest_of(rest, side), hand_pose(now.hands[0], side, 0.0)
    angles = [hand_angle_deg(kind, hand, neutral) for kind in KINDS]
    return [angle for angle in angles if angle is not None]


@many
@given(rest=ways, now=ways, side=sides, factor=st.floats(0.2, 5.0), shift=st.tuples(metres, metres, metres), camera=st.floats(-180, 180))
def test_size_place_camera_and_mirror_change_no_angle(
    rest: Held, now: Held, side: Side, factor: float, shift: tuple[float, float, float], camera: float
) -> None:
    first, second = posed(side, rest), posed(side, now)
    angles = angles_between(first, second, side)
    assert len(angles) == len(KINDS)
    changes: list[Change] = [scaled_and_shifted(factor, *shift), turned(camera), tipped]
    for change in changes:
        assert same_turns(angles_between(changed(first, same, change), changed(second, same, change), side), angles)
    assert same_turns(angles_between(mirrored(first), mirrored(second), OTHER[side]), angles)


def tipped(point: Landmark) -> Landmark:
    """A camera that looks from above."""
    return Landmark(point.x, 0.6 * point.y + 0.8 * point.z, 0.6 * point.z - 0.8 * point.y, point.visibility)


def same_turns(some: list[float], others: list[float]) -> bool:
    """Whether turns are the same, -180 and 180 being one."""
    return all(abs((one - other + 180.0) % 360.0 - 180.0) < 1e-3 for one, other in zip(some, others, strict=True))


@many
@given(side=sides, deg=st.floats(-85.0, 85.0))
def test_each_angle_is_read_back_with_its_own_sign(side: Side, deg: float) -> None:
    rest = posed(side, Held())
    held: dict[AngleKind, Held] = {
        "hand_bend": Held(flexion=deg),
        "hand_deviation": Held(ulnar=deg),
        "forearm_turn": Held(supination=deg),
    }
    for number, kind in enumerate(KINDS):
        assert angles_between(rest, posed(side, held[kind]), side)[number] == pytest.approx(deg, abs=1e-4)


@pytest.mark.parametrize("side", SIDES)
def test_a_bend_and_a_deviation_do_not_mix(side: Side) -> None:
    rest = posed(side, Held())
    assert angles_between(rest, posed(side, Held(flexion=40.0)), side)[1] == pytest.approx(0.0, abs=1e-6)
    assert angles_between(rest, posed(side, Held(ulnar=20.0)), side)[0] == pytest.approx(0.0, abs=1e-6)


@many
@given(side=sides, fingers=st.floats(0.0, 90.0), flexion=st.floats(-60.0, 70.0))
def test_a_closed_fist_bends_like_an_open_hand(side: Side, fingers: float, flexion: float) -> None:
    closed = angles_between(posed(side, Held(fingers=fingers)), posed(side, Held(fingers=fingers, flexion=flexion)), side)
    assert closed[0] == pytest.approx(flexion, abs=1e-4)


@many
@given(side=sides, how=ways)
def test_the_bend_of_the_fingers_is_read_however_the_hand_is_held(side: Side, how: Held) -> None:
    assert finger_bend_deg(hand_pose(posed(side, how).hands[0], side, 0.0)) == pytest.approx(how.fingers, abs=0.05)


def test_fingers_that_reach_too_far_or_not_at_all_are_straight_or_closed() -> None:
    hand = hand_pose(posed("left", Held()).hands[0], "left", 0.0)
    assert finger_bend_deg(replace(hand, reach_m=0.3)) == 0.0
    assert finger_bend_deg(replace(hand, reach_m=0.0)) == pytest.approx(95.0, abs=0.1)


def test_every_kind_that_counts_from_rest_has_its_angle() -> None:
    assert set(ANGLES_FROM_REST) == FROM_REST


def test_without_a_known_rest_only_the_fingers_have_an_angle() -> None:
    hand = hand_pose(posed("left", Held(fingers=30.0)).hands[0], "left", 0.0)
    assert [hand_angle_deg(kind, hand, None) for kind in KINDS] == [None] * len(KINDS)
    assert hand_angle_deg("finger_bend", hand, None) == pytest.approx(30.0, abs=0.05)
