import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.validation.rep_score import PAD_S, RepScore, matches, score_reps
from game.validation.truth import TrueRep

REPS = [TrueRep(1.0, 3.0), TrueRep(4.0, 6.0), TrueRep(7.0, 9.0)]
moments = st.lists(st.floats(0.0, 20.0), max_size=12)
spans = st.lists(st.tuples(st.floats(0.0, 18.0), st.floats(0.1, 3.0)), max_size=8)


@pytest.mark.parametrize(
    ("peaks_s", "matched"),
    [
        pytest.param([2.0, 5.0, 8.0], 3, id="each has its own"),
        pytest.param([2.0, 2.5, 8.0], 2, id="two in one count once"),
        pytest.param([1.0 - PAD_S, 6.0 + PAD_S], 2, id="a little beside"),
        pytest.param([3.5], 0, id="between two"),
        pytest.param([], 0, id="nothing was counted"),
    ],
)
def test_a_peak_belongs_to_one_true_rep(peaks_s: list[float], matched: int) -> None:
    assert matches(peaks_s, REPS) == matched


def test_where_reps_overlap_as_many_as_possible_are_matched() -> None:
    assert matches([2.0, 1.5], [TrueRep(1.0, 9.0), TrueRep(1.0, 2.0)]) == 2


@given(moments, spans)
def test_no_more_are_matched_than_there_are_of_either(peaks_s: list[float], spans: list[tuple[float, float]]) -> None:
    reps = [TrueRep(start, start + length) for start, length in spans]
    found = matches(peaks_s, reps)
    assert 0 <= found <= min(len(peaks_s), len(reps))
    assert found == matches(list(reversed(peaks_s)), list(reversed(reps)))
    assert matches([*peaks_s, 10.0], reps) >= found


def test_a_false_start_is_no_rep() -> None:
    score = score_reps([2.0, 5.0], 1, [TrueRep(1.0, 3.0), TrueRep(4.0, 6.0, counts=False)])
    assert score == RepScore(true=1, counted=2, timed=1, matched=1)


@pytest.mark.parametrize(("counted", "fine", "error"), [(8, True, 0.0), (9, True, 0.125), (7, True, 0.125), (6, False, 0.25)])
def test_a_count_may_be_off_by_one(counted: int, fine: bool, error: float) -> None:
    score = RepScore(8, counted, 0, 0)
    assert (score.is_off_by_one_at_most, score.count_error) == (fine, error)


def test_without_a_single_true_rep_each_counted_one_is_a_whole_error() -> None:
    assert RepScore(0, 2, 0, 0).count_error == 2.0
