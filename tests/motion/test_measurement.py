from collections.abc import Sequence

import pytest

from game.core.names import MOVEMENTS, SIDES, MovementName, Side
from game.motion.accuracy import expected_error_deg
from game.motion.follow import follow
from game.motion.measurement import Measurement, measure
from game.motion.movements import MOVEMENT_TABLE
from game.sources.scripted_body import Script, ScriptedBody, ScriptedRep, even_reps

each_movement = pytest.mark.parametrize("movement", MOVEMENTS)


def measured(script: Script, side: Side | None = None) -> Measurement:
    track = follow(ScriptedBody(script).poses(), script.movement, side)
    return measure(track, script.movement, script.fps)


@each_movement
@pytest.mark.parametrize("side", SIDES)
def test_a_moving_limb_is_found_and_its_reps_are_counted(movement: MovementName, side: Side) -> None:
    row = MOVEMENT_TABLE[movement]
    figures = measured(Script(movement, side, even_reps(5, 60.0), 17.0, noise_deg=1.0, tremor_deg=1.0))
    assert (figures.movement, figures.side, figures.refused, figures.rep_count) == (movement, side, None, 5)
    assert figures.view in row.views
    assert (figures.fps, figures.frames, figures.duration_s, figures.tracked_fraction) == (30.0, 510, 17.0, 1.0)
    assert figures.rest_deg == pytest.approx(row.usual_rest_deg, abs=6.0)
    assert figures.best_deg == pytest.approx(row.usual_rest_deg + row.out_sign * 60.0, abs=5.0)
    assert figures.range_deg == pytest.approx(60.0, abs=8.0)
    for rep, true in zip(figures.reps, even_reps(5, 60.0), strict=True):
        assert rep.start_s == pytest.approx(true.start_s, abs=0.35)
        assert rep.peak_s == pytest.approx(true.start_s + 1.0, abs=0.35)
        assert rep.end_s == pytest.approx(true.start_s + 2.0, abs=0.35)
        assert rep.range_deg == pytest.approx(60.0, abs=8.0)


def test_what_is_not_measured_is_none() -> None:
    figures = measured(Script("knee_extension", "left", even_reps(2, 50.0), 9.0))
    assert figures.expected_error_deg == expected_error_deg("knee_extension", "side", corrected=False)
    assert figures.swing_deg is None
    assert [rep.complete for rep in figures.reps] == [None, None]


def flexing_and_extending(count: int) -> Sequence[ScriptedRep]:
    """Return cycles that go from neutral to 40° of extension, then to 30° of flexion, and back to neutral."""
    pairs = ((ScriptedRep(3.0 + 3.0 * n, 40.0, 0.6, 0.0, 0.6), ScriptedRep(4.5 + 3.0 * n, -30.0, 0.6, 0.0, 0.6)) for n in range(count))
    return [rep for pair in pairs for rep in pair]


def test_a_wrists_rep_is_one_extension_peak_and_its_swing_includes_flexion() -> None:
    figures = measured(Script("wrist_flexion_extension", "right", flexing_and_extending(4), 16.0))
    assert figures.rep_count == 4
    assert figures.rest_deg == 0.0
    assert figures.best_deg == pytest.approx(-40.0, abs=3.0)
    assert figures.range_deg == pytest.approx(40.0, abs=3.0)
    assert figures.swing_deg == pytest.approx(70.0, abs=5.0)


@each_movement
def test_a_gap_costs_only_the_rep_in_it(movement: MovementName) -> None:
    reps = even_reps(4, 60.0)
    figures = measured(Script(movement, "left", reps, 14.0, gone=((reps[1].start_s + 0.3, reps[1].start_s + 1.3),)), "left")
    assert figures.rep_count == 3
    assert figures.tracked_fraction == pytest.approx(1 - 0.7 / 14.0, abs=0.01)


def test_a_rep_that_the_film_cuts_off_on_its_way_back_counts() -> None:
    whole = measured(Script("knee_extension", "left", even_reps(2, 60.0), 3.0 + 2.6 + 1.75))
    short = measured(Script("knee_extension", "left", even_reps(2, 60.0), 3.0 + 2.6 + 1.2))
    assert (whole.rep_count, short.rep_count) == (2, 1)


@each_movement
def test_an_empty_room_gives_no_numbers(movement: MovementName) -> None:
    figures = measured(Script(movement, "left", (), 4.0, gone=((0.0, 4.0),)))
    assert (figures.rep_count, figures.reps, figures.view, figures.tracked_fraction) == (0, (), None, 0.0)
    assert (figures.rest_deg, figures.best_deg, figures.range_deg, figures.swing_deg) == (None, None, None, None)


def test_no_frames_at_all_are_no_error() -> None:
    figures = measured(Script("knee_extension", "left", (), 0.0))
    assert (figures.frames, figures.duration_s, figures.tracked_fraction, figures.rest_deg) == (0, 0.0, 0.0, None)


def test_a_still_limb_has_a_rest_and_no_reps() -> None:
    figures = measured(Script("knee_extension", "left", (), 4.0, noise_deg=0.5), "left")
    assert figures.rep_count == 0
    assert figures.rest_deg == pytest.approx(90.0, abs=1.0)
    assert (figures.best_deg, figures.range_deg) == (None, None)


def test_a_still_hand_has_no_best_and_no_swing() -> None:
    figures = measured(Script("wrist_flexion_extension", "left", (), 4.0, noise_deg=0.5), "left")
    assert (figures.rest_deg, figures.best_deg, figures.range_deg, figures.swing_deg) == (0.0, None, None, None)


@each_movement
def test_where_neither_side_is_seen_none_is_chosen(movement: MovementName) -> None:
    nobody = Script(movement, "left", (), 2.0, gone=((0.0, 2.0),))
    assert measured(nobody).side is None
    assert measured(nobody, "right").side == "right"


def test_the_rate_is_that_of_the_frames_own_times() -> None:
    def rate(fps: float, length_s: float) -> float | None:
        return follow(ScriptedBody(Script("knee_extension", "left", (), length_s, fps=fps)).poses(), "knee_extension", "left").fps

    assert rate(25.0, 4.0) == pytest.approx(25.0)
    assert rate(25.0, 0.04) is None
    assert rate(25.0, 0.0) is None
