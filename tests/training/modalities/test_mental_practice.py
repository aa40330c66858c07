import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.events import CueGiven
from game.core.level import Imagery, Level
from game.core.reading import Reading
from game.session import NO_RANGE, KnownBefore, Session
from game.training.course import ImageryScript, ScriptLine
from game.training.modalities.mental_practice import MentalPractice
from tests.scripted_play import FPS, ListeningGame, ListKeeper, moving, record, seen, unseen
from tests.training.modalities.starts import course_start

LEVEL = Level(
    name="imagine",
    title="Imagine",
    game="stone_path",
    movement="knee_extension",
    modality="mental_practice",
    sets=2,
    rest_s=5.0,
    imagery=Imagery(relax_s=10, imagine_s=40, return_s=10),
)
SCRIPT = ImageryScript(
    (ScriptLine("Breathe.", 5.0),), (ScriptLine("See it.", 5.0), ScriptLine("Feel it.", 5.0)), (ScriptLine("Back.", 5.0),)
)
WHOLE_S = 60.0


def practice(own_tempo_s: float | None = 4.0) -> MentalPractice:
    return MentalPractice(course_start(LEVEL, NO_RANGE, own_tempo_s, SCRIPT))


def at(now_s: float, own_tempo_s: float | None = 4.0) -> MentalPractice:
    """Return a set that nobody sees, as long after its start."""
    course = practice(own_tempo_s)
    course.unseen(0.0, "no_picture")
    course.unseen(now_s, "no_picture")
    return course


def figures(course: MentalPractice) -> dict[str, float]:
    return dict(course.work.figures)


@pytest.mark.parametrize(
    ("now_s", "cue", "words"),
    [(0.0, "breathe", "Breathe."), (12.0, "imagine", "See it."), (16.0, "imagine", "Feel it."), (55.0, "return", "Back.")],
)
def test_three_parts_follow_each_other_with_their_words(now_s: float, cue: str, words: str) -> None:
    guidance = at(now_s).guidance
    assert (guidance.cue, guidance.words) == (cue, words)
    assert guidance.takes_key == (cue == "imagine")
    assert (guidance.pace is None) == (cue != "imagine")


def test_each_part_is_announced_once() -> None:
    course = practice()
    events = [event for second in range(70) for event in course.unseen(float(second), "no_picture")]
    assert [event for event in events if isinstance(event, CueGiven)] == [
        CueGiven(0.0, "breathe"),
        CueGiven(10.0, "imagine"),
        CueGiven(50.0, "return"),
    ]


def test_it_is_over_with_its_last_part_and_nobody_is_ever_missed() -> None:
    course = at(WHOLE_S - 0.1)
    assert not course.done
    course.unseen(WHOLE_S, "nobody")
    assert course.done
    assert course.lost is None
    assert course.lost_for_s(WHOLE_S) == 0.0
    assert not course.guidance.takes_key


def test_the_imagined_limb_moves_at_the_players_own_tempo() -> None:
    assert at(10.0 + 3.6, own_tempo_s=8.0).guidance.pace == 1.0
    assert at(10.0 + 4.5, own_tempo_s=10.0).guidance.pace == 1.0
    assert at(10.0 + 10.0, own_tempo_s=10.0).guidance.pace == 0.0


def test_pressing_marks_imagined_reps_and_both_tempi_are_kept() -> None:
    course = practice(4.0)
    course.unseen(0.0, "no_picture")
    course.press(5.0)
    for number in range(1, 9):
        course.press(10.0 + 4.4 * number)
    assert course.guidance.imagined_reps == course.work.imagined_reps == 8
    assert figures(course) == {"imagined_tempo_s": 4.4, "own_tempo_s": 4.0, "tempo_agreement": 1.1}


def test_without_a_press_the_tempo_counts_to_the_end_of_the_imagining() -> None:
    course = at(WHOLE_S)
    assert course.work.imagined_reps == 10
    assert figures(course) == {"own_tempo_s": 4.0}


def test_a_player_without_own_reps_imagines_at_a_calm_tempo_that_is_compared_with_nothing() -> None:
    assert figures(at(WHOLE_S, own_tempo_s=None)) == {}
    assert at(WHOLE_S, own_tempo_s=None).work.imagined_reps == 10


def test_the_camera_only_sees_whether_the_limb_rests() -> None:
    course = practice()
    for reading in moving([], 9.0):
        course.step(reading)
    assert course.limb_seen
    assert not course.limb_moves
    assert figures(course)["stillness"] == 1.0
    for number in range(FPS):
        assert not any(type(event).__name__ == "RepDone" for event in course.step(seen(9.0 + number / FPS, 2.0 * number)))
    assert course.limb_moves
    assert figures(course)["stillness"] < 1.0


def test_a_whole_session_plays_to_its_end_without_a_camera() -> None:
    keeper = ListKeeper()
    session = Session(LEVEL, record(LEVEL), ListeningGame(), keeper, KnownBefore(own_tempo_s=4.0, script=SCRIPT))
    session.begin_set()
    for second in range(0, 140, 2):
        session.tick(float(second))
        session.advance(2.0)
    assert session.stage == "over"
    assert [(one.work.imagined_reps, one.ended_by) for one in session.record.sets] == [(10, "done"), (10, "done")]
    assert session.record.reps == ()
    assert keeper.ended == list(session.record.sets)


def test_a_session_that_is_watched_and_pressed_keeps_everything() -> None:
    session = Session(LEVEL.model_copy(update={"sets": 1}), record(LEVEL), ListeningGame(), ListKeeper(), KnownBefore(script=SCRIPT))
    session.begin_set()
    for reading in moving([], WHOLE_S + 1.0):
        session.feed(reading)
        if reading.time_s > 10.0 and round(reading.time_s * FPS) % (5 * FPS) == 0:
            session.press(reading.time_s)
    (one_set,) = session.record.sets
    assert one_set.work.imagined_reps == 7
    assert dict(one_set.work.figures) == {"imagined_tempo_s": 5.0, "stillness": 1.0}


@given(
    st.lists(st.tuples(st.floats(0.0, 6.0), st.sampled_from(["seen", "unseen", "press", "gone"]), st.floats(0.0, 60.0)), max_size=80),
    st.one_of(st.none(), st.floats(0.1, 40.0)),
)
def test_nothing_a_player_does_breaks_the_set(moments: list[tuple[float, str, float]], own_tempo_s: float | None) -> None:
    course, again, now_s, reps = practice(own_tempo_s), practice(own_tempo_s), 0.0, 0
    for passed_s, what, deg in moments:
        now_s += passed_s
        reading: Reading = seen(now_s, deg) if what == "seen" else unseen(now_s)
        events = []
        for one in (course, again):
            if what == "press":
                events.append(one.press(now_s))
            else:
                events.append(one.unseen(now_s, "no_picture") if what == "gone" else one.step(reading))
        assert events[0] == events[1]
        assert course.lost is None
        guidance = course.guidance
        assert 0.0 <= guidance.share <= 1.0
        assert guidance.left_s is not None
        assert guidance.left_s >= 0.0
        assert reps <= guidance.imagined_reps <= 41
        assert not (course.done and guidance.takes_key)
        reps = guidance.imagined_reps
    assert course.done == (now_s - moments[0][0] >= WHOLE_S if moments else False)
