"""Playing back what was rung: in the song's own rhythm, quicker for a quick player and slower for a slow one."""

from dataclasses import replace

from game.core.melody import Melody
from game.minigames.bell_tower.state import Replay

WAITS_S = 1.8
"""The last stroke rings out first."""
BEATS_A_REP = 7
QUICKEST_S, SLOWEST_S = 0.42, 0.62
"""Within these a song is a song."""


def replay_of(melody: Melody, accents: tuple[bool, ...], start: int = 0) -> Replay:
    """Return the replay of what was rung from note `start` on."""
    return Replay(melody, accents, start, start, WAITS_S)


def beat_s(interval_s: float) -> float:
    """Return the length of a beat for a player who takes `interval_s` for a rep."""
    return max(QUICKEST_S, min(SLOWEST_S, interval_s / BEATS_A_REP))


def gone_on(replay: Replay, dt_s: float, interval_s: float) -> Replay:
    """Return the replay `dt_s` later: one note further at most, so that a long pause makes no heap of notes."""
    if replay.wait_s > dt_s:
        return replace(replay, wait_s=replay.wait_s - dt_s)
    wait_s = 0.0 if replay.over else replay.melody.notes[replay.at].beats * beat_s(interval_s)
    return replace(replay, at=replay.at + 1, wait_s=wait_s)
