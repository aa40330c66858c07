import math
from collections.abc import Iterator
from dataclasses import replace

import pytest

from game.core.names import Compensation, Side
from game.core.pose import Pose
from game.motion.compensation import AT_LEAST_S, LIMITS, RESEATED_S, CompensationWatch
from game.sources.scripted_body import ScriptedRep
from tests.motion.bent_bodies import FPS, Bend, body, drift_elbow, hike_shoulder, lean_aside, lean_back, lean_forward, lift_thigh

ALL = tuple(LIMITS)


def watched(
    poses: Iterator[Pose], kinds: tuple[Compensation, ...] = ALL, side: Side = "right"
) -> list[tuple[float, tuple[Compensation, ...]]]:
    watch = CompensationWatch(kinds, side)
    return [(pose.time_s, watch.step(pose)) for pose in poses]


def bent_from(
    start_s: float, until_s: float, length_s: float, bend: Bend, much: float, view_deg: float = 90.0, jitter_m: float = 0.0
) -> Iterator[Pose]:
    for number in range(round(length_s * FPS)):
        time_s = number / FPS
        yield body(time_s, bend, much if start_s <= time_s < until_s else 0.0, view_deg, jitter_m=jitter_m)


BENDS: list[tuple[Compensation, Bend]] = [
    ("trunk_back", lean_back),
    ("trunk_forward", lean_forward),
    ("trunk_side", lean_aside),
    ("thigh_lift", lift_thigh),
    ("shoulder_hike", hike_shoulder),
    ("elbow_drift", drift_elbow),
]


@pytest.mark.parametrize("view_deg", [45.0, 90.0, 135.0, 225.0, 270.0, 315.0])
@pytest.mark.parametrize(("kind", "bend"), BENDS)
def test_a_compensation_is_seen_after_half_a_second_and_ends(kind: Compensation, bend: Bend, view_deg: float) -> None:
    if kind == "trunk_side" and view_deg in (90.0, 270.0):
        pytest.skip("a trunk that leans at the camera cannot be seen to lean")
    told = watched(bent_from(2.0, 4.0, 6.0, bend, 1.7 * LIMITS[kind], view_deg), (kind,))
    at_work = [time_s for time_s, kinds in told if kind in kinds]
    assert at_work[0] == pytest.approx(2.0 + AT_LEAST_S, abs=0.15)
    assert at_work[-1] == pytest.approx(4.0, abs=0.15)
    assert len(at_work) == round((at_work[-1] - at_work[0]) * FPS) + 1


@pytest.mark.parametrize(("kind", "bend"), BENDS)
def test_less_than_the_limit_is_none(kind: Compensation, bend: Bend) -> None:
    assert not any(kinds for _, kinds in watched(bent_from(2.0, 5.0, 6.0, bend, 0.7 * LIMITS[kind], 60.0), (kind,)))


@pytest.mark.parametrize(("kind", "bend"), BENDS)
def test_a_moment_is_none(kind: Compensation, bend: Bend) -> None:
    assert not any(kinds for _, kinds in watched(bent_from(2.0, 2.35, 5.0, bend, 2 * LIMITS[kind], 50.0), (kind,)))


def test_the_front_shows_who_leans_aside() -> None:
    told = watched(bent_from(2.0, 4.0, 5.0, lean_aside, -12.0, 10.0), ("trunk_side", "trunk_back", "trunk_forward"))
    assert {kind for _, kinds in told for kind in kinds} == {"trunk_side"}


def test_who_always_sits_like_that_does_not_compensate() -> None:
    assert not any(kinds for _, kinds in watched(bent_from(0.0, 9.0, 8.0, lean_back, 25.0)))


def test_a_restless_body_is_learned_once_it_sits_still() -> None:
    watch = CompensationWatch(("trunk_back",), "right")
    for number in range(6 * FPS):
        time_s = number / FPS
        watch.step(body(time_s, lean_back, 30.0 * math.sin(6 * time_s) if time_s < 4.0 else 5.0))
        if time_s < 4.5:
            assert not watch.settled
    assert watch.settled


def test_who_has_sat_down_differently_is_left_in_peace() -> None:
    told = watched(bent_from(2.0, 99.0, RESEATED_S + 8.0, lean_back, 20.0), ("trunk_back",))
    assert told[3 * FPS][1] == ("trunk_back",)
    assert told[-1][1] == ()


@pytest.mark.parametrize("view_deg", [20.0, 45.0, 90.0, 270.0])
def test_knee_reps_of_a_still_body_are_no_compensation(view_deg: float) -> None:
    reps = [ScriptedRep(2.0 + 2.4 * number, 70.0) for number in range(4)]
    poses = (body(n / FPS, lean_back, 0.0, view_deg, sum(rep.gained_at(n / FPS) for rep in reps), jitter_m=0.005) for n in range(12 * FPS))
    assert not any(kinds for _, kinds in watched(poses))


def test_a_short_gap_changes_nothing_and_a_long_one_ends_it() -> None:
    watch, told = CompensationWatch(("trunk_back",), "right"), []
    for pose in bent_from(2.0, 9.0, 6.0, lean_back, 20.0):
        gone = 3.0 <= pose.time_s < 3.3 or 4.0 <= pose.time_s < 5.0
        told.append(watch.step(replace(pose, body=None) if gone else pose))
    assert told[round(3.2 * FPS)] == ("trunk_back",)
    assert told[round(4.9 * FPS)] == ()
    assert told[round(5.2 * FPS)] == ()
    assert told[round(5.8 * FPS)] == ("trunk_back",)
