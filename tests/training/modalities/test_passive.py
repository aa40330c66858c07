import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.control import Control
from game.core.events import CueGiven, Event, HelperHands, RepDone, TooFast
from game.core.level import Assist, Level, Target
from game.session import Session
from game.sources.scripted_body import ScriptedRep, even_reps
from game.training.modalities.passive import READY_S, Passive
from tests.scripted_play import FPS, REST_DEG, ListeningGame, ListKeeper, moving, record, seen, unseen
from tests.training.modalities.slow_limb import SlowLimb
from tests.training.modalities.starts import course_start

LEVEL = Level(
    name="passive",
    title="Passive",
    game="stone_path",
    movement="knee_extension",
    modality="passive",
    sets=2,
    reps=2,
    rest_s=2.0,
    hold_s=3.0,
    target=Target(start=0.8, min=0.5, max=1.0),
    assist=Assist(by="helper"),
)
CUES = ["helper_ready", "helper_out", "helper_hold", "helper_back"]


def helped(of: Level = LEVEL) -> tuple[SlowLimb, Passive]:
    course = Passive(course_start(of))
    return SlowLimb(course, helped=True), course


def figures(course: Passive) -> dict[str, float]:
    return dict(course.work.figures)


def test_the_helper_is_told_each_step_before_it_comes() -> None:
    limb, course = helped()
    limb.follows(35.0)
    assert limb.cues[:8] == CUES * 2
    times = [event.time_s for event in limb.events if isinstance(event, CueGiven)]
    assert times[1] - times[0] == pytest.approx(READY_S, abs=0.1)
    assert times[5] - times[4] == pytest.approx(READY_S, abs=0.1)
    assert [(rep.kind, rep.complete) for rep in limb.reps[:2]] == [("assisted", True)] * 2
    assert limb.reps[0].held_s >= LEVEL.hold_s
    assert course.work.stretch_s == 0.0
    assert not course.done


def test_the_helper_gets_ready_while_seconds_run_down() -> None:
    limb, course = helped()
    limb.waits(1.0)
    assert course.guidance.left_s == pytest.approx(READY_S - 1.0, abs=0.1)
    assert course.guidance.share == pytest.approx(0.5, abs=0.05)
    assert course.guidance.pace == 0.0


def test_a_helper_who_begins_before_the_cue_is_followed() -> None:
    limb, course = helped()
    limb.goes(20.0, 15.0)
    assert course.guidance.cue == "helper_out"


def test_the_hands_of_the_helper_are_what_is_wanted() -> None:
    limb, _ = helped()
    limb.follows(20.0)
    assert limb.told(HelperHands) == 0
    assert limb.reps[0].helped


@pytest.mark.parametrize("reach_deg", [15.0, 30.0])
def test_a_short_movement_counts_whatever_its_reach(reach_deg: float) -> None:
    limb, _ = helped()
    limb.waits(3.0).goes(reach_deg, 12.0).goes(0.0, 12.0).waits(1.0)
    assert [(rep.kind, rep.complete) for rep in limb.reps] == [("assisted", False)]


def test_without_a_hold_the_way_back_follows_at_once() -> None:
    limb, _ = helped(LEVEL.model_copy(update={"hold_s": 0.0}))
    limb.follows(14.0)
    assert limb.cues[:4] == ["helper_ready", "helper_out", "helper_back", "helper_ready"]
    assert [rep.complete for rep in limb.reps] == [True]


def test_fast_is_warned_of_and_very_fast_pauses() -> None:
    limb, course = helped()
    limb.waits(3.0).goes(20.0, 40.0)
    assert (limb.told(TooFast), course.guidance.paused) == (1, False)
    limb.waits(4.0).goes(40.0, 75.0)
    assert course.guidance.cue == "calm_down"
    limb.waits(1.1)
    assert course.guidance.cue != "calm_down"
    assert figures(course) == {"fastest_deg_s": 75.0, "too_fast": 2.0}


moments = st.tuples(st.sampled_from([0.0, 0.03, 0.3, 1.0, 40.0]), st.none() | st.floats(-20.0, 120.0), st.floats(-200.0, 200.0))


@settings(max_examples=30, deadline=None)
@given(moments=st.lists(moments, max_size=60))
def test_whatever_the_limb_does_no_limit_is_passed(moments: list[tuple[float, float | None, float]]) -> None:
    def played() -> tuple[list[Event], list[Control]]:
        course, now_s = Passive(course_start(LEVEL)), 0.0
        events: list[Event] = []
        controls: list[Control] = []
        before = figures(course)
        for wait_s, gained, speed in moments:
            now_s += wait_s
            events += course.step(unseen(now_s) if gained is None else seen(now_s, gained, speed))
            events += course.press(now_s)
            controls.append(course.control)
            assert course.target_deg == REST_DEG - 48.0
            assert 0.0 <= (course.guidance.pace or 0.0) <= 1.0
            assert 0.0 <= course.guidance.share <= 1.0
            after = figures(course)
            assert all(before[name] <= after[name] for name in before)
            before = after
        return events, controls

    events, controls = played()
    assert (events, controls) == played()
    assert all(event.rep.kind == "assisted" for event in events if isinstance(event, RepDone))


def test_a_session_is_played_from_the_range_to_the_end() -> None:
    keeper, game = ListKeeper(), ListeningGame()
    session = Session(LEVEL, record(LEVEL), game, keeper)
    slow = [ScriptedRep(16.0 + 18.0 * number, 60.0, out_s=6.0, hold_s=4.0, back_s=6.0) for number in range(4)]
    for reading in moving([*even_reps(3, 60.0), *slow], 100.0):
        session.feed(reading)
        if session.stage == "ready":
            session.begin_set()
        session.advance(1 / FPS)
    assert session.stage == "over"
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in keeper.ended] == [("done", 2), ("done", 2)]
    assert {rep.kind for rep in session.record.reps} == {"assisted"}
    assert {name for name, _ in keeper.ended[0].work.figures} == {"fastest_deg_s", "too_fast"}
    assert [event.cue for event in game.events if isinstance(event, CueGiven)][:4] == CUES
