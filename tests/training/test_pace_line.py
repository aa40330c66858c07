from hypothesis import given
from hypothesis import strategies as st

from game.core.level import Pace
from game.training.pace_line import LEAD_SHARE, PaceLine

TARGET_DEG = 60.0
STEP_S = 0.1


def test_it_waits_for_a_limb_that_rests() -> None:
    line = PaceLine(Pace(), TARGET_DEG, TARGET_DEG)
    for _ in range(100):
        line.out(0.0, STEP_S)
    assert line.place_deg == LEAD_SHARE * TARGET_DEG
    assert line.reach == LEAD_SHARE


def test_it_eases_back_to_a_limb_that_sinks() -> None:
    line = PaceLine(Pace(), TARGET_DEG, TARGET_DEG)
    line.begin_at(50.0)
    for _ in range(100):
        line.out(10.0, STEP_S)
    assert abs(line.place_deg - 10.0 - LEAD_SHARE * TARGET_DEG) < 1e-9


def test_it_goes_back_ahead_of_the_limb() -> None:
    line = PaceLine(Pace(), TARGET_DEG, TARGET_DEG)
    line.begin_at(70.0)
    assert line.reach == 1.0
    line.back(60.0, STEP_S)
    assert line.place_deg == 60.0 - 7.5 * STEP_S
    for _ in range(100):
        line.back(0.0, STEP_S)
    assert line.place_deg == 0.0


def test_the_last_third_is_that_of_a_range_smaller_than_the_target() -> None:
    line = PaceLine(Pace(), TARGET_DEG, 45.0)
    line.begin_at(30.0)
    line.out(60.0, STEP_S)
    assert line.place_deg == 30.0 + 7.5 * STEP_S


def test_where_there_is_no_way_the_line_stays_at_rest() -> None:
    line = PaceLine(Pace(), 0.0, 60.0)
    line.out(40.0, STEP_S)
    assert line.reach == 0.0


steps = st.lists(st.tuples(st.booleans(), st.floats(-30.0, 120.0), st.floats(0.0, 0.25)), max_size=80)


@given(steps=steps, deg_s=st.floats(2.0, 15.0), share=st.floats(0.2, 1.0))
def test_it_never_leaves_the_way_nor_its_pace(steps: list[tuple[bool, float, float]], deg_s: float, share: float) -> None:
    line = PaceLine(Pace(deg_s=deg_s, last_third_share=share), TARGET_DEG, TARGET_DEG)
    for outwards, limb_deg, dt_s in steps:
        before = line.place_deg
        (line.out if outwards else line.back)(limb_deg, dt_s)
        assert 0.0 <= line.place_deg <= TARGET_DEG
        assert abs(line.place_deg - before) <= deg_s * dt_s + 1e-9
        if line.place_deg > before >= TARGET_DEG * 2 / 3:
            assert line.place_deg - before <= share * deg_s * dt_s + 1e-9
