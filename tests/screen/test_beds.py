from itertools import product

import numpy as np
import pytest

from game.screen.bed_layers import LENGTH, call, drop, hiss, placed, swell
from game.screen.beds import BED_NAMES, BED_PEAK, BedName, bed
from game.screen.tones import PEAK, RATE_HZ, TONE_NAMES, ToneName, frequency_hz, tone


@pytest.fixture(params=BED_NAMES, scope="module")
def loop(request: pytest.FixtureRequest) -> np.ndarray:
    name: BedName = request.param
    return bed(name)


def test_a_bed_is_quiet_and_presses_on_no_loudspeaker(loop: np.ndarray) -> None:
    assert loop.shape == (LENGTH, 2)
    assert np.abs(loop).max() == pytest.approx(BED_PEAK)
    assert np.abs(loop.mean(axis=0)).max() < 1e-6
    loudness = np.sqrt(np.mean(loop**2))
    assert 0.005 < loudness < 0.04, "to be heard, and far below the tones"


def test_a_bed_has_no_seam(loop: np.ndarray) -> None:
    jumps = np.abs(np.diff(loop, axis=0))
    assert np.abs(loop[0] - loop[-1]).max() <= np.percentile(jumps, 99.9), "the end runs into the beginning"
    across = np.concatenate([loop[-64:], loop[:64]])
    assert np.abs(np.diff(across, n=2, axis=0)).max() <= np.abs(np.diff(loop, n=2, axis=0)).max(), "as smooth there as anywhere"


def test_a_bed_does_not_click(loop: np.ndarray) -> None:
    assert np.abs(np.diff(loop, axis=0)).max() < BED_PEAK, "no jump"


def test_both_ears_hear_it_equally_loud_but_not_the_same(loop: np.ndarray) -> None:
    left, right = np.sqrt(np.mean(loop**2, axis=0))
    assert left == pytest.approx(right, rel=1e-4)
    assert not np.array_equal(loop[:, 0], loop[:, 1])


def test_each_place_has_its_own_bed_and_it_is_always_the_same() -> None:
    loops = {name: bed(name).tobytes() for name in BED_NAMES}
    assert len(set(loops.values())) == len(BED_NAMES)
    bed.cache_clear()
    assert bed("lake").tobytes() == loops["lake"]


def test_three_voices_and_a_bed_stay_within_what_a_loudspeaker_gives() -> None:
    loudest = max(np.abs(tone(name)).max() for name in TONE_NAMES)
    assert loudest <= PEAK
    assert 3 * loudest + BED_PEAK <= 1.0


@pytest.mark.parametrize(("name", "voice"), list(product(("lake", "night"), ("stone", "finish", "target"))))
def test_what_is_mixed_is_not_cut_off(name: BedName, voice: ToneName) -> None:
    mixed = bed(name)[:RATE_HZ, 0].copy()
    for step in range(3):
        one = tone(voice, step)[:RATE_HZ]
        mixed[: len(one)] += one
    assert 0.2 < np.abs(mixed).max() < 1.0


@pytest.mark.parametrize("degree", [15, 17, 20])
def test_what_calls_in_a_bed_sings_in_the_scale_of_the_tones(degree: int) -> None:
    wave = np.pad(call(degree, 0.2), RATE_HZ)
    strongest_hz = np.fft.rfftfreq(len(wave), 1 / RATE_HZ)[np.abs(np.fft.rfft(wave)).argmax()]
    assert strongest_hz == pytest.approx(frequency_hz(degree), rel=0.01)


@pytest.mark.parametrize("wave", [call(15, 0.1), drop(8)])
def test_what_is_laid_into_a_bed_begins_and_ends_at_nothing(wave: np.ndarray) -> None:
    assert max(abs(float(wave[0])), abs(float(wave[-1]))) < 1e-3


def test_what_rings_beyond_the_end_rings_at_the_beginning() -> None:
    wave = np.ones(1000, np.float32)
    loop = placed([((LENGTH - 400) / RATE_HZ, 0.5, wave)])
    assert loop[:600].tolist() == [0.5] * 600
    assert loop[600:-400].max() == 0.0


def test_a_swell_closes_on_itself_between_its_shares() -> None:
    loud = swell(3, 0.2, 2.0, late_s=1.0)
    assert loud.min() == pytest.approx(0.2, abs=1e-3)
    assert loud.max() == pytest.approx(1.0, abs=1e-3)
    assert abs(loud[0] - loud[-1]) < 1e-3


def test_hiss_lies_around_its_pitch() -> None:
    wave = hiss(1, 500, 0.5)
    strength = np.abs(np.fft.rfft(wave)) ** 2
    hz = np.fft.rfftfreq(LENGTH, 1 / RATE_HZ)
    around = (hz > 200) & (hz < 1250)
    assert strength[around].sum() > 0.95 * strength.sum()
