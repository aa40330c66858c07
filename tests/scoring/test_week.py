from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.level_file import read_levels
from game.core.names import MovementName
from game.core.programme import WEEKDAYS, Weekday, read_programmes
from game.scoring.family import own_week
from game.scoring.paved import USUAL_CARE_REPS, active_arm_reps, paved_on
from game.scoring.week import Goal, goal_of, monday_of, week_of
from tests.sums import MONDAY, day_of, keyboard_only, messy, on_the_keyboard, one_week, session_sum

LEVELS = Path(__file__).parents[2] / "levels"
PROGRAMMES = read_programmes(LEVELS / "programmes", read_levels(LEVELS))
THURSDAY = MONDAY + timedelta(3)
USUAL = goal_of(None, None)
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
weekdays = st.frozensets(st.sampled_from(WEEKDAYS))


def test_a_week_shows_what_was_done_what_comes_and_what_is_for_rest() -> None:
    week = week_of([session_sum(MONDAY), session_sum(MONDAY, hour=15)], THURSDAY, USUAL, day_of)
    assert [one.sign for one in week.days] == ["done", "rest", "rest", "training", "training", "training", "rest"]
    assert (week.stones, week.days[0].stones) == (60, 60)
    assert week.share == 60 / 500


@given(days, weekdays, st.integers(1, 2800))
def test_a_day_that_is_over_is_done_or_was_for_rest_and_never_missed(today: date, training: frozenset[Weekday], goal: int) -> None:
    week = week_of(messy(), today, Goal(training, 100, goal), day_of)
    assert [one.day for one in week.days] == [monday_of(today) + timedelta(number) for number in range(7)]
    assert all(one.sign != "training" for one in week.days if one.day < today)
    assert 0 <= week.share <= 1
    assert week.stones == sum(one.stones for one in messy() if monday_of(day_of(one.started_at)) == monday_of(today))


def test_what_was_done_on_a_day_of_rest_and_without_a_camera_counts_too() -> None:
    week = week_of(keyboard_only(), MONDAY + timedelta(6), USUAL, day_of)
    assert week.days[6].sign == "done"
    assert week.stones == sum(one.stones for one in keyboard_only())


def test_the_therapists_goal_wins_over_the_programmes_and_that_over_the_usual_one() -> None:
    for programme in PROGRAMMES.values():
        training = {day for item in programme.items for day in item.days}
        assert goal_of(programme, 40) == Goal(frozenset(training), 40, 40 * len(training))
        own = goal_of(programme, None)
        assert own.weekly == programme.weekly_goal_reps
        assert abs(own.daily * len(training) - own.weekly) <= len(training) / 2
    assert (goal_of(None, 60).daily, goal_of(None, 60).weekly) == (60, 300)
    assert (USUAL.daily, USUAL.weekly) == (100, 500)


@given(st.integers(0, 300), st.integers(0, 300), st.integers(30, 400))
def test_everybody_is_measured_by_their_own_last_week_alone(last: int, now: int, goal: int) -> None:
    sums = [session_sum(MONDAY - timedelta(2), reps=last), session_sum(MONDAY, reps=now), session_sum(MONDAY - timedelta(9), reps=999)]
    own = own_week("anna", sums, THURSDAY, goal, day_of)
    assert own.share == min(1.0, now / (last or goal))
    assert own.sign == ("there" if now >= (last or goal) else "on_the_way" if now else "resting")


def test_a_grandchild_with_ten_times_as_many_is_no_further_than_there() -> None:
    def of(reps: int) -> float:
        return own_week("one", [session_sum(MONDAY - timedelta(7), reps=30), session_sum(MONDAY, reps=reps)], MONDAY, 100, day_of).share

    assert of(30) == of(3000) == 1.0


@pytest.mark.parametrize(
    "movement", ["shoulder_flexion", "elbow_extension", "forearm_rotation", "wrist_flexion_extension", "wrist_deviation", "finger_opening"]
)
def test_usual_care_stands_beside_the_active_repetitions_of_a_session_of_an_arm_alone(movement: MovementName) -> None:
    arm = session_sum(MONDAY, movement=movement, reps=USUAL_CARE_REPS)
    assert active_arm_reps(arm) == 32
    assert active_arm_reps(session_sum(MONDAY, movement=movement, modality="passive")) == 0
    assert active_arm_reps(on_the_keyboard(arm)) == 0
    assert active_arm_reps(session_sum(MONDAY)) == active_arm_reps(session_sum(MONDAY, movement="ankle_dorsiflexion")) == 0


def test_a_day_counts_active_repetitions_and_all_stones() -> None:
    mirror, imagined = session_sum(MONDAY, modality="mirror", reps=40), session_sum(MONDAY, modality="mental_practice", reps=20)
    paved = paved_on(MONDAY, [mirror, imagined, session_sum(MONDAY, reps=USUAL_CARE_REPS)], 92, day_of)
    assert (paved.active_reps, paved.stones) == (32, 92)
    assert paved.goal_reached
    keys = paved_on(MONDAY, keyboard_only(), 100, day_of)
    assert (keys.active_reps, keys.stones) == (0, keyboard_only()[0].stones)
    assert paved_on(THURSDAY, one_week()[:1], 100, day_of).stones == 0
