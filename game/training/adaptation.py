"""Difficulty that follows the player: what is asked for next, from how far the last reps went.

The target belongs where about three of four reps get past it, as the player's own last reaches tell. It moves there only
when too many or too few reps reach it, or at once after a few misses; and it never leaves the therapist's limits.
"""

from collections.abc import Iterable
from dataclasses import replace

from game.core.level import Adaptation
from game.training.adaptation_aim import Aim, AimLimits
from game.training.adaptation_reaches import Reaches
from game.training.adaptation_success import ON_THE_WAY, Success

CALIBRATING_REPS = 3
FALL_SPREADS = 0.2
"""Misses in a row lower the target by so many spreads, twice and three times as many when they go on."""
RISE_SPREADS = 1.0
"""No step up is larger than so many spreads of this player's own reaches."""
IN_A_ROW = 2
"""After so many reached targets one that the reaches call too near is raised, without waiting for the whole window."""
PROBE = 0.5
"""A share of the largest step up, for somebody who has reached nearly all targets for long and stops just behind each.

Their reaches tell where the target was, and not how far they could go.
"""


class Difficulty:
    """Follows one player through the reps of a session. `known` are reaches and their success, remembered from earlier sessions."""

    def __init__(
        self, rules: Adaptation, start: Aim, limits: AimLimits, known: Iterable[float] = (), known_reached: Iterable[bool] = ()
    ) -> None:
        self.aim = limits.within(start)
        self._rules = rules
        self._limits = limits
        self._reaches = Reaches(known)
        self._success = Success(rules, known_reached)
        self._probed_at = 0

    def take(self, reach_share: float, reached: bool) -> Aim:
        """Take a rep of the player's own, how far it went and whether it reached its target; return what is asked for next."""
        if self._rules.on:
            self._reaches.take(reach_share)
            self._success.take(reach_share >= self.aim.target_share, reached)
            self.aim = self._next()
        return self.aim

    def _next(self) -> Aim:
        target, success = self.aim.target_share, self._success
        goal = self._reaches.passed_by((self._rules.band_low + self._rules.band_high) / 2.0)
        if success.missed_in_a_row >= self._rules.misses_at_once:
            return self._moved(self._relief(), harder=False)
        if success.reps < CALIBRATING_REPS:
            return self.aim
        if success.reps == CALIBRATING_REPS and "target" in self._rules.varies:
            return self._towards(goal)
        if success.share < self._rules.lower_below:
            return self._moved(min(target, goal), harder=False)
        if success.share > self._rules.raise_above or self._too_near():
            return self._moved(max(target, goal, self._probe()), harder=True)
        return self.aim

    def _relief(self) -> float:
        """Return where the target belongs after a few misses in a row."""
        fall = FALL_SPREADS * (1 + self._success.missed_in_a_row - self._rules.misses_at_once)
        return min(self._reaches.passed_by(self._rules.band_high), self.aim.target_share - fall * self._reaches.spread)

    def _too_near(self) -> bool:
        target = self.aim.target_share
        passed = self._success.in_a_row >= IN_A_ROW and self._reaches.share_past(target) > self._rules.raise_above
        return passed and self._target_has_room(harder=True)

    def _probe(self) -> float:
        if not self._success.nearly_always or self._success.reps - self._probed_at < ON_THE_WAY:
            return 0.0
        self._probed_at = self._success.reps
        return self.aim.target_share + PROBE * self._rules.step_share

    def _moved(self, target_share: float, harder: bool) -> Aim:
        """Return an aim in which the first thing has moved that still can."""
        for varied in self._rules.varies:
            if varied == "target":
                if self._target_has_room(harder):
                    return self._towards(target_share)
                continue
            stepped = self._limits.within(self.aim.stepped(varied, harder, self._rules))
            if stepped != self.aim:
                self._success.begin_window()
                return stepped
        return self.aim

    def _target_has_room(self, harder: bool) -> bool:
        if "target" not in self._rules.varies:
            return False
        if harder:
            return self.aim.target_share < self._limits.most_share
        hold_is_to_blame = "hold" in self._rules.varies and self._success.only_holds_missed
        return self.aim.target_share > self._limits.least_share and not hold_is_to_blame

    def _towards(self, target_share: float) -> Aim:
        now = self.aim.target_share
        rise = min(self._rules.step_share, RISE_SPREADS * self._reaches.spread)
        stepped = min(max(target_share, now - self._rules.drop_share), now + rise)
        return self._limits.within(replace(self.aim, target_share=stepped))
