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
from game.core.melody import Melody
from game.core.minigame import GameEvent
from game.core.visit import FIRST_VISIT, Keepsakes, Visit
from game.minigames.bell_tower import songs
from game.minigames.bell_tower.accompaniment import interval_of
from game.minigames.bell_tower.endings import ended
from game.minigames.bell_tower.following import aged, followed
from game.minigames.bell_tower.replaying import gone_on
from game.minigames.bell_tower.sounding import drawn_sounds, hum, note_sounds, ready_sounds
from game.minigames.bell_tower.state import BellTowerState, Ring

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

    @property
    def lingers(self) -> bool:
        """Whether something is being played back."""
        return self._state.replay is not None

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
            side=level.side,
            unlocked=unlocked,
        )

    def resume(self, state: BellTowerState) -> None:
        """Go on from a state that was kept."""
        self._state = state

    def step(self, control: Control, events: Sequence[Event], dt_s: float) -> tuple[GameEvent, ...]:
        """Go on by `dt_s` seconds (never back) and say what happened, in order."""
        dt_s = max(0.0, dt_s) if math.isfinite(dt_s) else 0.0
        self._state = followed(aged(self._state, dt_s), control, dt_s)
        happened = [*hum(self._state, dt_s), *self._play(dt_s)]
        for event in events:
            happened += self._take(event)
        return tuple(happened)

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
        return note_sounds(self._state, "bell_replayed", now.melody, now.melody.notes[before.at], now.accents[before.at])

    def _take(self, event: Event) -> tuple[GameEvent, ...]:
        match event:
            case RepStarted():
                return self._draw()
            case TargetReached():
                self._state = replace(self._state, since_target_s=0.0, reached=True)
                return ready_sounds(self._state)
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
        return drawn_sounds(self._state)

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
        sounds = note_sounds(self._state, "bell_rung", state.melody, state.melody.notes[note], accent)
        self._state, ends = ended(self._state)
        return (*sounds, *ends)
