"""The light that goes from choice to choice, so that one key is enough."""

import math

from game.screen.easing import clamped

SCAN_S = 2.0
STEERED_S = 8.0
"""A player who moves the light by hand, or points with mouse or hand, is left this long before it goes on by itself."""
GRACE_S = 0.3
"""Nobody answers a new light so soon: a press right after the light has gone on was meant for the choice before."""


class Scan:
    """Which of several choices is lit; it moves on every `step_s` seconds and starts with the first.

    Where `step_s` is endless it stays on the first, and comes back to that after somebody has moved it.
    """

    def __init__(self, step_s: float = SCAN_S) -> None:
        self.step_s = step_s
        self._lit = 0
        self._since_s = 0.0
        self._stays_s = step_s
        self._pointed = False
        self._left: int | None = None
        """What was lit before, where the light has gone on by itself."""

    def start(self, now_s: float, first_s: float | None = None) -> None:
        """Light the first choice, for `first_s` where there is something to be read before the light goes on."""
        self._light(0, now_s, max(first_s or 0.0, self.step_s))

    def keep_pace(self, step_s: float) -> None:
        """Stay so long on each choice, from the one that is lit now."""
        if self._stays_s == self.step_s:
            self._stays_s = step_s
        self.step_s = step_s

    def lit(self, count: int, now_s: float) -> int:
        """Return the number of the choice that is lit now, of `count`."""
        while now_s - self._since_s >= self._stays_s:
            following = 0 if math.isinf(self.step_s) else (self._lit + 1) % count
            self._light(following, self._since_s + self._stays_s, self.step_s, self._lit)
        return self._lit % count

    def meant(self, count: int, now_s: float) -> int:
        """Return the number of the choice that a press takes now: what is lit, or what was lit until `GRACE_S` ago."""
        lit = self.lit(count, now_s)
        return lit if self._left is None or now_s - self._since_s >= GRACE_S else self._left % count

    def move(self, by: int, count: int, now_s: float) -> None:
        """Move the light by hand."""
        self._light((self.lit(count, now_s) + by) % count, now_s, STEERED_S)

    def point(self, at: int | None, count: int, now_s: float) -> None:
        """Follow a pointer: light what it is on, and wait there; on nothing the light waits where it is."""
        lit = self.lit(count, now_s)
        if at is not None and at != lit:
            self._light(at, now_s, STEERED_S)
        self._stays_s = now_s - self._since_s + STEERED_S
        self._pointed, self._left = True, None

    def let_go(self, count: int, now_s: float) -> None:
        """The pointer has gone: go on from the choice that is lit."""
        self.lit(count, now_s)
        if self._pointed:
            self._stays_s = now_s - self._since_s + self.step_s
            self._pointed = False

    def lit_for_s(self, now_s: float) -> float:
        """Return how long the present choice has been lit."""
        return now_s - self._since_s

    def share(self, now_s: float) -> float:
        """Return how much of the time of the present choice is over, 0 to 1; all of it while a pointer holds the light."""
        return 1.0 if self._pointed else clamped((now_s - self._since_s) / self._stays_s)

    def _light(self, number: int, since_s: float, stays_s: float, left: int | None = None) -> None:
        self._lit, self._since_s, self._stays_s, self._pointed, self._left = number, since_s, stays_s, False, left
