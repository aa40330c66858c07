"""The rep counter of common exercise programs: two fixed thresholds, whoever moves."""

from collections.abc import Sequence

import numpy as np

from game.core.names import MovementName
from game.motion.movements import MOVEMENT_TABLE
from game.validation.baseline_angles import inside_deg
from game.validation.truth import Angles

BENT_DEG, STRAIGHT_DEG = 90.0, 160.0
TURNED_BACK_DEG, TURNED_OUT_DEG = 10.0, 30.0
"""A hand that turns about its rest has no inside angle that passes both 90 and 160; these take their place."""


def fixed_threshold_reps(times_s: Angles, angles_deg: Angles, movement: MovementName) -> Sequence[float]:
    """Return the moments at which such a counter counts: over the upper threshold, once it has been under the lower one."""
    row = MOVEMENT_TABLE[movement]
    if row.from_rest:
        return _crossings(times_s, row.out_sign * angles_deg, TURNED_BACK_DEG, TURNED_OUT_DEG)
    return _crossings(times_s, inside_deg(angles_deg, movement), BENT_DEG, STRAIGHT_DEG)


def _crossings(times_s: Angles, values: Angles, low: float, high: float) -> list[float]:
    found: list[float] = []
    armed = False
    for time_s, value in zip(times_s, values, strict=True):
        if np.isnan(value):
            continue
        if armed and value > high:
            found.append(float(time_s))
        armed = value < low or (armed and value <= high)
    return found
