"""Subjects of reports, made from the histories in tests/sums.py."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import cache

from game.app.report_content import FONTS, PALETTE
from game.commands.levels import SHIPPED
from game.core.level import Level
from game.core.level_file import read_levels
from game.core.programme import Programme, read_programmes
from game.core.session_sum import SessionSum
from game.report.subject import Changed, Period, Phase, Prescribed, Subject
from game.screen.text import Text
from tests.sums import MONDAY, day_of, session_sum

TEXT, COLOURS, LETTERS = Text.read(), PALETTE, FONTS
HISTORY = Sequence[SessionSum]


@cache
def levels() -> dict[str, Level]:
    return read_levels(SHIPPED)


@cache
def programmes() -> dict[str, Programme]:
    return read_programmes(SHIPPED / "programmes", levels())


def prescribed(since: date = MONDAY) -> Prescribed:
    """The programme of a leg that moves a little: every day but Wednesday and Sunday."""
    changed = Changed("Straighten the knee, gently", since + timedelta(3), "therapist", "kept", "nearer target")
    return Prescribed((Phase(since, programmes()["leg_a_little"]),), levels(), "left", 100, (changed,))


def subject(sums: HISTORY, first: date = MONDAY, days: int = 28, made_on: date | None = None, by: Prescribed | None = None) -> Subject:
    period = Period(first, first + timedelta(days - 1))
    return Subject(
        tile="Boat",
        name="Anna",
        player_id="anna",
        period=period,
        made_on=made_on or period.last + timedelta(1),
        app_version="0.1.0",
        prescribed=prescribed() if by is None else by,
        checks=(),
        sums=tuple(one for one in sums if day_of(one.started_at) in period),
        stones_before=0,
        came=("A rowing boat waits on the lake",),
        day_of=day_of,
    )


def on_days(days: Sequence[int], change: Callable[[SessionSum], SessionSum] = lambda one: one) -> tuple[SessionSum, ...]:
    """One good session on each of these days."""
    return tuple(change(session_sum(MONDAY + timedelta(day))) for day in days)


def reaching(*reaches_deg: float, error_deg: float | None = 3.4) -> tuple[SessionSum, ...]:
    """A session a day that goes so far."""
    found = enumerate(reaches_deg)
    return tuple(replace(session_sum(MONDAY + timedelta(day), reach_deg=reach), expected_error_deg=error_deg) for day, reach in found)
