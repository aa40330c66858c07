"""The soft music around the bell: it takes its time from the player's own reps and its chord from the note just rung."""

import itertools
import statistics
from collections.abc import Sequence

from game.minigames.bell_tower.state import Ring

MAJOR = ((0, 4, 7), (7, 11, 2), (5, 9, 0), (9, 0, 4))
MINOR = ((9, 0, 4), (4, 8, 11), (2, 5, 9), (5, 9, 0), (0, 4, 7))
"""Chords of the one scale of all songs, the one that comes first wherever it fits."""
LOW_C = 48
PATTERN = (0, 2, 1, 2)
"""Which note of the chord sounds at each beat."""
BEATS_A_REP = 4
QUICKEST_S, SLOWEST_S = 0.5, 1.25
LOOKED_AT = 4
"""So many strokes tell the player's tempo."""
STAYS = 1.3
"""The accompaniment waits for the player after so many of their own intervals."""


def interval_of(rings: Sequence[Ring]) -> float:
    """Return the player's own time from rep to rep, 0 before there are two reps."""
    times_s = [ring.at_s for ring in rings[-LOOKED_AT:]]
    gaps_s = [later - earlier for earlier, later in itertools.pairwise(times_s)]
    return statistics.median(gaps_s) if gaps_s else 0.0


def beat_s(interval_s: float) -> float:
    """Return the time from beat to beat that fits the player's interval."""
    return max(QUICKEST_S, min(SLOWEST_S, interval_s / BEATS_A_REP))


def beat_between(interval_s: float, before_s: float, now_s: float) -> int | None:
    """Return the number of the beat that falls after `before_s` and up to `now_s` since the stroke; the latest of several."""
    if interval_s <= 0 or not before_s < now_s <= STAYS * max(interval_s, BEATS_A_REP * QUICKEST_S):
        return None
    beat = int(now_s / beat_s(interval_s))
    return beat if beat > int(before_s / beat_s(interval_s)) else None


def chord_of(key: int, home: int) -> tuple[int, int, int]:
    """Return a chord that holds the note, or the chord of home where none does; in semitones above a C."""
    chords = MAJOR if home == 0 else MINOR
    return next((chord for chord in chords if key % 12 in chord), chords[0])


def hummed(beat: int, key: int, home: int) -> int:
    """Return what sounds at a beat, within the octave below the middle C."""
    return LOW_C + chord_of(key, home)[PATTERN[beat % len(PATTERN)]]


def harmony(key: int, home: int) -> int:
    """Return the next note of the chord above a note."""
    return min(key + (tone - key) % 12 for tone in chord_of(key, home) if (tone - key) % 12)
