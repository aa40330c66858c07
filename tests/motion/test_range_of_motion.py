import math
import random
from collections.abc import Sequence
from dataclasses import replace
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.motion.range_of_motion import EASY_REPS, TRYING_S, RangeFinder
from game.motion.rest_noise import LEAST_FLOOR_DEG
from game.sources.scripted_body import ScriptedRep
from tests.scripted_play import FPS, REST_DEG, moving, seen, unseen

EVERY_S = 3.0


def easy_reps(gains: Sequence[float]) -> list[ScriptedRep]:
    return [ScriptedRep(1.0 + EVERY_S * number, gain) for number, gain in enumerate(gains)]


def found(gains: Sequence[float], finder: RangeFinder | None = None) -> RangeFinder:
    """Return what a finder knows after these easy reps of a knee."""
    finder = finder or RangeFinder(out_sign=-1)
    for reading in moving(easy_reps(gains), 1.0 + EVERY_S * len(gains)):
        if not finder.done:
            finder.step(reading)
    return finder


@settings(max_examples=30, deadline=None)
@given(gain=st.floats(12.0, 90.0))
def test_three_easy_reps_set_the_range(gain: float) -> None:
    finder = found([gain] * EASY_REPS)
    today = finder.range_today()
    assert today.rest_deg == pytest.approx(90.0, abs=0.11 * gain)
    assert today.best_deg == pytest.approx(90.0 - gain, abs=0.1)
    assert today.range_deg == pytest.approx(today.rest_deg - today.best_deg, abs=0.011)


@pytest.mark.parametrize("place", range(3))
@pytest.mark.parametrize("odd", [85.0, 20.0])
def test_one_spasm_or_one_weak_rep_does_not_set_the_range(place: int, odd: float) -> None:
    gains = [50.0, 50.0, 50.0]
    gains[place] = odd
    assert found(gains).range_today().best_deg == pytest.approx(40.0, abs=0.1)


def test_each_rep_is_told_once_and_the_reach_is_shown_meanwhile() -> None:
    finder, told, most = RangeFinder(out_sign=-1), 0, 0.0
    for reading in moving(easy_reps([50.0, 40.0, 45.0]), 10.0):
        told += finder.step(reading)
        assert told == finder.reps
        assert 0.0 <= finder.gained_deg <= finder.best_gained_deg
        most = max(most, finder.gained_deg)
    assert told == EASY_REPS
    assert most == finder.best_gained_deg == pytest.approx(50.0, abs=0.5)


@pytest.mark.parametrize("reps", [0, 1, 2])
def test_the_range_is_not_told_early(reps: int) -> None:
    finder = found([50.0] * reps)
    assert not finder.done
    with pytest.raises(ValueError, match=f"needs 3 easy reps, {reps} were seen"):
        finder.range_today()


@pytest.mark.parametrize("gain", [4.0, 5.0, 8.0])
def test_small_movements_set_a_small_range(gain: float) -> None:
    assert found([gain] * EASY_REPS).range_today().range_deg == pytest.approx(gain, abs=0.4)


def test_in_noise_a_small_movement_is_not_made_up() -> None:
    dice = random.Random(4)
    finder = RangeFinder(out_sign=-1)
    for n in range(20 * FPS):
        finder.step(seen(n / FPS, dice.gauss(0.0, 1.0)))
    assert finder.reps == 0
    assert finder.noise_floor_deg == pytest.approx(7.5, rel=0.2)


@pytest.mark.parametrize(
    "gains", [[6.0, 55.0, 42.0, 50.0], [42.0, 6.0, 55.0, 37.0], [6.0, 7.0, 42.0, 55.0, 50.0], [42.0, 7.0, 6.0, 55.0, 50.0, 45.0]]
)
def test_false_starts_set_no_range_for_somebody_who_moves_further(gains: list[float]) -> None:
    finder = found(gains)
    assert finder.reps == EASY_REPS
    assert finder.range_today().range_deg == pytest.approx(median([gain for gain in gains if gain > 10.0][-EASY_REPS:]), abs=1.0)


def test_one_spasm_among_small_movements_only_takes_a_little_longer() -> None:
    assert not found([8.0, 80.0, 8.0, 8.0]).done
    assert found([8.0, 80.0, 8.0, 8.0, 8.0, 8.0]).range_today().range_deg == pytest.approx(8.0, abs=0.5)


def test_trembling_is_no_easy_rep() -> None:
    finder = RangeFinder(out_sign=-1)
    for n in range(20 * FPS):
        shaking = 4.0 * math.sin(2 * math.pi * 5 * n / FPS) if n % (3 * FPS) > 2 * FPS else 0.0
        finder.step(seen(n / FPS, shaking))
    assert finder.reps == 0


@pytest.mark.parametrize(("gain", "too_small"), [(0.0, True), (2.0, True), (8.0, False)])
def test_a_movement_that_cannot_be_seen_is_called_too_small_in_time(gain: float, too_small: bool) -> None:
    finder = RangeFinder(out_sign=-1)
    for reading in moving(easy_reps([gain] * 2), TRYING_S + 1.0):
        finder.step(reading)
        assert not finder.too_small or reading.time_s >= TRYING_S - 1 / FPS
    assert finder.too_small is too_small
    assert finder.noise_floor_deg == LEAST_FLOOR_DEG


def test_who_is_not_seen_does_not_move_too_little() -> None:
    finder = RangeFinder(out_sign=-1)
    for n in range(30 * FPS):
        finder.step(unseen(n / FPS))
    assert not finder.too_small


def test_a_rep_that_was_half_back_when_the_limb_was_hidden_is_learned() -> None:
    finder = RangeFinder(out_sign=-1)
    told = [finder.step(unseen(reading.time_s) if reading.time_s > 2.8 else reading) for reading in moving(easy_reps([50.0]), 4.0)]
    assert (told.count(True), finder.reps) == (1, 1)


def test_a_rep_with_a_gap_in_it_is_not_learned() -> None:
    finder = RangeFinder(out_sign=-1)
    for reading in moving(easy_reps([50.0]), 4.0):
        finder.step(unseen(reading.time_s) if 1.5 < reading.time_s < 1.9 else reading)
    assert finder.reps == 0


def wrist_rests_after(lowest_deg: float, highest_deg: float) -> RangeFinder:
    """Return what is known of a wrist that swings between two out-degrees, where 0 is its rest."""
    finder = RangeFinder(out_sign=-1, rest_deg=0.0)
    for reading in moving(easy_reps([highest_deg - lowest_deg] * EASY_REPS), 10.0):
        assert reading.out_deg is not None
        finder.step(replace(reading, out_deg=reading.out_deg + REST_DEG + lowest_deg))
    return finder


def test_a_wrist_rests_at_nought_wherever_its_reps_begin() -> None:
    today = wrist_rests_after(-40.0, 50.0).range_today()
    assert today.rest_deg == 0.0
    assert today.best_deg == pytest.approx(-50.0, abs=0.1)
    assert today.range_deg == pytest.approx(50.0, abs=0.1)


def test_a_wrist_whose_rest_was_learned_while_it_was_up_rests_where_its_reps_begin() -> None:
    today = wrist_rests_after(-60.0, 2.0).range_today()
    assert today.rest_deg == pytest.approx(60.0, abs=1.5)
    assert today.range_deg == pytest.approx(62.0, abs=1.5)


def test_a_knee_that_is_out_when_learning_begins_is_learned_all_the_same() -> None:
    finder = RangeFinder(out_sign=-1)
    for reading in moving(easy_reps([50.0] * (EASY_REPS + 1)), 12.0):
        if reading.time_s > 1.7:
            finder.step(reading)
    assert finder.range_today().range_deg == pytest.approx(50.0, abs=1.0)


def test_whatever_was_seen_gives_a_range_to_play_with() -> None:
    assert found([7.0]).range_so_far().range_deg == pytest.approx(7.0, abs=0.3)
    assert found([1.0]).range_so_far().range_deg == LEAST_FLOOR_DEG
