from dataclasses import replace

import numpy as np
import pytest

from game.sources.scripted_body import even_reps
from tests.validation.clips import KNEE, truth_of

AWAY = replace(KNEE, gone=((5.0, 6.0),))


def test_the_true_angle_between_two_lines_lies_between_them() -> None:
    truth = truth_of(KNEE)
    times = np.array([0.0, 1.9, 1.9 + 1 / 60])
    seen = truth.seen_deg("left", times)
    assert seen[0] == 90.0
    assert seen[2] < seen[1] < 90.0


def test_what_was_out_of_the_picture_or_after_the_truths_end_is_not_known() -> None:
    truth = truth_of(AWAY)
    times = np.array([4.9, 5.5, 6.1, truth.times_s[-1] + 0.01, truth.times_s[-1] + 1.0])
    assert list(truth.is_in_frame(times)) == [True, False, True, True, False]
    assert list(np.isnan(truth.seen_deg("left", times))) == [False, True, False, False, True]


def test_the_ends_are_the_resting_angle_and_the_furthest_one_in_the_picture() -> None:
    assert truth_of(KNEE).ends("left") == pytest.approx((90.0, 30.0), abs=0.2)
    hidden_best = replace(KNEE, reps=(*even_reps(1, 40.0, first_s=1.5), *even_reps(1, 80.0, first_s=5.0)), gone=((4.9, 7.5),))
    assert truth_of(hidden_best).ends("left") == pytest.approx((90.0, 50.0), abs=0.2)


def test_an_elbow_that_rests_straight_goes_out_by_bending() -> None:
    knee = truth_of(KNEE)
    bending = replace(knee, movement="elbow_extension", angles_deg={"left": 100.0 - knee.angles_deg["left"]})
    assert bending.ends("left") == pytest.approx((10.0, 70.0), abs=0.2)


def test_a_limb_that_was_never_seen_has_no_ends() -> None:
    truth = truth_of(KNEE)
    assert replace(truth, in_frame=np.zeros_like(truth.in_frame)).ends("left") is None
