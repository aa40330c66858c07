from hypothesis import given
from hypothesis import strategies as st

from game.core.level import Ceiling
from game.training.ceilings import Ceilings

CEILINGS = st.builds(Ceiling, daily_reps=st.integers(10, 400), session_minutes=st.floats(5.0, 60.0))
MORE = st.integers(0, 500)


def test_the_reps_of_the_whole_day_count() -> None:
    ceilings = Ceilings(Ceiling(daily_reps=100), 70)
    assert ceilings.reached(29, 0.0) is None
    assert ceilings.reps_left(29) == 1
    assert ceilings.reached(30, 0.0) == "daily_reps"
    assert Ceilings(Ceiling(daily_reps=100), 120).reached(0, 0.0) == "daily_reps"


def test_the_minutes_of_the_session_count() -> None:
    ceilings = Ceilings(Ceiling(session_minutes=5.0), 0)
    assert ceilings.reached(3, 299.9) is None
    assert ceilings.reached(3, 300.0) == "session_minutes"


@given(CEILINGS, MORE, st.lists(st.tuples(st.integers(0, 5), st.floats(0.0, 120.0)), max_size=40))
def test_a_player_who_heeds_the_ceilings_never_passes_them_and_what_is_reached_stays_so(
    ceiling: Ceiling, before: int, steps: list[tuple[int, float]]
) -> None:
    ceilings, reps, elapsed_s, was = Ceilings(ceiling, before), 0, 0.0, False
    for more_reps, more_s in steps:
        reps, elapsed_s = reps + more_reps, elapsed_s + more_s
        now = ceilings.reached(reps, elapsed_s)
        assert not (was and now is None)
        was = now is not None
        assert was == (before + reps >= ceiling.daily_reps or elapsed_s >= 60.0 * ceiling.session_minutes)


@given(CEILINGS, MORE, MORE)
def test_what_is_left_fits_exactly(ceiling: Ceiling, before: int, reps: int) -> None:
    ceilings = Ceilings(ceiling, before)
    left = ceilings.reps_left(reps)
    assert ceilings.reached(reps + left, 0.0) == "daily_reps"
    assert left == 0 or ceilings.reached(reps + left - 1, 0.0) is None
