import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.level import Stimulation
from game.training.stimulation_cycle import FAR_S, NEAR_S, PERIOD_BAND, StimulationCycle

TIMES = Stimulation(ramp_up_s=1.0, on_s=6.0, ramp_down_s=1.0, off_s=12.0)
PERIOD_S = 20.0


def cycle(delay_s: float | None = 0.0) -> StimulationCycle:
    return StimulationCycle(TIMES, PERIOD_S, 10.0, delay_s)


def ends(of: StimulationCycle) -> float:
    """Return when the cycle under way ends."""
    return of.on_s + (of.period_s + of.window_s) / 2


@pytest.mark.parametrize(
    ("at_s", "cue", "left_s", "share"),
    [
        (6.0, "relax", 4.0, 0.9),
        (8.5, "ready", 1.5, 0.5),
        (10.0, "lift", 7.0, 0.0),
        (12.9, "lift", 4.1, 2.9 / 7),
        (13.1, "hold", 3.9, 3.1 / 7),
        (17.0, "relax", 13.0, 0.0),
        (22.0, "relax", 8.0, 0.5),
    ],
)
def test_each_moment_has_its_cue_and_counts_down(at_s: float, cue: str, left_s: float, share: float) -> None:
    part = cycle().part(at_s)
    assert part.cue == cue
    assert (part.left_s, part.share) == pytest.approx((left_s, share))


def test_it_runs_on_by_itself() -> None:
    runs = cycle()
    assert runs.go_to(23.4) == []
    assert runs.go_to(23.6) == [None]
    assert (runs.on_s, runs.period_s) == (30.0, PERIOD_S)
    assert runs.go_to(110.0) == [None] * 4
    assert runs.on_s == 110.0


def test_it_follows_by_a_quarter_of_the_error() -> None:
    follows = cycle()
    follows.onset(10.8)
    assert follows.go_to(25.0) == [pytest.approx(0.8)]
    assert follows.on_s == pytest.approx(30.2)
    assert follows.period_s == pytest.approx(20.04)


def test_of_several_movements_the_nearest_counts() -> None:
    follows = cycle()
    for onset_s in (7.0, 10.4, 15.0):
        follows.onset(onset_s)
    assert follows.go_to(25.0) == [pytest.approx(0.4)]


def test_a_usual_delay_is_no_error_and_the_first_movement_tells_it() -> None:
    follows = cycle(delay_s=None)
    follows.onset(11.2)
    assert follows.go_to(25.0) == [0.0]
    follows.onset(31.7)
    assert follows.go_to(45.0) == [pytest.approx(0.5)]


def test_a_movement_far_from_its_moment_moves_nothing_but_strays() -> None:
    follows = cycle()
    follows.onset(10.0 + NEAR_S + 1.0)
    follows.go_to(25.0)
    assert (follows.on_s, follows.strays) == (30.0, False)
    follows.onset(30.0 + NEAR_S + 1.0)
    follows.go_to(45.0)
    assert follows.strays


def test_errors_stray_only_when_they_are_far_and_in_a_row() -> None:
    follows = cycle()
    for error_s in (FAR_S + 0.5, 0.1, FAR_S + 0.5, None, 0.1, 0.9, 0.9):
        if error_s is not None:
            follows.onset(follows.on_s + error_s)
        follows.go_to(ends(follows))
        assert not follows.strays


def test_the_on_window_fits_into_a_period_that_is_shorter_than_written_down() -> None:
    short = StimulationCycle(TIMES, 7.0, 0.0)
    assert short.window_s == 6.0
    assert StimulationCycle(TIMES, 1.0, 0.0).window_s == 0.5


errors = st.lists(st.none() | st.floats(-9.0, 12.0), max_size=40)


@given(errors=errors, delay_s=st.none() | st.floats(-1.0, 2.0))
def test_no_movement_moves_the_next_cycle_by_more_than_a_quarter_of_its_error(errors: list[float | None], delay_s: float | None) -> None:
    follows = cycle(delay_s)
    for error_s in errors:
        on_s, period_s = follows.on_s, follows.period_s
        if error_s is not None:
            follows.onset(on_s + error_s)
        ended = follows.go_to(ends(follows))
        assert len(ended) == 1
        assert abs(follows.on_s - on_s - period_s) <= 0.25 * abs(ended[0] or 0.0) + 1e-9
        assert abs(follows.period_s - PERIOD_S) <= PERIOD_BAND * PERIOD_S + 1e-9
        part = follows.part(follows.on_s - 0.5)
        assert part.cue == "ready"
        assert part.left_s == pytest.approx(0.5)
