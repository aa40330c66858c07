"""The machine's clock and calendar, and where ids come from: everything a replay has to inject."""

import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta


class MachineClock:
    """Seconds since the program began."""

    def __init__(self) -> None:
        self._start_s = time.perf_counter()

    def now_s(self) -> float:
        """Return the time now."""
        return time.perf_counter() - self._start_s

    def wait_until(self, time_s: float) -> None:
        """Sleep until then; the last millisecond is left to the caller's next look."""
        left_s = time_s - self.now_s()
        if left_s > 0:
            time.sleep(left_s)


@dataclass(frozen=True, slots=True)
class Stamps:
    """Dates and ids for what is kept; tests hand in their own."""

    today: Callable[[], datetime] = lambda: datetime.now().astimezone()
    new_id: Callable[[], str] = lambda: uuid.uuid4().hex
    local: Callable[[datetime], datetime] = datetime.astimezone
    """Reads a moment on the player's own calendar, with summer time as it was then."""

    def now(self) -> str:
        """Return the moment as ISO 8601 in UTC."""
        return _utc(self.today())

    def day(self) -> tuple[str, str]:
        """Return the beginning and the end of the player's own day."""
        today = self.local(self.today()).date()
        return _utc(self._midnight(today)), _utc(self._midnight(today + timedelta(days=1)))

    def _midnight(self, day: date) -> datetime:
        """Return when a day begins; the clocks may have been changed since, or will be."""
        begins = datetime(day.year, day.month, day.day)
        guess = begins.replace(tzinfo=self.today().tzinfo or UTC)
        return guess + (begins - self.local(guess).replace(tzinfo=None))

    def day_of(self, started_at: str) -> date:
        """Return the player's own day on which a kept moment lies; one without a zone was kept in UTC."""
        moment = datetime.fromisoformat(started_at)
        return self.local(moment if moment.tzinfo else moment.replace(tzinfo=UTC)).date()


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")
