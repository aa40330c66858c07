"""Difficulty that follows the player: what is asked for next, from how far the last reps went.

The target is set where three of four reps would get past it, as the player's own last reaches tell. It moves only when
too many or too few reps reach it, or at once after a few misses. It never leaves the therapist's limits.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from game.core.level import Adaptation
from game.training.adaptation_aim import Aim, AimLimits
from game.training.adaptation_reaches import Reaches

CALIBRATING_REPS = 3
FALL_SPREADS = 0.2
"""Misses in a row lower the target by so many spreads, twice and three times as many when they go on."""
RISE_SPREADS = 1.0
"""No step up is larger than so many spreads of this player's own reaches."""
IN_A_ROW = 2
"""After so many reached targets a target that the reaches call too near is raised, without waiting for the whole window."""
NEARLY_ALL, MANY_REPS, ON_THE_WAY = 0.9, 60, 5
"""Where more than this share of many reps reached the target, it is raised, whatever the reaches say, every few reps.

Somebody may stop just behind each target: then their reaches tell where the target was, and not how far they could go.
"""
PROBE = 0.5
"""The size of that step, as a share of the largest step up."""


class Difficulty:
    """Follows one player through the reps of a session. `known` are reaches and their success, remembered from earlier sessions."""

    def __init__(
        self, rules: Adaptation, start: Aim, limits: AimLimits, known: Iterable[float] = (), known_reached: Iterable[bool] = ()
    ) -> None:
        self.aim = limits.within(start)
        self._rules = rules
        self._limits = limits
        self._reaches = Reaches(known)
        self._reps = self._in_a_row = self._missed = self._since_probe = 0
        self._reached: deque[bool] = deque(maxlen=rules.window_reps)
        self._far_enough: deque[bool] = deque(maxlen=rules.window_reps)
        self._many: deque[bool] = deque(known_reached, maxlen=MANY_REPS)

    def take(self, reach_share: float, reached: bool) -> Aim:
        """Take a rep of the player's own: how far it went, and whether it reached the target (and held it). Return what is asked next."""
        if self._rules.on and self._rules.varies:
            self._remember(reach_share, reached)
            self.aim = self._limits.within(self._next())
        return self.aim

    def _remember(self, reach_share: float, reached: bool) -> None:
        self._reaches.take(reach_share)
        self._reached.append(reached)
        self._far_enough.append(reach_share >= self.aim.target_share)
        self._many.append(reached)
        self._reps += 1
        self._since_probe += 1
        self._in_a_row, self._missed = (self._in_a_row + 1, 0) if reached else (0, self._missed + 1)

    def _next(self) -> Aim:
        target = self.aim.target_share
        if self._missed >= self._rules.misses_at_once:
            return self._easier(self._relief())
        if self._reps == CALIBRATING_REPS and "target" in self._rules.varies:
            return self._towards(self._goal())
        if self._success() < self._rules.lower_below:
            return self._easier(min(target, self._goal()))
        if self._too_easy():
            return self._harder(max(target, self._goal(), self._probe()))
        return self.aim

    def _success(self) -> float:
        """Return the share of the window's reps that reached the target; as wanted while the window is not full."""
        full = len(self._reached) == self._rules.window_reps
        return sum(self._reached) / len(self._reached) if full else self._rules.band_low

    def _too_easy(self) -> bool:
        if self._success() > self._rules.raise_above:
            return True
        return self._in_a_row >= IN_A_ROW and self._reaches.share_past(self.aim.target_share) > self._rules.raise_above

    def _goal(self) -> float:
        return self._reaches.passed_by((self._rules.band_low + self._rules.band_high) / 2.0)

    def _relief(self) -> float:
        fall = FALL_SPREADS * (1 + self._missed - self._rules.misses_at_once)
        return min(self._reaches.passed_by(self._rules.band_high), self.aim.target_share - fall * self._reaches.spread)

    def _probe(self) -> float:
        """Return a target a little further where nearly all reps have reached it for long."""
        long = len(self._many) == MANY_REPS and sum(self._many) > NEARLY_ALL * MANY_REPS
        if not long or min(self._in_a_row, self._since_probe) < ON_THE_WAY:
            return self.aim.target_share
        self._since_probe = 0
        return self.aim.target_share + PROBE * self._rules.step_share

    def _easier(self, target_share: float) -> Aim:
        only_holds = all(self._far_enough[n] for n, reached in enumerate(self._reached) if not reached)
        if self.aim.target_share > self._limits.least_share and not (only_holds and self._varies_hold):
            return self._towards(target_share) if "target" in self._rules.varies else self._stepped(harder=False)
        return self._stepped(harder=False)

    def _harder(self, target_share: float) -> Aim:
        if "target" in self._rules.varies and self.aim.target_share < self._limits.most_share:
            return self._towards(target_share)
        return self._stepped(harder=True)
