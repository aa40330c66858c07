"""Sound: one verb, a real player and two quiet ones."""

from typing import Protocol

import numpy as np
import pygame

from game.screen.tones import RATE_HZ, ToneName, melody_step, tone

BUFFER = 512
"""Samples a block: 16 ms, so that a tone comes with its picture."""
VOICES = 12


class Sound(Protocol):
    """Plays the game's tones."""

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Sound `name` now; `step` is the step of the melody, `strength` 0 to 1 how loud."""

    def close(self) -> None:
        """Fall silent and give the device back."""


class SilentSound:
    """No device: captions and pictures carry everything."""

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class RecordedSound(SilentSound):
    """Keeps what was asked for, as (name, step, strength)."""

    def __init__(self) -> None:
        self.played: list[tuple[ToneName, int, float]] = []

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Note the tone."""
        self.played.append((name, step, strength))


class MixerSound:
    """Plays through the machine's sound device; each tone is computed when it is first needed."""

    def __init__(self) -> None:
        """Open the device. Raises pygame.error where there is none."""
        pygame.mixer.init(RATE_HZ, -16, 2, BUFFER, allowedchanges=0)
        pygame.mixer.set_num_channels(VOICES)
        self._made: dict[tuple[ToneName, int], pygame.mixer.Sound] = {}

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Sound the tone on a free channel, or on the one that has sounded longest."""
        key = (name, melody_step(name, step))
        if key not in self._made:
            self._made[key] = _playable(*key)
        channel = pygame.mixer.find_channel(force=True)
        channel.play(self._made[key])
        # A channel that begins to play is at full volume again, so this comes after.
        channel.set_volume(max(0.0, min(1.0, strength)))

    def close(self) -> None:
        """Give the device back."""
        pygame.mixer.quit()


def open_sound() -> Sound:
    """Return the machine's sound, or silence where there is no device."""
    try:
        return MixerSound()
    except pygame.error:
        return SilentSound()


def _playable(name: ToneName, step: int) -> pygame.mixer.Sound:
    samples = (tone(name, step) * 32767).astype(np.int16)
    return pygame.mixer.Sound(buffer=np.repeat(samples[:, None], 2, axis=1).tobytes())
