import math
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.motion.smoothing import Hampel, OneEuro
from game.sources.scripted_body import ScriptedRep

degrees = st.floats(-180.0, 180.0)
waits = st.floats(0.001, 0.5)
steps = st.lists(st.tuples(degrees, waits), min_size=1, max_size=40)
many = settings(max_examples=60, deadline=None)


def smoothed(steps: list[tuple[float, float]], smooth: OneEuro | None = None) -> list[float]:
    """Return what comes out for values that follow each other after these waits."""
    smooth, now_s, out = smooth or OneEuro(), 0.0, []
    for value, wait_s in steps:
        now_s += wait_s
        out.append(smooth.step(value, now_s))
    return out


@many
@given(value=degrees, waits=st.lists(waits, min_size=1, max_size=40))
def test_constant_in_constant_out(value: float, waits: list[float]) -> None:
    smooth = OneEuro()
    assert smoothed([(value, wait) for wait in waits], smooth) == [value] * len(waits)
    assert smooth.speed == 0.0


@many
@given(steps=steps)
def test_the_output_never_leaves_what_went_in(steps: list[tuple[float, float]]) -> None:
    lowest, highest = min(value for value, _ in steps), max(value for value, _ in steps)
    assert all(lowest - 1e-9 <= value <= highest + 1e-9 for value in smoothed(steps))


@many
@given(jump=st.floats(1.0, 90.0), short_s=st.floats(0.005, 0.1), factor=st.floats(1.5, 5.0))
def test_a_longer_wait_brings_the_output_nearer(jump: float, short_s: float, factor: float) -> None:
    soon, late = (smoothed([(0.0, 0.1), (jump, wait_s)])[-1] for wait_s in (short_s, short_s * factor))
    assert 0.0 < soon < jump
    assert 0.0 < late < jump
    one_rate = OneEuro(eagerness=0.0)
    other_rate = OneEuro(eagerness=0.0)
    assert smoothed([(0.0, 0.1), (jump, short_s)], one_rate)[-1] < smoothed([(0.0, 0.1), (jump, short_s * factor)], other_rate)[-1]


@many
@given(steps=steps, strays=st.lists(degrees, min_size=1, max_size=5), after=steps)
def test_a_time_that_does_not_move_on_changes_nothing(
    steps: list[tuple[float, float]], strays: list[float], after: list[tuple[float, float]]
) -> None:
    plain, disturbed = OneEuro(), OneEuro()
    now_s = 0.0
    for value, wait_s in steps:
        now_s += wait_s
        before = plain.step(value, now_s)
        disturbed.step(value, now_s)
        assert [disturbed.step(stray, now_s - early) for early, stray in enumerate(strays)] == [before] * len(strays)
    for value, wait_s in after:
        now_s += wait_s
        assert disturbed.step(value, now_s) == plain.step(value, now_s)


@many
@given(steps=steps, value=degrees)
def test_after_forgetting_all_begins_anew(steps: list[tuple[float, float]], value: float) -> None:
    smooth = OneEuro()
    smoothed(steps, smooth)
    smooth.forget()
    assert smooth.speed == 0.0
    assert smooth.step(value, 1e3) == value


def test_it_is_calm_at_rest() -> None:
    shaking = smoothed([(1.0 if number % 2 else -1.0, 1 / 30) for number in range(90)])
    assert max(shaking[30:]) - min(shaking[30:]) < 0.8


def test_it_is_quick_in_motion() -> None:
    ramp = [(100.0 * number / 30, 1 / 30) for number in range(30)]
    assert ramp[-1][0] - smoothed(ramp)[-1] < 4.0
    assert ramp[-1][0] - smoothed(ramp, OneEuro(eagerness=0.0))[-1] > 8.0


@pytest.mark.parametrize("fps", [10, 30, 60])
@pytest.mark.parametrize("speed", [-40.0, 60.0, 120.0])
def test_the_speed_is_true_at_any_frame_rate(fps: int, speed: float) -> None:
    smooth = OneEuro()
    smoothed([(speed * number / fps, 1 / fps) for number in range(3 * fps)], smooth)
    assert smooth.speed == pytest.approx(speed, rel=0.02)


@pytest.mark.parametrize("fps", [15, 30, 60])
def test_the_peak_speed_of_a_rep_is_nearly_the_true_one(fps: int) -> None:
    rep, smooth = ScriptedRep(0.5, gain_deg=60.0), OneEuro()
    speeds = []
    for number in range(3 * fps):
        smooth.step(rep.gained_at(number / fps), number / fps)
        speeds.append(smooth.speed)
    true_deg_s = 60.0 * math.pi / 2 / rep.out_s
    assert max(speeds) == pytest.approx(true_deg_s, rel=0.1)
    assert min(speeds) == pytest.approx(-true_deg_s, rel=0.1)


@many
@given(start=st.integers(5, 30), wild=st.sampled_from((-1.0, 1.0)), frames=st.integers(1, 2), fps=st.sampled_from((30, 60)))
def test_one_or_two_wild_frames_are_held_back(start: int, wild: float, frames: int, fps: int) -> None:
    values = [2.0 * number for number in range(40)]
    values[start : start + frames] = [values[start] + 90.0 * wild] * frames
    hampel = Hampel()
    believed = [hampel.step(value, number / fps) for number, value in enumerate(values)]
    assert all(abs(now - 2.0 * number) <= 8.0 for number, now in enumerate(believed))


def test_a_lasting_jump_is_believed_within_three_frames() -> None:
    hampel = Hampel()
    believed = [hampel.step(value, number / 30) for number, value in enumerate([0.0] * 10 + [70.0] * 5)]
    assert believed == [0.0] * 12 + [70.0] * 3


@many
@given(steps=st.lists(st.floats(-4.0, 4.0), min_size=1, max_size=60))
def test_what_a_limb_can_do_passes_unchanged(steps: list[float]) -> None:
    hampel, values = Hampel(), list(accumulate(steps))
    assert [hampel.step(value, number / 60) for number, value in enumerate(values)] == values


@pytest.mark.parametrize("fps", [5, 10, 15])
def test_few_frames_a_second_do_not_make_a_quick_rep_wild(fps: int) -> None:
    hampel, rep = Hampel(), ScriptedRep(0.7, gain_deg=60.0, out_s=0.3, hold_s=0.0, back_s=0.3)
    values = [rep.gained_at(number / fps) for number in range(2 * fps)]
    assert [hampel.step(value, number / fps) for number, value in enumerate(values)] == values


def test_after_a_gap_the_filter_begins_anew() -> None:
    hampel = Hampel()
    for number in range(5):
        hampel.step(0.0, number / 30)
    hampel.forget()
    assert hampel.step(90.0, 0.2) == 90.0
