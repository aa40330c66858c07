import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.motion.wrist_way import BELIEVED_S, LEAP, Place, WristWay

RATES = (5, 10, 15, 30)
FROM: Place = (3.0, 5.0)
offs = st.tuples(st.floats(LEAP + 0.01, 1.0), st.floats(0, 6.3)).map(lambda far: (far[0] * math.cos(far[1]), far[0] * math.sin(far[1])))


def ways(offs_by_pose: list[Place | None], rate: int) -> tuple[list[Place], WristWay]:
    """Hold the wrist so far from where it began, pose after pose, None out of sight; return where it is then, from there."""
    way, places = WristWay(), []
    for number, off in enumerate(offs_by_pose):
        if off is None:
            way.lose()
            continue
        at = way.step((FROM[0] + off[0], FROM[1] + off[1]), number / rate)
        places.append((at[0] - FROM[0], at[1] - FROM[1]))
    return places, way


@pytest.mark.parametrize("rate", RATES)
@given(off=offs)
def test_one_wrong_pose_moves_nothing(rate: int, off: Place) -> None:
    still: list[Place | None] = [(0.0, 0.0)] * 10
    places, way = ways([*still, off, *still], rate)
    assert max(math.hypot(*place) for place in places) < 1e-6
    assert way.breaks == 0


@pytest.mark.parametrize("rate", RATES)
@given(off=offs)
def test_a_place_that_is_seen_long_enough_is_believed_but_no_way_leads_there(rate: int, off: Place) -> None:
    still: list[Place | None] = [(0.0, 0.0)] * 10
    places, way = ways([*still, *[off] * 10, *still], rate)
    believed = [place for place in places if math.dist(place, off) < 1e-6]
    assert len(believed) >= 10 - math.ceil(BELIEVED_S * rate) - 1
    assert way.breaks == 2
    assert math.hypot(*places[-1]) < 1e-6


@pytest.mark.parametrize("rate", RATES)
@given(off=offs)
def test_a_hand_that_comes_back_from_out_of_sight_elsewhere_was_not_seen_to_go_there(rate: int, off: Place) -> None:
    still: list[Place | None] = [(0.0, 0.0)] * 5
    places, way = ways([*still, None, off, off], rate)
    assert way.breaks == 1
    assert places[-1] == pytest.approx(off)
    assert ways([*still, None, *still], rate)[1].breaks == 0


@pytest.mark.parametrize("rate", RATES)
@given(far=st.floats(0.1, 0.8), speed=st.floats(0.05, 1.5), phase=st.floats(0, 1))
def test_a_hand_that_moves_is_followed_to_where_it_stops(rate: int, far: float, speed: float, phase: float) -> None:
    lasts_s = max(0.35, far / speed)
    shares = [min(1.0, max(0.0, (number + phase) / rate - 1.0) / lasts_s) for number in range(round((lasts_s + 3) * rate))]
    eased = [far * share**3 * (10 - 15 * share + 6 * share**2) for share in shares]
    places, way = ways([(one, 0.0) for one in eased], rate)
    assert places[-1][0] == pytest.approx(far)
    assert rate < 10 or way.breaks == 0 or speed > 1.0


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("hz", [3.0, 4.1, 5.2])
def test_a_tremor_never_breaks_the_way(rate: int, hz: float) -> None:
    swings = [0.05 * math.sin(2 * math.pi * hz * number / rate + 0.5) for number in range(20 * rate)]
    assert ways([(one, one / 2) for one in swings], rate)[1].breaks == 0
