from hypothesis import given
from hypothesis import strategies as st

from game.core.record import RangeToday
from game.core.rep import Rep
from game.training.what_if import WhatIf, gained_deg, what_if

BENDING = RangeToday(rest_deg=0.0, best_deg=60.0, range_deg=60.0)
STRAIGHTENING = RangeToday(rest_deg=90.0, best_deg=30.0, range_deg=60.0)


def rep(gained: float, speed: float = 50.0, held_s: float = 0.0, range_today: RangeToday = STRAIGHTENING) -> Rep:
    sign = 1 if range_today.best_deg > range_today.rest_deg else -1
    return Rep(0.0, 1.0, 2.0, range_today.rest_deg + sign * gained, gained, speed, speed / 2, held_s)


def test_reps_that_would_have_reached_a_target_are_counted_either_way_a_limb_moves() -> None:
    for day in (BENDING, STRAIGHTENING):
        reps = [rep(gained, range_today=day) for gained in (30, 47, 48.1, 60, 70)]
        assert what_if(("target", "start"), 80, reps, day) == WhatIf("reached", 3, 5)
        assert gained_deg(reps[0], day) == 30


def test_faster_and_held() -> None:
    reps = [rep(50, speed, held) for speed, held in ((40, 0.0), (90, 2.0), (120, 3.0))]
    assert what_if(("speed_ceiling_deg_s",), 90, reps, STRAIGHTENING) == WhatIf("faster", 1, 3)
    assert what_if(("pace", "coach_deg_s"), 30, reps, STRAIGHTENING) == WhatIf("faster", 3, 3)
    assert what_if(("hold_s",), 2, reps, STRAIGHTENING) == WhatIf("held", 2, 3)


def test_where_reps_say_nothing_nothing_is_said() -> None:
    assert what_if(("target", "start"), 80, [], STRAIGHTENING) is None
    assert what_if(("target", "start"), 80, [rep(50)], None) is None
    assert what_if(("sets",), 3, [rep(50)], STRAIGHTENING) is None


@given(st.lists(st.floats(0, 120), min_size=1, max_size=30), st.floats(10, 150), st.floats(0, 50))
def test_a_further_target_is_never_reached_more_often(gains: list[float], share: float, further: float) -> None:
    reps = [rep(gained) for gained in gains]
    near, far = (what_if(("target", "start"), value, reps, STRAIGHTENING) for value in (share, share + further))
    assert near is not None
    assert far is not None
    assert far.count <= near.count <= near.of == len(reps)
