"""Every way of measuring is tried on the same poses, and the figures of several clips are those of their frames together."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from game.motion.movements import MOVEMENT_TABLE
from game.sources.scripted_body import Script
from game.validation.figures import Figures, clip_rows, figures_of, summary_rows
from game.validation.published import accuracy_of
from game.validation.trial import SOURCES, Tried, try_all
from tests.validation.clips import KNEE, WRIST, poses_of, truth_of

NOISY = replace(KNEE, noise_deg=1.0)


def tried(script: Script, name: str = "clip", **changes: Any) -> list[Tried]:
    return try_all(poses_of(script), replace(truth_of(script, name), **changes))


@pytest.fixture(scope="module")
def knee() -> list[Tried]:
    return tried(NOISY, "one")


def ours(trials: list[Tried], corrected: bool = False) -> Tried:
    return next(one for one in trials if (one.source, one.corrected) == ("ours", corrected))


def test_each_source_is_tried_with_and_without_a_correction(knee: list[Tried]) -> None:
    assert {(one.source, one.corrected) for one in knee} == {(source, corrected) for source in SOURCES for corrected in (True, False)}


def test_all_sources_are_right_about_a_body_seen_from_the_side(knee: list[Tried]) -> None:
    for one in knee:
        figures = figures_of([one])
        assert figures.frames == one.frames_in_picture == len(poses_of(NOISY))
        assert figures.tracked_fraction == 1.0
        assert figures.mae_deg is not None
        assert figures.mae_deg < 3.0


def test_our_reps_are_the_true_ones_and_come_with_little_lag(knee: list[Tried]) -> None:
    for corrected in (True, False):
        figures = figures_of([ours(knee, corrected)])
        assert (figures.true_reps, figures.counted_reps, figures.rep_precision, figures.rep_recall) == (3, 3, 1.0, 1.0)
        assert (figures.obo, figures.rep_mae, figures.refused) == (1.0, 0.0, 0)
        assert figures.lag_ms is not None
        assert 0.0 <= figures.lag_ms <= 70.0


def test_fixed_thresholds_miss_reps_that_do_not_reach_them(knee: list[Tried]) -> None:
    plain = next(one for one in knee if (one.source, one.corrected) == ("image_plane", False))
    figures = figures_of([plain])
    assert (figures.counted_reps, figures.rep_precision, figures.rep_recall, figures.obo) == (0, None, 0.0, 0.0)
    assert figures.rep_mae == 1.0


def test_a_hand_is_tried_as_well() -> None:
    for one in tried(WRIST):
        figures = figures_of([one])
        assert figures.mae_deg is not None
        assert figures.mae_deg < 3.0
        assert figures.rep_recall == 1.0


def test_frames_out_of_the_picture_are_left_out() -> None:
    away = tried(replace(NOISY, gone=((9.0, 10.0),)))
    for one in away:
        assert one.frames_in_picture == 270
        assert np.isnan(one.measured_deg[270:]).all()
        assert figures_of([one]).tracked_fraction == 1.0


def test_a_limb_that_is_lost_in_the_picture_lowers_the_tracked_fraction() -> None:
    lost = try_all(poses_of(replace(NOISY, gone=((9.0, 10.0),))), truth_of(NOISY))
    assert figures_of([ours(lost)]).tracked_fraction == pytest.approx(0.93, abs=0.005)


def test_a_view_that_is_refused_has_no_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    row = MOVEMENT_TABLE["knee_extension"]
    monkeypatch.setattr("game.motion.measurement.MOVEMENT_TABLE", {"knee_extension": replace(row, views=frozenset({"front"}))})
    figures = figures_of([ours(tried(NOISY))])
    assert figures == Figures(
        frames=0, mae_deg=None, bias_deg=None, lowest_deg=None, highest_deg=None, lag_ms=None, tracked_fraction=0.0, refused=1,
        true_reps=0, counted_reps=0, rep_precision=None, rep_recall=None, obo=None, rep_mae=None,
    )  # fmt: skip


def test_without_known_times_reps_are_counted_but_not_matched() -> None:
    figures = figures_of([ours(tried(NOISY, reps=()))])
    assert (figures.counted_reps, figures.obo, figures.rep_precision, figures.rep_recall) == (3, 1.0, None, None)


def test_no_poses_are_no_trial() -> None:
    assert try_all([], truth_of(KNEE)) == []


def test_a_limb_that_did_not_move_cannot_be_corrected() -> None:
    still = tried(replace(NOISY, reps=()))
    assert [(one.source, one.corrected) for one in still if one.source == "ours"] == [("ours", False)]


def test_frames_of_several_clips_count_alike(knee: list[Tried]) -> None:
    short = replace(NOISY, length_s=5.0, reps=NOISY.reps[:1])
    both = summary_rows([*knee, *tried(short, "two")])
    row = next(row for row in both if (row.source, row.corrected) == ("image_plane", False))
    alone = [figures_of([one]) for one in (*knee, *tried(short)) if (one.source, one.corrected) == ("image_plane", False)]
    assert (row.movement, row.view, row.clips, row.figures.frames) == ("knee_extension", "side", 2, 450)
    errors = [figures.mae_deg for figures in alone if figures.mae_deg is not None]
    assert row.figures.mae_deg == pytest.approx((2 * errors[0] + errors[1]) / 3, abs=0.02)
    assert row.figures.true_reps == 4


def test_rows_come_in_the_same_order_and_as_the_same_text_whatever_came_first(knee: list[Tried]) -> None:
    other = tried(WRIST, "another")
    one, two = accuracy_of([*knee, *other]), accuracy_of([*reversed(other), *reversed(knee)])
    assert one.to_json() == two.to_json()
    assert [row.clip for row in clip_rows([*knee, *other])] == ["another"] * 6 + ["one"] * 6
    assert [row.movement for row in one.summary] == ["knee_extension"] * 6 + ["wrist_flexion_extension"] * 6
