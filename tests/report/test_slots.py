"""Slots of time: few, in order, without a hole, and each day in exactly one."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.report.slots import slots_between

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@given(DAYS, st.integers(0, 5000), st.floats(0, 1))
def test_each_day_lies_in_the_last_slot_that_has_begun(first: date, long: int, share: float) -> None:
    last = first + timedelta(days=long)
    slots = slots_between(first, last)
    day = first + timedelta(days=round(long * share))
    begun = [start for start in slots.starts if start <= day]
    assert slots.of(day) == len(begun) - 1
    assert slots.of(last) == len(slots) - 1
    assert list(slots.starts) == sorted(set(slots.starts))
    assert slots.of(day) < slots.place(day) < slots.of(day) + 1


@given(DAYS, st.integers(0, 5000))
def test_there_are_few_slots_and_at_least_a_week_of_days(first: date, long: int) -> None:
    slots = slots_between(first, first + timedelta(days=long))
    assert len(slots) <= 26
    assert slots.unit != "day" or len(slots) >= 7


@pytest.mark.parametrize(
    ("days", "unit", "count"),
    [
        (0, "day", 7),
        (6, "day", 7),
        (20, "day", 21),
        (21, "week", 4),
        (180, "week", 26),
        (200, "month", 7),
        (1000, "quarter", 12),
        (3650, "year", 11),
    ],
)
def test_the_finest_unit_with_room_is_taken(days: int, unit: str, count: int) -> None:
    slots = slots_between(date(2026, 3, 2), date(2026, 3, 2) + timedelta(days=days))
    assert (slots.unit, len(slots)) == (unit, count)


def test_months_begin_on_their_first_and_weeks_on_monday() -> None:
    assert slots_between(date(2026, 3, 17), date(2026, 12, 1)).starts[0] == date(2026, 3, 1)
    assert slots_between(date(2026, 3, 17), date(2026, 5, 1)).starts[0] == date(2026, 3, 16)
