import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.level import Adaptation, Varied
from game.training.adaptation import CALIBRATING_REPS, Difficulty
from game.training.adaptation_aim import Aim, AimLimits

LIMITS = AimLimits(0.5, 1.1, 1.0, 3.0, 30.0, 60.0)
START = Aim(0.8, 2.0, 30.0)
RULES = Adaptation()


def usual(count: int, mean: float = 1.0, spread: float = 0.08) -> list[float]:
    """Return reaches of somebody steady."""
    dice = random.Random(count)
    return [dice.gauss(mean, spread) for _ in range(count)]


def followed(reaches: list[float], difficulty: Difficulty) -> list[Aim]:
    return [difficulty.aim, *(difficulty.take(reach, reach >= difficulty.aim.target_share) for reach in reaches)]


reps = st.lists(st.tuples(st.floats(0.0, 3.0), st.booleans()), max_size=80)
orders = st.permutations(["target", "hold", "rest"]).flatmap(lambda order: st.integers(0, 3).map(lambda many: tuple(order[:many])))


@settings(max_examples=80, deadline=None)
@given(reps=reps, known=st.lists(st.floats(0.0, 3.0), max_size=30), start=st.floats(0.1, 1.5), varies=orders, misses=st.integers(2, 5))
def test_nothing_ever_leaves_the_limits_and_no_step_is_too_large(
    reps: list[tuple[float, bool]], known: list[float], start: float, varies: tuple[Varied, ...], misses: int
) -> None:
    rules = Adaptation(varies=varies, misses_at_once=misses, window_reps=5)
    difficulty = Difficulty(rules, Aim(start, 2.0, 30.0), LIMITS, known, [True] * 60)
    aims = [difficulty.aim, *(difficulty.take(*rep) for rep in reps)]
    assert all(LIMITS.within(aim) == aim for aim in aims)
    for before, after in pairwise(aims):
        assert -rules.drop_share - 1e-9 <= after.target_share - before.target_share <= rules.step_share + 1e-9
        changed = [before.target_share != after.target_share, before.hold_s != after.hold_s, before.rest_s != after.rest_s]
        assert sum(changed) <= 1
        assert not changed[0] or "target" in varies
        assert not changed[1] or "hold" in varies
        assert not changed[2] or "rest" in varies


@given(reps=reps)
def test_switched_off_nothing_moves(reps: list[tuple[float, bool]]) -> None:
    difficulty = Difficulty(Adaptation(on=False), START, LIMITS)
    assert {difficulty.take(*rep) for rep in reps} <= {START}


@given(reps=reps)
def test_the_same_reps_give_the_same_aims(reps: list[tuple[float, bool]]) -> None:
    first, second = Difficulty(RULES, START, LIMITS), Difficulty(RULES, START, LIMITS)
    assert [first.take(*rep) for rep in reps] == [second.take(*rep) for rep in reps]


def test_until_three_reps_are_done_nothing_is_known() -> None:
    aims = followed([1.0] * CALIBRATING_REPS, Difficulty(RULES, START, LIMITS))
    assert aims[:CALIBRATING_REPS] == [START] * CALIBRATING_REPS
    assert aims[CALIBRATING_REPS].target_share > START.target_share


@pytest.mark.parametrize("mean", [0.7, 0.9, 1.0])
def test_the_target_comes_to_where_three_of_four_reps_get_past(mean: float) -> None:
    target = followed(usual(120, mean), Difficulty(RULES, START, LIMITS))[-1].target_share
    assert target == pytest.approx(mean - 0.755 * 0.08, abs=0.03)


def test_three_misses_make_it_easier_at_once_and_more_misses_easier_still() -> None:
    difficulty = Difficulty(RULES, Aim(0.94, 2.0, 30.0), LIMITS, usual(120))
    followed([1.0] * 5, difficulty)
    at = difficulty.aim.target_share
    targets = [aim.target_share for aim in followed([0.5] * 4, difficulty)][1:]
    assert targets[:2] == [at, at]
    assert at > targets[2] > targets[3]


def test_a_great_loss_is_followed_within_a_set() -> None:
    difficulty = Difficulty(RULES, Aim(0.94, 2.0, 30.0), LIMITS, usual(120))
    followed([1.0] * 10, difficulty)
    assert followed(usual(10, 0.7), difficulty)[-1].target_share < 0.7


def test_one_lucky_window_does_not_raise_what_the_reaches_call_right() -> None:
    difficulty = Difficulty(RULES, Aim(0.94, 2.0, 30.0), LIMITS, usual(200))
    followed(usual(3), difficulty)
    at = difficulty.aim.target_share
    assert followed([1.0] * 10, difficulty)[-1].target_share == pytest.approx(at, abs=0.01)


def test_who_always_stops_just_behind_the_target_is_asked_for_more_in_the_end() -> None:
    difficulty = Difficulty(RULES, START, LIMITS, [0.81] * 60, [True] * 60)
    for _ in range(30):
        difficulty.take(difficulty.aim.target_share + 0.01, True)
    assert difficulty.aim.target_share > 0.85


def missing_holds(difficulty: Difficulty, count: int) -> list[Aim]:
    return [difficulty.take(1.2, False) for _ in range(count)]


def test_where_only_the_hold_is_missed_it_is_the_hold_that_becomes_shorter() -> None:
    difficulty = Difficulty(RULES, START, LIMITS, usual(60))
    aims = missing_holds(difficulty, 12)
    assert {aim.target_share for aim in aims} == {0.8}
    assert [aim.hold_s for aim in aims[:4]] == pytest.approx([2.0, 2.0, 1.7, 1.445])
    assert aims[-1].hold_s == LIMITS.hold_min_s


def test_at_the_nearest_target_the_hold_becomes_shorter_and_then_the_rest_longer() -> None:
    difficulty = Difficulty(RULES, Aim(0.5, 2.0, 30.0), LIMITS)
    aims = followed([0.1] * 20, difficulty)
    assert {aim.target_share for aim in aims} == {0.5}
    first_rest = next(number for number, aim in enumerate(aims) if aim.rest_s > 30.0)
    assert aims[first_rest].hold_s == LIMITS.hold_min_s
    assert aims[-1].rest_s == LIMITS.rest_max_s


def test_at_the_furthest_target_the_hold_grows_once_a_window() -> None:
    aims = followed([2.0] * 33, Difficulty(RULES, Aim(1.1, 2.0, 30.0), LIMITS))
    assert {aim.target_share for aim in aims} == {1.1}
    assert sorted({aim.hold_s for aim in aims}) == pytest.approx([2.0, 2.1, 2.205, 2.31525])


def test_what_the_therapist_does_not_let_vary_stays() -> None:
    aims = followed([2.0] * 30, Difficulty(Adaptation(varies=("hold",)), START, LIMITS))
    assert {aim.target_share for aim in aims} == {0.8}
    assert aims[-1].hold_s > 2.0
