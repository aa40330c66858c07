"""Difficulty that follows the player: what is asked for next, from how far the last reps went."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from game.core.level import Adaptation
from game.training.adaptation_aim import Aim, AimLimits
from game.training.adaptation_reaches import Reaches

CALIBRATING_REPS = 3
RISE_SPREADS = 0.5
FALL_SPREADS = 0.25
RELIEF = 0.85
HOLD_STEP, REST_STEP = 0.1, 0.1


class Difficulty:
    def __init__(self, rules: Adaptation, start: Aim, limits: AimLimits, known: Iterable[float] = ()) -> None:
        self.aim = limits.within(start)
        self._rules = rules
        self._limits = limits
        self._reaches = Reaches(known)
        self._hits: deque[bool] = deque(maxlen=rules.window_reps)
        self._missed = self._hit = 0
        self._reps = 0

    def take(self, reach_share: float, reached: bool) -> Aim:
        if not self._rules.on:
            return self.aim
        self._reps += 1
        self._reaches.take(reach_share)
        self._hits.append(reached)
        self._missed = 0 if reached else self._missed + 1
        self._hit = self._hit + 1 if reached else 0
        self._follow()
        return self.aim

    def _follow(self) -> None:
        r = self._rules
        goal = self._reaches.passed_by((r.band_low + r.band_high) / 2)
        t = self.aim.target_share
        full = len(self._hits) == r.window_reps
        share = sum(self._hits) / len(self._hits)
        if self._missed >= r.misses_at_once:
            to = min(self._reaches.passed_by(RELIEF), t - FALL_SPREADS * self._reaches.spread)
        elif self._reps == CALIBRATING_REPS:
            to = goal
        elif full and share < r.lower_below:
            to = min(t, goal)
        elif full and share > r.raise_above:
            to = max(t, goal)
            if self._hit >= 2 * r.window_reps:
                to = max(to, t + RISE_SPREADS * self._reaches.spread)
                self._hit = r.window_reps
        else:
            return
        up = min(r.step_share, RISE_SPREADS * self._reaches.spread)
        to = min(max(to, t - r.drop_share), t + up)
        self.aim = self._limits.within(replace(self.aim, target_share=to))
