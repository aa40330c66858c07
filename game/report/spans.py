"""The period cut into days, weeks, months or years, so that a few bars hold all of it."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

SpanName = Literal["day", "week", "month", "year"]
MOST_DAYS, MOST_WEEKS, MOST_MONTHS, MOST_YEARS = 9, 9, 13, 13


@dataclass(frozen=True, slots=True)
class Span:
    """A day, week, month or year by its first day, and the stones that were laid in it."""

    first: date
    stones: int


def spans_of(by_day: Mapping[date, int], first: date, last: date) -> tuple[SpanName, tuple[Span, ...]]:
    """Return what the bars stand for, and the bars from the first day to the last, empty ones too; of far too many the latest."""
    name = _name(first, last)
    begin = BEGINS[name]
    stones: Counter[date] = Counter()
    for day, number in by_day.items():
        stones[begin(day)] += number
    firsts = sorted({begin(first + timedelta(days)) for days in range((last - first).days + 1)})
    return name, tuple(Span(one, stones[one]) for one in firsts[-MOST_YEARS:])


def _name(first: date, last: date) -> SpanName:
    if (last - first).days < MOST_DAYS:
        return "day"
    if (_monday(last) - _monday(first)).days // 7 < MOST_WEEKS:
        return "week"
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return "month" if months <= MOST_MONTHS else "year"


def _monday(day: date) -> date:
    return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))


BEGINS: Mapping[SpanName, Callable[[date], date]] = {
    "day": lambda day: day,
    "week": _monday,
    "month": lambda day: day.replace(day=1),
    "year": lambda day: day.replace(month=1, day=1),
}
