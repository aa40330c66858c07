import pygame
import pytest

from game.screen.sound import MixerSound, RecordedSound, SilentSound, open_sound
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
    sound.close()


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
