import math
import random
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.motion.smoothness import FEWEST_SAMPLES, smoothness, spectral_arc_length

MINIMUM_JERK = -1.40
"""What the authors' own definition gives for one minimum-jerk movement."""


def minimum_jerk(count: int, gain: float = 60.0) -> list[float]:
    shares = np.linspace(0.0, 1.0, count)
    return list(gain * (10 * shares**3 - 15 * shares**4 + 6 * shares**5))


def times(count: int, length_s: float) -> list[float]:
    return list(np.linspace(0.0, length_s, count))


@settings(max_examples=40, deadline=None)
@given(length_s=st.floats(0.5, 5.0), gain=st.floats(3.0, 120.0), fps=st.integers(24, 60))
def test_a_minimum_jerk_movement_has_its_known_value_whatever_its_size_and_length(length_s: float, gain: float, fps: int) -> None:
    count = math.ceil(length_s * fps) + 1
    assert smoothness(times(count, length_s), minimum_jerk(count, gain)) == pytest.approx(MINIMUM_JERK, abs=0.04)


def test_the_more_ripples_the_lower() -> None:
    moments = np.linspace(0.0, 1.0, 100)
    bell = 30 * moments**2 * (1 - moments) ** 2
    found = [spectral_arc_length(bell * (1 + depth * np.sin(2 * np.pi * 6 * moments)), 100.0) for depth in (0.0, 0.2, 0.4, 0.8)]
    assert found[0] == pytest.approx(MINIMUM_JERK, abs=0.01)
    assert all(more is not None and less is not None and more < less - 0.1 for less, more in pairwise(found))


def test_two_movements_in_one_are_less_smooth() -> None:
    once = minimum_jerk(31)
    twice = smoothness(times(62, 2.0), [*once, *(60 + angle for angle in once)])
    assert twice is not None
    assert twice < -2.0


def test_uneven_frames_measure_as_even_ones_do() -> None:
    dice = random.Random(2)
    moments = sorted({0.0, 1.0, *(dice.random() for _ in range(60))})
    angles = [60 * (10 * s**3 - 15 * s**4 + 6 * s**5) for s in moments]
    assert smoothness(moments, angles) == pytest.approx(MINIMUM_JERK, abs=0.1)


@pytest.mark.parametrize("count", [0, 1, FEWEST_SAMPLES - 1])
def test_too_few_samples_have_no_smoothness(count: int) -> None:
    assert smoothness(times(count, 1.0), minimum_jerk(count)) is None


def test_who_does_not_move_has_no_smoothness() -> None:
    assert smoothness(times(30, 1.0), [5.0] * 30) is None


def test_a_time_that_stands_still_has_no_smoothness() -> None:
    assert smoothness([1.0] * 30, minimum_jerk(30)) is None
