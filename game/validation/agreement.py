"""How well measured angles agree with true ones: error, bias, limits of agreement (Bland and Altman 1986), and lag."""

from dataclasses import dataclass

import numpy as np

from game.validation.truth import Angles

LIMITS_SD = 1.96
"""So many standard deviations to either side of the bias hold 95 % of the differences."""
LONGEST_LAG_S = 0.4
LAG_STEP_S = 0.01
LEAST_SWING_DEG = 2.0
"""Of a limb that moves less, no lag can be told."""
FEWEST_FRAMES = 10


@dataclass(frozen=True, slots=True)
class Agreement:
    """Degrees; None where nothing was measured. 95 % of the differences lie from `lowest_deg` to `highest_deg`."""

    frames: int
    mae_deg: float | None = None
    bias_deg: float | None = None
    lowest_deg: float | None = None
    highest_deg: float | None = None


def agreement(measured_deg: Angles, true_deg: Angles) -> Agreement:
    """Compare frame by frame; frames in which either is not known are left out."""
    off = measured_deg - true_deg
    off = off[~np.isnan(off)]
    if not off.size:
        return Agreement(0)
    bias = float(np.mean(off))
    spread = LIMITS_SD * float(np.std(off, ddof=1)) if off.size > 1 else 0.0
    return Agreement(int(off.size), float(np.mean(np.abs(off))), bias, bias - spread, bias + spread)


def lag_ms(times_s: Angles, measured_deg: Angles, truth_times_s: Angles, true_deg: Angles) -> float | None:
    """Return by how much the measured angle comes after the true one, in milliseconds.

    It is the shift of the truth at which the two correlate best, so that scale and offset do not matter; the top between
    two steps is the top of a parabola. None where they do not go together within `LONGEST_LAG_S`.
    """
    known = ~np.isnan(true_deg)
    shifts_s = np.arange(-LONGEST_LAG_S, LONGEST_LAG_S + LAG_STEP_S / 2, LAG_STEP_S)
    if known.sum() < FEWEST_FRAMES:
        return None
    shifted = [np.interp(times_s - shift, truth_times_s[known], true_deg[known]) for shift in shifts_s]
    likeness = np.array([_likeness(measured_deg, truth) for truth in shifted])
    best = int(np.argmax(likeness))
    if likeness[best] <= 0.0 or best in (0, len(shifts_s) - 1):
        return None
    before, top, after = likeness[best - 1 : best + 2]
    bend = before - 2.0 * top + after
    aside = 0.5 * (before - after) / bend if bend < 0 else 0.0
    return float(1000.0 * (shifts_s[best] + aside * LAG_STEP_S))


def _likeness(measured_deg: Angles, true_deg: Angles) -> float:
    """Return the correlation of two angles over the frames in which both are known; −1 where either stands still."""
    both = ~np.isnan(measured_deg) & ~np.isnan(true_deg)
    one, other = measured_deg[both], true_deg[both]
    if one.size < FEWEST_FRAMES or np.ptp(one) < LEAST_SWING_DEG or np.ptp(other) < LEAST_SWING_DEG:
        return -1.0
    return float(np.corrcoef(one, other)[0, 1])
