import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.rep import Rep
from game.motion.rep_figures import rep_of
from game.motion.reps import Excursion, Sample

UP_AND_DOWN = Excursion(
    tuple(
        Sample(time_s, out_deg) for time_s, out_deg in ((1.0, -90.0), (1.5, -60.0), (2.0, -32.0), (2.25, -30.0), (2.5, -33.0), (4.0, -90.0))
    )
)


def test_a_knee_rep_in_neutral_zero() -> None:
    assert rep_of(UP_AND_DOWN, -1, complete=True) == Rep(
        start_s=1.0,
        peak_s=2.25,
        end_s=4.0,
        peak_deg=30.0,
        range_deg=60.0,
        out_speed_deg_s=58.0,
        back_speed_deg_s=38.0,
        held_s=0.5,
        smoothness=None,
        compensations=None,
        complete=True,
    )


def test_the_sign_turns_the_peak_and_nothing_else() -> None:
    knee, other = rep_of(UP_AND_DOWN, -1), rep_of(UP_AND_DOWN, 1)
    assert other.peak_deg == -knee.peak_deg
    assert (other.range_deg, other.out_speed_deg_s, other.back_speed_deg_s) == (60.0, 58.0, 38.0)
    assert knee.complete is None


def test_a_jump_has_no_speed() -> None:
    jump = rep_of(Excursion((Sample(1.0, 0.0), Sample(1.0, 50.0), Sample(2.0, 0.0))), -1)
    assert jump.out_speed_deg_s == 0.0
    assert jump.back_speed_deg_s == 50.0


@settings(max_examples=60, deadline=None)
@given(
    start=st.floats(-120, 60),
    gain=st.floats(8, 90),
    left=st.floats(0, 4),
    out_s=st.floats(0.3, 8),
    back_s=st.floats(0.3, 8),
    sign=st.sampled_from([-1, 1]),
)
def test_range_is_start_to_peak_and_speeds_are_positive(
    start: float, gain: float, left: float, out_s: float, back_s: float, sign: int
) -> None:
    way = Excursion((Sample(0.0, start), Sample(out_s, start + gain), Sample(out_s + back_s, start + left)))
    rep = rep_of(way, sign)
    assert rep.start_s < rep.peak_s < rep.end_s
    assert rep.range_deg == pytest.approx(gain, abs=0.01)
    assert rep.peak_deg == pytest.approx(sign * (start + gain), abs=0.01)
    assert rep.out_speed_deg_s == pytest.approx(gain / out_s, abs=0.01)
    assert rep.back_speed_deg_s == pytest.approx((gain - left) / back_s, abs=0.01)
    assert rep.held_s == 0.0
