from collections.abc import Iterator
from itertools import cycle
from types import SimpleNamespace

import numpy as np
import pygame
import pytest

from game.core.settings import Attention
from game.screen import bed_channel
from game.screen.bed_channel import UNDER_SPEECH
from game.screen.beds import BedName
from game.screen.sound import VOICES, MixerSound, RecordedSound, SilentSound, open_sound
from game.screen.tones import TONE_NAMES


def test_recorded_sound_keeps_what_was_asked_for() -> None:
    sound = RecordedSound()
    sound.play("stone", step=3, strength=0.5)
    sound.play("rest")
    assert sound.played == [("stone", 3, 0.5), ("rest", 0, 1.0)]


def test_without_a_device_there_is_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object, **named: object) -> None:
        raise pygame.error("No such device")

    monkeypatch.setattr(pygame.mixer, "init", refuse)
    sound = open_sound()
    assert type(sound) is SilentSound
    sound.play("stone")
    sound.bed("lake")
    sound.duck(True)
    sound.close()


def test_recorded_sound_keeps_each_bed_and_each_duck_once() -> None:
    sound = RecordedSound()
    for name in ("lake", "lake", None, "wind"):
        sound.bed(name)
    for speaking in (False, True, True, False):
        sound.duck(speaking)
    assert sound.beds == [None, "lake", None, "wind"]
    assert sound.ducked == [False, True, False]


def test_a_device_plays_every_tone_and_makes_each_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = open_sound()
    assert isinstance(sound, MixerSound)
    try:
        for name in TONE_NAMES * 2:
            sound.play(name, step=1)
        assert len(sound._made) == len(TONE_NAMES)
        assert pygame.mixer.get_busy()
        assert all(one.get_length() > 0.2 for one in sound._made.values())
    finally:
        sound.close()


def test_strength_is_the_volume(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = MixerSound()
    try:
        sound.play("stone", strength=0.25)
        assert pygame.mixer.Channel(0).get_volume() == pytest.approx(0.25, abs=0.02)
    finally:
        sound.close()


@pytest.mark.parametrize(("attention", "volumes"), [("left", (0.85, 0.25)), ("right", (0.25, 0.85)), ("middle", (1.0,))])
def test_tones_come_from_the_side_that_is_seen(attention: Attention, volumes: tuple[float, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = MixerSound()
    heard: list[tuple[float, ...]] = []
    channel = SimpleNamespace(play=lambda tone: None, set_volume=lambda *sides: heard.append(sides))
    monkeypatch.setattr(sound, "_voices", cycle([channel]))
    try:
        sound.anchor(attention)
        sound.play("stone")
        assert heard == [pytest.approx(volumes)]
    finally:
        sound.close()


def test_recorded_sound_keeps_each_side_once() -> None:
    sound = RecordedSound()
    for attention in ("middle", "left", "left", "right"):
        sound.anchor(attention)
    assert sound.sides == ["middle", "left", "right"]


class Bedded:
    """A device with a bed that is ready at once, seen from outside through its channel."""

    def __init__(self) -> None:
        self.sound = MixerSound()
        self.channel = pygame.mixer.Channel(VOICES)

    def pictures(self, count: int, speaking: bool = False) -> list[float]:
        """Let time pass and return the volume at each picture."""
        return [(self.sound.duck(speaking), self.channel.get_volume())[1] for _ in range(count)]  # type: ignore[func-returns-value]

    def wait_for(self, name: BedName) -> None:
        self.sound.bed(name)
        self.sound._bed._made[name].result()


@pytest.fixture
def bedded(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bedded]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    monkeypatch.setattr(bed_channel, "bed", lambda name: np.full((4000, 2), 0.01 if name == "lake" else 0.02, np.float32))
    device = Bedded()
    yield device
    device.sound.close()


def playing(bedded: Bedded) -> float | None:
    heard = bedded.channel.get_sound() if bedded.channel.get_busy() else None
    return None if heard is None else round(int.from_bytes(heard.get_raw()[:2], "little") / 32767, 2)


def test_a_bed_comes_up_from_silence_without_a_jump(bedded: Bedded) -> None:
    bedded.wait_for("lake")
    volumes = bedded.pictures(80)
    assert volumes[0] == 0.0
    assert volumes == sorted(volumes)
    assert max(np.diff(volumes)) < 0.04
    assert volumes[-1] == 1.0
    assert playing(bedded) == 0.01


def test_a_bed_steps_back_while_somebody_speaks(bedded: Bedded) -> None:
    bedded.wait_for("lake")
    bedded.pictures(80)
    softer = bedded.pictures(60, speaking=True)
    assert softer == sorted(softer, reverse=True)
    assert min(np.diff(softer)) > -0.04
    assert softer[-1] == pytest.approx(UNDER_SPEECH, abs=0.01)
    assert bedded.pictures(60)[-1] == 1.0


def test_another_bed_comes_after_the_first_has_gone(bedded: Bedded) -> None:
    bedded.wait_for("lake")
    bedded.pictures(80)
    bedded.wait_for("wind")
    gone = bedded.pictures(49)
    assert gone[-1] > 0
    assert playing(bedded) == 0.01
    assert bedded.pictures(100)[-1] == 1.0
    assert playing(bedded) == 0.02
    bedded.sound.bed(None)
    assert bedded.pictures(60)[-1] == 0.0
    assert playing(bedded) is None


def test_tones_never_take_the_place_of_the_bed(bedded: Bedded) -> None:
    bedded.wait_for("lake")
    bedded.pictures(80)
    for step in range(VOICES + 3):
        bedded.sound.play("finish", step, 0.5)
    assert playing(bedded) == 0.01
    assert bedded.channel.get_volume() == 1.0
