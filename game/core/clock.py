"""The clock: everything that must know the time is handed one."""

from typing import Protocol


class Clock(Protocol):
    """Seconds that only go forward; the real one is the machine's, the scripted one moves when it is waited on."""

    def now_s(self) -> float:
        """Return the time now."""
        ...

    def wait_until(self, time_s: float) -> None:
        """Return when `time_s` has come."""
        ...


class ScriptedClock:
    """A clock that stands still until somebody waits on it: minutes pass in no time."""

    def __init__(self, now_s: float = 0.0) -> None:
        self._now_s = now_s

    def now_s(self) -> float:
        """Return the time to which the last wait led."""
        return self._now_s

    def wait_until(self, time_s: float) -> None:
        """Move on to `time_s` at once."""
        self._now_s = max(self._now_s, time_s)
