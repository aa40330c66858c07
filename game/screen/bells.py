"""Bells: tones that are asked for by their key, so that they can ring a melody; 60 is the middle C, and a semitone is one.

A handbell's partials lie in whole ratios, an octave and a twelfth above the tone, so that any two of a chord agree. Each
bell is never quite round: its two halves beat softly, which gives it its life.
"""

from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

BellName = Literal["bell", "chime", "hum"]
BELL_NAMES: tuple[BellName, ...] = get_args(BellName)
LOWEST, HIGHEST = 36, 96
"""The lowest and the highest bell; asked for more, the nearest sounds."""
CONCERT_A, CONCERT_A_HZ = 69, 440.0


@dataclass(frozen=True, slots=True)
class _Bell:
    """How one kind of bell sounds: its partials as (ratio, loudness, how fast it fades), how loud, how long, how softly struck."""

    partials: tuple[tuple[float, float, float], ...]
    loud: float
    ring_s: float
    rise_s: float


_BELLS: dict[BellName, _Bell] = {
    "bell": _Bell(((0.5, 0.16, 3.2), (1.0, 1.0, 4.6), (2.0, 0.36, 6.5), (3.0, 0.2, 9.0), (4.2, 0.09, 22.0)), 1.0, 2.3, 0.004),
    "chime": _Bell(((1.0, 1.0, 5.5), (2.0, 0.2, 8.0), (3.0, 0.1, 16.0)), 0.4, 1.5, 0.004),
    "hum": _Bell(((1.0, 1.0, 4.2), (2.0, 0.32, 5.5), (3.0, 0.08, 8.0)), 0.45, 1.8, 0.035),
}
WOBBLE = 0.0011
"""How far the two halves of a bell are apart, as a share of its pitch."""


def nearest(step: int) -> int:
    """Return the key of the bell that rings for `step`."""
    return max(LOWEST, min(HIGHEST, step))


def pitch_hz(key: int) -> float:
    """Return the frequency of a key."""
    return float(CONCERT_A_HZ * 2 ** ((key - CONCERT_A) / 12))


def struck(name: BellName, key: int, rate_hz: int) -> tuple[npt.NDArray[np.float32], float]:
    """Return the sound of a bell, not yet brought to its loudness, and that loudness 0..1."""
    bell, hz = _BELLS[name], pitch_hz(key)
    time_s = np.arange(round(bell.ring_s * rate_hz), dtype=np.float32) / rate_hz
    wave = np.zeros(len(time_s), np.float32)
    for ratio, loud, decay in bell.partials:
        halves = np.sin(2 * np.pi * hz * ratio * time_s) + 0.5 * np.sin(2 * np.pi * hz * ratio * (1 + WOBBLE) * time_s)
        wave += loud * halves * np.exp(-decay * time_s / bell.ring_s)
    wave *= 1 - np.exp(-time_s / bell.rise_s)
    return wave, bell.loud
