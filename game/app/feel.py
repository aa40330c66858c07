"""How the events of a game sound; every rep is answered within the frame of its event."""

from game.core.minigame import GameEvent
from game.screen.sound import Sound
from game.screen.tones import ToneName

TONES: dict[str, ToneName] = {"stone_lifted": "lift", "stone_ready": "target", "stone_laid": "stone", "set_finished": "finish"}


def sound_of(event: GameEvent, sound: Sound) -> None:
    """Sound an event; those without a tone of their own are silent."""
    if event.name in TONES:
        sound.play(TONES[event.name], step=event.number, strength=event.strength)
