import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.praise import ERROR_UNKNOWN_DEG, BestBefore, LastTime, NewBest, new_best_words, praise
from game.screen.text import ENGLISH, Text

REPS = st.integers(0, 200)
REACH = st.floats(0, 140)
DEGREES = st.none() | REACH
ERRORS = st.none() | st.floats(0.3, 12)
WORDS = Text.read()


@given(REPS, DEGREES, REPS, DEGREES, ERRORS)
def test_it_is_never_a_reproach_and_never_empty(
    reps: int, best: float | None, last_reps: int, last_best: float | None, error: float | None
) -> None:
    said = praise(WORDS, reps, best, LastTime(last_reps, last_best, error), BestBefore(last_best or 0.0, error))
    assert said
    assert not any(word in sentence.lower() for sentence in said for word in ("less", "fewer", "fail", "only", "not", "worse"))


@given(REPS, REACH, REPS, REACH, ERRORS)
def test_it_claims_more_only_where_there_was_more_than_the_error(
    reps: int, best: float, last_reps: int, last_best: float, error: float | None
) -> None:
    said = " ".join(praise(WORDS, reps, best, LastTime(last_reps, last_best, error)))
    more = round(best) - round(last_best)
    assert ("further" in said) == (more > (ERROR_UNKNOWN_DEG if error is None else error))
    if "further" in said:
        assert f"{more}° further than last time" in said
    assert ("more than" in said) == (reps > last_reps)
    assert "ever" not in said


@given(REACH, REACH, ERRORS)
def test_a_best_ever_beats_the_old_one_by_more_than_the_error(best: float, before: float, error: float | None) -> None:
    said = " ".join(praise(WORDS, 10, best, LastTime(10, best, error), BestBefore(before, error)))
    more = round(best) - round(before)
    assert ("new best" in said) == (more > (ERROR_UNKNOWN_DEG if error is None else error))
    if "new best" in said:
        assert f"{more}° further than ever" in said


def test_a_best_on_another_scale_is_none_to_beat() -> None:
    assert praise(WORDS, 10, 60.0, LastTime(10, None), None) == (WORDS("praise-as-many"),)


def test_a_change_of_an_angle_whose_error_is_unknown_counts_from_ten_degrees() -> None:
    ten, eleven = (praise(WORDS, 10, 40.0 + more, LastTime(11, 40.0), BestBefore(40.0)) for more in (10, 11))
    assert ten == (WORDS("praise-as-far"),)
    assert eleven == (WORDS("praise-best-ever", degrees=11),)


def test_the_first_time_has_nothing_to_compare_with() -> None:
    assert praise(WORDS, 10, 40.0, None) == (WORDS("praise-first"),)


def test_a_path_that_is_longer_than_today_has_no_first_stones() -> None:
    assert praise(WORDS, 10, 40.0, None, stones_before=20) == (WORDS("praise-came"),)


def test_a_shorter_day_is_thanked_for_what_it_was() -> None:
    assert praise(WORDS, 5, 40.0, LastTime(30, 60.0)) == (WORDS("praise-came"),)


@pytest.mark.parametrize(
    ("language", "none", "one", "two"),
    [
        ("en", "0 seconds", "1 second", "2 seconds"),
        ("de", "0 Sekunden", "1 Sekunde", "2 Sekunden"),
        ("es", "0 segundos", "1 segundo", "2 segundos"),
        ("fr", "0 seconde", "1 seconde", "2 secondes"),
        ("hi", "0 सेकंड", "1 सेकंड", "2 सेकंड"),
    ],
)
def test_seconds_are_counted_as_the_language_counts(language: str, none: str, one: str, two: str) -> None:
    text = Text.read(ENGLISH.parent / language)
    for seconds, words in enumerate((none, one, two)):
        for said in (new_best_words(text, NewBest("hold", seconds + 0.04)), text("result-stretch", seconds=seconds)):
            assert re.search(rf"(?<!\S){words}(?!\w)", said)
