"""What a player is asked for, and the limits that it never leaves."""

import math
from dataclasses import dataclass, replace
from typing import Self

from game.core.level import Adaptation, Level, Varied

HOLD_SHARES = (0.5, 1.5)
REST_SHARES = (1.0, 2.0)
"""Hold and rest become at least and at most so many times what the level says; no rest is ever shorter than prescribed."""


@dataclass(frozen=True, slots=True)
class Aim:
    """How far to go as a share of the range today, how long to hold there, how long to rest after the set."""

    target_share: float
    hold_s: float
    rest_s: float

    def stepped(self, varied: Varied, harder: bool, rules: Adaptation) -> "Aim":
        """Return the aim with a step of hold or rest; like the target, they grow easier in larger steps than harder."""
        change = rules.step_share if harder else -rules.drop_share
        if varied == "hold":
            return replace(self, hold_s=self.hold_s * (1.0 + change))
        return replace(self, rest_s=self.rest_s * (1.0 - change))


@dataclass(frozen=True, slots=True)
class AimLimits:
    """The therapist's limits."""

    least_share: float
    most_share: float
    hold_min_s: float
    hold_max_s: float
    rest_min_s: float
    rest_max_s: float

    @classmethod
    def of(cls, level: Level, least_share: float = 0.0, most_share: float = math.inf) -> Self:
        """Return a level's limits, narrowed to what the camera can tell from rest and to what the shoulder may do."""
        most = min(level.target.max, most_share)
        least = min(max(level.target.min, least_share), most)
        hold, rest = level.hold_s, level.rest_s
        return cls(least, most, HOLD_SHARES[0] * hold, HOLD_SHARES[1] * hold, REST_SHARES[0] * rest, REST_SHARES[1] * rest)

    def within(self, aim: Aim) -> Aim:
        """Return the aim, brought inside."""
        return Aim(
            min(max(aim.target_share, self.least_share), self.most_share),
            min(max(aim.hold_s, self.hold_min_s), self.hold_max_s),
            min(max(aim.rest_s, self.rest_min_s), self.rest_max_s),
        )
