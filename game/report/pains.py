"""Pain before and after, 0 to 10, as the player said it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from game.report.subject import Subject

STRONG, RISE = 4, 2
"""From here on pain stops a session (clinical facts, head 4)."""


@dataclass(frozen=True, slots=True)
class Pain:
    """What was said about one session; None where nothing was said."""

    day: date
    before: int | None
    after: int | None
    came_to_nothing: bool = False

    @property
    def strongest(self) -> int:
        """The stronger of the two."""
        return max(self.before or 0, self.after or 0)

    @property
    def rise(self) -> int:
        """How much stronger it was afterwards; 0 where one of the two is not known."""
        return 0 if self.before is None or self.after is None else self.after - self.before


def pains_of(subject: Subject) -> tuple[Pain, ...]:
    """Return the sessions of which something was said, in order."""
    said = (one for one in subject.sums if (one.pain_before, one.pain_after) != (None, None))
    return tuple(Pain(subject.day(one), one.pain_before, one.pain_after, not (one.stones or one.stretch_s)) for one in said)


def weekly(said: Sequence[Pain]) -> tuple[Pain, ...]:
    """Return the strongest of each week, before and after each by itself, on the first day of which something was said."""
    weeks = (tuple(of_week) for _week, of_week in groupby(said, key=lambda one: one.day.isocalendar()[:2]))
    return tuple(Pain(week[0].day, _most(one.before for one in week), _most(one.after for one in week)) for week in weeks)


def _most(values: Iterable[int | None]) -> int | None:
    return max((value for value in values if value is not None), default=None)
