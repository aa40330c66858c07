import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.motion.excursion import Excursion, Sample
from game.motion.spasm import NEW_PACE, SpasmWatch, peak_speed_deg_s, sort_out

FPS = 60


def excursion(out_deg_s: float, gain_deg: float = 60.0, back_deg_s: float = 60.0) -> Excursion:
    """Return an excursion at even speeds, out and back."""
    out_s, back_s = gain_deg / out_deg_s, gain_deg / back_deg_s
    moments = [number / FPS for number in range(round((out_s + back_s) * FPS) + 1)]
    return Excursion(tuple(Sample(t, gain_deg * min(t / out_s, 1 - (t - out_s) / back_s)) for t in moments))


def told(speeds: list[float], ceiling_deg_s: float = 150.0) -> list[bool]:
    """Return which of these excursions are called spasms, one after another."""
    watch, found = SpasmWatch(ceiling_deg_s), []
    for speed in speeds:
        found.append(watch.is_spasm(excursion(speed)))
        watch.remember(excursion(speed))
    return found


@pytest.mark.parametrize("speed", [20.0, 60.0, 300.0])
def test_the_peak_speed_is_that_of_the_way_out(speed: float) -> None:
    assert peak_speed_deg_s(excursion(speed, back_deg_s=400.0)) == pytest.approx(speed, rel=0.05)


def test_one_odd_frame_is_no_speed() -> None:
    steady = excursion(60.0).samples
    jump = tuple(sample._replace(out_deg=sample.out_deg + (4.0 if number == 20 else 0.0)) for number, sample in enumerate(steady))
    assert peak_speed_deg_s(Excursion(jump)) < 150.0


def test_far_outside_the_players_own_speeds_is_a_spasm() -> None:
    assert told([60.0, 50.0, 70.0, 500.0, 60.0]) == [False, False, False, True, False]


@settings(max_examples=40, deadline=None)
@given(speeds=st.lists(st.floats(15.0, 205.0), max_size=12))
def test_whoever_warms_up_may_go_quicker_than_the_exercise_allows(speeds: list[float]) -> None:
    assert not any(told(speeds))


def test_a_quick_player_has_quick_reps() -> None:
    assert not any(told([150.0, 160.0, 170.0, 600.0, 700.0]))


def test_before_a_few_movements_are_known_there_is_no_spasm() -> None:
    assert told([60.0, 700.0, 60.0]) == [False, False, False]


def test_the_exercises_own_ceiling_counts() -> None:
    assert told([20.0, 20.0, 20.0, 150.0], ceiling_deg_s=30.0)[-1]
    assert not told([20.0, 20.0, 20.0, 150.0], ceiling_deg_s=150.0)[-1]


def test_a_new_pace_counts_after_two() -> None:
    assert told([30.0] * 5 + [400.0] * 5) == [False] * 5 + [True] * (NEW_PACE - 1) + [False] * (6 - NEW_PACE)


def test_two_spasms_apart_are_both_spasms() -> None:
    assert told([30.0, 30.0, 30.0, 400.0, 30.0, 30.0, 400.0, 400.0, 30.0, 400.0]).count(True) == 4


def test_a_whole_recording_is_sorted_by_its_own_median() -> None:
    ordinary, spasm = [excursion(speed) for speed in (60.0, 50.0, 70.0, 55.0)], excursion(600.0)
    assert sort_out([spasm, *ordinary]) == (ordinary, [spasm])
    assert sort_out([spasm, ordinary[0]]) == ([spasm, ordinary[0]], [])
    assert sort_out([]) == ([], [])
