"""The volume of everything that sounds."""

from collections.abc import Iterator

import pygame
import pytest

from game.screen.bed_channel import GLIDE, UNDER_SPEECH
from game.screen.sound import MixerSound, RecordedSound, SilentSound


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> Iterator[MixerSound]:
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    sound = MixerSound()
    yield sound
    sound.close()


@pytest.mark.parametrize("volume", [1.0, 0.6, 0.3])
def test_tones_are_so_loud(volume: float, sound: MixerSound) -> None:
    sound.turn_to(volume)
    sound.play("stone")
    assert pygame.mixer.Channel(0).get_volume() == pytest.approx(volume, abs=0.02)


def test_no_volume_silences_what_sounds_and_what_comes(sound: MixerSound) -> None:
    sound.play("stone")
    assert pygame.mixer.Channel(0).get_busy()
    sound.turn_to(0.0)
    assert not pygame.mixer.Channel(0).get_busy()
    sound.play("stone")
    assert pygame.mixer.Channel(1).get_volume() == 0.0


def test_the_bed_glides_to_its_volume(sound: MixerSound) -> None:
    bed = sound._bed
    bed._sounding = bed.wanted = "lake"
    for volume in (1.0, 0.3, 0.0):
        sound.turn_to(volume)
        for _ in range(round(1 / GLIDE) + 1):
            before = bed.volume
            bed.glide(speaking=False)
            assert abs(bed.volume - before) <= GLIDE * 1.001
        assert bed.volume == pytest.approx(volume)
    sound.turn_to(1.0)
    for _ in range(round(1 / GLIDE) + 1):
        bed.glide(speaking=True)
    assert bed.volume == pytest.approx(UNDER_SPEECH)


def test_recorded_sound_keeps_each_volume_once() -> None:
    sound = RecordedSound()
    for volume in (1.0, 0.3, 0.3, 0.0):
        sound.turn_to(volume)
        SilentSound().turn_to(volume)
    assert sound.volumes == [1.0, 0.3, 0.0]
