from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from game.core.names import SIDES, Side
from game.core.pose import Hand, Landmarks, Pose
from game.motion.geometry import angle_between_deg, unit
from game.motion.hand_bend import HandPose, bend_deg, hand_pose, is_steady, neutral_of
from game.sources.scripted_body import pose_of
from tests.motion.bodies import OTHER, Change, body_of, changed, mirrored, same, scaled_and_shifted, turned

HAND_NAMES = ("wrist", "index_mcp", "middle_mcp", "pinky_mcp")
metres = st.floats(-0.1, 0.1)
hands = st.fixed_dictionaries({name: st.tuples(metres, metres, metres) for name in HAND_NAMES})
sides = st.sampled_from(SIDES)
many = settings(max_examples=60, deadline=None)


def posed(points: Landmarks, side: Side) -> Pose:
    return Pose(0.0, 640, 480, None, (Hand(side, 0.9, points),))


def bend_between(rest: Pose, now: Pose, side: Side) -> float:
    """Return the bend of a hand whose rest is known, if both have a shape that a bend can be read from."""
    neutral = neutral_of([hand_pose(rest.hands[0], side, 0.0)])
    assert neutral
    return bend_deg(hand_pose(now.hands[0], side, 0.0), neutral)


def has_a_shape(points: Landmarks) -> bool:
    places = {name: np.array(points.world[name][:3]) for name in HAND_NAMES}
    ahead, index, pinky = (places[name] - places["wrist"] for name in ("middle_mcp", "index_mcp", "pinky_mcp"))
    across = np.cross(index, pinky)
    lengths_fit = min(np.linalg.norm(ahead), np.linalg.norm(index), np.linalg.norm(pinky)) > 0.02 and np.linalg.norm(across) > 2e-4
    return bool(lengths_fit) and 10.0 < angle_between_deg(across, ahead) < 170.0


@many
@given(rest=hands, now=hands, side=sides, factor=st.floats(0.2, 5.0), shift=st.tuples(metres, metres, metres), camera=st.floats(-180, 180))
def test_size_place_camera_and_mirror_change_no_bend(
    rest: dict[str, tuple[float, float, float]],
    now: dict[str, tuple[float, float, float]],
    side: Side,
    factor: float,
    shift: tuple[float, float, float],
    camera: float,
) -> None:
    lying, bent = body_of(rest), body_of(now)
    assume(has_a_shape(lying) and has_a_shape(bent))
    first, second = posed(lying, side), posed(bent, side)
    bend = bend_between(first, second, side)
    assume(abs(bend) < 175.0 and _is_in_plane(first, second, side))
    changes: list[Change] = [scaled_and_shifted(factor, *shift), turned(camera)]
    for change in changes:
        assert bend_between(changed(first, same, change), changed(second, same, change), side) == pytest.approx(bend, abs=1e-3)
    assert bend_between(mirrored(first), mirrored(second), OTHER[side]) == pytest.approx(bend, abs=1e-3)


def _is_in_plane(first: Pose, second: Pose, side: Side) -> bool:
    """Whether the hand's direction has a part in the plane in which the bend is read at all."""
    neutral = neutral_of([hand_pose(first.hands[0], side, 0.0)])
    way = hand_pose(second.hands[0], side, 0.0).direction
    return neutral is not None and float(np.hypot(way @ neutral.direction, way @ neutral.flexion)) > 0.1


@many
@given(extension=st.floats(-85.0, 85.0), side=sides)
def test_the_true_bend_is_read_back_with_extension_negative(extension: float, side: Side) -> None:
    rest = pose_of("wrist_flexion_extension", side, 0.0, 0.0)
    now = pose_of("wrist_flexion_extension", side, extension, 0.0)
    assert bend_between(rest, now, side) == pytest.approx(-extension, abs=1e-4)


@pytest.mark.parametrize("side", SIDES)
def test_a_closed_fist_bends_like_an_open_hand(side: Side) -> None:
    fist = [_closed(pose_of("wrist_flexion_extension", side, extension, 0.0)) for extension in (0.0, 30.0)]
    assert bend_between(fist[0], fist[1], side) == pytest.approx(-30.0, abs=1e-4)


def _closed(pose: Pose) -> Pose:
    """Put every fingertip and middle joint onto the wrist."""
    hand = pose.hands[0]
    curled = {name: hand.points.world["wrist"] if name.endswith(("tip", "dip", "pip")) else p for name, p in hand.points.world.items()}
    return replace(pose, hands=(replace(hand, points=replace(hand.points, world=curled)),))


def still(extension: float, from_s: float, until_s: float, fps: float = 30.0) -> list[HandPose]:
    poses = [pose_of("wrist_flexion_extension", "right", extension, n / fps) for n in range(round(from_s * fps), round(until_s * fps))]
    return [hand_pose(pose.hands[0], "right", pose.time_s) for pose in poses]


def swinging(from_s: float, until_s: float) -> list[HandPose]:
    return [one for n in range(round(from_s * 30), round(until_s * 30)) for one in still(40 * np.sin(2 * n), n / 30, (n + 1) / 30)]


def test_the_resting_hand_is_the_first_that_lies_still() -> None:
    neutral = neutral_of([*swinging(0.0, 1.0), *still(20.0, 1.0, 2.0), *still(-30.0, 2.0, 3.0)])
    assert neutral
    assert angle_between_deg(neutral.direction, still(20.0, 0.0, 0.1)[0].direction) < 0.01
    assert abs(float(neutral.direction @ neutral.flexion)) < 1e-9


def test_a_hand_that_never_lies_still_is_taken_from_its_first_moments() -> None:
    seen = swinging(0.0, 3.0)
    neutral = neutral_of(seen)
    assert neutral
    first = unit(np.mean([pose.direction for pose in seen if pose.time_s <= 0.8], axis=0))
    assert angle_between_deg(neutral.direction, first) < 1e-3


def test_without_a_hand_there_is_no_rest() -> None:
    assert neutral_of([]) is None


def test_steady_means_seen_and_still_for_long_enough() -> None:
    assert is_steady(still(10.0, 0.0, 1.0))
    assert not is_steady(still(10.0, 0.0, 0.6))
    assert not is_steady([*still(10.0, 0.0, 1.0), *swinging(1.0, 1.4)])
    assert is_steady([*swinging(0.0, 1.0), *still(10.0, 1.0, 2.0)])
