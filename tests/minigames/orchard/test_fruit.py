import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.minigames.orchard.fruit import GRADES, KINDS, USUAL_HOLD_S, grade_of, next_of
from tests.minigames.orchard.playing import rep

seconds = st.floats(0, 120)
completes = st.sampled_from([True, False, None])


@pytest.mark.parametrize(
    ("complete", "held_s", "grade"),
    [(True, 10.0, "golden"), (True, 3.0, "ripe"), (False, 9.5, "ripe"), (None, 5.0, "good"), (False, 1.0, "small"), (None, 0.0, "small")],
)
def test_a_fruit_is_graded_by_its_hold_and_by_its_target(complete: bool | None, held_s: float, grade: str) -> None:
    assert grade_of(rep(complete, held_s), hold_s=10.0) == grade


def test_a_level_without_a_hold_knows_every_grade_too() -> None:
    assert grade_of(rep(True, 0.0), 0.0) == "ripe"
    assert grade_of(rep(True, USUAL_HOLD_S), 0.0) == "golden"
    assert grade_of(rep(False, 0.0), 0.0) == "small"


@given(completes, seconds, seconds, seconds)
def test_a_longer_hold_never_gives_a_worse_fruit(complete: bool | None, hold_s: float, one_s: float, other_s: float) -> None:
    short, long = (GRADES.index(grade_of(rep(complete, held_s), hold_s)) for held_s in sorted((one_s, other_s)))
    assert short <= long


@given(seconds, seconds)
def test_reaching_the_target_never_gives_a_worse_fruit(hold_s: float, held_s: float) -> None:
    missed, reached = (GRADES.index(grade_of(rep(complete, held_s), hold_s)) for complete in (False, True))
    assert missed <= reached


@given(st.integers(0, 1000))
def test_a_new_kind_comes_at_once_and_then_takes_its_turn(seed: int) -> None:
    unlocked = frozenset({"pear", "plum"})
    assert next_of(KINDS, unlocked, frozenset({"apple", "pear"}), seed) == "plum"
    assert next_of(KINDS, unlocked, frozenset({"apple", "pear", "plum"}), seed) in ("apple", "pear", "plum")


def test_every_kind_that_is_there_comes_some_time() -> None:
    unlocked = frozenset({"pear", "plum"})
    assert {next_of(KINDS, unlocked, unlocked | {"apple"}, seed) for seed in range(40)} == {"apple", "pear", "plum"}
