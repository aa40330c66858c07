import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.motion.excursion import Sample
from game.motion.reps import RepCounter, rules_for
from game.motion.rest_noise import BAND_SPREADS, LEAST_FLOOR_DEG, RestNoise
from game.motion.smoothing import OneEuro
from game.sources.scripted_body import ScriptedRep

FPS = 30


def listened(gains: list[float]) -> RestNoise:
    noise = RestNoise()
    for number, gained in enumerate(gains):
        noise.step(number / FPS, gained)
    return noise


def scattered(spread_deg: float, length_s: float, seed: int, reps: list[ScriptedRep] | None = None) -> list[float]:
    dice = random.Random(seed)
    return [sum(rep.gained_at(n / FPS) for rep in reps or []) + dice.gauss(0.0, spread_deg) for n in range(math.ceil(length_s * FPS))]


@settings(max_examples=30, deadline=None)
@given(spread=st.floats(0.2, 1.5), seed=st.integers(0, 1000))
def test_the_noise_holds_nearly_all_readings_of_a_resting_limb(spread: float, seed: int) -> None:
    assert listened(scattered(spread, 6.0, seed)).noise_deg == pytest.approx(BAND_SPREADS * spread, rel=0.3)


@settings(max_examples=20, deadline=None)
@given(spread=st.floats(0.2, 1.0), seed=st.integers(0, 1000))
def test_movement_in_between_is_no_noise(spread: float, seed: int) -> None:
    reps = [ScriptedRep(1.2 + 3.0 * number, 40.0) for number in range(4)]
    assert listened(scattered(spread, 13.0, seed, reps)).noise_deg == pytest.approx(BAND_SPREADS * spread, rel=0.4)


@pytest.mark.parametrize("spread", [0.2, 0.5, 1.0, 1.5, 2.0])
def test_a_resting_limb_hardly_ever_makes_a_rep_at_its_own_floor(spread: float) -> None:
    found = 0
    for seed in range(5):
        smooth = OneEuro()
        gains = [smooth.step(gain, number / FPS) for number, gain in enumerate(scattered(spread, 40.0, seed))]
        floor = listened(gains[: 5 * FPS]).floor_deg
        assert floor is not None
        counter = RepCounter(rules_for(0.0, floor))
        found += sum(counter.step(Sample(number / FPS, gain)) is not None for number, gain in enumerate(gains))
    assert found <= 1


def test_the_floor_is_never_lower_than_what_a_camera_can_tell() -> None:
    assert listened([0.0] * 90).floor_deg == LEAST_FLOOR_DEG


def test_before_a_rest_was_seen_nothing_is_known() -> None:
    assert listened([]).floor_deg is None
    assert listened([40.0 * number / FPS for number in range(90)]).noise_deg is None


def test_a_gap_is_no_noise() -> None:
    noise = listened([0.0] * 40)
    noise.forget_window()
    for number in range(40):
        noise.step(5.0 + number / FPS, 30.0)
    assert noise.floor_deg == LEAST_FLOOR_DEG
