import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.events import Event, RepDone
from game.core.level import Adaptation, Level, Target
from game.core.past import PastSession
from game.core.reading import Reading
from game.core.record import RangeToday
from game.sources.scripted_body import ScriptedRep
from game.training.modalities.active import Active
from tests.scripted_play import FPS, RANGE, level, moving, seen
from tests.training.modalities.starts import course_start

REP_S = 4.0
RANGE_DEG = RANGE.range_deg


def reps_to(gains_deg: Sequence[float], first_s: float = 1.0) -> list[Reading]:
    """Return the readings of one rep after another."""
    reps = [ScriptedRep(first_s + REP_S * number, gain) for number, gain in enumerate(gains_deg)]
    return list(moving(reps, first_s + REP_S * len(reps), from_s=first_s - 1.0))


def played(course: Active, readings: Iterable[Reading]) -> list[Event]:
    return [event for reading in readings for event in course.step(reading)]


def next_target_deg(course: Active) -> float:
    """Return how many degrees are asked for now, as the game sees it."""
    course.step(seen(1e6, 30.0))
    return 30.0 / course.control.reach


def test_the_target_begins_at_the_levels_start() -> None:
    course = Active(course_start(level()))
    assert course.target_deg == pytest.approx(90.0 - 0.8 * RANGE_DEG)
    assert next_target_deg(course) == pytest.approx(48.0)


def test_after_three_easy_reps_more_is_asked_for_and_after_three_misses_less() -> None:
    further, nearer = Active(course_start(level())), Active(course_start(level()))
    played(further, reps_to([55.0, 57.0, 59.0]))
    played(nearer, reps_to([40.0, 40.0, 40.0]))
    assert 48.0 < next_target_deg(further) <= 48.0 + 0.05 * RANGE_DEG
    assert 48.0 - 0.15 * RANGE_DEG <= next_target_deg(nearer) < 48.0


def test_the_next_set_goes_on_where_the_last_one_ended() -> None:
    first = Active(course_start(level()))
    played(first, reps_to([40.0, 40.0, 40.0, 40.0]))
    second = Active(course_start(level()), first)
    assert 90.0 - second.target_deg == pytest.approx(next_target_deg(first))
    assert second.difficulty is first.difficulty


def test_reps_with_help_change_nothing() -> None:
    course = Active(course_start(level()))
    events = played(course, (replace(reading, helped=True) for reading in reps_to([55.0] * 4)))
    assert sum(isinstance(event, RepDone) for event in events) == 4
    assert next_target_deg(course) == pytest.approx(48.0)


def test_a_spasm_changes_nothing() -> None:
    course = Active(course_start(level()))
    played(course, reps_to([50.0] * 4))
    before = next_target_deg(course)
    course = Active(course_start(level()))
    spasm = ScriptedRep(17.5, 60.0, out_s=0.16, hold_s=0.3, back_s=1.0)
    slow = [ScriptedRep(1.0 + REP_S * number, 50.0) for number in range(4)]
    events = played(course, moving([*slow, spasm], 20.0))
    assert sum(isinstance(event, RepDone) for event in events) == 4
    assert next_target_deg(course) == pytest.approx(before)


def test_where_nothing_adapts_the_target_stays() -> None:
    fixed = level().model_copy(update={"adaptation": Adaptation(on=False)})
    course = Active(replace(course_start(fixed), past=(PastSession(60.0, (30.0,) * 30),)))
    played(course, reps_to([58.0] * 4 + [30.0] * 4))
    assert next_target_deg(course) == pytest.approx(48.0)


def test_earlier_sessions_set_the_start() -> None:
    past = (PastSession(60.0, tuple(40.0 + 0.5 * number for number in range(30)), (True,) * 30),)
    course = Active(replace(course_start(level()), past=past))
    assert 40.0 < 90.0 - course.target_deg < 45.0


def test_who_misses_a_whole_set_at_the_nearest_target_rests_longer_after_it() -> None:
    course = Active(course_start(level().model_copy(update={"target": Target(start=0.8, min=0.8, max=1.0)})))
    assert course.rest_s == 2.0
    played(course, reps_to([30.0] * 6))
    assert 2.0 < course.rest_s <= 4.0
    assert next_target_deg(course) == pytest.approx(48.0)


def arm(shoulder_deg: float = 90.0) -> Level:
    ceiling = level().ceiling.model_copy(update={"shoulder_deg": shoulder_deg})
    return level("shoulder_flexion").model_copy(update={"ceiling": ceiling})


def raised(gain_deg: float, first_s: float) -> list[Reading]:
    """Return the readings of an arm that hangs at 10° and is raised once."""
    rep = ScriptedRep(first_s, gain_deg)
    return [
        Reading(time_s, 10.0 + gained, 10.0 + gained, 10.0 + gained, 0.0, 1.0)
        for time_s in (number / FPS for number in range(round((first_s - 1.0) * FPS), round((first_s + 3.0) * FPS)))
        for gained in [rep.gained_at(time_s)]
    ]


def test_no_reach_raises_an_arm_above_its_cap() -> None:
    course = Active(course_start(arm(), RangeToday(10.0, 100.0, 90.0)))
    assert course.target_deg == pytest.approx(82.0)
    targets = set()
    for number in range(12):
        played(course, raised(120.0, 1.0 + REP_S * number))
        targets.add(course.difficulty.aim.target_share * 90.0)
    assert max(targets) == pytest.approx(80.0)


@settings(max_examples=15, deadline=None)
@given(gains=st.lists(st.floats(5.0, 85.0), max_size=6), range_deg=st.floats(2.0, 80.0))
def test_whatever_is_reached_the_target_stays_within_the_therapists_limits(gains: list[float], range_deg: float) -> None:
    of = level()
    course = Active(course_start(of, RangeToday(90.0, 90.0 - range_deg, range_deg)))
    played(course, reps_to(gains))
    target_deg = next_target_deg(course)
    assert math.isfinite(target_deg)
    least_seen_deg = 8.0
    assert of.target.min * range_deg - 1e-6 <= target_deg <= max(of.target.max * range_deg, least_seen_deg) + 1e-6
