"""The state of night_sky: everything that its picture is drawn from."""

import math
from dataclasses import dataclass
from typing import Literal

NEVER = math.inf
"""The age of something that has not happened yet."""
BREATH_S = 10.0
"""Six breaths a minute are a calm breathing [design]."""
Part = Literal["evening", "night", "dawn"]


@dataclass(frozen=True, slots=True)
class NightSkyState:
    """One moment under the sky; times and ages in seconds.

    `lit` stars of `figure` shine so far. `shown` are the figures that stand in the sky, found before or in this set, each once
    and in the order in which they were found; `found` are those of this set. Ages count from the last event of their kind and
    are `NEVER` before the first. `unlocked` are the milestones of this game without its name.
    """

    seed: int = 0
    unlocked: frozenset[str] = frozenset()
    time_s: float = 0.0
    part: Part = "evening"
    since_part_s: float = 0.0
    night: float = 0.0
    """0 evening or dawn, 1 night."""
    stars_out: float = 0.0
    """The share of the sky's stars that have come out."""
    figure: str = ""
    lit: int = 0
    stars: int = 0
    """Stars lit in this set."""
    shown: tuple[str, ...] = ()
    found: tuple[str, ...] = ()
    reach: float = 0.0
    hold: float = 0.0
    reached: bool = False
    paused: bool = False
    veil: float = 0.0
    """How far the mist of a pause has come up, 0..1."""
    since_start_s: float = NEVER
    since_target_s: float = NEVER
    since_lit_s: float = NEVER
    since_found_s: float = NEVER
    since_quick_s: float = NEVER

    @property
    def breath(self) -> float:
        """How full the breath is that the sky breathes with, 0..1."""
        return 0.5 - 0.5 * math.cos(2 * math.pi * self.time_s / BREATH_S)
