"""How many of the last reps reached their target, and how."""

from collections import deque
from collections.abc import Iterable

from game.core.level import Adaptation

NEARLY_ALL, MANY_REPS, ON_THE_WAY = 0.9, 60, 5


class Success:
    """Counts reached targets over the level's window, in a row, and over many reps."""

    def __init__(self, rules: Adaptation, known: Iterable[bool] = ()) -> None:
        self.reps = self.in_a_row = self.missed_in_a_row = 0
        self._as_wanted = rules.band_low
        self._window: deque[bool] = deque(maxlen=rules.window_reps)
        self._too_short_a_hold: deque[bool] = deque(maxlen=rules.window_reps)
        self._many: deque[bool] = deque(known, maxlen=MANY_REPS)

    def take(self, far_enough: bool, reached: bool) -> None:
        """Count a rep: whether it went as far as its target, and whether it reached it for as long as was asked."""
        self._window.append(reached)
        self._too_short_a_hold.append(far_enough and not reached)
        self._many.append(reached)
        self.reps += 1
        self.in_a_row, self.missed_in_a_row = (self.in_a_row + 1, 0) if reached else (0, self.missed_in_a_row + 1)

    @property
    def share(self) -> float:
        """The share of the window's reps that reached their target; just as wanted while the window is not full."""
        full = len(self._window) == self._window.maxlen
        return sum(self._window) / len(self._window) if full else self._as_wanted

    @property
    def only_holds_missed(self) -> bool:
        """Whether every rep of the window that missed its target was far enough, but not for long enough."""
        missed = len(self._window) - sum(self._window)
        return missed > 0 and sum(self._too_short_a_hold) == missed

    @property
    def nearly_always(self) -> bool:
        """Whether for many reps nearly all reached their target, and the newest ones too."""
        long = len(self._many) == MANY_REPS and sum(self._many) > NEARLY_ALL * MANY_REPS
        return long and self.in_a_row >= ON_THE_WAY

    def begin_window(self) -> None:
        """Look only at reps from now on, since something else than the target is asked for."""
        self._window.clear()
        self._too_short_a_hold.clear()
