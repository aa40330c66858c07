"""The light that goes from choice to choice, so that one key is enough."""

from game.screen.easing import clamped

SCAN_S = 2.0
STEERED_S = 8.0
"""A player who moves the light by hand is left this long before it goes on by itself."""


class Scan:
    """Which of several choices is lit; it moves on every `step_s` seconds and starts with the first."""

    def __init__(self, step_s: float = SCAN_S) -> None:
        self._step_s = step_s
        self._lit = 0
        self._since_s = 0.0
        self._stays_s = step_s

    def start(self, now_s: float) -> None:
        """Light the first choice."""
        self._light(0, now_s, self._step_s)

    def lit(self, count: int, now_s: float) -> int:
        """Return the number of the choice that is lit now, of `count`."""
        while now_s - self._since_s >= self._stays_s:
            self._light((self._lit + 1) % count, self._since_s + self._stays_s, self._step_s)
        return self._lit % count

    def move(self, by: int, count: int, now_s: float) -> None:
        """Move the light by hand."""
        self._light((self.lit(count, now_s) + by) % count, now_s, STEERED_S)

    def lit_for_s(self, now_s: float) -> float:
        """Return how long the present choice has been lit."""
        return now_s - self._since_s

    def share(self, now_s: float) -> float:
        """Return how much of the time of the present choice is over, 0 to 1."""
        return clamped((now_s - self._since_s) / self._stays_s)

    def _light(self, number: int, since_s: float, stays_s: float) -> None:
        self._lit, self._since_s, self._stays_s = number, since_s, stays_s
