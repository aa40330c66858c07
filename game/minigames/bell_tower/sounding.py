"""What sounds at the tower, as game events: notes with their chimes, the hum around them, and the end of a line."""

from game.core.melody import Melody, MelodyNote
from game.core.minigame import GameEvent
from game.minigames.bell_tower.accompaniment import LOW_C, beat_between, harmony, hummed
from game.minigames.bell_tower.state import BellTowerState

COMPLETE, PLAIN = 1.0, 0.6
"""How strongly a note is felt."""
DRAWN, READY, CHIMED, HUMMED, DEEP = 0.5, 0.7, 0.8, 0.45, 0.7
OCTAVE = 12
ANSWER = {"left": 0, "right": OCTAVE, "either": OCTAVE}
"""Each side has a bell of its own that answers a reached target: so many semitones above the note."""


def told(state: BellTowerState, name: str, number: int, strength: float = COMPLETE) -> GameEvent:
    """Return an event of this moment."""
    return GameEvent(name, state.time_s, number, strength)


def drawn_sounds(state: BellTowerState) -> tuple[GameEvent, ...]:
    """Return what sounds when a rep begins."""
    return (told(state, "bell_drawn", hummed(0, _next_key(state), state.melody.home), DRAWN),)


def ready_sounds(state: BellTowerState) -> tuple[GameEvent, ...]:
    """Return what sounds when the target is reached."""
    return (told(state, "bell_ready", _next_key(state) + ANSWER[state.side], READY),)


def note_sounds(state: BellTowerState, name: str, melody: Melody, note: MelodyNote, accent: bool) -> tuple[GameEvent, ...]:
    """Return a note, with the chime of its side for a reached target, and its harmony once the little bells hang.

    Quick notes of a replay have none, so that they ring clear of each other.
    """
    sounds = [told(state, name, note.key, COMPLETE if accent else PLAIN)]
    if not accent or (name == "bell_replayed" and note.beats < 1):
        return tuple(sounds)
    sounds.append(told(state, "bell_chimed", note.key + ANSWER[state.side], CHIMED))
    if "little_bells" in state.unlocked:
        sounds.append(told(state, "bell_chimed", harmony(note.key, melody.home), CHIMED))
    return tuple(sounds)


def line_sounds(state: BellTowerState, line: int) -> tuple[GameEvent, ...]:
    """Return what sounds when line `line` is whole: the deep bell answers it once it hangs."""
    whole = told(state, "line_finished", line + 1)
    return (whole, told(state, "deep_bell_rung", LOW_C + state.melody.home, DEEP)) if "deep_bell" in state.unlocked else (whole,)


def hum(state: BellTowerState, dt_s: float) -> tuple[GameEvent, ...]:
    """Let the accompaniment go on, softer with each beat, while the player is there and nothing is played back."""
    if state.paused or state.replay or not state.accents or not state.rings:
        return ()
    beat = beat_between(state.interval_s, state.since_rung_s - dt_s, state.since_rung_s)
    if not beat:
        return ()
    key = state.melody.notes[state.next_note - 1].key
    return (told(state, "bell_hummed", hummed(beat, key, state.melody.home), HUMMED * 0.94**beat),)


def _next_key(state: BellTowerState) -> int:
    return state.melody.notes[min(state.next_note, len(state.melody.notes) - 1)].key
