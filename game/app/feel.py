"""How the events of a game sound; every rep is answered within the frame of its event."""

from game.core.minigame import GameEvent
from game.screen.sound import Sound
from game.screen.tones import ToneName

TONES: dict[str, ToneName] = {
    "stone_lifted": "lift", "stone_ready": "target", "stone_laid": "stone", "set_finished": "finish", "too_fast": "calm",
    "cue_follow": "lift", "cue_stretch_hold": "hold", "cue_way_back": "relax", "cue_calm_down": "calm",
    "cue_tap": "choice", "cue_ready": "ready", "cue_lift": "lift", "cue_hold": "hold", "cue_relax": "relax",
    "cue_helper_ready": "ready", "cue_helper_out": "lift", "cue_helper_hold": "hold", "cue_helper_back": "relax",
    "cue_mirror_open": "lift", "cue_mirror_close": "hold", "cue_mirror_bend": "lift", "cue_mirror_turn": "hold", "cue_mirror_rest": "relax",
    "cue_breathe": "relax", "cue_imagine": "lift", "cue_return": "relax", "imagined": "stone",
}  # fmt: skip


def sound_of(event: GameEvent, sound: Sound) -> None:
    """Sound an event; those without a tone of their own are silent."""
    if event.name in TONES:
        sound.play(TONES[event.name], step=event.number, strength=event.strength)
