"""The calendar: on which days something was prescribed, and what was done on them. A day of rest is neither good nor bad.

What could be done on a day cannot be known afterwards: who was alone, or had less time, had a shorter plan, and some had other
exercises in it. So a day is called trained or not trained, and of the programme's sets only the half is asked for.
"""

import itertools
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from game.core.programme import WEEKDAYS
from game.core.session_sum import SessionSum
from game.report.subject import Subject

Mark = Literal["whole", "started", "missed", "extra", "rest", "later"]
"""Prescribed and half of the sets or more done, fewer, nothing; done without being prescribed; free; after the report was made."""
ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Calendar:
    """A mark for each day of the period, in order."""

    marks: Mapping[date, Mark]

    def count(self, *marks: Mark) -> int:
        """Return how many days carry one of these marks."""
        return sum(mark in marks for mark in self.marks.values())

    @property
    def prescribed(self) -> int:
        """The days on which something was prescribed."""
        return self.count("whole", "started", "missed")

    @property
    def longest_pause(self) -> tuple[date, date] | None:
        """The first and last of the most days in a row without exercise between two days with some."""
        trained = [day for day, mark in self.marks.items() if mark in ("whole", "started", "extra")]
        pauses = [(day + timedelta(1), after - timedelta(1)) for day, after in itertools.pairwise(trained)]
        return max(pauses, key=lambda pause: pause[1] - pause[0], default=None)


def calendar_of(subject: Subject) -> Calendar:
    """Mark each day of the period."""
    done: dict[date, list[SessionSum]] = defaultdict(list)
    for one in subject.done:
        done[subject.day(one)].append(one)
    days = (subject.period.first + timedelta(number) for number in range(subject.period.days))
    return Calendar({day: _mark(subject, day, done.get(day, [])) for day in days})


def _mark(subject: Subject, day: date, done: list[SessionSum]) -> Mark:
    programme = subject.prescribed.on(day)
    due = programme.on(WEEKDAYS[day.weekday()]) if programme else ()
    if not due:
        return "extra" if done else "later" if day > subject.made_on else "rest"
    if not done:
        return "later" if day >= subject.made_on else "missed"
    sets = sum(level.sets for item in due if (level := subject.prescribed.level(item.level)))
    return "whole" if sum(one.sets_done for one in done) >= ENOUGH * sets else "started"
