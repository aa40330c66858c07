import pytest

from game.core.past import PastSession
from game.simulation.followers import LEVEL, LIMITS, FixedStep, FixedTarget, Ours
from game.training.reach_memory import difficulty_of


def test_ours_is_what_active_exercise_does() -> None:
    past = (PastSession(50.0, tuple(float(reach) for reach in range(40, 60))),)
    ours, real = Ours(), difficulty_of(LEVEL, LIMITS, 50.0, past)
    ours.begin(50.0, past)
    for reach in (1.0, 1.1, 0.6, 0.5, 0.6, 0.7, 1.0):
        ours.take(reach, reach >= ours.target_share)
        real.take(reach, reach >= real.aim.target_share)
        assert ours.target_share == real.aim.target_share


@pytest.mark.parametrize(("reached", "target_share"), [(10, 0.85), (9, 0.85), (8, 0.80), (6, 0.80), (5, 0.71), (0, 0.71)])
def test_the_fixed_step_goes_by_how_many_of_ten_were_reached(reached: int, target_share: float) -> None:
    step = FixedStep()
    step.begin(50.0, ())
    for rep in range(10):
        assert step.target_share == 0.80
        step.take(1.0, rep < reached)
    assert step.target_share == pytest.approx(target_share)


def test_the_fixed_step_stays_within_the_limits() -> None:
    step = FixedStep()
    step.begin(50.0, ())
    for _ in range(200):
        step.take(1.0, True)
    assert step.target_share == LIMITS.most_share


def test_the_fixed_target_is_fixed() -> None:
    fixed = FixedTarget()
    fixed.begin(50.0, ())
    fixed.take(0.0, False)
    assert fixed.target_share == LEVEL.target.start
