"""Control: everything a game may know about the player's limb."""

import math
from dataclasses import dataclass

from game.core.names import Phase


@dataclass(frozen=True, slots=True)
class Control:
    """One moment of play.

    `reach` is 0 at rest and 1 at the current target, and may pass 1; `gained_deg` counts degrees from rest;
    `hold` runs from 0 to 1 while the target is held. A game sees nothing else of the player.
    Raises ValueError for a number that is not finite.
    """

    reach: float
    gained_deg: float
    speed_deg_s: float
    phase: Phase
    hold: float
    tracked: bool

    def __post_init__(self) -> None:
        """Refuse what no limb can do, so that no game has to."""
        for name in ("reach", "gained_deg", "speed_deg_s", "hold"):
            if not math.isfinite(getattr(self, name)):
                raise ValueError(f"Control.{name} must be a finite number")


AT_REST = Control(reach=0.0, gained_deg=0.0, speed_deg_s=0.0, phase="rest", hold=0.0, tracked=False)
