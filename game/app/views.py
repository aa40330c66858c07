"""What the screens show, read off an exercise: the one place where both are known."""

from game.app.exercise import Exercise, KeyExercise, SeenExercise
from game.core.pose import Landmark, Landmarks, Pose
from game.core.record import SessionRecord
from game.motion.hand_choice import hand_of
from game.motion.hinge import LEAST_VISIBILITY, in_picture
from game.motion.limb import Limb
from game.motion.movements import sided
from game.motion.range_of_motion import EASY_REPS
from game.screen.scenes import CheckView, LastTime, PlayView, RangeView, RestView, ResultView

HAND_JOINTS = ("wrist", "middle_mcp", "index_mcp", "pinky_mcp")
HAND_BONES = ((0, 1), (0, 2), (0, 3), (2, 1), (1, 3))


def check_view(exercise: SeenExercise, several_cameras: bool) -> CheckView:
    """Return the camera check as it stands."""
    picture, check = exercise.picture(), exercise.check
    joints, bones = needed_joints(exercise.limb, exercise.pose)
    advice = "hold-still" if check.advice == "good" else check.advice.replace("_", "-")
    return CheckView(
        picture=picture.rgb if picture else None,
        joints=joints,
        bones=bones,
        advice=f"check-{advice}",
        good_share=check.good_share,
        passed=check.passed,
        several_cameras=several_cameras,
        camera_on=exercise.kind == "camera",
    )


def range_view(exercise: SeenExercise) -> RangeView:
    """Return how far the range finding is."""
    session, reading = exercise.session, exercise.session.reading
    finder = session.finder
    lost = "no_picture" if exercise.problem else reading.lost if reading else None
    return RangeView(
        reps_done=finder.reps,
        needed=EASY_REPS,
        gained_deg=finder.gained_deg,
        best_gained_deg=finder.best_gained_deg,
        movement=session.level.movement,
        side=session.record.side,
        tracked=lost is None and reading is not None and reading.tracked,
        lost_reason=lost,
        camera_on=exercise.kind == "camera",
    )


def play_view(exercise: Exercise) -> PlayView:
    """Return what the player must know while playing."""
    session = exercise.session
    control = session.control
    return PlayView(
        set_number=max(1, session.set_number),
        sets=session.level.sets,
        reps_done=session.reps_in_set,
        reps=session.level.reps,
        gained_deg=control.gained_deg,
        reach=control.reach,
        hold=control.hold if session.level.hold_s > 0 else 0.0,
        phase=control.phase,
        camera_on=exercise.kind == "camera",
        keyboard=isinstance(exercise, KeyExercise),
        lost_reason=session.lost,
        lost_for_s=session.lost_for_s(),
        slow_down=session.slow_down,
    )


def rest_view(exercise: Exercise) -> RestView:
    """Return how long the rest goes on."""
    session = exercise.session
    return RestView(
        left_s=session.rest_left_s,
        rest_s=session.level.rest_s,
        stones_laid=len(session.record.reps),
        set_number=session.set_number,
        sets=session.level.sets,
        camera_on=exercise.kind == "camera",
    )


def result_view(record: SessionRecord, stones_total: int, last: SessionRecord | None) -> ResultView:
    """Return what was done, and the last time to compare it with; a key moves no limb, so it has no best reach."""
    measured = record.source != "keyboard"
    return ResultView(
        reps=len(record.reps),
        complete=sum(rep.complete is True for rep in record.reps),
        best_gained_deg=best_gained_deg(record) if measured else None,
        stones_total=stones_total,
        last=LastTime(len(last.reps), best_gained_deg(last)) if last and measured else None,
        ended_by=record.sets[-1].ended_by or "stopped" if record.sets else "stopped",
    )


def best_gained_deg(record: SessionRecord) -> float | None:
    """Return the furthest reach of a session in degrees gained from that day's rest."""
    if record.range_today is None or not record.reps:
        return None
    return max(abs(rep.peak_deg - record.range_today.rest_deg) for rep in record.reps)


def needed_joints(limb: Limb, pose: Pose | None) -> tuple[tuple[tuple[float, float, bool], ...], tuple[tuple[int, int], ...]]:
    """Return the joints that the movement needs, as shares of the picture, and the bones between them."""
    if pose is None:
        return (), ()
    if limb.movement.needs_hands:
        hand = hand_of(limb.side, pose, look_is_trusted=False)
        return (_marked(pose, hand.points, HAND_JOINTS, sure=True), HAND_BONES) if hand else ((), ())
    if pose.body is None:
        return (), ()
    names = tuple(sided(limb.side, point) for point in limb.movement.points)
    return _marked(pose, pose.body, names), tuple((number, number + 1) for number in range(len(names) - 1))


def _marked(pose: Pose, points: Landmarks, names: tuple[str, ...], sure: bool = False) -> tuple[tuple[float, float, bool], ...]:
    return tuple(_joint(pose, points.image[name], sure) for name in names)


def _joint(pose: Pose, point: Landmark, sure: bool) -> tuple[float, float, bool]:
    good = in_picture(point, pose) and (sure or point.visibility >= LEAST_VISIBILITY)
    return point.x / pose.width_px, point.y / pose.height_px, good
