"""The game's own tones: soft plucked bars of one pentatonic scale, computed, not recorded."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
import numpy.typing as npt

from game.screen.bells import BELL_NAMES, nearest, struck

ToneName = Literal[
    "stone",
    "lift",
    "target",
    "choice",
    "back",
    "rest",
    "finish",
    "lost",
    "ready",
    "hold",
    "relax",
    "calm",
    "bell",
    "chime",
    "hum",
    "light",
    "here",
]
Wave = npt.NDArray[np.float32]

RATE_HZ = 32000
PEAK = 0.3
"""Three tones that sound at once, and a bed under them, stay within what a loudspeaker gives."""
FADE_IN_S, FADE_OUT_S = 0.006, 0.05
ROOT_HZ = 261.63
SCALE = (0, 2, 4, 7, 9)
"""Semitones of the major pentatonic: any two of its tones sound well together."""
MELODY = (0, 2, 3, 2, 4, 3, 2, 1, 0, 1, 2, 4, 5, 4, 3, 2, 4, 5, 7, 5, 4, 3, 2, 0)
"""Degrees of the scale, one a rep: it wanders up, rests, and comes home."""


@dataclass(frozen=True, slots=True)
class _Pluck:
    """One tone in a sound: scale degree, when it begins, how loud and how long it rings."""

    degree: int
    at_s: float = 0.0
    loud: float = 1.0
    ring_s: float = 1.1


_SOUNDS: dict[ToneName, tuple[_Pluck, ...]] = {
    "stone": (_Pluck(0), _Pluck(-5, 0.0, 0.35, 0.7)),
    "lift": (_Pluck(5, 0.0, 0.4, 0.5),),
    "target": (_Pluck(5, 0.0, 0.6, 0.8), _Pluck(7, 0.07, 0.6, 0.9)),
    "choice": (_Pluck(2, 0.0, 0.7, 0.5), _Pluck(5, 0.08, 0.7, 0.7)),
    "back": (_Pluck(3, 0.0, 0.6, 0.5), _Pluck(0, 0.09, 0.6, 0.6)),
    "rest": (_Pluck(2, 0.0, 0.6, 1.4), _Pluck(0, 0.35, 0.6, 1.6)),
    "finish": (_Pluck(0, 0.0, 0.7, 1.4), _Pluck(2, 0.16, 0.7, 1.4), _Pluck(3, 0.32, 0.7, 1.4), _Pluck(5, 0.5, 0.9, 1.9)),
    "ready": (_Pluck(0, 0.0, 0.4, 0.6), _Pluck(0, 0.5, 0.4, 0.6)),
    "hold": (_Pluck(4, 0.0, 0.5, 1.6),),
    "relax": (_Pluck(2, 0.0, 0.5, 1.2), _Pluck(-1, 0.25, 0.5, 1.5)),
    "calm": (_Pluck(-5, 0.0, 0.6, 1.4), _Pluck(-5, 0.45, 0.45, 1.4)),
    "light": (_Pluck(7, 0.0, 0.35, 0.7),),
    "here": (_Pluck(3, 0.35, 0.3, 0.9), _Pluck(5, 0.5, 0.25, 0.9)),
    "lost": (_Pluck(-2, 0.0, 0.5, 1.2), _Pluck(-3, 0.2, 0.4, 1.3)),
}
_FOLLOWS_MELODY: tuple[ToneName, ...] = ("stone", "lift", "target", "light")
TONE_NAMES: tuple[ToneName, ...] = (*_SOUNDS, *BELL_NAMES)


def melody_step(name: ToneName, step: int) -> int:
    """Return which different sound `step` gives: tones of the melody repeat, a bell has one a key, all others have one."""
    if name in BELL_NAMES:
        return nearest(step)
    return step % len(MELODY) if name in _FOLLOWS_MELODY else 0


@lru_cache(maxsize=128)
def tone(name: ToneName, step: int = 0) -> Wave:
    """Return the sound as floats within ±PEAK at RATE_HZ; for melody sounds `step` says which rep it is, for bells the key."""
    if name in BELL_NAMES:
        rung, loud = struck(name, nearest(step), RATE_HZ)
        return _settled(_faded(rung), loud)
    shift = MELODY[melody_step(name, step)] if name in _FOLLOWS_MELODY else 0
    plucks = _SOUNDS[name]
    wave = np.zeros(round(RATE_HZ * max(p.at_s + p.ring_s for p in plucks)), np.float32)
    for pluck in plucks:
        start, rung = round(pluck.at_s * RATE_HZ), _rung(frequency_hz(pluck.degree + shift), pluck.ring_s) * pluck.loud
        wave[start : start + len(rung)] += rung
    return _settled(wave, max(pluck.loud for pluck in plucks))


def frequency_hz(degree: int) -> float:
    """Return the pitch of a degree of the scale; five degrees are an octave."""
    octave, place = divmod(degree, len(SCALE))
    return float(ROOT_HZ * 2 ** (octave + SCALE[place] / 12))


def _rung(hz: float, ring_s: float) -> Wave:
    """Return one plucked bar: a fundamental, a soft octave, and the short high partial of wood."""
    time_s = np.arange(round(ring_s * RATE_HZ), dtype=np.float32) / RATE_HZ
    wave = np.zeros(len(time_s), np.float32)
    for ratio, loud, decay in ((1.0, 1.0, 4.5), (2.0, 0.22, 7.0), (3.93, 0.1, 26.0)):
        wave += loud * np.sin(2 * np.pi * hz * ratio * time_s) * np.exp(-decay * time_s / ring_s)
    return _faded(wave)


def _faded(wave: Wave) -> Wave:
    """Let a wave begin and end at nothing, so that no loudspeaker clicks."""
    rise, fall = round(FADE_IN_S * RATE_HZ), round(FADE_OUT_S * RATE_HZ)
    wave[:rise] *= np.sin(np.linspace(0, np.pi / 2, rise, dtype=np.float32)) ** 2
    wave[-fall:] *= np.cos(np.linspace(0, np.pi / 2, fall, dtype=np.float32)) ** 2
    return wave


def _settled(wave: Wave, loud: float) -> Wave:
    """Take the mean away without lifting the ends, and bring the peak to where it belongs."""
    shape = _faded(np.ones_like(wave))
    wave = wave - shape * (wave.sum() / shape.sum())
    return np.asarray(wave * (PEAK * loud / np.abs(wave).max()), np.float32)
