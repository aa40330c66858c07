"""The player's calendar: a kept moment lies on the day that the wall showed then."""

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from game.app.clock import Stamps

BERLIN = Stamps(local=lambda moment: moment.astimezone(ZoneInfo("Europe/Berlin")))


@pytest.mark.parametrize(
    ("started_at", "day"),
    [
        ("2026-01-10T22:59:59+00:00", date(2026, 1, 10)),
        ("2026-01-10T23:00:00+00:00", date(2026, 1, 11)),
        ("2026-07-10T21:59:59+00:00", date(2026, 7, 10)),
        ("2026-07-10T22:00:00+00:00", date(2026, 7, 11)),
        ("2026-07-10T22:00:00", date(2026, 7, 11)),
    ],
)
def test_a_moment_lies_on_the_players_own_day_in_winter_and_in_summer(started_at: str, day: date) -> None:
    assert BERLIN.day_of(started_at) == day


def test_the_machine_itself_knows_a_day_for_every_moment() -> None:
    stamps = Stamps()
    assert stamps.day_of(stamps.now()) in {stamps.today().date(), stamps.day_of(stamps.day()[0])}


@pytest.mark.parametrize(
    ("now", "begins", "ends"),
    [
        ("2026-10-25T02:00:00+00:00", "2026-10-24T22:00:00+00:00", "2026-10-25T23:00:00+00:00"),
        ("2026-03-29T12:00:00+00:00", "2026-03-28T23:00:00+00:00", "2026-03-29T22:00:00+00:00"),
        ("2026-07-10T12:00:00+00:00", "2026-07-09T22:00:00+00:00", "2026-07-10T22:00:00+00:00"),
    ],
)
def test_a_day_on_which_the_clocks_change_is_a_whole_day(now: str, begins: str, ends: str) -> None:
    stamps = replace(BERLIN, today=lambda: BERLIN.local(datetime.fromisoformat(now)))
    assert stamps.day() == (begins, ends)
    assert stamps.day_of(begins) == stamps.day_of(now) == stamps.today().date()
