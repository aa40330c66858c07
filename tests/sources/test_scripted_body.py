import pytest

from game.core.clock import ScriptedClock
from game.core.names import MOVEMENTS, MovementName
from game.motion.movements import MOVEMENT_TABLE
from game.sources.landmark_names import BODY_POINTS, HAND_POINTS
from game.sources.scripted_body import Script, ScriptedBody, ScriptedRep, even_reps


def script(movement: MovementName = "knee_extension", seed: int = 1) -> Script:
    reps = even_reps(2, 50.0, first_s=1.0)
    return Script(movement, "left", reps, 6.0, noise_deg=2.0, tremor_deg=1.0, gone=((4.0, 5.0),), seed=seed)


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_the_same_seed_gives_the_same_poses(movement: MovementName) -> None:
    poses = list(ScriptedBody(script(movement)).poses())
    assert poses == list(ScriptedBody(script(movement)).poses())
    assert poses != list(ScriptedBody(script(movement, seed=2)).poses())


@pytest.mark.parametrize("movement", MOVEMENTS)
def test_every_landmark_is_there(movement: MovementName) -> None:
    pose = next(ScriptedBody(script(movement)).poses())
    assert pose.body
    assert tuple(pose.body.image) == tuple(pose.body.world) == BODY_POINTS
    assert [tuple(hand.points.world) for hand in pose.hands] == ([HAND_POINTS] if MOVEMENT_TABLE[movement].needs_hands else [])


def test_while_it_is_gone_nobody_is_there() -> None:
    gone = [pose.time_s for pose in ScriptedBody(script()).poses() if pose.body is None]
    assert gone == pytest.approx([4.0 + number / 30 for number in range(30)])


def test_a_rep_goes_out_stays_and_comes_back() -> None:
    rep = ScriptedRep(2.0, 40.0, out_s=1.0, hold_s=0.5, back_s=2.0)
    assert [rep.gained_at(time_s) for time_s in (0.0, 2.0, 2.5, 3.0, 3.5, 4.5, 5.5, 9.0)] == pytest.approx([0, 0, 20, 40, 40, 20, 0, 0])


def test_with_a_clock_it_moves_in_its_own_time() -> None:
    clock = ScriptedClock(7.0)
    for pose in ScriptedBody(script(), clock).poses():
        assert pose.time_s == pytest.approx(clock.now_s())
    assert clock.now_s() == pytest.approx(7.0 + 179 / 30)


def test_a_closed_body_stops_moving() -> None:
    body = ScriptedBody(script())
    poses = body.poses()
    next(poses)
    body.close()
    assert list(poses) == []
    assert body.picture() is None
