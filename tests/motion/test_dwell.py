import math
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.names import MOVEMENTS, SIDES, MovementName, Side
from game.core.pose import Landmark, Pose
from game.motion.dwell import DWELL_S, UNSEEN_S, DwellStop, stopping_hands
from game.sources.scripted_body import Script, ScriptedBody, even_reps, pose_of
from tests.motion.bodies import OTHER, changed, mirrored, same, scaled_and_shifted, with_point

FRAME_S = 1 / 20
SITTING = pose_of("knee_extension", "right", 0.0, 0.0)
assert SITTING.body
EAR, SHOULDER, NOSE = (SITTING.body.image[name] for name in ("left_ear", "left_shoulder", "nose"))
NECK_PX = math.hypot(EAR.x - SHOULDER.x, EAR.y - SHOULDER.y)
HEAD_X = sorted((EAR.x, NOSE.x))
LAP = (SHOULDER.x, SHOULDER.y + 3 * NECK_PX)
RAISED = (HEAD_X[1] + 1.2 * NECK_PX, EAR.y - 0.2 * NECK_PX)
AT_THE_EAR = (EAR.x, EAR.y - 0.5 * NECK_PX)
OUT = (RAISED[0], -5.0)
Place = tuple[float, float] | None


def hand_at(place: Place, time_s: float) -> Pose:
    """Return a seated body whose left wrist is at a place of the picture; None hides the hand."""
    pose = replace(SITTING, time_s=time_s)
    return with_point(pose, "left_wrist", visibility=0.1) if place is None else with_point(pose, "left_wrist", x=place[0], y=place[1])


def stops(places: Iterable[tuple[Place, float]], stop: DwellStop | None = None, from_s: float = 0.0) -> list[float]:
    """Hold the hand at each place for so many seconds; return the share after each."""
    stop = stop or DwellStop("left")
    number, shares = round(from_s / FRAME_S), []
    for place, length_s in places:
        share = 0.0
        for _ in range(round(length_s / FRAME_S)):
            share = stop.step(hand_at(place, number * FRAME_S))
            number += 1
        shares.append(share)
    return shares


def test_a_hand_held_beside_the_head_stops() -> None:
    lowered, half, held = stops([(LAP, 1.0), (RAISED, DWELL_S / 2), (RAISED, DWELL_S)])
    assert lowered == 0.0
    assert half == pytest.approx(0.5, abs=0.05)
    assert held == 1.0


def test_either_side_may_be_the_good_one() -> None:
    for good in SIDES:
        stop = DwellStop(good)
        share = 0.0
        for number in range(60):
            up = hand_at(LAP if number < 10 else RAISED, number * FRAME_S)
            share = stop.step(up if good == "left" else mirrored(up))
        assert share == 1.0


def test_a_hand_that_is_up_from_the_start_asks_for_nothing_until_it_was_down() -> None:
    assert stops([(RAISED, 10.0), (LAP, 0.1), (RAISED, 2.0)]) == [0.0, 0.0, 1.0]


@pytest.mark.parametrize("place", [AT_THE_EAR, LAP, (RAISED[0], SHOULDER.y), (EAR.x, EAR.y + 1.0), OUT, None])
def test_no_other_place_of_the_hand_stops(place: Place) -> None:
    assert stops([(LAP, 0.5), (place, 30.0)]) == [0.0, 0.0]


def test_after_a_stop_the_hand_has_to_come_down_first() -> None:
    stop = DwellStop("left")
    assert stops([(LAP, 0.5), (RAISED, 2.0)], stop) == [0.0, 1.0]
    stop.let_go()
    assert stops([(RAISED, 5.0), (LAP, 0.5), (RAISED, 2.0)], stop, 2.5) == [0.0, 0.0, 1.0]


def test_a_hand_lost_for_a_moment_goes_on_but_that_time_does_not_count() -> None:
    _, half, gap, _ = stops([(LAP, 0.5), (RAISED, 1.0), (None, UNSEEN_S / 2), (RAISED, 0.1)])
    assert gap == half
    assert stops([(LAP, 0.5), (RAISED, 1.0), (None, 2 * UNSEEN_S), (RAISED, 0.6)])[-1] == pytest.approx(0.6 / DWELL_S, abs=0.05)


def test_nobody_in_the_picture_stops_nothing() -> None:
    stop = DwellStop("left")
    shares = [stop.step(pose_of("knee_extension", "right", 0.0, number * FRAME_S, away=True)) for number in range(100)]
    assert set(shares) == {0.0}


def test_pictures_too_far_apart_say_nothing_of_what_was_between_them() -> None:
    stop = DwellStop("left")
    stop.step(hand_at(LAP, 0.0))
    assert [stop.step(hand_at(RAISED, 10.0 * number)) for number in range(1, 20)] == [0.0] * 19


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("good", SIDES)
def test_no_exercise_of_the_other_side_stops_by_itself(movement: MovementName, good: Side) -> None:
    body = ScriptedBody(Script(movement, OTHER[good], even_reps(4, 60.0), 12.0, fps=10.0))
    stop = DwellStop(good)
    assert max(stop.step(pose) for pose in body.poses()) == 0.0


@pytest.mark.parametrize("movement", MOVEMENTS)
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("works", [*SIDES, None])
def test_no_exercise_stops_by_itself_whatever_hand_works(movement: MovementName, side: Side, works: Side | None) -> None:
    stop = DwellStop(*stopping_hands(movement, side, works))
    body = ScriptedBody(Script(movement, side, even_reps(2, 60.0), 7.0, fps=5.0))
    assert max(stop.step(pose) for pose in body.poses()) == 0.0


@pytest.mark.parametrize("side", SIDES)
def test_the_hand_that_works_may_always_stop_unless_its_own_arm_is_what_moves(side: Side) -> None:
    legs: tuple[MovementName, ...] = ("knee_extension", "ankle_dorsiflexion")
    hands: tuple[MovementName, ...] = ("wrist_flexion_extension", "finger_opening")
    arms: tuple[MovementName, ...] = ("elbow_extension", "shoulder_flexion")
    for movement in legs:
        assert [stopping_hands(movement, side, works) for works in (*SIDES, None)] == [("left",), ("right",), SIDES]
    for movement in hands:
        assert [stopping_hands(movement, side, works) for works in (OTHER[side], side, None)] == [(OTHER[side],), SIDES, SIDES]
    for movement in arms:
        assert {stopping_hands(movement, side, works) for works in (*SIDES, None)} == {(OTHER[side],)}


def test_where_either_hand_may_stop_each_does_and_has_to_come_down_first() -> None:
    for mirror in (False, True):
        stop, shares = DwellStop(*SIDES), []
        for number in range(200):
            if number == 100:
                stop.let_go()
            place = LAP if number < 10 or 120 <= number < 130 else RAISED
            pose = hand_at(place, number * FRAME_S)
            shares.append(stop.step(mirrored(pose) if mirror else pose))
        assert (shares[99], max(shares[100:130]), shares[-1]) == (1.0, 0.0, 1.0)


@given(st.lists(st.tuples(st.sampled_from([LAP, RAISED, AT_THE_EAR, OUT, None]), st.floats(0.05, 1.4)), max_size=12))
def test_only_a_hand_held_up_all_the_time_ever_stops(places: list[tuple[Place, float]]) -> None:
    shares = stops(places)
    longest_s, run_s = 0.0, 0.0
    for place, length_s in places:
        run_s = run_s + round(length_s / FRAME_S) * FRAME_S if place in (RAISED, None) else 0.0
        longest_s = max(longest_s, run_s)
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert longest_s >= DWELL_S or max(shares, default=0.0) < 1.0


@given(st.floats(0.4, 2.5), st.floats(-50.0, 50.0), st.integers(0, 2**16))
def test_size_and_place_in_the_picture_do_not_matter(factor: float, shift: float, seed: int) -> None:
    change = scaled_and_shifted(factor, shift)
    near, far = DwellStop("left"), DwellStop("left")
    for number in range(30):
        place = (LAP, RAISED, RAISED, AT_THE_EAR)[(seed >> number // 5) % 4]
        pose = hand_at(place, number * FRAME_S)
        other = changed(pose, change, same)
        assert far.step(_wide(other)) == near.step(_wide(pose))


def _wide(pose: Pose) -> Pose:
    """Return the pose in a picture in which everything lies inside."""

    def moved(point: Landmark) -> Landmark:
        return point._replace(x=point.x + 5000.0, y=point.y + 5000.0)

    wide = changed(pose, moved, same)
    return Pose(pose.time_s, 20000, 20000, wide.body)
