"""Clonus and tremor: small oscillations of 3 to 8 Hz that ride on a movement and are none of their own."""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

SLOWEST_HALF_SWING_S = 0.2
"""Half a swing at 3 Hz takes 0.17 s; frames that come at 30 a second blur it by one of them."""
FEWEST_TURNS = 3
TURN_SHARE = 0.15
"""A way back and forth below this share of the excursion is not looked at."""
AVERAGED_S = 1 / 3
"""One swing at 3 Hz: the mean over it knows nothing of 3 Hz and little of anything faster."""
EVEN_HZ = 60.0


def oscillates(times_s: Sequence[float], degrees: Sequence[float], height_deg: float) -> bool:
    """Return whether a way turns round several times in a row as quickly as clonus does, by a good part of `height_deg`."""
    quick = 0
    for before_s, turn_s in pairwise(_turns(times_s, degrees, TURN_SHARE * height_deg)):
        quick = quick + 1 if turn_s - before_s <= SLOWEST_HALF_SWING_S else 0
        if quick >= FEWEST_TURNS - 1:
            return True
    return False


def height_without_clonus(times_s: Sequence[float], degrees: Sequence[float], from_s: float) -> float:
    """Return how many degrees the way rises from where it is at `from_s`, once oscillations are averaged out."""
    even_s = np.arange(times_s[0], times_s[-1], 1 / EVEN_HZ)
    half = round(AVERAGED_S * EVEN_HZ / 2)
    if len(even_s) <= half:
        return 0.0
    padded = np.pad(np.interp(even_s, times_s, degrees), half, mode="reflect")
    mean = np.convolve(padded, np.full(2 * half, 1 / (2 * half)), mode="valid")[: len(even_s)]
    since = mean[even_s >= from_s]
    return float(since.max() - since[0]) if len(since) else 0.0


def _turns(times_s: Sequence[float], degrees: Sequence[float], least_deg: float) -> list[float]:
    """Return when the way turned round, where it went at least `least_deg` each way."""
    turns: list[float] = []
    way = 0
    far = near = 0
    for number, angle in enumerate(degrees):
        far = number if angle > degrees[far] else far
        near = number if angle < degrees[near] else near
        if way >= 0 and degrees[far] - angle >= least_deg:
            turns.append(times_s[far])
            way, near = -1, number
        elif way <= 0 and angle - degrees[near] >= least_deg:
            turns.append(times_s[near])
            way, far = 1, number
        if way < 0:
            far = near
        elif way > 0:
            near = far
    return turns
