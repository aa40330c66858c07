from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from game.core.session_sum import SessionSum
from game.scoring.bests import Bests, BusiestDay, NewBest, bests_of, new_bests
from tests.sums import MONDAY, day_of, keyboard_only, messy, on_the_keyboard, one_week, session_sum


def active(day: int, reach_deg: float = 50.0, held_s: float = 2.0, smoothness: float | None = -2.0, reps: int = 30) -> SessionSum:
    one = session_sum(MONDAY + timedelta(day), reach_deg=reach_deg, reps=reps)
    assert one.figures
    return replace(one, figures=replace(one.figures, held_s=held_s, smoothness=smoothness))


def of(*sums: SessionSum) -> Bests:
    return bests_of(sums, "knee_extension", "left", day_of)


def new(now: SessionSum, *before: SessionSum) -> tuple[NewBest, ...]:
    return tuple(one for one in new_bests(before, now, day_of) if one.name != "day")


def test_each_best_has_the_day_on_which_it_first_came() -> None:
    bests = of(active(0, 50, 3.0, -2.0), active(1, 60, 2.0, -1.5, reps=40), active(2, 60, 3.0, -1.8))
    assert bests.reach
    assert bests.hold
    assert bests.smoothness
    assert [bests.reach.day, bests.hold.day, bests.smoothness.day] == [MONDAY + timedelta(day) for day in (1, 0, 1)]
    assert (bests.reach.value, bests.reach.error_deg) == (60, 3.4)
    assert bests.days == (BusiestDay("active", 40, MONDAY + timedelta(1)),)


def test_a_reach_compares_only_within_the_view_and_scale_of_the_latest_session() -> None:
    wild = replace(active(0, 80), view="oblique")
    corrected = replace(active(1, 75), corrected=True)
    bests = of(wild, corrected, active(2, 50))
    assert bests.reach
    assert bests.reach.value == 50


def test_what_somebody_else_or_another_limb_did_is_no_best() -> None:
    one = active(0)
    others = (replace(one, side="right"), replace(one, movement="elbow_extension"), on_the_keyboard(one))
    assert of(*others) == Bests(None, None, None, ())
    passive = of(replace(one, modality="passive", by_kind=(("assisted", 30),)))
    assert (passive.reach, passive.hold, passive.smoothness) == (None, None, None)
    assert passive.days[0].kind == "assisted"


def test_kinds_are_counted_each_by_its_name_over_the_whole_day() -> None:
    mirror = session_sum(MONDAY, hour=10, modality="mirror", reps=20)
    bests = of(active(0), mirror, session_sum(MONDAY, hour=15, reps=25), active(1, reps=40))
    assert bests.days == (BusiestDay("active", 55, MONDAY), BusiestDay("mirror", 20, MONDAY))


def test_a_few_reps_are_no_hold_and_no_smoothness() -> None:
    bests = of(active(0, reps=9), active(1, reps=19))
    assert bests.reach
    assert bests.hold
    assert bests.hold.day == MONDAY + timedelta(1)
    assert bests.smoothness is None


@given(st.floats(0, 5), st.floats(0, 5))
def test_a_new_hold_beats_the_old_one_by_more_than_half_a_second(before_s: float, now_s: float) -> None:
    said = new(active(1, held_s=now_s), active(0, held_s=before_s))
    assert (NewBest("hold", now_s) in said) == (now_s > before_s + 0.5)


@given(st.floats(-6, 0), st.floats(-6, 0), st.integers(1, 40))
def test_a_new_smoothness_needs_a_clear_difference_over_many_reps(before: float, now: float, reps: int) -> None:
    said = new(active(1, smoothness=now, reps=reps), active(0, smoothness=before))
    assert (NewBest("smoothness", now) in said) == (reps >= 20 and now > before + 0.5)


def test_the_first_time_there_is_nothing_to_beat() -> None:
    assert new_bests((), active(0, held_s=9), day_of) == ()
    assert new_bests((active(0, smoothness=None),), active(1, smoothness=-1.5), day_of) == ()


@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 60))
def test_the_most_in_a_day_counts_all_of_that_day_and_needs_an_earlier_one(earlier: int, now: int, this_morning: int) -> None:
    morning = session_sum(MONDAY + timedelta(1), hour=7, reps=this_morning)
    said = new_bests((active(0, reps=earlier), morning), active(1, reps=now), day_of)
    assert (NewBest("day", now + this_morning, "active") in said) == (now + this_morning > earlier)
    assert new_bests((morning,), active(1, reps=now), day_of) == ()


def test_the_keyboard_brings_no_best() -> None:
    assert of(*keyboard_only()) == Bests(None, None, None, ())
    assert new_bests(one_week(), on_the_keyboard(active(9, reps=500)), day_of) == ()


def test_a_messy_history_gives_the_best_of_the_present_scale() -> None:
    bests = of(*messy())
    assert bests.reach
    assert bests.reach.day >= MONDAY + timedelta(106)
