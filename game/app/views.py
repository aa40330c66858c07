"""What the screens show, read off an exercise: the one place where both are known."""

from dataclasses import dataclass, replace

from game.app.exercise import Exercise
from game.app.key_exercise import KeyExercise
from game.app.seen_exercise import SeenExercise
from game.core.level import COUNTED
from game.core.record import SessionRecord
from game.motion.movements import MOVEMENT_TABLE, Movement, opposite
from game.motion.range_of_motion import EASY_REPS
from game.screen.plan_row import PlanItemView
from game.screen.scenes import BestBefore, CheckView, LastTime, PlayView, RangeView, ReadyView, RestView, ResultView, Scale
from game.screen.scenes.result import Counted
from game.screen.side_sign import SideSign
from game.screen.text import Text
from game.screen.titles import level_title
from game.store.best import Best
from game.training.plan import Plan


@dataclass(frozen=True, slots=True)
class CheckShown:
    """What the camera check says beside what it sees: the promise about the camera (text id), None where there is none.

    `first` says that all of it is new to this player and must be up long enough to be read.
    """

    promise: str | None = None
    first: bool = False
    several_cameras: bool = False


def plan_items(text: Text, plan: Plan) -> tuple[PlanItemView, ...]:
    """Return the exercises of a plan, in order."""
    return tuple(
        PlanItemView(level_title(text, item.level_name, item.title), item.movement, item.modality, item.minutes, item.due, item.finished)
        for item in plan.items
    )


def check_view(exercise: SeenExercise, shown: CheckShown) -> CheckView:
    """Return the camera check as it stands."""
    picture, check = exercise.picture(), exercise.check
    return CheckView(
        picture=picture.rgb if picture else None,
        lights=check.lights,
        movement=exercise.session.level.movement,
        side=exercise.session.seen_side,
        advice=f"check-{check.advice.replace('_', '-')}",
        good_share=check.good_share,
        passed=check.passed,
        several_cameras=shown.several_cameras,
        camera_on=exercise.kind == "camera",
        promise=shown.promise,
        first=shown.first,
    )


def range_view(exercise: SeenExercise, first: bool) -> RangeView:
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
        side=session.seen_side,
        tracked=lost is None and reading is not None and reading.tracked,
        lost_reason=lost,
        camera_on=exercise.kind == "camera",
        scale=scale_of(session.record),
        too_small=finder.too_small,
        other_moves=finder.other_moves,
        first=first,
    )


def ready_view(exercise: SeenExercise) -> ReadyView:
    """Return today's range. Raises ValueError before it is found."""
    record = exercise.session.record
    if record.range_today is None:
        raise ValueError("today's range is not found yet")
    return ReadyView(
        range_deg=record.range_today.range_deg,
        scale=scale_of(record),
        movement=record.movement,
        side=record.side,
        can_confirm=ends_are_plain(MOVEMENT_TABLE[record.movement]),
        camera_on=exercise.kind == "camera",
    )


def ends_are_plain(row: Movement) -> bool:
    """Whether both ends of a movement can be told without a goniometer: a right angle at rest, a straight limb at best."""
    return row.angle == "hinge" and (row.usual_rest_deg, row.usual_best_deg) == (90.0, 0.0)


def scale_of(record: SessionRecord) -> Scale:
    """Return what may be trusted of the angles of a session; a wrist's 0° is its resting pose until somebody says what that is."""
    from_rest = MOVEMENT_TABLE[record.movement].known_rest_deg is not None and not record.corrected
    return Scale(record.corrected, record.expected_error_deg, from_rest)


def play_view(exercise: Exercise) -> PlayView:
    """Return what the player must know while playing."""
    session = exercise.session
    control = session.control
    return PlayView(
        set_number=max(1, session.tally.sets),
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
        hint=session.hint,
        scale=None if isinstance(exercise, KeyExercise) else scale_of(session.record),
        guidance=session.guidance,
        counted=session.level.counted,
        stop_share=exercise.stop_share,
        other_hand=session.level.assist.by == "other_hand",
        holds=session.level.hold_s > 0,
    )


def rest_view(exercise: Exercise) -> RestView:
    """Return how long the rest goes on."""
    session = exercise.session
    return RestView(
        left_s=session.rest_left_s,
        rest_s=session.rest_s,
        stones_laid=session.tally.reps,
        set_number=session.tally.sets,
        sets=session.level.sets,
        camera_on=exercise.kind == "camera",
        then=replace(side_of(session.record), side=opposite(session.record.side)) if session.tally.in_turn else None,
    )


def result_view(
    record: SessionRecord, stones_total: int, last: SessionRecord | None, best: Best | None = None, enough: str | None = None
) -> ResultView:
    """Return what was done, and earlier times to compare it with; a key moves no limb, so it has no best reach."""
    measured = record.source != "keyboard"
    counted: Counted = "imagined" if record.modality == "mental_practice" else COUNTED[record.modality]
    return ResultView(
        reps=counted_reps(record),
        complete=sum(rep.complete is True for rep in record.reps if rep.kind == counted),
        best_gained_deg=best_gained_deg(record) if measured else None,
        stones_total=stones_total,
        last=_last_time(record, last) if last and measured else None,
        ended_by=record.sets[-1].ended_by or "stopped" if record.sets else "stopped",
        scale=scale_of(record),
        best_before=BestBefore(best.gained_deg, _larger(record.expected_error_deg, best.expected_error_deg)) if best else None,
        counted=counted,
        stretch_s=sum(one_set.work.stretch_s for one_set in record.sets),
        further_deg=dict(record.sets[-1].work.figures).get("gained_deg") if record.sets else None,
        reps_alone=sum(rep.kind == "active" for rep in record.reps) if counted == "stim_assisted" else 0,
        enough=enough,
    )


def side_of(record: SessionRecord) -> SideSign:
    """Return the sign of the side that a session trains."""
    return SideSign(record.movement, record.side)


def stones_of(record: SessionRecord) -> int:
    """Return how many stones a session has laid: one for each repetition, imagined ones too."""
    return len(record.reps) + sum(one_set.work.imagined_reps for one_set in record.sets)


def counted_reps(record: SessionRecord) -> int:
    """Return the reps of the kind that the session's exercise is about; those of other kinds are not added."""
    if record.modality == "mental_practice":
        return sum(one_set.work.imagined_reps for one_set in record.sets)
    return sum(rep.kind == COUNTED[record.modality] for rep in record.reps)


def best_gained_deg(record: SessionRecord) -> float | None:
    """Return the furthest reach of a session without helping hands, in degrees gained from that day's rest."""
    if record.range_today is None or record.modality != "active":
        return None
    own = [abs(rep.peak_deg - record.range_today.rest_deg) for rep in record.reps if rep.kind == "active" and not rep.helped]
    return max(own, default=None)


def _last_time(record: SessionRecord, last: SessionRecord) -> LastTime:
    """Return the last time; corrected degrees and those as read are not compared, nor those of two views."""
    alike = (last.corrected, last.view) == (record.corrected, record.view)
    return LastTime(
        counted_reps(last), best_gained_deg(last) if alike else None, _larger(record.expected_error_deg, last.expected_error_deg)
    )


def _larger(error_deg: float | None, other_deg: float | None) -> float | None:
    return None if error_deg is None or other_deg is None else max(error_deg, other_deg)
