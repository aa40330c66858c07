"""Which song is rung: the one begun in an earlier set, else the known one that was rung to its end least often."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.core.melody import Melody
from game.core.visit import Keepsakes

ACCENTS, AT, FINISHED = "accents", "at_", "finished_"
"""Keepsakes: the song begun (`at_NAME`, so many notes), its accents as bits, and how often each song was finished."""
Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Begun:
    """A song and what was rung of it."""

    melody: Melody
    accents: tuple[bool, ...] = ()


def known(melodies: Sequence[Melody], unlocked: frozenset[str]) -> tuple[Melody, ...]:
    """Return the songs that the path has brought; the first of all where it has brought none yet."""
    return tuple(one for one in melodies if one.name in unlocked) or tuple(melodies[:1])


def finished_before(kept: Keepsakes) -> Counts:
    """Return how often each song was finished, in the order of their names."""
    return tuple(sorted((name.removeprefix(FINISHED), max(0, count)) for name, count in kept if name.startswith(FINISHED)))


def next_song(songs: Sequence[Melody], finished: Counts) -> Melody:
    """Return the song that was finished least often, the earlier one among equals."""
    counts = dict(finished)
    return min(songs, key=lambda song: counts.get(song.name, 0))


def begun(songs: Sequence[Melody], kept: Keepsakes) -> Begun:
    """Return the song to go on with; what was kept of a song that is no more, or has become shorter, is let go."""
    counts = dict(kept)
    for song in songs:
        rung = counts.get(AT + song.name, 0)
        if 0 < rung < len(song.notes):
            bits = counts.get(ACCENTS, 0)
            return Begun(song, tuple(bool(bits >> note & 1) for note in range(rung)))
    return Begun(next_song(songs, finished_before(kept)))


def counted(finished: Counts, name: str) -> Counts:
    """Return the counts with one more for the song `name`."""
    counts = dict(finished)
    return tuple(sorted((counts | {name: counts.get(name, 0) + 1}).items()))


def keepsakes_of(begun: Begun, finished: Counts) -> Keepsakes:
    """Return what is to be kept of the song in hand and of those finished."""
    kept = [(FINISHED + name, count) for name, count in finished]
    if 0 < len(begun.accents) < len(begun.melody.notes):
        bits = sum(1 << note for note, accent in enumerate(begun.accents) if accent)
        kept += [(ACCENTS, bits), (AT + begun.melody.name, len(begun.accents))]
    return tuple(sorted(kept))
