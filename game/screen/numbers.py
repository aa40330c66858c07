"""Numbers and days as each language writes them. What is rounded here is rounded once, whatever the language."""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import cast

from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime.types import fluent_number

DAY_FIRST = {"en": "en_GB"}
"""English days are written as 2 Mar 2026, which nobody takes for another day."""
AS_SHORT_AS_IT_IS = "0.######"


@lru_cache(maxsize=512)
def number_in(language: str, value: float, digits: int | None = None) -> str:
    """Return a number with so many digits after the point, or without `digits` as many as it needs, at most six."""
    if digits is None:
        return str(format_decimal(_exactly(f"{value:.6f}"), AS_SHORT_AS_IT_IS, language))
    return str(format_decimal(_exactly(f"{value:.{digits}f}"), f"0.{'0' * digits}" if digits else "0", language))


@lru_cache(maxsize=512)
def count_in(language: str, value: int) -> str:
    """Return a count with its thousands set apart."""
    return str(format_decimal(value, locale=language))


def day_in(language: str, day: date) -> str:
    """Return a day in short, with its year."""
    return str(format_date(day, "medium", DAY_FIRST.get(language, language)))


def decimal(value: float, digits: int) -> float:
    """Return a value for a text that is filled in later: it is written with so many digits, in the language of that moment."""
    rounded = float(_exactly(f"{value:.{digits}f}"))
    return cast(float, fluent_number(rounded, minimumFractionDigits=digits, maximumFractionDigits=digits))


def _exactly(written: str) -> Decimal:
    return Decimal(written) + 0  # no minus is left before a zero
