"""What the screens of mirror therapy and mental practice show, and what is asked after a set."""

from game.app.exercise import Exercise
from game.app.seen_exercise import SeenExercise
from game.core.names import Modality
from game.screen.rating_pictures import RatingScale
from game.screen.scenes import ImageryView, MirrorView
from game.training.modalities.mental_practice import MentalPractice


def mirror_view(exercise: Exercise) -> MirrorView:
    """Return the mirror as it stands; without a camera a painted hand takes the place of the picture."""
    session = exercise.session
    picture = exercise.picture() if isinstance(exercise, SeenExercise) else None
    return MirrorView(
        picture=picture.rgb if picture else None,
        affected=session.record.side,
        movement=session.level.movement,
        set_number=max(1, session.set_number),
        sets=session.level.sets,
        reps_done=session.reps_in_set,
        reps=session.level.reps,
        reach=session.control.reach,
        camera_on=exercise.kind == "camera",
        both_sides=session.level.mirror.both_sides,
        guidance=session.guidance,
        lost_reason=session.lost,
        hint=session.hint,
        stop_share=exercise.stop_share,
        keyboard=exercise.kind == "keyboard",
    )


def imagery_view(exercise: Exercise) -> ImageryView:
    """Return mental practice as it stands."""
    session, course = exercise.session, exercise.session.course
    seen = isinstance(course, MentalPractice) and course.limb_seen
    return ImageryView(
        movement=session.level.movement,
        side=session.record.side,
        camera_on=exercise.kind == "camera",
        guidance=session.guidance,
        limb_rests=not course.limb_moves if seen and isinstance(course, MentalPractice) else None,
        set_number=max(1, session.set_number),
        sets=session.level.sets,
        stop_share=exercise.stop_share,
    )


def rating_after(modality: Modality) -> RatingScale | None:
    """Return what is rated after a set of this kind, None where nothing is asked."""
    scales: dict[Modality, RatingScale] = {"passive": "felt", "mental_practice": "vivid"}
    return scales.get(modality)
