"""The exercise itself, fed with poses as the tracker feeds it: the limb, the session and what they learn of each other."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from game.app.seen_exercise import SeenExercise
from game.core.correction import Correction
from game.core.events import RepDone
from game.core.names import SIDES, MovementName, Side
from game.core.pose import Pose
from game.core.source import Picture, SourceError
from game.core.visit import FIRST_VISIT
from game.motion.accuracy import expected_error_deg
from game.session import Rehearsal, Session
from game.sources.scripted_body import Script, ScriptedBody, ScriptedRep, pose_of
from game.sources.tracker import State
from tests.motion.bodies import OTHER, changed, same, turned, with_point
from tests.scripted_play import ListeningGame, ListKeeper, level, record


class HandFed:
    """A source that is fed from outside."""

    state: State = "running"
    problem: SourceError | None = None

    def __init__(self, take: Callable[[Pose], None]) -> None:
        self.take = take

    def start(self) -> None: ...

    def update(self, now_s: float) -> None: ...

    def stop(self) -> None: ...

    def picture(self) -> Picture | None:
        return None


class Fed:
    """An exercise and its source."""

    def __init__(self, movement: MovementName, side: Side = "right", works: Side | None = None) -> None:
        of = level().model_copy(update={"movement": movement, "reps": 4, "sets": 1})
        self.sources: list[HandFed] = []
        rules = ListeningGame()
        session = Session(of, replace(record(of, side), movement=movement), rules, ListKeeper())
        self.rehearsed, self.played = ListeningGame(), rules
        rehearsal = Rehearsal(self.rehearsed, of, 7, FIRST_VISIT)
        self.exercise = SeenExercise(session, rehearsal, "scripted", self._made, lambda: 0.0, works=works)
        self.session = session

    def _made(self, take: Callable[[Pose], None], _: float) -> HandFed:
        self.sources.append(HandFed(take))
        return self.sources[-1]

    def until(self, poses: Iterator[Pose], stage: str) -> None:
        for pose in poses:
            self.sources[-1].take(pose)
            self.exercise.advance(1 / 30)
            if self.session.stage == stage:
                return
        raise AssertionError(f"the session never came to {stage!r}, it is at {self.session.stage!r}")

    def check(self, poses: Iterator[Pose], seconds: float = 1.5) -> None:
        for pose in poses:
            self.sources[-1].take(pose)
            if pose.time_s > seconds:
                break
        self.exercise.begin()


def moving(movement: MovementName, side: Side = "right", gain_deg: float = 60.0, reps: int = 30) -> Iterator[Pose]:
    script = Script(movement, side, tuple(ScriptedRep(3.0 + 2.6 * number, gain_deg) for number in range(reps)), 90.0)
    return ScriptedBody(script).poses()


@pytest.mark.parametrize("movement", ["knee_extension", "wrist_flexion_extension", "elbow_extension"])
@pytest.mark.parametrize("again", [False, True])
def test_a_range_that_is_found_again_keeps_the_scale(movement: MovementName, again: bool) -> None:
    fed, poses = Fed(movement), moving(movement)
    fed.check(poses)
    fed.until(poses, "ready")
    first = fed.session.record.range_today
    if again:
        fed.exercise.find_range_again()
        fed.until(poses, "ready")
    fed.session.begin_set()
    fed.until(poses, "over")
    assert first is not None
    reps = fed.session.record.reps
    assert len(reps) == 4
    assert [rep.range_deg for rep in reps] == pytest.approx([first.range_deg] * 4, abs=4.0)
    assert [rep.peak_deg for rep in reps] == pytest.approx([first.best_deg] * 4, abs=4.0)
    assert all(rep.complete for rep in reps)


def test_easy_reps_are_rehearsed_and_the_game_of_the_set_hears_nothing_of_them() -> None:
    fed, poses = Fed("knee_extension"), moving("knee_extension")
    fed.check(poses)
    fed.until(poses, "ready")
    assert [type(event) for event in fed.rehearsed.events].count(RepDone) == 3
    assert (fed.played.seeds, fed.played.events, fed.played.controls) == ([], [], [])
    heard = len(fed.rehearsed.controls)
    fed.session.begin_set()
    fed.until(poses, "over")
    assert len(fed.rehearsed.controls) == heard
    assert [event.rep for event in fed.played.events if isinstance(event, RepDone)] == list(fed.session.record.reps)


@pytest.mark.parametrize(("rest_deg", "gain_deg"), [(68.0, 48.0), (5.0, -90.0)])
def test_an_elbow_goes_to_where_its_start_leaves_room(rest_deg: float, gain_deg: float) -> None:
    """From rest in the lap it stretches; from straight it can only bend."""
    shift = 90.0 - rest_deg
    reps = tuple(ScriptedRep(3.0 + 2.6 * number, gain_deg) for number in range(30))
    script = Script("elbow_extension", "right", (ScriptedRep(-50.0, shift, 1.0, 400.0), *reps), 90.0)
    fed, poses = Fed("elbow_extension"), ScriptedBody(script).poses()
    fed.check(poses)
    fed.until(poses, "ready")
    fed.session.begin_set()
    fed.until(poses, "over")
    today = fed.session.record.range_today
    assert today is not None
    assert today.rest_deg == pytest.approx(rest_deg, abs=4.0)
    assert today.best_deg == pytest.approx(rest_deg - gain_deg, abs=4.0)
    assert len(fed.session.record.reps) == 4
    assert all(rep.complete for rep in fed.session.record.reps)


def test_the_other_legs_movement_is_no_range_and_no_rep() -> None:
    fed, poses = Fed("knee_extension", "left"), drawn_along(moving("knee_extension", "right"))
    fed.check(poses)
    with pytest.raises(AssertionError, match="'range'"):
        fed.until(poses, "ready")
    assert fed.session.finder.other_moves


def drawn_along(poses: Iterator[Pose]) -> Iterator[Pose]:
    """Draw the left foot a fifth of the way along with the right one, as a landmarker does."""
    for pose in poses:
        assert pose.body
        image = dict(pose.body.image)
        for part in ("ankle", "heel", "foot_index"):
            right, left = image[f"right_{part}"], image[f"left_{part}"]
            image[f"left_{part}"] = left._replace(x=left.x + 0.2 * (right.x - left.x), y=left.y + 0.2 * (right.y - left.y))
        yield replace(pose, body=replace(pose.body, image=image))


def test_in_a_view_that_cannot_measure_it_nothing_is_played() -> None:
    fed = Fed("ankle_dorsiflexion")
    poses = (changed(pose, same, turned(90.0)) for pose in moving("ankle_dorsiflexion", gain_deg=20.0))
    fed.check(poses)
    with pytest.raises(AssertionError, match="'range'"):
        fed.until(poses, "ready")
    assert fed.session.reading is not None
    assert fed.session.reading.lost == "wrong_view"


def test_an_error_is_told_only_of_a_correction_made_today() -> None:
    fed, poses = Fed("knee_extension"), moving("knee_extension")
    fed.check(poses)
    fed.until(poses, "ready")
    read = fed.session.range_as_read
    assert read is not None
    assert fed.session.record.expected_error_deg == expected_error_deg("knee_extension", "side", corrected=False)
    fed.exercise.correct(Correction(read.rest_deg, read.best_deg, 90.0, 10.0))
    assert fed.session.record.expected_error_deg == expected_error_deg("knee_extension", "side", corrected=True)
    later = Fed("knee_extension")
    later.session.seen_from("side", Correction(95.0, 25.0, 90.0, 5.0), -1)
    assert later.session.record.corrected
    assert later.session.record.expected_error_deg is None


def raised(hand: Side, side: Side) -> Iterator[Pose]:
    """Sit still with one hand low for a second, then beside the head for three."""
    for number in range(60):
        pose = pose_of("knee_extension", side, 0.0, number / 15)
        assert pose.body is not None
        rests = pose.body.image[f"{hand}_wrist"]
        away = (60.0 if hand == "left" else -60.0, -170.0) if number >= 15 else (0.0, 0.0)
        yield with_point(pose, f"{hand}_wrist", x=rests.x + away[0], y=rests.y + away[1])


@pytest.mark.parametrize("works", [*SIDES, None])
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("hand", SIDES)
def test_the_hand_that_works_stops_the_exercise_of_either_leg_and_of_the_other_one_in_turn(
    works: Side | None, side: Side, hand: Side
) -> None:
    fed = Fed("knee_extension", side, works)
    for turn in (side, OTHER[side]):
        if turn != side:
            rules = ListeningGame()
            of = replace(record(fed.session.level, turn), movement="knee_extension")
            fed.exercise.take_turn(Session(fed.session.level, of, rules, ListKeeper()))
        for pose in raised(hand, turn):
            fed.sources[-1].take(pose)
        assert fed.exercise.asks_to_stop() == (works in (hand, None))
