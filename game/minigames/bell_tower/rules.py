"""The rules of bell_tower: the reach draws the bell, coming back rings the next note of the song.

The player's tempo leads: the accompaniment takes its beat from the last reps and waits when they wait. What was rung is
heard once more by itself: a whole song shortly after its last note, and at the end of a set what this set has added, or the
song that was finished in it. A rep that begins meanwhile ends the replay; a song that was not heard to its end is played at
the end of the set, while the player rests (the session goes on stepping its game).
"""

import math
from collections.abc import Sequence
from dataclasses import replace

from game.core.control import Control
from game.core.events import Event, RepDone, RepImagined, RepStarted, TargetReached, TooFast
from game.core.level import Level
from game.core.melody import Melody, MelodyNote
from game.core.minigame import GameEvent
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.bell_tower import songs
from game.minigames.bell_tower.accompaniment import beat_between, harmony, hummed, interval_of
from game.minigames.bell_tower.following import aged, followed
from game.minigames.bell_tower.replaying import gone_on, replay_of
from game.minigames.bell_tower.state import BellTowerState, Ring

COMPLETE, PLAIN = 1.0, 0.6
"""How strongly a note is felt."""
DRAWN, READY, CHIMED, HUMMED = 0.5, 0.7, 0.8, 0.45
RINGS_KEPT = 5


class BellTower:
    """A bell over the lake, one note a repetition; nothing in it can fail. All times are seconds since `reset`."""

    def __init__(self, melodies: Sequence[Melody]) -> None:
        self._melodies = tuple(melodies)
        self._songs = self._melodies[:1]
        self._state = BellTowerState(self._melodies[0])

    @property
    def state(self) -> BellTowerState:
        """Everything there is to draw."""
        return self._state

    @property
    def keepsakes(self) -> Keepsakes:
        """Where the song stands, with its accents, and how often each song was finished."""
        return songs.keepsakes_of(songs.Begun(self._state.melody, self._state.accents), self._state.finished)

    def reset(self, level: Level, seed: int, visit: Visit = FIRST_VISIT) -> None:
        """Begin a set of `level` at dawn and go on with the song of the last one."""
        unlocked = frozenset(name.removeprefix("bell_tower.") for name in visit.unlocked if name.startswith("bell_tower."))
        self._songs = songs.known(self._melodies, unlocked)
        song = songs.begun(self._songs, visit.kept)
        self._state = BellTowerState(
            song.melody,
            seed=seed,
            wanted=level.reps,
            accents=song.accents,
            set_from=len(song.accents),
            finished=songs.finished_before(visit.kept),
            unlocked=unlocked,
        )

    def resume(self, state: BellTowerState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        self._state = followed(aged(self._state, dt_s), control, dt_s)
        happened = [*self._hum(dt_s), *self._play(dt_s)]
        for event in events:
            happened += self._take(event)
        return tuple(happened)

    def _hum(self, dt_s: float) -> tuple[GameEvent, ...]:
        """Let the accompaniment go on, softer with each beat, while the player is there and nothing is played back."""
        state = self._state
        if state.paused or state.replay or not state.accents or not state.rings:
            return ()
        beat = beat_between(state.interval_s, state.since_rung_s - dt_s, state.since_rung_s)
        if not beat:
            return ()
        key = state.melody.notes[state.next_note - 1].key
        return (self._told("bell_hummed", hummed(beat, key, state.melody.home), HUMMED * 0.94**beat),)

    def _play(self, dt_s: float) -> tuple[GameEvent, ...]:
        """Let the replay go on; one heard to its end is owed no more."""
        before = self._state.replay
        if before is None or self._state.paused:
            return ()
        now = gone_on(before, dt_s, self._state.interval_s)
        if now.at == before.at:
            self._state = replace(self._state, replay=now)
            return ()
        if before.over:
            owed = self._state.owed if before.start > 0 else None
            self._state = replace(self._state, replay=None, owed=owed)
            return ()
        self._state = replace(self._state, replay=now, since_played_s=0.0)
        return self._sounded("bell_replayed", now.melody, now.melody.notes[before.at], now.accents[before.at])

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        match event:
            case RepStarted():
                return self._draw()
            case TargetReached():
                self._state = replace(self._state, since_target_s=0.0, reached=True)
                return (self._told("bell_ready", self._next_key + 12, READY),)
            case RepDone(rep=rep):
                return self._ring(bool(rep.complete))
            case RepImagined():
                return self._ring(False)
            case TooFast():
                self._state = replace(self._state, since_quick_s=0.0)
                return ()
            case _:
                return ()

    def _draw(self) -> tuple[GameEvent, ...]:
        self._state = replace(self._turned(), since_drawn_s=0.0, reached=False, peak=self._state.reach)
        return (self._told("bell_drawn", hummed(0, self._next_key, self._state.melody.home), DRAWN),)

    def _turned(self) -> BellTowerState:
        """Return the state without a replay, and with the next song where the last is finished."""
        state = replace(self._state, replay=None)
        if not state.song_finished:
            return state
        return replace(state, melody=songs.next_song(self._songs, state.finished), accents=(), set_from=0)

    def _ring(self, accent: bool) -> tuple[GameEvent, ...]:
        state = self._turned()
        note = state.next_note
        rings = (*state.rings, Ring(state.time_s, note, accent))[-RINGS_KEPT:]
        self._state = replace(
            state,
            accents=(*state.accents, accent),
            reps=state.reps + 1,
            rings=rings,
            interval_s=interval_of(rings),
            swung_from=max(state.peak, state.reach),
            since_rung_s=0.0,
            reached=False,
            reach=0.0,
            peak=0.0,
            hold=0.0,
        )
        told = self._sounded("bell_rung", state.melody, state.melody.notes[note], accent)
        return (*told, *self._end_line(), *self._end_song(), *self._end_set())

    def _end_line(self) -> tuple[GameEvent, ...]:
        state = self._state
        line, place = state.melody.place_of(state.next_note - 1)
        if place < len(state.melody.lines[line]) - 1:
            return ()
        self._state = replace(state, since_line_s=0.0)
        return (self._told("line_finished", line + 1),)

    def _end_song(self) -> tuple[GameEvent, ...]:
        state = self._state
        if not state.song_finished:
            return ()
        whole = replay_of(state.melody, state.accents)
        finished = songs.counted(state.finished, state.melody.name)
        self._state = replace(state, finished=finished, since_song_s=0.0, replay=whole, owed=whole)
        return (self._told("song_finished", len(state.accents)),)

    def _end_set(self) -> tuple[GameEvent, ...]:
        state = self._state
        if state.reps != state.wanted:
            return ()
        self._state = replace(state, replay=state.owed or replay_of(state.melody, state.accents, state.set_from))
        return (self._told("set_finished", state.reps),)

    @property
    def _next_key(self) -> int:
        state = self._state
        return state.melody.notes[min(state.next_note, len(state.melody.notes) - 1)].key

    def _sounded(self, name: str, melody: Melody, note: MelodyNote, accent: bool) -> tuple[GameEvent, ...]:
        """A note, with a chime an octave above for a reached target, and its harmony once the little bells hang.

        Quick notes of a replay have none, so that they ring clear of each other.
        """
        told = [self._told(name, note.key, COMPLETE if accent else PLAIN)]
        if not accent or (name == "bell_replayed" and note.beats < 1):
            return tuple(told)
        told.append(self._told("bell_chimed", note.key + 12, CHIMED))
        if "little_bells" in self._state.unlocked:
            told.append(self._told("bell_chimed", harmony(note.key, melody.home), CHIMED))
        return tuple(told)

    def _told(self, name: str, number: int, strength: float = COMPLETE) -> GameEvent:
        return GameEvent(name, self._state.time_s, number, strength)
