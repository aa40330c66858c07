import numpy as np
import pytest

from game.screen.tones import MELODY, RATE_HZ, TONE_NAMES, ToneName, melody_step, tone

EVERY_TONE = [(name, step) for name in TONE_NAMES for step in range(len(MELODY) if melody_step(name, 1) == 1 else 1)]


@pytest.mark.parametrize(("name", "step"), EVERY_TONE)
def test_a_tone_is_soft_clean_and_short(name: ToneName, step: int) -> None:
    wave = tone(name, step)
    assert 0.05 <= np.abs(wave).max() <= 0.7
    assert abs(float(wave.mean())) < 1e-5, "no standing pressure"
    assert max(abs(float(wave[0])), abs(float(wave[-1]))) < 1e-3, "it begins and ends at nothing"
    assert np.abs(np.diff(wave)).max() < 0.25, "no jump that would click"
    assert 0.3 <= len(wave) / RATE_HZ <= 3.0


@pytest.mark.parametrize(("name", "step"), EVERY_TONE)
def test_a_tone_has_faded_before_it_ends(name: ToneName, step: int) -> None:
    wave = tone(name, step)
    end = round(0.01 * RATE_HZ)
    assert np.abs(wave[-end:]).max() < 0.05 * np.abs(wave).max()


def test_the_melody_moves_with_the_reps_and_comes_round() -> None:
    pitches = [_pitch_hz(tone("stone", step)) for step in range(len(MELODY))]
    assert len({round(pitch) for pitch in pitches}) >= 5
    assert np.array_equal(tone("stone", 0), tone("stone", len(MELODY)))


def test_sounds_outside_the_melody_are_always_the_same() -> None:
    assert np.array_equal(tone("rest", 0), tone("rest", 7))


def test_the_target_is_higher_than_the_stone() -> None:
    assert _pitch_hz(tone("target", 0)) > _pitch_hz(tone("stone", 0))


def _pitch_hz(wave: np.ndarray) -> float:
    strength = np.abs(np.fft.rfft(wave))
    return float(np.fft.rfftfreq(len(wave), 1 / RATE_HZ)[int(strength.argmax())])
