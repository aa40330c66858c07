from itertools import pairwise

from game.commands.scripted_set import FRAME_S, one_rep, out_to, reps
from game.core.events import RepDone, RepStarted, TargetReached


def events_of(reach: float, step_s: float = FRAME_S) -> list[type]:
    return [type(event) for step in one_rep(reach, step_s) for event in step.events]


def test_a_rep_that_comes_as_far_as_the_target_reaches_it_and_another_does_not() -> None:
    for step_s in (FRAME_S, 0.1):
        assert events_of(1.02, step_s) == [RepStarted, TargetReached, RepDone]
        assert events_of(0.9, step_s) == [RepStarted, RepDone]


def test_the_limb_goes_out_without_a_jump_as_far_as_is_said() -> None:
    reaches = [step.control.reach for step in out_to(0.8)]
    assert reaches == sorted(reaches)
    assert abs(reaches[-1] - 0.8) < 1e-9
    assert max(after - before for before, after in pairwise(reaches)) < 0.03


def test_every_third_rep_stays_short_of_the_target() -> None:
    complete = [event.rep.complete for step in reps(6, 0.1) for event in step.events if isinstance(event, RepDone)]
    assert complete == [True, True, False, True, True, False]
