"""Taking by staying: a pointer that stays on one place for long enough has chosen it."""

from collections.abc import Sequence

from game.core.steady_time import LONGEST_STEP_S
from game.screen.canvas import Box, Point

GROWN = 36.0
"""A place that is pointed at holds the pointer this much further out: a hand trembles."""
AWAY_S = 0.3
"""A pointer that slips off a place for less long has not left it; that time does not count."""
NOT_YET_S = 0.8
"""So long a screen that has just come up is only looked at."""


class Dwell:
    """Follows a pointer over the places of a screen; each place is taken once and has to be entered anew before it is again."""

    def __init__(self, dwell_s: float) -> None:
        self.dwell_s = dwell_s
        self._on: Box | None = None
        self._spent = False
        """Whether the place was taken already."""
        self._left: Box | None = None
        """What was taken on the screen before: the pointer has to leave it before anything is taken there again."""
        self._stayed_s = 0.0
        self._inside_s = 0.0
        self._now_s = 0.0
        self._from_s = 0.0

    @property
    def share(self) -> float:
        """How much of the dwell is over, 0 to 1."""
        return 0.0 if self._on is None or self._spent else min(1.0, self._stayed_s / self.dwell_s)

    def enter(self, now_s: float) -> None:
        """Another screen comes up: nothing is taken at first, nor where the last one was taken until the pointer has left it."""
        self._left = self._on if self._spent else None
        self._from_s = now_s + NOT_YET_S
        self._go_to(None, now_s)

    def step(self, at: Point | None, places: Sequence[Box], now_s: float) -> Box | None:
        """Take where the pointer is, None where there is none; return the place that is taken now, if one is."""
        # While the machine paused nobody saw the ring fill.
        passed_s, self._now_s = min(LONGEST_STEP_S, max(0.0, now_s - self._now_s)), now_s
        if self._left and at is not None and _grown(self._left).holds(at):
            return None
        self._left = None
        under = _under(at, places)
        if self._on and at is not None and (_same(self._on, under) if under else _grown(self._on).holds(at)):
            self._on, self._inside_s = under or self._on, now_s
            return self._stay(passed_s, now_s)
        if self._on is None or now_s - self._inside_s >= AWAY_S:
            self._go_to(under, now_s)
        return None

    def _go_to(self, place: Box | None, now_s: float) -> None:
        self._on, self._spent, self._stayed_s, self._inside_s = place, False, 0.0, now_s

    def _stay(self, passed_s: float, now_s: float) -> Box | None:
        if self._spent or now_s < self._from_s:
            return None
        self._stayed_s += passed_s
        if self._stayed_s < self.dwell_s:
            return None
        self._spent = True
        return self._on


def _under(at: Point | None, places: Sequence[Box]) -> Box | None:
    return next((place for place in reversed(places) if at is not None and place.holds(at)), None)


def _same(one: Box, other: Box) -> bool:
    """Whether two boxes are one place: it may grow or move a little from picture to picture."""
    return one.holds(other.center)


def _grown(box: Box) -> Box:
    return Box(box.x - GROWN, box.y - GROWN, box.width + 2 * GROWN, box.height + 2 * GROWN)
