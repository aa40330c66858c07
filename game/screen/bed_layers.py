"""What beds of sound are made of: hiss, swells, calls and drones that all close on themselves, so that a loop has no seam."""

from collections.abc import Iterable

import numpy as np

from game.screen.tones import RATE_HZ, Wave, frequency_hz

LENGTH = 2**19
"""Samples of a loop: about sixteen seconds, and quick to transform."""
LENGTH_S = LENGTH / RATE_HZ


def hiss(seed: int, middle_hz: float, octaves: float) -> Wave:
    """Return noise around a pitch, so many octaves wide to either side, as loud as 1 on average.

    It is made from its spectrum, so its end runs into its beginning.
    """
    dice = np.random.default_rng(seed)
    hz = np.fft.rfftfreq(LENGTH, 1 / RATE_HZ).astype(np.float32)
    hz[0] = hz[1]
    loud = np.exp(-0.5 * (np.log2(hz / middle_hz) / octaves) ** 2)
    spectrum = loud * np.exp(2j * np.pi * dice.random(len(hz), np.float32)).astype(np.complex64)
    spectrum[0] = 0.0
    wave = np.fft.irfft(spectrum, LENGTH).astype(np.float32)
    return np.asarray(wave / np.sqrt(np.mean(wave**2)), np.float32)


def swell(times: int, from_share: float, sharpness: float = 1.0, late_s: float = 0.0) -> Wave:
    """Return a loudness that rises and falls so many times a loop, from `from_share` to 1; the sharper the shorter its tops."""
    turns = times * (np.arange(LENGTH, dtype=np.float32) / LENGTH - late_s / LENGTH_S)
    risen = (0.5 - 0.5 * np.cos(2 * np.pi * turns)) ** sharpness
    return np.asarray(from_share + (1 - from_share) * risen, np.float32)


def drone(degree: int, times: int, late_s: float) -> Wave:
    """Return a long soft tone of the scale that comes and goes so many times a loop."""
    whole = round(frequency_hz(degree) * LENGTH_S)
    tone = np.sin(2 * np.pi * whole * np.arange(LENGTH) / LENGTH)
    return np.asarray(tone * swell(times, 0.0, 1.5, late_s), np.float32)


def call(degree: int, length_s: float, bend: float = 0.0) -> Wave:
    """Return one soft note of an animal: a tone of the scale that is bent by this share of its pitch in its middle."""
    share = np.linspace(0.0, 1.0, round(length_s * RATE_HZ), dtype=np.float32)
    hz = frequency_hz(degree) * (1 + bend * np.sin(np.pi * share))
    return np.asarray(np.sin(2 * np.pi * np.cumsum(hz) / RATE_HZ) * np.sin(np.pi * share) ** 2, np.float32)


def drop(degree: int, length_s: float = 0.12) -> Wave:
    """Return the small sound of a drop or a bubble: a tone that rises a little while it dies away."""
    time_s = np.arange(round(length_s * RATE_HZ), dtype=np.float32) / RATE_HZ
    hz = frequency_hz(degree) * (1 + 0.5 * time_s / length_s)
    shape = np.sin(np.pi * np.minimum(1.0, time_s / 0.008) / 2) ** 2 * np.exp(-6 * time_s / length_s) * (1 - time_s / length_s)
    return np.asarray(np.sin(2 * np.pi * np.cumsum(hz) / RATE_HZ) * shape, np.float32)


def placed(notes: Iterable[tuple[float, float, Wave]]) -> Wave:
    """Return a loop with notes laid into it, each as (when, how loud, its wave); what rings beyond the end rings at the beginning."""
    loop = np.zeros(LENGTH, np.float32)
    for at_s, loud, wave in notes:
        where = (round(at_s * RATE_HZ) + np.arange(len(wave))) % LENGTH
        loop[where] += loud * wave
    return loop


def mixed(*parts: tuple[float, Wave]) -> Wave:
    """Return waves laid over one another, each as loud as is said before it."""
    return np.asarray(np.sum([loud * wave for loud, wave in parts], axis=0), np.float32)
