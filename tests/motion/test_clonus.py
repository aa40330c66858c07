import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.motion.clonus import height_without_clonus, oscillates

FPS = 30


def way(length_s: float, gain_deg: float, swing_deg: float = 0.0, hz: float = 5.0, fps: int = FPS) -> tuple[list[float], list[float]]:
    """Return times and angles of one excursion with an oscillation of `swing_deg` either way riding on it."""
    times = [number / fps for number in range(math.ceil(length_s * fps) + 1)]
    angles = [
        0.5 * gain_deg * (1 - math.cos(2 * math.pi * time_s / length_s)) + swing_deg * math.sin(2 * math.pi * hz * time_s)
        for time_s in times
    ]
    return times, angles


@settings(max_examples=60, deadline=None)
@given(length_s=st.floats(0.4, 6.0), gain=st.floats(3.0, 90.0), fps=st.integers(10, 60))
def test_a_plain_excursion_does_not_oscillate(length_s: float, gain: float, fps: int) -> None:
    assert not oscillates(*way(length_s, gain, fps=fps), gain)


@settings(max_examples=60, deadline=None)
@given(length_s=st.floats(1.0, 4.0), hz=st.floats(3.0, 8.0), gain=st.floats(0.0, 10.0), swing=st.floats(5.0, 15.0))
def test_clonus_oscillates_and_averages_out(length_s: float, hz: float, gain: float, swing: float) -> None:
    times, angles = way(length_s, gain, swing, hz)
    assert oscillates(times, angles, gain + swing)
    assert height_without_clonus(times, angles, 0.0) <= gain + 0.35 * swing


@settings(max_examples=60, deadline=None)
@given(length_s=st.floats(1.2, 4.0), hz=st.floats(3.0, 8.0), gain=st.floats(30.0, 90.0))
def test_a_real_movement_keeps_its_height_under_clonus(length_s: float, hz: float, gain: float) -> None:
    times, angles = way(length_s, gain, 0.15 * gain, hz)
    assert height_without_clonus(times, angles, 0.0) >= 0.7 * gain


@pytest.mark.parametrize(("hz", "expected"), [(1.0, False), (2.0, False), (4.0, True), (8.0, True)])
def test_only_quick_turns_are_clonus(hz: float, expected: bool) -> None:
    assert oscillates(*way(3.0, 0.0, 10.0, hz), 20.0) is expected


def test_what_is_shorter_than_a_swing_has_no_height() -> None:
    assert height_without_clonus([0.0, 0.05, 0.1], [0.0, 20.0, 0.0], 0.0) == 0.0
