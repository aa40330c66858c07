"""The state of stone_path: everything that its picture is drawn from."""

import math
from dataclasses import dataclass

from game.minigames.stone_path.surroundings import FIRST_DAY, Surroundings

NEVER = math.inf
"""The age of something that has not happened yet."""


@dataclass(frozen=True, slots=True)
class StonePathState:
    """One moment of the walk; times and ages in seconds, places in stones walked.

    Stone 0 is where the walk begins and is no rep; `stones` tells of stone 1 and on whether each was laid
    complete. `reach` is the limb's reach as shown: it follows the limb within a tenth of a second and fades
    while nobody is seen. Ages count from the last event of their kind and are `NEVER` before the first.
    """

    seed: int = 0
    wanted: int = 10
    """Stones of this set."""
    time_s: float = 0.0
    stones: tuple[bool, ...] = ()
    reach: float = 0.0
    hold: float = 0.0
    reached: bool = False
    """Whether the target of the rep in the air was reached."""
    laid_from: float = 0.0
    """How high (as a reach) the last stone was when its rep ended."""
    standing_on: int = 0
    """The stone the walker stands on, or steps away from."""
    step_share: float = 0.0
    """How much of the step to the next stone is done; 0 while standing."""
    camera: float = 0.0
    """The place the land is seen from; it follows the walker."""
    hour: float = 0.0
    """0 dawn, 1 morning."""
    paused: bool = False
    veil: float = 0.0
    """How far the mist of a pause has come up, 0..1."""
    since_lift_s: float = NEVER
    since_target_s: float = NEVER
    since_laid_s: float = NEVER
    since_landed_s: float = NEVER
    since_quick_s: float = NEVER
    around: Surroundings = FIRST_DAY
    """What the path has unlocked for this set."""
    companion_on: int = -1
    """The stone the companion stands on, or leaps away from; it follows the walker one stone behind."""
    leap_share: float = 0.0
    """How much of the companion's leap to the next stone is done; 0 while it waits."""
    small: str = ""
    """The last surprise of a fifth stone."""
    since_small_s: float = NEVER
    great: str = ""
    """The last surprise of a tenth stone."""
    since_great_s: float = NEVER

    @property
    def companion(self) -> float:
        """Where the companion is, in stones."""
        return self.companion_on + self.leap_share

    @property
    def walker(self) -> float:
        """Where the walker's body is: it leans into a step, glides and arrives."""
        share = max(0.0, min(1.0, (self.step_share - 0.12) / 0.76))
        return self.standing_on + share * share * (3 - 2 * share)

    @property
    def next_stone(self) -> int:
        """The number of the stone that the limb lifts now."""
        return len(self.stones) + 1

    @property
    def finished(self) -> bool:
        """Whether every stone of the set lies."""
        return len(self.stones) >= self.wanted
