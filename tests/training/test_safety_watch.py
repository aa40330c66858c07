from dataclasses import replace

import pytest

from game.core.level import Ceiling
from game.core.names import RepKind
from game.core.rep import Rep
from game.training.safety_watch import SafetyWatch
from tests.scripted_play import level

REP = Rep(0.0, 1.0, 2.0, 30.0, 60.0, 60.0, 60.0, 0.2)


def tired_watch(kind: RepKind = "active", falls_to_deg: float = 40.0) -> SafetyWatch:
    watch = SafetyWatch(level(), 0)
    for range_deg in (60.0,) * 6 + (falls_to_deg,) * 5:
        watch.take(replace(REP, range_deg=range_deg, kind=kind))
    return watch


def test_a_rest_is_offered_when_range_falls_a_little_and_insisted_on_when_it_falls_more() -> None:
    little, much = tired_watch(falls_to_deg=50.0), tired_watch(falls_to_deg=40.0)
    assert (little.rest_offered, little.ends(11, 60.0)) == (True, None)
    assert much.ends(11, 60.0) == "rest"
    much.rested()
    assert (much.rest_offered, much.ends(11, 60.0)) == (False, None)


@pytest.mark.parametrize("kind", ["assisted", "stretch"])
def test_reps_that_somebody_else_makes_tire_nobody(kind: RepKind) -> None:
    assert tired_watch(kind).ends(11, 60.0) is None


def test_the_ceilings_end_a_set_however_well_it_goes() -> None:
    of = level().model_copy(update={"ceiling": Ceiling(daily_reps=100, session_minutes=10.0)})
    watch = SafetyWatch(of, 92)
    assert watch.ends(7, 599.0) is None
    assert (watch.ends(8, 60.0), watch.ceiling) == ("ceiling", "daily_reps")
    assert (watch.ends(7, 600.0), watch.ceiling) == ("ceiling", "session_minutes")
