"""Beds: the quiet sound of a place, computed, not recorded; each is a loop without a seam, in the scale of the tones."""

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Literal, get_args

import numpy as np

from game.screen.bed_layers import LENGTH_S, call, drone, drop, hiss, mixed, placed, swell
from game.screen.tones import Wave

BedName = Literal["lake", "autumn", "winter", "mountain", "wind", "birds", "orchard", "sea", "still", "night"]
BED_NAMES: tuple[BedName, ...] = get_args(BedName)
BED_PEAK = 0.1
"""A bed stays far below the tones: three of them and a bed together stay within what a loudspeaker gives."""
SONGS = ((15, 17, 16, 17), (19, 17), (16, 16, 18), (20, 19, 17, 16, 15), (17, 20))
"""Songs of distant birds, in degrees of the scale."""
Notes = Iterator[tuple[float, float, Wave]]


@lru_cache(maxsize=2)
def bed(name: BedName) -> Wave:
    """Return the loop, two columns (left and right), within ±BED_PEAK."""
    wave = _RECIPES[name]()
    wave = wave - wave.mean()
    # The other ear hears the same loop half a turn later: wide, and as seamless.
    both = np.stack([wave, np.roll(wave, len(wave) // 2)], axis=1)
    return np.asarray(both * (BED_PEAK / np.abs(wave).max()), np.float32)


def _lake() -> Wave:
    return mixed((0.5, _lapping()), (0.3, hiss(3, 300, 0.9) * swell(2, 0.4)), (0.9, placed(_birds(4, far=0.6))))


def _autumn() -> Wave:
    return mixed((0.4, _lapping()), (0.35, _leaves()), (0.4, hiss(4, 240, 0.8) * swell(2, 0.4)))


def _winter() -> Wave:
    return mixed((1.0, hiss(5, 340, 0.6) * swell(2, 0.15, 1.4)), (0.2, drone(-2, 1, 4.0)), (0.35, placed(_drops(5, lowest=14))))


def _mountain() -> Wave:
    stream = hiss(6, 760, 0.8) * swell(7, 0.75)
    return mixed((0.5, stream), (0.8, hiss(7, 220, 0.8) * swell(3, 0.2, 1.5)), (0.7, placed(_birds(2, far=0.6))))


def _wind() -> Wave:
    gusts = swell(2, 0.25, 1.5) * swell(3, 0.5, late_s=2.0)
    return mixed((1.0, hiss(11, 260, 0.8) * gusts), (0.35, hiss(12, 900, 0.5) * gusts * swell(5, 0.2, late_s=1.0)))


def _birds_and_air() -> Wave:
    return mixed((0.5, hiss(21, 320, 0.9) * swell(2, 0.5)), (1.1, placed(_birds(5, far=1.0))))


def _orchard() -> Wave:
    return mixed((0.5, hiss(32, 300, 0.9)), (0.3, _leaves()), (1.2, placed(_birds(6, far=0.8))))


def _sea() -> Wave:
    wave, foam = swell(2, 0.2, 1.6), swell(2, 0.02, 2.6, late_s=0.9)
    return mixed((1.0, hiss(41, 240, 1.0) * wave), (0.35, hiss(42, 1500, 0.9) * foam))


def _still() -> Wave:
    pad = mixed((0.9, drone(-5, 1, 0.0)), (0.65, drone(-2, 2, 3.0)), (0.35, drone(0, 1, 8.0)), (0.22, drone(3, 3, 1.0)))
    return mixed((1.0, pad), (0.35, _lapping()))


def _night() -> Wave:
    pad = mixed((0.5, drone(-5, 1, 2.0)), (0.3, drone(-2, 2, 6.0)))
    return mixed((1.0, pad), (0.35, hiss(61, 280, 0.9) * swell(2, 0.5)), (0.5, placed(_crickets())))


def _leaves() -> Wave:
    """Leaves that a light wind stirs now and then."""
    return hiss(31, 2600, 0.7) * swell(3, 0.15, 2.0) * swell(7, 0.5, late_s=0.7)


def _lapping() -> Wave:
    """Small waves at a shore, and a drop now and then."""
    waves, ripples = hiss(1, 480, 0.8) * swell(5, 0.1, 2.0), hiss(2, 800, 0.6) * swell(7, 0.05, 3.0, late_s=0.6)
    return mixed((1.0, waves), (0.7, ripples), (1.2, placed(_drops(14))))


def _drops(count: int, lowest: int = 7) -> Notes:
    dice = np.random.default_rng(5)
    for _ in range(count):
        yield dice.uniform(0, LENGTH_S), dice.uniform(0.3, 1.0), drop(int(dice.integers(lowest, lowest + 6)))


def _birds(songs: int, far: float) -> Notes:
    """A song here and there, each with its own softer answer from the wood; the further, the softer."""
    dice = np.random.default_rng(8)
    for number in range(songs):
        at_s = (number + dice.uniform(0.1, 0.6)) * LENGTH_S / songs
        for degree in SONGS[number % len(SONGS)]:
            note = call(degree, dice.uniform(0.09, 0.2), dice.uniform(-0.03, 0.05))
            yield at_s, far, note
            yield at_s + 0.19, 0.3 * far, note
            at_s += dice.uniform(0.16, 0.26)


def _crickets() -> Notes:
    """Three crickets, each with its own pitch and pace, each chirp of three beats."""
    for degree, chirps, loud in ((17, 21, 1.0), (18, 26, 0.6), (16, 17, 0.45)):
        beat = call(degree, 0.03)
        for chirp in range(chirps):
            for pulse in range(3):
                yield (chirp + 0.07 * degree) * LENGTH_S / chirps + 0.042 * pulse, loud * (0.6 + 0.2 * pulse), beat


_RECIPES: dict[BedName, Callable[[], Wave]] = {
    "lake": _lake, "autumn": _autumn, "winter": _winter, "mountain": _mountain, "wind": _wind, "birds": _birds_and_air,
    "orchard": _orchard, "sea": _sea, "still": _still, "night": _night,
}  # fmt: skip
