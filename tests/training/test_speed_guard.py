from game.core.level import Pace
from game.training.speed_guard import CALM_S, SLOW_S, SpeedGuard

STEP_S = 0.1


def guarded(*speeds: float, pace: Pace | None = None) -> SpeedGuard:
    guard = SpeedGuard(pace or Pace())
    for speed in speeds:
        guard.step(speed, STEP_S)
    return guard


def calm(seconds: float) -> list[float]:
    return [10.0] * round(seconds / STEP_S)


def test_only_far_too_fast_pauses_whichever_way_the_limb_goes() -> None:
    assert [guarded(speed).paused for speed in (29.0, 59.0, 61.0, -61.0)] == [False, False, True, True]


def test_a_pause_is_over_when_the_limb_has_been_calm_for_a_second() -> None:
    assert guarded(90.0, *calm(CALM_S - 0.1)).paused
    assert not guarded(90.0, *calm(CALM_S + 0.1)).paused
    assert guarded(90.0, *calm(0.8), 40.0, *calm(0.8)).paused


def test_the_moment_in_which_a_swing_turns_round_is_not_slow() -> None:
    assert not guarded(50.0, 0.0).slow
    assert guarded(50.0, *calm(SLOW_S + 0.1)).slow
    assert not guarded(90.0, *calm(SLOW_S + 0.1)).slow


def test_the_fastest_moment_is_known_and_the_level_sets_the_limits() -> None:
    guard = guarded(8.0, -22.0, 5.0, pace=Pace(deg_s=5.0, coach_deg_s=10.0, pause_deg_s=20.0))
    assert guard.fastest_deg_s == 22.0
    assert guard.paused
