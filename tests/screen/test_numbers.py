from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.screen.numbers import count_in, day_in, decimal, number_in
from game.screen.text import ENGLISH, Text

LANGUAGES = ("en", "de", "es", "fr", "hi")
POINT = {"en": ".", "de": ",", "es": ",", "fr": ",", "hi": "."}


def without_minus_zero(written: str) -> str:
    return written if float(written) else written.removeprefix("-")


@pytest.mark.parametrize(("language", "written"), [("en", "2.5"), ("de", "2,5"), ("es", "2,5"), ("fr", "2,5"), ("hi", "2.5")])
def test_every_language_has_its_own_point(language: str, written: str) -> None:
    assert number_in(language, 2.5, 1) == number_in(language, 2.5) == written
    assert Text("held = { $seconds } s", language)("held", seconds=decimal(2.5, 1)) == f"{written} s"


@given(st.sampled_from(LANGUAGES), st.floats(-500, 500), st.integers(0, 2))
def test_a_number_is_rounded_alike_in_every_language(language: str, value: float, digits: int) -> None:
    assert number_in(language, value, digits).replace(POINT[language], ".") == without_minus_zero(f"{value:.{digits}f}")


@given(st.sampled_from(LANGUAGES), st.floats(-500, 500))
def test_a_value_that_is_filled_in_later_keeps_its_digits(language: str, value: float) -> None:
    text = Text("held = { $seconds }", language)
    assert text("held", seconds=decimal(value, 1)).replace(POINT[language], ".") == without_minus_zero(f"{value:.1f}")


@pytest.mark.parametrize(
    ("value", "written"),
    [(0.05, "0.05"), (12.0, "12"), (1200, "1200"), (-0.25, "-0.25"), (1_234_567, "1234567"), (1234567.5, "1234567.5")],
)
def test_without_digits_a_number_is_as_short_as_it_can_be(value: float, written: str) -> None:
    assert number_in("en", value) == written


@pytest.mark.parametrize(
    ("language", "written"), [("en", "1,234,567"), ("de", "1.234.567"), ("fr", "1\u202f234\u202f567"), ("hi", "12,34,567")]
)
def test_thousands_are_set_apart_as_the_language_does(language: str, written: str) -> None:
    assert count_in(language, 1_234_567) == written


@given(st.sampled_from(LANGUAGES), st.integers(0, 10**9))
def test_no_digit_of_a_count_is_lost(language: str, count: int) -> None:
    assert int("".join(sign for sign in count_in(language, count) if sign.isdigit())) == count


def test_no_short_day_can_be_taken_for_another() -> None:
    days = (date(2026, 3, 2), date(2026, 2, 3))
    assert day_in("en", days[0]) == "2 Mar 2026"
    assert all("2026" in day_in(language, day) for language, day in product(LANGUAGES, days))
    assert all(len({day_in(language, day) for day in days}) == 2 for language in LANGUAGES)


def test_a_text_writes_numbers_in_the_language_it_has_turned_to() -> None:
    text = Text.read()
    assert (text.number(1.5, 1), text.counted(1500), text.day(date(2026, 12, 24))) == ("1.5", "1,500", "24 Dec 2026")
    text.turn_to(ENGLISH.parent / "de")
    assert (text.number(1.5, 1), text.counted(1500), text.day(date(2026, 12, 24))) == ("1,5", "1.500", "24.12.2026")
