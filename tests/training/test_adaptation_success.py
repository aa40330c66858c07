from game.core.level import Adaptation
from game.training.adaptation_success import MANY_REPS, Success

RULES = Adaptation(window_reps=4)


def counted(reached: str, far_enough: bool = False) -> Success:
    """Return the count of reps written as + and -."""
    success = Success(RULES)
    for sign in reached:
        success.take(far_enough or sign == "+", sign == "+")
    return success


def test_a_window_that_is_not_full_says_nothing() -> None:
    assert counted("---").share == RULES.band_low
    assert counted("---+").share == 0.25
    assert counted("---++++").share == 1.0


def test_reached_and_missed_targets_in_a_row_are_counted() -> None:
    success = counted("+--+++")
    assert (success.in_a_row, success.missed_in_a_row, success.reps) == (3, 0, 6)
    success.take(False, False)
    assert (success.in_a_row, success.missed_in_a_row, success.reps) == (0, 1, 7)


def test_a_hold_is_to_blame_only_where_every_miss_was_far_enough() -> None:
    assert counted("+-+-", far_enough=True).only_holds_missed
    assert not counted("+-+-").only_holds_missed
    assert not counted("++++").only_holds_missed


def test_nearly_always_wants_many_reps_and_the_newest_ones() -> None:
    assert counted("+" * MANY_REPS).nearly_always
    assert not counted("+" * (MANY_REPS - 1)).nearly_always
    assert not counted("+" * (MANY_REPS - 4) + "-+++").nearly_always
    assert not counted("------" + "+" * (MANY_REPS - 6)).nearly_always


def test_a_new_window_forgets_the_old_one_and_not_the_many() -> None:
    success = counted("+" * MANY_REPS)
    success.begin_window()
    assert success.share == RULES.band_low
    assert success.nearly_always
