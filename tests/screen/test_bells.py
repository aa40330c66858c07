import numpy as np
import pytest

from game.screen.bells import BELL_NAMES, HIGHEST, LOWEST, BellName, pitch_hz
from game.screen.tones import PEAK, RATE_HZ, melody_step, tone

STEPS = (LOWEST, 48, 55, 60, 67, 77, 84, HIGHEST)
EVERY_BELL = [(name, step) for name in BELL_NAMES for step in STEPS]


@pytest.mark.parametrize(("name", "step"), EVERY_BELL)
def test_a_bell_is_soft_clean_and_has_faded_before_it_ends(name: BellName, step: int) -> None:
    wave = tone(name, step)
    end = round(0.01 * RATE_HZ)
    assert 0.05 <= np.abs(wave).max() <= PEAK + 1e-6
    assert abs(float(wave.mean())) < 1e-5, "no standing pressure"
    assert max(abs(float(wave[0])), abs(float(wave[-1]))) < 1e-3, "it begins and ends at nothing"
    assert np.abs(np.diff(wave)).max() < 0.25, "no jump that would click"
    assert np.abs(wave[-end:]).max() < 0.05 * np.abs(wave).max()


@pytest.mark.parametrize(("name", "step"), EVERY_BELL)
def test_a_bell_sounds_at_the_pitch_that_was_asked_for(name: BellName, step: int) -> None:
    wave = tone(name, step)
    strength = np.abs(np.fft.rfft(wave))
    loudest_hz = float(np.fft.rfftfreq(len(wave), 1 / RATE_HZ)[int(strength.argmax())])
    assert loudest_hz == pytest.approx(pitch_hz(step), rel=0.01)


def test_every_key_is_a_bell_of_its_own_and_outside_them_the_nearest_sounds() -> None:
    assert len({melody_step("bell", step) for step in range(LOWEST, HIGHEST + 1)}) == HIGHEST - LOWEST + 1
    assert np.array_equal(tone("bell", HIGHEST + 9), tone("bell", HIGHEST))
    assert np.array_equal(tone("hum", LOWEST - 9), tone("hum", LOWEST))


def test_an_octave_is_twice_the_pitch_and_the_middle_c_is_where_it_belongs() -> None:
    assert pitch_hz(72) == pytest.approx(2 * pitch_hz(60))
    assert pitch_hz(60) == pytest.approx(261.63, abs=0.01)
