"""The stop for whoever has one key only: it is held down, or where the key itself is the limb, left alone for long."""

from game.core.steady_time import SteadyTime
from game.screen.easing import clamped
from game.screen.stop_button import HELD_S

SHOWN_FROM_S = 1.5
"""From here on a held key is seen to ask to stop; a tap shows nothing."""
GAP_S = 0.3
"""A key that was let go for less than this was held by a finger that trembles."""
ALONE_S = 60.0
"""Longer than any part of an exercise in which nothing is to be pressed: a stimulator's unit is off for 45 s at most."""
WARNS_S = 5.0
"""So long before a key that was left alone asks to stop, that is seen to come."""


class HeldStop:
    """Asks to stop once the key was held down for `HELD_S`, trembling or not; then, and at first, it has to be released to count."""

    def __init__(self) -> None:
        self.share = 0.0
        """How much of the time from `SHOWN_FROM_S` on is over, 0 to 1."""
        self._time = SteadyTime()
        self._since_s: float | None = None
        self._down_s = -GAP_S
        self._armed = False

    def step(self, now_s: float, held: bool) -> None:
        """Take whether the key is down."""
        now_s = self._time.at(now_s)
        if held:
            self._down_s = now_s
        elif now_s - self._down_s >= GAP_S:
            self._armed, self._since_s, self.share = True, None, 0.0
        if held and self._armed:
            self._since_s = now_s if self._since_s is None else self._since_s
            self.share = clamped((now_s - self._since_s - SHOWN_FROM_S) / (HELD_S - SHOWN_FROM_S))

    def let_go(self) -> None:
        """The stop has been heard, or a set begins."""
        self._armed, self._since_s, self.share = False, None, 0.0


class LeftAlone:
    """Asks to stop once the key was left alone for `ALONE_S`."""

    def __init__(self) -> None:
        self.share = 0.0
        """How much of the last `WARNS_S` is over, 0 to 1."""
        self._time = SteadyTime()
        self._since_s: float | None = None

    def step(self, now_s: float, held: bool) -> None:
        """Take whether the key is down."""
        now_s = self._time.at(now_s)
        self._since_s = now_s if held or self._since_s is None else self._since_s
        self.share = clamped((now_s - self._since_s - ALONE_S + WARNS_S) / WARNS_S)

    def let_go(self) -> None:
        """The stop has been heard, or a set begins."""
        self._since_s, self.share = None, 0.0
