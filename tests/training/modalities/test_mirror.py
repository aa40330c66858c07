from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from game.core.events import CueGiven, Event, RepDone, TrackingLost
from game.core.level import Level, Mirror
from game.core.reading import Reading
from game.session import GIVE_UP_S, KnownBefore, Session
from game.sources.scripted_body import ScriptedRep, even_reps
from game.training.mirror_tasks import REST_S
from game.training.modalities.mirror import Mirror as MirrorCourse
from tests.scripted_play import FPS, RANGE, ListeningGame, ListKeeper, away, moving, record, seen, unseen
from tests.training.modalities.starts import course_start

LEVEL = Level(
    name="mirror",
    title="Mirror",
    game="stone_path",
    movement="finger_opening",
    modality="mirror",
    sets=2,
    reps=4,
    rest_s=2.0,
    mirror=Mirror(tasks=("open", "close"), task_s=5.0),
)
CYCLE_S = 5.0 + REST_S


def fed(course: MirrorCourse, readings: Iterable[Reading]) -> list[Event]:
    return [event for reading in readings for event in course.step(reading)]


def course() -> MirrorCourse:
    return MirrorCourse(course_start(LEVEL))


def figures(of: MirrorCourse) -> dict[str, float]:
    return dict(of.work.figures)


def test_the_tasks_are_given_from_the_first_reading_on() -> None:
    mirror = course()
    assert figures(mirror)["mirror_tasks"] == 0.0
    events = fed(mirror, moving([], 2 * CYCLE_S))
    cues = [(event.cue, round(event.time_s, 1)) for event in events if isinstance(event, CueGiven)]
    assert cues == [("mirror_open", 0.0), ("mirror_rest", 5.0), ("mirror_close", 8.0), ("mirror_rest", 13.0)]
    assert mirror.guidance.cue == "mirror_rest"
    assert not mirror.guidance.takes_key


def test_excursions_of_the_good_hand_are_reps_of_the_mirror() -> None:
    mirror = course()
    reps = [event.rep for event in fed(mirror, moving([ScriptedRep(1.0, 50.0)], CYCLE_S)) if isinstance(event, RepDone)]
    assert [rep.kind for rep in reps] == ["mirror"]
    assert figures(mirror) == {"mirror_s": 5.0, "mirror_tasks": 1.0, "mirror_tasks_moved": 1.0}


def test_nothing_new_is_asked_while_the_hand_is_on_its_way() -> None:
    mirror = course()
    events = fed(mirror, moving([ScriptedRep(4.5, 50.0)], CYCLE_S))
    back_s = next(event.time_s for event in events if isinstance(event, RepDone))
    rest_s = next(event.time_s for event in events if isinstance(event, CueGiven) and event.cue == "mirror_rest")
    assert rest_s >= back_s > 5.0


def test_the_tasks_wait_for_a_hand_that_is_out_of_sight() -> None:
    mirror = course()
    fed(mirror, moving([], 2.0))
    events = fed(mirror, away(2.0, 20.0))
    assert [type(event) for event in events] == [TrackingLost]
    assert mirror.lost == "nobody"
    assert mirror.unseen(40.0, "no_picture") == []
    assert mirror.lost_for_s(40.0) > 37.0
    left_s = mirror.guidance.left_s
    fed(mirror, [seen(41.0, 0.0)])
    assert mirror.guidance.left_s == left_s


def test_a_set_is_over_with_its_tasks_where_the_joint_makes_no_rep() -> None:
    mirror = course()
    fed(mirror, moving([], 4 * CYCLE_S - 2 * REST_S))
    assert not mirror.done
    fed(mirror, moving([], 4 * CYCLE_S, from_s=4 * CYCLE_S - 2 * REST_S))
    assert mirror.done
    assert figures(mirror)["mirror_tasks"] == 4.0


def test_a_whole_session_plays_to_its_end() -> None:
    keeper, game = ListKeeper(), ListeningGame()
    session = Session(LEVEL, record(LEVEL), game, keeper, KnownBefore(RANGE))
    session.begin_set()
    felt = []
    for reading in moving(even_reps(20, 50.0, first_s=1.0, every_s=3.0), 70.0):
        session.feed(reading)
        felt += [event.name for event in session.advance(1 / FPS)]
    assert session.stage == "over"
    assert [(len(one.reps), one.ended_by) for one in session.record.sets] == [(4, "done"), (4, "done")]
    assert {rep.kind for rep in session.record.reps} == {"mirror"}
    assert all(dict(one.work.figures)["mirror_tasks_moved"] >= 1 for one in keeper.ended)
    assert "cue_mirror_open" in felt


def test_a_player_who_stays_away_ends_the_session_with_what_was_done() -> None:
    session = Session(LEVEL, record(LEVEL), ListeningGame(), ListKeeper(), KnownBefore(RANGE))
    session.begin_set()
    for reading in moving([ScriptedRep(1.0, 50.0)], 4.0):
        session.feed(reading)
    session.tick(5.0)
    session.tick(5.0 + GIVE_UP_S)
    assert session.record.sets[0].ended_by == "lost"
    assert len(session.record.reps) == 1


@given(st.lists(st.tuples(st.floats(0.01, 3.0), st.one_of(st.none(), st.floats(0.0, 90.0))), max_size=150))
def test_whatever_the_hand_does_the_set_stays_in_order(moments: list[tuple[float, float | None]]) -> None:
    mirror, again, now_s, asked = course(), course(), 0.0, 0.0
    for passed_s, deg in moments:
        now_s += passed_s
        reading = unseen(now_s) if deg is None else seen(now_s, deg)
        events = mirror.step(reading)
        assert events == again.step(reading)
        assert all(event.time_s == now_s for event in events)
        work = figures(mirror)
        assert asked <= work["mirror_tasks"] <= LEVEL.reps
        assert work["mirror_tasks_moved"] <= work["mirror_tasks"]
        assert work["mirror_s"] <= now_s
        assert mirror.guidance.left_s is not None
        assert 0.0 <= mirror.guidance.share <= 1.0
        asked = work["mirror_tasks"]
