from hypothesis import given
from hypothesis import strategies as st

from game.screen.praise import LastTime, praise
from game.screen.text import Text

REPS = st.integers(0, 200)
DEGREES = st.none() | st.floats(0, 140)
WORDS = Text.read()


@given(REPS, DEGREES, REPS, DEGREES)
def test_it_is_never_a_reproach_and_never_empty(reps: int, best: float | None, last_reps: int, last_best: float | None) -> None:
    said = praise(WORDS, reps, best, LastTime(last_reps, last_best))
    assert said
    assert not any(word in sentence.lower() for sentence in said for word in ("less", "fewer", "fail", "only", "not", "worse"))


@given(REPS, st.floats(0, 140), REPS, st.floats(0, 140))
def test_it_claims_more_only_where_there_was_more(reps: int, best: float, last_reps: int, last_best: float) -> None:
    said = " ".join(praise(WORDS, reps, best, LastTime(last_reps, last_best)))
    if "further" in said:
        assert f"{round(best) - round(last_best)}° further" in said
    assert ("further" in said) == (round(best) - round(last_best) >= 2)
    assert ("more than" in said) == (reps > last_reps)


def test_the_first_time_has_nothing_to_compare_with() -> None:
    assert praise(WORDS, 10, 40.0, None) == (WORDS("praise-first"),)


def test_a_shorter_day_is_thanked_for_what_it_was() -> None:
    assert praise(WORDS, 5, 40.0, LastTime(30, 60.0)) == (WORDS("praise-came"),)
