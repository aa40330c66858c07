"""Fingers that tremble: a second press right after the first is no wish."""

import math

TREMBLE_S = 0.4
"""A second press within this time is a trembling finger, not a wish: a slow tremor has three beats a second."""
LET_GO_S = 0.3
"""A finger that comes back sooner than this after a long press had not let go."""
STEP_S = 0.25
"""For what only moves a light a short time will do: a step too many is taken back with the next one."""
CLICK_S = 0.5
"""A double click is a habit, and means one click."""


class Trembling:
    """Remembers when one thing was pressed last: a key, or together all keys that mean the same."""

    def __init__(self, within_s: float = TREMBLE_S) -> None:
        self._within_s = within_s
        self._until_s = -math.inf

    def is_it(self, now_s: float) -> bool:
        """Take a press and return whether a tremor made it."""
        until_s, self._until_s = self._until_s, now_s + self._within_s
        return now_s < until_s

    def released(self, now_s: float) -> None:
        """Take a release."""
        self._until_s = max(self._until_s, now_s + LET_GO_S)
