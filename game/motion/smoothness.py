"""How smooth a movement is: SPARC, the spectral arc length of its speed.

Balasubramanian, Melendez-Calderon and Burdet, "A robust and sensitive metric for quantifying movement smoothness",
IEEE Trans Biomed Eng 59 (2012), and Balasubramanian et al., "On the analysis of movement smoothness", J NeuroEng Rehabil 12:112
(2015), from which the adaptive cutoff is taken.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

HIGHEST_HZ = 10.0
LEAST_AMPLITUDE = 0.05
ZERO_PADDING = 4
FEWEST_SAMPLES = 8


def smoothness(times_s: Sequence[float], degrees: Sequence[float]) -> float | None:
    """Return the SPARC of a movement from its angles, which are brought to even times first; None where they are too few."""
    if len(times_s) < FEWEST_SAMPLES or times_s[-1] <= times_s[0]:
        return None
    even_s = np.linspace(times_s[0], times_s[-1], len(times_s))
    rate_hz = (len(times_s) - 1) / (times_s[-1] - times_s[0])
    return spectral_arc_length(np.abs(np.gradient(np.interp(even_s, times_s, degrees))), rate_hz)


def spectral_arc_length(speed: npt.NDArray[np.float64], rate_hz: float) -> float | None:
    """Return the negative length of the curve of the speed's normalised amplitude spectrum; None for no speed at all.

    About -1.4 for one minimum-jerk movement, and lower the more the movement falls apart into smaller ones. The curve
    reaches up to the last frequency at 5 % of the highest amplitude, at most to 10 Hz, and its width counts as 1.
    """
    padded = 2 ** (int(np.ceil(np.log2(len(speed)))) + ZERO_PADDING)
    amplitude = np.abs(np.fft.rfft(speed, padded))
    if amplitude.max() <= 0:
        return None
    within = np.fft.rfftfreq(padded, 1 / rate_hz) <= HIGHEST_HZ
    heights = (amplitude / amplitude.max())[within]
    heights = heights[: int(np.flatnonzero(heights >= LEAST_AMPLITUDE)[-1]) + 1]
    if len(heights) < 2:
        return None
    width = 1 / (len(heights) - 1)
    return -float(np.sum(np.hypot(width, np.diff(heights))))
