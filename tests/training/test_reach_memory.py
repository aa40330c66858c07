from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.level import Adaptation, Level, Target
from game.core.past import PastSession
from game.training.adaptation_aim import AimLimits
from game.training.reach_memory import MOST_JUMP, difficulty_of, expected_range_deg, start_share

LEVEL = Level(name="test", title="Test", game="stone_path", movement="knee_extension", target=Target(start=0.75))
USUAL = tuple(float(reach) for reach in range(40, 61))


def session(*reaches_deg: float) -> PastSession:
    return PastSession(50.0, reaches_deg or USUAL)


def scaled(share: float) -> PastSession:
    return session(*(share * reach for reach in USUAL))


sessions = st.lists(st.lists(st.floats(1.0, 150.0), max_size=12).map(lambda reaches: PastSession(50.0, tuple(reaches))), max_size=8)


def test_nothing_is_expected_of_a_stranger() -> None:
    assert expected_range_deg(()) is None
    assert expected_range_deg((session(30.0, 40.0),)) is None
    assert start_share((), 50.0, LEVEL) == 0.75


def test_the_range_is_a_high_reach_that_one_spasm_does_not_move() -> None:
    expected = expected_range_deg((session(),))
    assert expected == pytest.approx(58.6, abs=0.5)
    assert expected_range_deg((session(*USUAL, 140.0),)) == pytest.approx(expected, abs=1.2)


@given(past=sessions)
def test_from_session_to_session_no_expectation_jumps(past: list[PastSession]) -> None:
    known = [expected for many in range(len(past) + 1) if (expected := expected_range_deg(past[:many])) is not None]
    for before, after in pairwise(known):
        assert abs(after - before) <= MOST_JUMP * before + 1e-9


@given(past=sessions.filter(lambda past: any(len(one.reaches_deg) >= 3 for one in past)))
def test_the_start_does_not_jump_on_usual_days(past: list[PastSession]) -> None:
    before, after = (start_share((*past, *more), 1000.0, LEVEL) * 1000.0 for more in ((), (session(),)))
    assert abs(after - before) <= MOST_JUMP * before + 1e-6


def test_the_range_comes_to_what_lasts() -> None:
    lasting = expected_range_deg((session(), *[scaled(1.3)] * 12))
    assert lasting == pytest.approx(1.3 * 58.6, rel=0.02)


def test_a_session_starts_where_most_usual_reaches_get_past() -> None:
    start_deg = 50.0 * start_share((session(), session()), 50.0, LEVEL)
    assert 15 <= sum(reach > start_deg for reach in USUAL) <= 18


def test_a_bad_day_starts_nearer_but_no_more_than_a_tenth() -> None:
    usual_deg = 50.0 * start_share((session(),), 50.0, LEVEL)
    assert 30.0 * start_share((session(),), 30.0, LEVEL) == pytest.approx(0.9 * usual_deg)
    narrow = (session(*(48.0 + 0.2 * number for number in range(21))),)
    assert 47.4 * start_share(narrow, 47.4, LEVEL) == pytest.approx(47.4 - 1.5, abs=0.2)
    assert 49.0 * start_share(narrow, 49.0, LEVEL) == pytest.approx(48.5, abs=0.2)


def test_the_difficulty_begins_with_what_is_remembered() -> None:
    limits = AimLimits.of(LEVEL)
    stranger, known = difficulty_of(LEVEL, limits, 50.0, ()), difficulty_of(LEVEL, limits, 50.0, (session(),) * 5)
    assert stranger.aim.target_share == 0.75
    assert known.aim.target_share == pytest.approx(start_share((session(),), 50.0, LEVEL))
    for _ in range(3):
        stranger.take(1.4, True)
        known.take(1.0, True)
    assert 50.0 * known.aim.target_share == pytest.approx(44.5, abs=1.0)


def test_where_nothing_adapts_nothing_is_remembered_either() -> None:
    fixed = LEVEL.model_copy(update={"adaptation": Adaptation(on=False)})
    assert difficulty_of(fixed, AimLimits.of(fixed), 50.0, (session(),)).aim.target_share == 0.75


@given(past=sessions, range_deg=st.floats(0.5, 170.0))
def test_whatever_is_remembered_the_start_lies_within_the_limits(past: list[PastSession], range_deg: float) -> None:
    limits = AimLimits.of(LEVEL)
    assert limits.least_share <= difficulty_of(LEVEL, limits, range_deg, past).aim.target_share <= limits.most_share
