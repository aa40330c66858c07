"""The pace line: where a slow limb is asked to be, in degrees from rest."""

from game.core.level import Pace

LEAD_SHARE = 0.15
"""The line waits when it is ahead of the limb by so much of the way."""
LEAST_LEAD_DEG = 2.0
SLOW_FROM_SHARE = 2 / 3
"""The stretch reflex of the hamstrings comes in the last third (Burke 1971)."""


class PaceLine:
    """Goes out to `target_deg` and back, never faster than the level's pace, and slower in the last third of the range.

    It waits for a limb that lags, eases towards one that turns round, and does not hurry one that is ahead.
    """

    def __init__(self, pace: Pace, target_deg: float, range_deg: float) -> None:
        self.place_deg = 0.0
        self._pace = pace
        self._target_deg = target_deg
        self._lead_deg = max(LEAST_LEAD_DEG, LEAD_SHARE * target_deg)
        self._slow_from_deg = SLOW_FROM_SHARE * min(target_deg, range_deg)

    @property
    def reach(self) -> float:
        """The line's place as reach: 0 at rest, 1 at the target."""
        return self.place_deg / self._target_deg if self._target_deg > 0 else 0.0

    def begin_at(self, limb_deg: float) -> None:
        """Take the limb's own place, from which it is to go on."""
        self.place_deg = min(max(0.0, limb_deg), self._target_deg)

    def out(self, limb_deg: float, dt_s: float) -> None:
        """Go on outwards."""
        self._towards(limb_deg + self._lead_deg, dt_s)

    def back(self, limb_deg: float, dt_s: float) -> None:
        """Go on towards rest."""
        self._towards(limb_deg - self._lead_deg, dt_s)

    def _towards(self, goal_deg: float, dt_s: float) -> None:
        slow = self.place_deg >= self._slow_from_deg
        most_deg = self._pace.deg_s * (self._pace.last_third_share if slow else 1.0) * dt_s
        furthest_deg = self._target_deg if slow else self._slow_from_deg
        goal_deg = min(max(0.0, goal_deg), furthest_deg)
        self.place_deg += min(max(goal_deg - self.place_deg, -most_deg), most_deg)
