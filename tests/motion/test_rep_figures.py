import math
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.rep import Rep
from game.motion.excursion import Excursion, Sample
from game.motion.rep_figures import rep_of

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
        compensations=(),
        complete=True,
        start_deg=90.0,
        end_deg=90.0,
        confidence=1.0,
        helped=False,
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


def with_frames(first: int, last: int, change: Callable[[Sample], Sample]) -> Excursion:
    """Return a smooth rep of 60 degrees and 3 s, some of whose frames are changed."""
    gains = [0.5 * 60 * (1 - math.cos(2 * math.pi * number / 90)) for number in range(91)]
    samples = [Sample(number / 30, gain) for number, gain in enumerate(gains)]
    return Excursion(tuple(change(sample) if first <= number < last else sample for number, sample in enumerate(samples)))


def test_a_smooth_rep_has_the_smoothness_of_its_way_out() -> None:
    rep = rep_of(with_frames(0, 0, lambda sample: sample), 1)
    assert rep.smoothness == pytest.approx(-1.56, abs=0.03)


def test_a_way_out_in_jerks_is_less_smooth() -> None:
    def shaken(sample: Sample) -> Sample:
        return sample._replace(out_deg=sample.out_deg + 2.0 * math.sin(2 * math.pi * 4 * sample.time_s))

    even, jerky = rep_of(with_frames(0, 0, shaken), 1).smoothness, rep_of(with_frames(0, 45, shaken), 1).smoothness
    assert even is not None
    assert jerky is not None
    assert jerky < even - 0.3


def test_the_way_back_does_not_change_the_smoothness() -> None:
    jerky = with_frames(60, 91, lambda sample: sample._replace(out_deg=sample.out_deg + (sample.time_s * 30 % 3)))
    assert rep_of(jerky, 1).smoothness == rep_of(with_frames(0, 0, lambda sample: sample), 1).smoothness


@pytest.mark.parametrize(("frames", "helps"), [(0, False), (5, False), (15, True), (91, True)])
def test_help_for_a_tenth_of_a_rep_marks_it(frames: int, helps: bool) -> None:
    rep = rep_of(with_frames(30, 30 + frames, lambda sample: sample._replace(helped=True, compensations=("trunk_back", "thigh_lift"))), -1)
    assert rep.helped is helps
    assert rep.compensations == (("trunk_back", "thigh_lift") if helps else ())


def test_confidence_is_the_share_of_moments_that_were_seen() -> None:
    assert rep_of(with_frames(40, 50, lambda sample: sample._replace(seen=False)), 1).confidence == pytest.approx(81 / 91, abs=0.001)


def test_start_and_end_are_in_neutral_zero() -> None:
    rep = rep_of(Excursion((Sample(0.0, -88.0), Sample(1.0, -30.0), Sample(2.0, -80.0))), -1)
    assert (rep.start_deg, rep.end_deg) == (88.0, 80.0)
