"""The cycle of the player's own stimulator as the game knows it: it runs on by itself, and follows the movement that is seen.

A cycle reaches from the middle of the time without current to the next such middle, its `on_s` in between.
"""

from dataclasses import dataclass

from game.core.guidance import Cue
from game.core.level import Stimulation

READY_S = 3.0
LIFT_SHARE = 1 / 3
"""After ramp-up and so much of the time at full strength the limb is up, and to be held."""
LEAST_OFF_S = 1.0
NEAR_S = 3.0
"""A movement that begins further from the expected moment says nothing about the phase."""
PHASE_SHARE, PERIOD_SHARE = 0.2, 0.05
"""What is believed of an error: both together move the next cycle by a quarter of it. The period has to follow as well:
behind a unit whose timer is off by 1 % of 30 s, a phase alone would stay 1.2 s late for good."""
PERIOD_BAND = 0.03
"""The period stays so near to what was tapped; timers are better than that, and a player who goes ahead of the cue drags it no further."""
FAR_S = 1.0
"""Errors up to this are followed and nothing is said."""
FAR_IN_A_ROW = 2


@dataclass(frozen=True, slots=True)
class CyclePart:
    """What a moment of the cycle asks for: the cue, the seconds to the next beginning or of current left, and how far it is."""

    cue: Cue
    left_s: float
    share: float


class StimulationCycle:
    """Begins at `on_s` with a tapped period; `delay_s` is how long after it the limb is usually seen to move.

    Errors are against that delay, so that a muscle that answers late, or a player who follows the cue, pushes nothing.
    Where the delay is not known, the first movement tells it.
    """

    def __init__(self, times: Stimulation, period_s: float, on_s: float, delay_s: float | None = None) -> None:
        self.period_s = period_s
        self.on_s = on_s
        self._times = times
        self._tapped_s = period_s
        self._delay_s = delay_s
        self._error_s: float | None = None
        self._far_in_a_row = 0

    @property
    def strays(self) -> bool:
        """Whether the seen movements say that the phase is wrong: the player is to tap again."""
        return self._far_in_a_row >= FAR_IN_A_ROW

    @property
    def window_s(self) -> float:
        """The on-window: ramp up and full strength."""
        return min(self._times.ramp_up_s + self._times.on_s, max(self.period_s / 2, self.period_s - LEAST_OFF_S))

    def go_to(self, now_s: float) -> list[float | None]:
        """Let time pass; return the phase error of each cycle that has ended, None where no movement was seen."""
        ended: list[float | None] = []
        while now_s >= self.on_s + (self.period_s + self.window_s) / 2:
            ended.append(self._error_s)
            self._next()
        return ended

    def onset(self, time_s: float) -> None:
        """The limb was seen to begin to move; of one cycle's movements the one nearest to the expected moment counts."""
        error_s = time_s - self.on_s
        if self._delay_s is None and abs(error_s) <= NEAR_S:
            self._delay_s = error_s
        error_s -= self._delay_s or 0.0
        if self._error_s is None or abs(error_s) < abs(self._error_s):
            self._error_s = error_s

    def part(self, now_s: float) -> CyclePart:
        """Return what the moment asks for; `go_to` it first."""
        since_s, window_s = now_s - self.on_s, self.window_s
        off_s = self.period_s - window_s
        ready_s = min(READY_S, off_s / 2)
        if 0.0 <= since_s < window_s:
            lifts = since_s < self._times.ramp_up_s + LIFT_SHARE * self._times.on_s
            return CyclePart("lift" if lifts else "hold", window_s - since_s, since_s / window_s)
        left_s = -since_s if since_s < 0 else self.period_s - since_s
        if left_s <= ready_s:
            return CyclePart("ready", left_s, 1.0 - left_s / ready_s)
        return CyclePart("relax", left_s, min(1.0, max(0.0, (off_s - left_s) / (off_s - ready_s))))

    def _next(self) -> None:
        """Go on to the next cycle, and follow what was seen of this one."""
        error_s, self._error_s = self._error_s, None
        moved_s = 0.0
        if error_s is not None:
            self._far_in_a_row = self._far_in_a_row + 1 if abs(error_s) > FAR_S else 0
            if abs(error_s) <= NEAR_S:
                moved_s = PHASE_SHARE * error_s
                self.period_s = self._banded(self.period_s + PERIOD_SHARE * error_s)
        self.on_s += self.period_s + moved_s

    def _banded(self, period_s: float) -> float:
        return min(max(period_s, (1 - PERIOD_BAND) * self._tapped_s), (1 + PERIOD_BAND) * self._tapped_s)
