"""The most of a day and of a session: whatever the player wishes, no more is done."""

from collections.abc import Mapping
from typing import Literal

from game.core.level import Ceiling

Reached = Literal["daily_reps", "session_minutes"]
ENOUGH: Mapping[Reached, str] = {"daily_reps": "enough-reps", "session_minutes": "enough-minutes"}
"""The sentence (text id) for each ceiling: praise for what was done."""


class Ceilings:
    """The level's ceilings on a day on which `reps_today_before` reps were done before this session."""

    def __init__(self, ceiling: Ceiling, reps_today_before: int) -> None:
        self._ceiling = ceiling
        self._reps_before = reps_today_before

    def reached(self, reps_in_session: int, elapsed_s: float) -> Reached | None:
        """Return which ceiling is reached; a session that has not begun has done 0 reps in 0 s."""
        if self.reps_left(reps_in_session) == 0:
            return "daily_reps"
        return "session_minutes" if elapsed_s >= 60.0 * self._ceiling.session_minutes else None

    def reps_left(self, reps_in_session: int) -> int:
        """Return how many more reps fit into the day."""
        return max(0, self._ceiling.daily_reps - self._reps_before - reps_in_session)
