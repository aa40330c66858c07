"""Sound: tones, and a bed under them; a real player and two quiet ones."""

from itertools import cycle
from typing import Protocol

import numpy as np
import pygame

from game.screen.bed_channel import BedChannel
from game.screen.beds import BedName
from game.screen.tones import RATE_HZ, ToneName, melody_step, tone

BUFFER = 512
"""Samples a block: 16 ms, so that a tone comes with its picture."""
VOICES = 12
SPOKEN_OVER = 0.5
"""While a voice speaks, tones sound at this share of their strength."""


class Sound(Protocol):
    """Plays the game's tones, and the bed of a place under them."""

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Sound `name` now; `step` is the step of the melody, `strength` 0 to 1 how loud."""

    def bed(self, name: BedName | None) -> None:
        """Let the bed of a place come up slowly instead of the one before, or silence; naming the same again changes nothing."""

    def duck(self, speaking: bool) -> None:
        """Say with each picture whether somebody speaks: meanwhile the bed is softer."""

    def close(self) -> None:
        """Fall silent and give the device back."""


class SilentSound:
    """No device: captions and pictures carry everything."""

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Do nothing."""

    def bed(self, name: BedName | None) -> None:
        """Do nothing."""

    def duck(self, speaking: bool) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class RecordedSound(SilentSound):
    """Keeps what was asked for: tones as (name, step, strength), the beds in turn, and each turn of being softer and not."""

    def __init__(self) -> None:
        self.played: list[tuple[ToneName, int, float]] = []
        self.beds: list[BedName | None] = [None]
        self.ducked: list[bool] = [False]

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Note the tone."""
        self.played.append((name, step, strength))

    def bed(self, name: BedName | None) -> None:
        """Note a new bed."""
        if name != self.beds[-1]:
            self.beds.append(name)

    def duck(self, speaking: bool) -> None:
        """Note a change."""
        if speaking != self.ducked[-1]:
            self.ducked.append(speaking)


class MixerSound:
    """Plays through the machine's sound device; each tone is computed when it is first needed."""

    def __init__(self) -> None:
        """Open the device. Raises pygame.error where there is none."""
        pygame.mixer.init(RATE_HZ, -16, 2, BUFFER, allowedchanges=0)
        pygame.mixer.set_num_channels(VOICES + 1)
        self._voices = cycle(pygame.mixer.Channel(number) for number in range(VOICES))
        self._bed = BedChannel(pygame.mixer.Channel(VOICES))
        self._made: dict[tuple[ToneName, int], pygame.mixer.Sound] = {}
        self._speaking = False

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Sound the tone on the channel whose turn it is: the one that was begun longest ago."""
        key = (name, melody_step(name, step))
        if key not in self._made:
            self._made[key] = _playable(*key)
        channel = next(self._voices)
        channel.play(self._made[key])
        # A channel that begins to play is at full volume again, so this comes after.
        channel.set_volume(max(0.0, min(1.0, strength)) * (SPOKEN_OVER if self._speaking else 1.0))

    def bed(self, name: BedName | None) -> None:
        """Want a bed."""
        self._bed.want(name)

    def duck(self, speaking: bool) -> None:
        """Let the bed glide on, and the tones to come be softer while a voice speaks."""
        self._speaking = speaking
        self._bed.glide(speaking)

    def close(self) -> None:
        """Give the device back."""
        self._bed.close()
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
