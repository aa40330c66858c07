from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, TrackingLost
from game.core.level import Level, Stimulation, Target
from game.core.rep import Rep
from game.session import Session
from game.sources.scripted_body import ScriptedRep, even_reps
from game.training.modalities.electrical_stimulation import CYCLES_A_REP, ElectricalStimulation
from tests.scripted_play import FPS, REST_DEG, ListeningGame, ListKeeper, record, seen, unseen
from tests.training.modalities.starts import course_start

TIMES = Stimulation(ramp_up_s=1.0, on_s=8.0, ramp_down_s=1.0, off_s=20.0)
PERIOD_S = 30.0
WINDOW_S = 9.0


def fes_level(times: Stimulation = TIMES, sets: int = 2, reps: int = 10) -> Level:
    return Level(
        name="stimulation",
        title="Stimulation",
        game="stone_path",
        movement="knee_extension",
        modality="electrical_stimulation",
        sets=sets,
        reps=reps,
        rest_s=20.0,
        stimulation=times,
        target=Target(start=0.8, min=0.5, max=1.0),
    )


def lift(on_s: float) -> ScriptedRep:
    return ScriptedRep(on_s, 55.0, out_s=1.5, hold_s=4.0, back_s=1.5)


@dataclass
class Playing:
    """A course beside a stimulator; the limb makes the reps that are given, at 15 readings a second."""

    course: ElectricalStimulation
    now_s: float = 0.0
    events: list[Event] = field(default_factory=list)

    def until(self, until_s: float, *reps: ScriptedRep, sees: bool = True) -> "Playing":
        while self.now_s + 1 / 15 <= until_s:
            self.now_s += 1 / 15
            gained = sum(rep.gained_at(self.now_s) for rep in reps)
            self.events += self.course.step(seen(self.now_s, gained) if sees else unseen(self.now_s))
        return self

    def taps(self, *at_s: float, lifts: bool = True) -> "Playing":
        for tap_s in at_s:
            self.until(tap_s, *([lift(tap_s - PERIOD_S)] if lifts else []))
            self.events += self.course.press(tap_s)
        return self

    @property
    def cues(self) -> list[tuple[str, float]]:
        return [(event.cue, round(event.time_s, 1)) for event in self.events if isinstance(event, CueGiven)]

    @property
    def reps(self) -> list[Rep]:
        return [event.rep for event in self.events if isinstance(event, RepDone)]

    @property
    def figures(self) -> dict[str, float]:
        return dict(self.course.work.figures)


def tapped(times: Stimulation = TIMES, reps: int = 10) -> Playing:
    """Return a course whose cycle begins at 5, 35, 65, 95 … and has just been tapped for the last of these."""
    return Playing(ElectricalStimulation(course_start(fes_level(times, reps=reps)))).taps(5.0, 35.0, 65.0, 95.0)


def test_taps_are_asked_for_until_three_cycles_are_known() -> None:
    playing = Playing(ElectricalStimulation(course_start(fes_level())))
    assert (playing.course.guidance.cue, playing.course.guidance.takes_key) == ("tap", True)
    playing.taps(5.0, 35.0, 65.0)
    assert playing.course.guidance.cue == "tap"
    assert playing.course.guidance.share == pytest.approx(2 / 3)
    playing.taps(95.0)
    assert (playing.course.guidance.cue, playing.course.guidance.takes_key) == ("lift", False)
    assert playing.figures == {"period_s": PERIOD_S, "taps": 4.0}
    assert [cue for cue, _ in playing.cues] == ["tap", "lift"]


def test_cues_go_round_with_the_unit_and_count_down() -> None:
    playing = tapped().until(135.5)
    assert [cue for cue, _ in playing.cues[1:]] == ["lift", "hold", "relax", "ready", "lift", "hold", "relax"]
    assert [time_s for _, time_s in playing.cues[1:]] == pytest.approx([95.0, 98.67, 104.0, 122.0, 125.0, 128.67, 134.0], abs=0.12)
    playing = tapped().until(124.0)
    assert playing.course.guidance.left_s == pytest.approx(1.0, abs=0.1)
    assert playing.course.guidance.share == pytest.approx(2 / 3, abs=0.05)
    playing.until(130.0)
    assert playing.course.guidance.left_s == pytest.approx(4.0, abs=0.1)
    assert playing.course.guidance.share == pytest.approx(5 / 9, abs=0.02)


def test_the_unit_runs_on_while_nobody_is_seen() -> None:
    playing = tapped().until(110.0)
    playing.until(130.0, sees=False)
    assert [cue for cue, _ in playing.cues[-2:]] == ["lift", "hold"]
    assert playing.cues[-2][1] == pytest.approx(125.0, abs=0.12)
    assert playing.course.lost
    assert playing.course.lost_for_s(130.0) == pytest.approx(20.0, abs=0.2)
    assert any(isinstance(event, TrackingLost) for event in playing.events)
    told = [event for now_s in (134.5, 152.5) for event in playing.course.unseen(now_s, "no_picture") if isinstance(event, CueGiven)]
    assert [event.cue for event in told] == ["relax", "ready"]


def test_a_key_means_nothing_once_the_cycle_is_known() -> None:
    playing = tapped().until(100.0)
    before = playing.course.guidance
    assert playing.course.press(100.0) == []
    assert playing.course.guidance.cue == before.cue
    assert playing.figures["taps"] == 4.0


def test_reps_that_begin_while_the_unit_fires_are_tagged() -> None:
    playing = tapped().until(160.0, ScriptedRep(110.0, 55.0), lift(124.8), ScriptedRep(133.0, 55.0), ScriptedRep(140.0, 55.0))
    started = [(round(rep.start_s), rep.kind) for rep in playing.reps if rep.start_s > 100.0]
    assert started == [(110, "active"), (125, "stim_assisted"), (133, "stim_assisted"), (140, "active")]


def test_reps_while_tapping_count_and_are_tagged_too() -> None:
    playing = tapped()
    assert [rep.kind for rep in playing.reps] == ["stim_assisted"] * 3


def lift_cues(playing: Playing) -> list[float]:
    return [event.time_s for event in playing.events if isinstance(event, CueGiven) and event.cue == "lift"]


@pytest.mark.parametrize("drift", [0.01, -0.01])
def test_a_unit_whose_timer_is_off_by_one_per_cent_is_followed(drift: float) -> None:
    unit_ons = [95.0 + PERIOD_S * (1 + drift) * number for number in range(11)]
    playing = tapped()
    playing.until(unit_ons[-1] + 12.0, *(lift(on_s) for on_s in unit_ons))
    errors = [on_s - cue_s for on_s, cue_s in zip(unit_ons, lift_cues(playing), strict=True)]
    assert max(abs(error) for error in errors) < 1.0
    assert abs(errors[-1]) < abs(errors[4])
    assert "tap" not in [cue for cue, _ in playing.cues[1:]]
    assert {rep.kind for rep in playing.reps} == {"stim_assisted"}
    assert 0.0 < playing.figures["phase_error_s"] < 1.0
    assert abs(playing.figures["period_s"] - PERIOD_S * (1 + drift)) < 0.2


def test_a_player_who_follows_the_cue_does_not_push_it_away() -> None:
    playing = Playing(ElectricalStimulation(course_start(fes_level()))).taps(5.0, 35.0, 65.0, 95.0, lifts=False)
    for _ in range(8):
        playing.until(lift_cues(playing)[-1] + PERIOD_S + 0.2, lift(lift_cues(playing)[-1] + 0.8))
    assert lift_cues(playing) == pytest.approx([95.0 + PERIOD_S * number for number in range(9)], abs=0.15)


def test_two_errors_above_a_second_in_a_row_ask_for_taps_again_and_keep_what_was_done() -> None:
    playing = tapped().until(125.0, lift(95.0))
    done = len(playing.reps)
    playing.until(190.0, lift(127.5), lift(157.5))
    assert playing.cues[-1][0] == "tap"
    assert playing.course.guidance.takes_key
    assert len(playing.reps) == done + 2
    playing.taps(217.5, 247.5, 277.5, 307.5)
    assert playing.course.guidance.cue == "lift"
    assert playing.figures["taps"] == 8.0


def test_one_error_above_a_second_asks_for_nothing() -> None:
    playing = tapped().until(220.0, lift(95.0), lift(127.5), lift(155.5), lift(187.5))
    assert "tap" not in [cue for cue, _ in playing.cues[1:]]


def test_the_next_set_goes_on_with_the_cycle_without_taps() -> None:
    first = tapped().until(110.0)
    second = Playing(ElectricalStimulation(course_start(fes_level()), first.course), now_s=140.0)
    assert second.course.guidance.cue is None
    second.until(216.0)
    assert [cue for cue, _ in second.cues[:3]] == ["relax", "ready", "lift"]
    assert second.cues[2][1] == pytest.approx(155.0, abs=0.12)
    assert second.figures == {"period_s": PERIOD_S, "taps": 0.0}
    assert not second.course.done


def test_a_set_is_over_when_no_movement_comes_for_long() -> None:
    playing = tapped(reps=2)
    assert not playing.until(95.0 + CYCLES_A_REP * 2 * PERIOD_S - 20.0).course.done
    assert playing.until(95.0 + CYCLES_A_REP * 2 * PERIOD_S + 5.0).course.done
    assert playing.course.rest_s == 20.0


shortest = Stimulation(ramp_up_s=0.0, on_s=2.0, ramp_down_s=0.0, off_s=2.0)
moments = st.tuples(
    st.sampled_from([0.0, 0.03, 0.3, 1.0, 2.0, 4.0, 50.0]), st.none() | st.just("press") | st.floats(-20.0, 120.0), st.floats(-200.0, 200.0)
)


@settings(max_examples=40, deadline=None)
@given(moments=st.lists(moments, max_size=70), times=st.sampled_from([TIMES, shortest]))
def test_whatever_happens_no_limit_is_passed(moments: list[tuple[float, float | str | None, float]], times: Stimulation) -> None:
    of = fes_level(times, reps=3)

    def played(before: ElectricalStimulation | None = None) -> tuple[list[Event], list[Control], ElectricalStimulation]:
        course, now_s = ElectricalStimulation(course_start(of), before), 0.0
        events: list[Event] = []
        controls: list[Control] = []
        was_done, taps = False, 0.0
        for wait_s, what, speed in moments:
            now_s += wait_s
            if what == "press":
                events += course.press(now_s)
            else:
                events += course.step(seen(now_s, what, speed) if isinstance(what, float) else unseen(now_s))
            controls.append(course.control)
            figures = dict(course.work.figures)
            assert course.target_deg == REST_DEG - 48.0
            assert course.done or not was_done
            assert figures["taps"] >= taps
            assert 0.0 <= course.guidance.share <= 1.0
            assert (course.guidance.left_s or 0.0) >= 0.0
            was_done, taps = course.done, figures["taps"]
        return events, controls, course

    events, controls, course = played()
    assert (events, controls) == played()[:2]
    assert {event.rep.kind for event in events if isinstance(event, RepDone)} <= {"active", "stim_assisted"}
    played(course)


def test_a_session_is_played_from_the_range_to_the_end() -> None:
    of = fes_level(Stimulation(ramp_up_s=1.0, on_s=4.0, ramp_down_s=1.0, off_s=4.0), reps=3)
    keeper, game = ListKeeper(), ListeningGame()
    session = Session(of, record(of), game, keeper)
    ons = [15.0 + 10.0 * number for number in range(16)]
    reps = [*even_reps(3, 55.0), *(ScriptedRep(on_s + 0.2, 55.0, out_s=1.2, hold_s=2.0, back_s=1.2) for on_s in ons[2:])]
    for number in range(170 * FPS):
        now_s = number / FPS
        session.feed(seen(now_s, sum(rep.gained_at(now_s) for rep in reps)))
        if session.stage == "ready":
            session.begin_set()
        if any(abs(now_s - on_s) < 0.5 / FPS for on_s in ons):
            session.press(now_s)
        session.advance(1 / FPS)
    assert session.stage == "over"
    assert [(one_set.ended_by, len(one_set.reps)) for one_set in keeper.ended] == [("done", 3), ("done", 3)]
    assert {rep.kind for rep in session.record.reps} == {"stim_assisted"}
    assert [dict(one_set.work.figures)["taps"] for one_set in keeper.ended] == [4.0, 0.0]
    assert {"tap", "ready", "lift", "hold", "relax"} == {event.cue for event in game.events if isinstance(event, CueGiven)}
