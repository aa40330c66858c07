"""A guard of slow movement: far too fast pauses play until the limb is calm, and takes nothing away."""

from game.core.level import Pace

CALM_S = 1.0
"""The limb is calm when it has been slower than the coach's word for so long."""
SLOW_S = 0.3
"""And slow after so long: the moment in which a swing turns round is none."""


class SpeedGuard:
    """Follows the speed of a limb that is stretched or moved slowly (clinical facts, head 4)."""

    def __init__(self, pace: Pace) -> None:
        self.paused = False
        self.fastest_deg_s = 0.0
        self._slow_deg_s = pace.coach_deg_s
        self._pause_deg_s = pace.pause_deg_s
        self._calm_s = 0.0

    @property
    def slow(self) -> bool:
        """Whether the limb is slow enough now for a stretch to count."""
        return self._calm_s >= SLOW_S and not self.paused

    def step(self, speed_deg_s: float, dt_s: float) -> None:
        """Take the newest speed; its direction does not matter."""
        speed_deg_s = abs(speed_deg_s)
        self.fastest_deg_s = max(self.fastest_deg_s, speed_deg_s)
        self._calm_s = self._calm_s + dt_s if speed_deg_s <= self._slow_deg_s else 0.0
        if speed_deg_s > self._pause_deg_s:
            self.paused = True
        elif self._calm_s >= CALM_S:
            self.paused = False
