"""Time in a few slots: days, weeks, months, three months or years, the finest of which a chart still has room for."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, takewhile
from typing import Literal

Unit = Literal["day", "week", "month", "quarter", "year"]
MOST: tuple[tuple[Unit, int], ...] = (("day", 21), ("week", 26), ("month", 26), ("quarter", 24))
"""So many slots of each can be told apart from two metres; where there would be more, the next unit is taken."""
FEWEST_DAYS = 7
MONTHS: dict[Unit, int] = {"month": 1, "quarter": 3, "year": 12}


@dataclass(frozen=True, slots=True)
class Slots:
    """The first day of each slot, in order; the last one holds today."""

    unit: Unit
    starts: tuple[date, ...]

    def __len__(self) -> int:
        """How many there are."""
        return len(self.starts)

    def of(self, day: date) -> int:
        """Return the number of the slot that holds a day, from 0; negative before the first."""
        first = self.starts[0]
        if self.unit in MONTHS:
            return (_month(day) - _month(first)) // MONTHS[self.unit]
        return (day - first).days // (7 if self.unit == "week" else 1)

    def place(self, day: date) -> float:
        """Return where noon of a day lies, in slots from the beginning of the first."""
        slot = self.of(day)
        start, after = _start(self.unit, self.starts[0], slot), _start(self.unit, self.starts[0], slot + 1)
        return slot + ((day - start).days + 0.5) / (after - start).days


def slots_between(first: date, last: date) -> Slots:
    """Return the slots of the finest unit that has room for all days from the first to the last, at least a week of them."""
    first = min(first, last - timedelta(days=FEWEST_DAYS - 1))
    for unit, most in MOST:
        slots = _slots(unit, first, last, most + 1)
        if len(slots) <= most:
            return slots
    return _slots("year", first, last, last.year - first.year + 1)


def _slots(unit: Unit, first: date, last: date, most: int) -> Slots:
    begin = _begin(unit, first)
    starts = takewhile(lambda start: start <= last, (_start(unit, begin, slot) for slot in count()))
    return Slots(unit, tuple(start for start, _number in zip(starts, range(most), strict=False)))


def _begin(unit: Unit, day: date) -> date:
    """Return the first day of the week, month, quarter or year that holds a day."""
    if unit in MONTHS:
        month = _month(day) // MONTHS[unit] * MONTHS[unit]
        return date(month // 12, month % 12 + 1, 1)
    return day - timedelta(days=day.weekday()) if unit == "week" else day


def _start(unit: Unit, begin: date, slot: int) -> date:
    if unit in MONTHS:
        month = _month(begin) + slot * MONTHS[unit]
        return date(month // 12, month % 12 + 1, 1)
    return begin + timedelta(days=slot * (7 if unit == "week" else 1))


def _month(day: date) -> int:
    """Return the number of a day's month, counted through all years."""
    return day.year * 12 + day.month - 1
