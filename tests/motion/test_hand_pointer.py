from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.names import SIDES, Side
from game.core.pose import Pose
from game.motion.hand_pointer import HandPointer
from game.motion.wrist_way import UNSEEN_S, Place
from game.sources.recording import Recording
from game.sources.scripted_body import pose_of
from tests.motion.bodies import changed, mirrored, same, scaled_and_shifted, with_point

FRAME_S = 1 / 15
SITTING = pose_of("knee_extension", "right", 0.0, 0.0)
assert SITTING.body
REST, ELBOW, NOSE = (SITTING.body.image[name] for name in ("left_wrist", "left_elbow", "nose"))
UNIT_PX = 0.8 * 220 * 0.5
"""Of this body the trunk tells the size."""
RECORDINGS = tuple(Path(__file__).parent.glob("resting_hands_*.jsonl.gz"))
Way = tuple[float, float]


def lifted(by: Way, time_s: float) -> Pose:
    """Return a seated body whose left hand is so far from its rest, in shoulder widths: to the right of the picture, and up."""
    x, y = REST.x + by[0] * UNIT_PX, REST.y - by[1] * UNIT_PX
    return with_point(replace(SITTING, time_s=time_s), "left_wrist", x=x, y=y)


def pointed(ways: Iterable[tuple[Way, float]], hand: HandPointer | None = None) -> list[Place | None]:
    """Hold the hand at each place for so many seconds; return where it points after each."""
    hand, number, places = hand or HandPointer("left"), 0, []
    for way, length_s in ways:
        at = None
        for _ in range(max(1, round(length_s / FRAME_S))):
            at = hand.step(lifted(way, number * FRAME_S))
            number += 1
        places.append(at)
    return places


@pytest.mark.parametrize("recording", RECORDINGS, ids=lambda path: path.name)
@pytest.mark.parametrize("side", SIDES)
def test_hands_that_rest_while_a_leg_moves_never_point(recording: Path, side: Side) -> None:
    hand = HandPointer(side)
    poses = list(Recording(recording).poses())
    assert len(poses) > 100
    assert [hand.step(pose) for pose in poses] == [None] * len(poses)


def test_a_hand_points_once_it_is_lifted_clearly_and_until_it_rests() -> None:
    resting, nudged, up, down = pointed([((0, 0), 2), ((0, 0.2), 2), ((0, 0.8), 2), ((0, 0), 1)])
    assert (resting, nudged, down) == (None, None, None)
    assert up is not None


def test_a_hand_that_is_up_from_the_start_has_to_rest_once() -> None:
    assert pointed([((0, 0.8), 3)]) == [None]


def test_the_pointer_goes_where_a_mirror_would_show_the_hand() -> None:
    _, middle, right, left, higher = pointed([((0, 0), 2), ((0, 0.7), 3), ((0.2, 0.7), 3), ((-0.2, 0.7), 3), ((-0.2, 0.9), 3)])
    assert middle
    assert right
    assert left
    assert higher
    assert right[0] < middle[0] < left[0]
    assert higher[1] < left[1] == pytest.approx(middle[1], abs=0.05)


def test_the_whole_screen_is_within_reach_and_no_more_than_that() -> None:
    _, far_up, far_down, further = pointed([((0, 0), 2), ((-0.5, 1.3), 3), ((0.8, 0.55), 3), ((3, 0.55), 3)])
    assert far_up == pytest.approx((0.9, 0.0), abs=0.2)
    assert far_down is not None
    assert far_down[0] == pytest.approx(0.0, abs=0.02)
    assert far_down[1] > 0.7
    assert further is None or further[0] == pytest.approx(0.0, abs=0.02)


@given(st.lists(st.tuples(st.floats(-3, 3), st.floats(-2, 3)), min_size=1, max_size=12))
def test_the_pointer_never_leaves_the_screen(ways: list[Way]) -> None:
    for at in pointed([((0, 0), 2), *((way, 0.4) for way in ways)]):
        assert at is None or (0 <= at[0] <= 1 and 0 <= at[1] <= 1)


@given(st.lists(st.tuples(st.floats(-0.15, 0.15), st.floats(-0.15, 0.15)), min_size=30, max_size=60))
def test_a_hand_that_trembles_where_it_rests_never_points(ways: list[Way]) -> None:
    assert set(pointed([((0, 0), 2), *((way, 0) for way in ways)])) == {None}


@given(st.floats(0.5, 2.0), st.floats(-40, 40))
def test_size_and_place_of_the_player_change_nothing(factor: float, shift: float) -> None:
    def played(change: bool) -> list[Place | None]:
        hand = HandPointer("left")
        poses = [lifted((0, 0) if number < 20 else (0.1, 0.8), number * FRAME_S) for number in range(50)]
        size = (round(factor * 640) + 80, round(factor * 480) + 80)
        moved = [
            replace(changed(pose, scaled_and_shifted(factor, 40 + shift, 40), same), width_px=size[0], height_px=size[1]) for pose in poses
        ]
        return [hand.step(pose) for pose in (moved if change else poses)]

    for one, other in zip(played(False), played(True), strict=True):
        assert (one is None) == (other is None)
        assert one is None or other == pytest.approx(one, abs=1e-6)


def test_the_other_hand_points_as_the_mirror_image() -> None:
    left, right = HandPointer("left"), HandPointer("right")
    for number in range(60):
        pose = lifted((0, 0) if number < 20 else (0.1, 0.8), number * FRAME_S)
        one, other = left.step(pose), right.step(mirrored(pose))
        assert (one is None) == (other is None)
    assert one
    assert other
    assert other == pytest.approx((1 - one[0], one[1]))


def test_a_hand_at_the_head_does_not_point() -> None:
    scratching = ((NOSE.x - REST.x) / UNIT_PX + 0.1, (REST.y - NOSE.y) / UNIT_PX)
    assert pointed([((0, 0), 2), ((0, 0.8), 1), (scratching, 1)])[-1] is None


def test_a_hand_that_lies_still_above_the_elbow_lies_on_something() -> None:
    _, at_first, later, lifted_again = pointed([((0, 0), 2), ((0, 0.7), 2), ((0, 0.7), 10), ((0.5, 1.3), 2)])
    assert at_first
    assert later is None
    assert lifted_again


def test_a_hand_out_of_sight_stays_where_it_was_for_a_moment_only() -> None:
    hand = HandPointer("left")
    [_, shown] = pointed([((0, 0), 2), ((0, 0.8), 2)], hand)
    hidden = [hand.step(with_point(lifted((0, 0.8), 4.0 + number * FRAME_S), "left_wrist", visibility=0.1)) for number in range(20)]
    assert hidden[0] == shown
    assert hidden[round(UNSEEN_S / FRAME_S) + 2 :] == [None] * (18 - round(UNSEEN_S / FRAME_S))


def test_a_tremor_moves_the_pointer_little() -> None:
    hand = HandPointer("left")
    trembling = [((0.02 * (-1) ** number, 0.8 + 0.02 * (-1) ** number), 0.0) for number in range(60)]
    places = [place for place in pointed([((0, 0), 2), ((0, 0.8), 2), *trembling], hand)[30:] if place]
    assert len(places) > 20
    assert max(place[0] for place in places) - min(place[0] for place in places) < 0.02


def test_nobody_points_at_nothing() -> None:
    hand = HandPointer("left")
    pointed([((0, 0), 2), ((0, 0.8), 2)], hand)
    assert hand.step(replace(SITTING, body=None, time_s=9.0)) is None
