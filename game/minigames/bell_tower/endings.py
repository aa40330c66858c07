"""What ends with a stroke of the bell: a line, a song, a set; and what is played back for it."""

from dataclasses import replace

from game.core.minigame import GameEvent
from game.minigames.bell_tower import songs
from game.minigames.bell_tower.replaying import replay_of
from game.minigames.bell_tower.sounding import line_sounds, told
from game.minigames.bell_tower.state import BellTowerState

Ended = tuple[BellTowerState, tuple[GameEvent, ...]]


def ended(state: BellTowerState) -> Ended:
    """Return the state after the note just rung has ended what it ends, and what is told of it."""
    happened: tuple[GameEvent, ...] = ()
    for end in (_line, _song, _set):
        state, more = end(state)
        happened += more
    return state, happened


def _line(state: BellTowerState) -> Ended:
    line, place = state.melody.place_of(state.next_note - 1)
    if place < len(state.melody.lines[line]) - 1:
        return state, ()
    return replace(state, since_line_s=0.0), line_sounds(state, line)


def _song(state: BellTowerState) -> Ended:
    if not state.song_finished:
        return state, ()
    whole = replay_of(state.melody, state.accents)
    finished = songs.counted(state.finished, state.melody.name)
    return replace(state, finished=finished, since_song_s=0.0, replay=whole, owed=whole), (
        told(state, "song_finished", len(state.accents)),
    )


def _set(state: BellTowerState) -> Ended:
    if state.reps != state.wanted:
        return state, ()
    replay = state.owed or replay_of(state.melody, state.accents, state.set_from)
    return replace(state, replay=replay), (told(state, "set_finished", state.reps),)
