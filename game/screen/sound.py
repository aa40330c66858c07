"""Sound: tones, and a bed under them; a real player and two quiet ones."""

from itertools import cycle
from typing import Protocol

import numpy as np
import pygame

from game.core.settings import Attention
from game.screen.bed_channel import BedChannel
from game.screen.beds import BedName
from game.screen.tones import RATE_HZ, ToneName, melody_step, tone

BUFFER = 512
"""Samples a block: 16 ms, so that a tone comes with its picture."""
VOICES = 12
SPOKEN_OVER = 0.5
"""While a voice speaks, tones sound at this share of their strength."""
FROM: dict[Attention, tuple[float, ...]] = {"left": (0.85, 0.25), "middle": (1.0,), "right": (0.25, 0.85)}
"""How loud tones are at the left and at the right, or all around: they come from where what matters stands."""


class Sound(Protocol):
    """Plays the game's tones, and the bed of a place under them."""

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Sound `name` now; `step` is the step of the melody, `strength` 0 to 1 how loud."""

    def bed(self, name: BedName | None) -> None:
        """Let the bed of a place come up slowly instead of the one before, or silence; naming the same again changes nothing."""

    def duck(self, speaking: bool) -> None:
        """Say with each picture whether somebody speaks: meanwhile the bed is softer."""

    def anchor(self, attention: Attention) -> None:
        """Let the tones to come sound from the side that the player sees."""

    def turn_to(self, volume: float) -> None:
        """Let everything be so loud from now on, 0 to 1."""

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

    def anchor(self, attention: Attention) -> None:
        """Do nothing."""

    def turn_to(self, volume: float) -> None:
        """Do nothing."""

    def close(self) -> None:
        """Do nothing."""


class RecordedSound(SilentSound):
    """Keeps what was asked for: tones as (name, step, strength), and in turn beds, sides, volumes, and being softer or not."""

    def __init__(self) -> None:
        self.played: list[tuple[ToneName, int, float]] = []
        self.beds: list[BedName | None] = [None]
        self.ducked: list[bool] = [False]
        self.volumes: list[float] = [1.0]
        self.sides: list[Attention] = ["middle"]

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

    def turn_to(self, volume: float) -> None:
        """Note a change."""
        if volume != self.volumes[-1]:
            self.volumes.append(volume)

    def anchor(self, attention: Attention) -> None:
        """Note a change."""
        if attention != self.sides[-1]:
            self.sides.append(attention)


class MixerSound:
    """Plays through the machine's sound device; each tone is computed when it is first needed."""

    def __init__(self) -> None:
        """Open the device. Raises pygame.error where there is none."""
        pygame.mixer.init(RATE_HZ, -16, 2, BUFFER, allowedchanges=0)
        pygame.mixer.set_num_channels(VOICES + 1)
        self._channels = [pygame.mixer.Channel(number) for number in range(VOICES)]
        self._voices = cycle(self._channels)
        self._bed = BedChannel(pygame.mixer.Channel(VOICES))
        self._made: dict[tuple[ToneName, int], pygame.mixer.Sound] = {}
        self._speaking = False
        self._from = FROM["middle"]
        self._volume = 1.0

    def play(self, name: ToneName, step: int = 0, strength: float = 1.0) -> None:
        """Sound the tone on the channel whose turn it is: the one that was begun longest ago."""
        key = (name, melody_step(name, step))
        if key not in self._made:
            self._made[key] = _playable(*key)
        channel = next(self._voices)
        channel.play(self._made[key])
        # A channel that begins to play is at full volume again, so this comes after.
        loud = max(0.0, min(1.0, strength)) * (SPOKEN_OVER if self._speaking else 1.0) * self._volume
        channel.set_volume(*(side * loud for side in self._from))

    def bed(self, name: BedName | None) -> None:
        """Want a bed."""
        self._bed.want(name)

    def duck(self, speaking: bool) -> None:
        """Let the bed glide on, and the tones to come be softer while a voice speaks."""
        self._speaking = speaking
        self._bed.glide(speaking)

    def turn_to(self, volume: float) -> None:
        """Let the tones to come and the bed be so loud; at 0 what sounds now falls silent too."""
        self._volume = self._bed.loudest = volume
        if not volume:
            for channel in self._channels:
                channel.stop()

    def anchor(self, attention: Attention) -> None:
        """Lay the tones to come to that side; beds stay all around."""
        self._from = FROM[attention]

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
