import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from game.core.corrected_range import read_range, true_range
from game.core.correction import Correction, CorrectionError
from game.core.record import RangeToday

DEGREES = st.floats(-150.0, 150.0).map(lambda degrees: round(degrees, 1))


def test_the_poses_of_a_correction_are_put_where_they_truly_were() -> None:
    read = RangeToday(rest_deg=97.0, best_deg=25.0, range_deg=72.0)
    assert true_range(read, Correction(97.0, 25.0, 90.0, 5.0)) == RangeToday(90.0, 5.0, 85.0)


@given(DEGREES, DEGREES, st.tuples(DEGREES, DEGREES, DEGREES, DEGREES))
def test_what_was_read_can_be_told_from_what_is_true(rest: float, best: float, poses: tuple[float, float, float, float]) -> None:
    try:
        correction = Correction(*poses)
    except CorrectionError:
        assume(False)
    read = RangeToday(rest, best, abs(best - rest))
    back = read_range(true_range(read, correction), correction)
    off_deg = 0.02 + 0.02 / abs(correction.gain)
    assert back.rest_deg == pytest.approx(rest, abs=off_deg)
    assert back.best_deg == pytest.approx(best, abs=off_deg)
    assert back.range_deg == pytest.approx(abs(best - rest), abs=2 * off_deg)
