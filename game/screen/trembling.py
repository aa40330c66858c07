"""Fingers that tremble: a second press right after the first is no wish."""

from collections.abc import Hashable

TREMBLE_S = 0.25
"""A second press of the same key within this time is a trembling finger, not a wish."""


class Trembling:
    """Remembers when each key or button was pressed last."""

    def __init__(self) -> None:
        self._pressed_at_s: dict[Hashable, float] = {}

    def is_it(self, pressed: Hashable, now_s: float) -> bool:
        """Take a press and return whether a tremor made it."""
        before_s = self._pressed_at_s.get(pressed, -TREMBLE_S)
        self._pressed_at_s[pressed] = now_s
        return now_s - before_s < TREMBLE_S
