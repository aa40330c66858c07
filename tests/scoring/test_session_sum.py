"""What a session came to: every number from the raw record, none invented."""

from dataclasses import replace

import pytest

from game.core.names import Modality, RepKind
from game.core.record import RangeToday, SessionRecord, SetRecord, SetWork
from game.core.rep import Rep
from game.core.session_sum import Figures
from game.scoring.points import POINTS_VERSION, points_of
from game.scoring.session_sum import sum_of

RANGE = RangeToday(rest_deg=90.0, best_deg=25.0, range_deg=65.0)
REP = Rep(1.0, 2.5, 5.0, 40.0, 50.0, 30.0, 20.0, 1.0, smoothness=-2.0, compensations=(), complete=True)
LEAN = replace(REP, peak_deg=50.0, held_s=2.0, smoothness=-3.0, compensations=("trunk_back",), complete=False, out_speed_deg_s=40.0)
UNSEEN = replace(REP, peak_deg=60.0, held_s=6.0, smoothness=None, compensations=None, complete=None, out_speed_deg_s=80.0)
RECORD = SessionRecord(
    "monday", "ada", "2026-03-02T09:00:00Z", "knee", "c0ffee", "knee_extension", "left", "active", "camera", 7, RANGE,
    view="side", expected_error_deg=2.5, pain_before=1, pain_after=2,
)  # fmt: skip


def of(*sets: SetRecord, **known: object) -> SessionRecord:
    return replace(RECORD, sets=sets, **known)  # type: ignore[arg-type]


def test_the_figures_are_medians_of_what_was_measured() -> None:
    found = sum_of(of(SetRecord(1, 52.0, (REP, LEAN, UNSEEN), "done")), None)
    assert found.figures == Figures(3, 1, 50.0, 40.0, 2.0, -2.5, 40.0, watched=2, compensated=1)
    assert (found.complete, found.moved_s) == (1, 12.0)


def test_what_is_known_of_the_session_is_told_as_it_is() -> None:
    found = sum_of(of(), "2026-03-02T09:30:00Z")
    assert (found.session_id, found.player_id, found.started_at) == ("monday", "ada", "2026-03-02T09:00:00Z")
    assert found.ended_at == "2026-03-02T09:30:00Z"
    assert (found.level_name, found.level_hash, found.movement, found.side) == ("knee", "c0ffee", "knee_extension", "left")
    assert (found.modality, found.source, found.view, found.corrected, found.expected_error_deg) == ("active", "camera", "side", False, 2.5)
    assert (found.range_today, found.pain_before, found.pain_after) == (RANGE, 1, 2)


def test_a_session_without_sets_came_to_nothing() -> None:
    found = sum_of(of(), None)
    assert (found.sets, found.sets_done, found.ended_by, found.by_kind, found.stones) == (0, 0, None, (), 0)
    assert found.figures == Figures(0, 0, None, None, None, None, None, 0, 0)
    assert found.points is None


def test_a_session_ended_as_the_set_of_the_highest_number() -> None:
    found = sum_of(of(SetRecord(2, 52.0, (), "stopped"), SetRecord(1, 52.0, (), "done")), None)
    assert (found.sets, found.sets_done, found.ended_by) == (2, 1, "stopped")


def test_every_repetition_is_counted_under_its_kind_and_imagined_ones_last() -> None:
    mixed = tuple(replace(REP, kind=kind) for kind in ("mirror", "active", "stretch", "active"))
    found = sum_of(of(SetRecord(1, 52.0, mixed, "done", SetWork(30.0, 4)), SetRecord(2, 52.0, (), None, SetWork(12.5, 5))), None)
    assert found.by_kind == (("active", 2), ("stretch", 1), ("mirror", 1), ("imagined", 9))
    assert (found.stones, found.stretch_s) == (13, 42.5)


@pytest.mark.parametrize(
    ("modality", "kind"),
    [
        ("range_of_motion", "stretch"),
        ("active", "active"),
        ("electrical_stimulation", "stim_assisted"),
        ("passive", "assisted"),
        ("mirror", "mirror"),
    ],
)
def test_figures_and_points_are_of_the_kind_that_an_exercise_is_there_for(modality: Modality, kind: RepKind) -> None:
    kinds: tuple[RepKind, ...] = ("active", "assisted", "stim_assisted", "stretch", "mirror")
    found = sum_of(of(SetRecord(1, 52.0, tuple(replace(REP, kind=one) for one in kinds)), modality=modality), None)
    assert found.figures is not None
    assert (found.figures.reps, found.stones) == (1, 5)
    assert found.points == points_of(replace(REP, kind=kind), 52.0, RANGE) > 0


def test_in_active_exercise_nobody_may_have_helped() -> None:
    helped = sum_of(of(SetRecord(1, 52.0, (replace(REP, helped=True), REP))), None)
    alone = sum_of(of(SetRecord(1, 52.0, (REP,))), None)
    assert (helped.figures, helped.points, helped.stones) == (alone.figures, alone.points, 2)


def test_points_are_added_up_by_the_target_of_each_set() -> None:
    found = sum_of(of(SetRecord(1, 52.0, (REP, LEAN)), SetRecord(2, 30.0, (REP,))), None)
    assert found.points == points_of(REP, 52.0, RANGE) + points_of(LEAN, 52.0, RANGE) + points_of(REP, 30.0, RANGE)
    assert found.points_version == POINTS_VERSION


def test_a_key_measures_nothing_and_lays_stones() -> None:
    found = sum_of(of(SetRecord(1, 52.0, (REP, REP)), source="keyboard"), None)
    assert (found.figures, found.points, found.stones) == (None, None, 2)


def test_without_a_range_there_is_no_reach_and_there_are_no_points() -> None:
    found = sum_of(of(SetRecord(1, 52.0, (REP,)), range_today=None), None)
    assert found.figures == Figures(1, 1, None, None, 1.0, -2.0, 30.0, 1, 0)
    assert found.points is None


def test_nothing_imagined_is_measured() -> None:
    found = sum_of(of(SetRecord(1, 0.0, (), "done", SetWork(imagined_reps=9)), modality="mental_practice"), None)
    assert (found.figures, found.points, found.stones) == (Figures(0, 0, None, None, None, None, None, 0, 0), None, 9)
