"""What a report counts, and what it lets itself say."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.core.names import View
from game.core.programme import WEEKDAYS, items_for
from game.core.record import RangeToday
from game.core.stimulation_check import StimulationCheck
from game.report.adherence import calendar_of
from game.report.doing import doing_of
from game.report.flags import flags_of
from game.report.limbs import Limb, limbs_of
from game.report.pains import Pain, pains_of, weekly
from game.report.sentence import true_sentence
from game.report.spans import spans_of
from game.report.subject import Period, PeriodError, Phase, Prescribed, Subject
from tests.report.subjects import TEXT, levels, on_days, prescribed, programmes, reaching, subject
from tests.sums import MONDAY, NOTHING_SEEN, messy, on_the_keyboard, session_sum

FREE = Prescribed()


def flags(about: Subject) -> str:
    return " ".join(flags_of(about, limbs_of(about), TEXT))


def sentence(about: Subject) -> str:
    return true_sentence(about, limbs_of(about), TEXT)


def test_a_period_turned_round_is_refused_in_a_sentence() -> None:
    with pytest.raises(PeriodError, match="Turn the two days round"):
        Period(MONDAY, MONDAY - timedelta(1))


def test_more_than_a_life_is_refused_in_a_sentence() -> None:
    with pytest.raises(PeriodError, match="more than 100 years"):
        Period(MONDAY, date.max)


def test_a_day_of_rest_is_neither_done_nor_missed() -> None:
    calendar = calendar_of(subject(on_days([0]), days=7))
    assert list(calendar.marks.values()) == ["started", "missed", "rest", "missed", "missed", "missed", "rest"]
    assert calendar.prescribed == 5


@pytest.mark.parametrize(("fewer", "mark"), [(0, "whole"), (1, "started")])
def test_half_of_the_sets_of_a_day_are_enough_whatever_exercise_they_were_of(fewer: int, mark: str) -> None:
    known = prescribed()
    planned = sum(level.sets for item in programmes()["leg_a_little"].on("mon") if (level := known.level(item.level)))
    (one,) = on_days([0])
    done = replace(one, level_name="instead_of_another", sets_done=-(-planned // 2) - fewer)
    assert list(calendar_of(subject([done], days=1)).marks.values()) == [mark]


def test_who_is_alone_can_do_enough_of_a_programme_with_a_helper_in_it() -> None:
    by = Prescribed((Phase(MONDAY, programmes()["arm_not_yet"]),), levels())
    alone = items_for(programmes()["arm_not_yet"], levels(), company=False)
    sums = [
        replace(session_sum(MONDAY + timedelta(day)), sets_done=sum(levels()[item.level].sets for item in alone if weekday in item.days))
        for day, weekday in enumerate(WEEKDAYS)
    ]
    assert calendar_of(subject(sums[:6], days=7, by=by)).count("whole") == 6


def test_nothing_is_missed_on_the_day_of_the_report_or_after_it() -> None:
    marks = calendar_of(subject([], days=7, made_on=MONDAY + timedelta(1))).marks
    assert list(marks.values())[:4] == ["missed", "later", "later", "later"]


def test_days_before_any_programme_are_free() -> None:
    calendar = calendar_of(subject(on_days([0, 1]), days=7, by=FREE))
    assert (calendar.prescribed, calendar.count("extra"), calendar.count("rest")) == (0, 2, 5)


@given(st.sets(st.integers(0, 27)))
def test_every_day_has_one_mark_and_every_day_of_training_is_among_them(days: set[int]) -> None:
    calendar = calendar_of(subject(on_days(sorted(days))))
    assert len(calendar.marks) == 28
    assert calendar.count("whole", "started", "extra") == len(days)


def test_kinds_are_counted_by_their_names_and_the_keyboard_counts_but_measures_nothing() -> None:
    mirror = session_sum(MONDAY, hour=11, modality="mirror", reps=20)
    about = subject((*on_days([0, 1]), mirror, *on_days([2], on_the_keyboard)))
    doing = doing_of(about)
    assert dict(doing.by_kind) == {"active": 60, "mirror": 20}
    assert (doing.sessions, doing.days, doing.unmeasured, doing.usual_active) == (4, 3, 1, 30)
    assert (doing.key_presses, doing.moved_s, doing.usual_day) == (30, 80 * 4.0, 30)


def test_usual_therapy_of_the_arm_is_set_beside_the_arm_alone() -> None:
    knees = on_days([0, 1, 2])
    assert doing_of(subject(knees)).usual_arm is None
    elbow = session_sum(MONDAY, hour=15, movement="elbow_extension", reps=40)
    fingers = session_sum(MONDAY, hour=16, movement="finger_opening", reps=44)
    keys = [on_the_keyboard(session_sum(MONDAY, hour=17, movement="elbow_extension", reps=900))]
    doing = doing_of(subject((*knees, elbow, fingers, *keys)))
    assert (doing.usual_active, doing.usual_arm) == (30, 42)


def test_what_the_other_hand_does_in_the_mirror_is_no_range_of_this_one() -> None:
    (limb,) = limbs_of(subject([session_sum(MONDAY, modality="mirror")]))
    assert limb.main is None


def test_degrees_of_another_view_or_scale_are_kept_apart() -> None:
    (limb,) = limbs_of(subject(messy(), days=120))
    assert {(one.scale.view, one.scale.corrected) for one in limb.measured} == {("side", False), ("oblique", False), ("side", True)}
    assert limb.main
    assert limb.main.scale.corrected
    assert limb.main_is_latest


def turned(first: int, latest: int) -> Limb:
    """A knee that was seen from the side on the first days, and from the front since."""
    front = tuple(
        replace(session_sum(MONDAY + timedelta(first + day), reps=10), view="front", figures=replace(NOTHING_SEEN, reps=10, reach_deg=30.0))
        for day in range(latest)
    )
    return limbs_of(subject((*on_days(range(first)), *front)))[0]


def test_the_latest_view_leads_once_it_has_six_days_and_its_figures_stand_beside_it() -> None:
    early, late = turned(12, 5), turned(12, 6)
    assert [one.scale.view for one in early.measured] == ["side", "front"]
    assert not early.main_is_latest
    assert {one.reps for one in early.of_main_kind()} == {30}
    assert [one.scale.view for one in late.measured] == ["front", "side"]
    assert late.main_is_latest
    assert [(one.reps, one.held_s) for one in late.of_main_kind()] == [(10, None)] * 6


def test_six_sessions_of_one_day_do_not_lead() -> None:
    sums = (*on_days(range(8)), *(replace(session_sum(MONDAY + timedelta(9), hour=8 + hour), view="front") for hour in range(6)))
    (limb,) = limbs_of(subject(sums))
    assert limb.main
    assert limb.main.scale.view == "side"


def test_a_gain_within_the_error_is_never_called_a_change() -> None:
    about = subject(reaching(*[40] * 9, 42, 42, 42), by=FREE)
    (limb,) = limbs_of(about)
    assert limb.main
    assert limb.main.called == "same"
    assert "further" not in sentence(about)


def test_a_gain_within_what_the_sessions_scatter_by_anyway_is_none_either() -> None:
    wild = (20, 60, 20, 60, 20, 60, 20, 60, 60, 60, 20, 60, 60)
    calm = (*wild[:3], *[40] * 7, *wild[-3:])
    (limb,) = limbs_of(subject(reaching(*calm)))
    assert limb.main
    assert limb.main.called == "more"
    (limb,) = limbs_of(subject(reaching(*wild)))
    assert limb.main
    assert limb.main.change
    assert limb.main.change.sure
    assert limb.main.called == "same"
    assert limb.main.detectable_deg == limb.main.change.detectable_deg
    assert limb.main.detectable_deg is not None
    assert limb.main.detectable_deg > limb.main.change.difference_deg


def test_the_sentence_praises_degrees_only_beyond_the_error() -> None:
    about = subject(reaching(40, 41, 42, 43, 45, 50, 55, 60, 60, 61, 60, 61), by=FREE)
    assert "knee straightens 20° further" in sentence(about)


@pytest.mark.parametrize(
    ("days", "start"),
    [
        ([0, 1, 3, 4, 5, 7, 8, 10, 11, 12], "You trained on 10 of 10 planned days."),
        ([0, 20, 21], "You came back after a pause"),
        ([0, 2], "You trained on 2 days"),
        ([], "The path is here."),
    ],
)
def test_the_sentence_is_the_first_that_is_true(days: list[int], start: str) -> None:
    by = None if len(days) == 10 else FREE
    assert sentence(subject(on_days(days), days=14 if len(days) == 10 else 28, by=by)).startswith(start)


def test_more_lately_is_said_with_both_numbers() -> None:
    reps = (20, 20, 20, 20, 40, 40, 40, 40)
    sums = [session_sum(MONDAY + timedelta(day), reps=number) for day, number in enumerate(reps)]
    assert sentence(subject(sums, by=FREE)) == "On a day of training you did 40 repetitions lately. At first it was 20."


def test_an_old_path_waits_when_nothing_was_laid() -> None:
    assert "still there" in sentence(replace(subject([]), stones_before=300))


def test_a_good_week_has_no_flags() -> None:
    assert flags(subject(on_days([0, 1]))) == ""


def test_pain_and_its_rise_are_flagged_with_the_strongest_and_its_day() -> None:
    hurt = replace(session_sum(MONDAY + timedelta(2)), pain_before=1, pain_after=6, ended_by="pain")
    said = flags(subject((*on_days([0]), hurt)))
    assert "Pain of 4 or more in 1 session; strongest 6 on 4 Mar." in said
    assert "most by 5 on 4 Mar" in said
    assert "1 session was ended because of pain." in said


@pytest.mark.parametrize(
    ("made_at", "clear", "flagged"),
    [("2026-03-01T08:00:00+00:00", True, False), ("2026-03-01T08:00:00+00:00", False, True),
     ("2026-01-01T08:00:00+00:00", True, True), ("2026-03-03T08:00:00+00:00", True, True)],
)  # fmt: skip
def test_stimulation_without_a_fresh_clear_check_is_flagged(made_at: str, clear: bool, flagged: bool) -> None:
    about = subject([session_sum(MONDAY, modality="electrical_stimulation")])
    assert ("clear check" in flags(replace(about, checks=(StimulationCheck(made_at, clear),)))) is flagged


def test_a_range_that_fell_beyond_the_error_is_flagged() -> None:
    assert "18° less than at the start" in flags(subject(reaching(60, 60, 60, *[50] * 6, 42, 42, 42)))


@pytest.mark.parametrize(("active_deg", "view", "flagged"), [(15.0, "side", True), (11.0, "side", False), (15.0, "front", False)])
def test_an_extension_lag_needs_more_than_ten_degrees_on_the_same_view(active_deg: float, view: View, flagged: bool) -> None:
    active = replace(session_sum(MONDAY), range_today=RangeToday(90.0, active_deg, 90.0 - active_deg), view=view)
    passive = replace(session_sum(MONDAY, hour=11, modality="passive"), range_today=RangeToday(90.0, 2.0, 88.0))
    assert ("extension lag" in flags(subject([active, passive]))) is flagged


def test_pain_that_nobody_said_is_none() -> None:
    silent = replace(session_sum(MONDAY), pain_before=None, pain_after=None)
    half = replace(session_sum(MONDAY, hour=12), pain_before=None, pain_after=7)
    assert pains_of(subject([silent, half])) == (Pain(MONDAY, None, 7),)
    assert Pain(MONDAY, None, 7).rise == 0


def test_pain_before_a_session_that_came_to_nothing_is_kept_and_told_apart() -> None:
    nothing = replace(session_sum(MONDAY, hour=12, reps=0), by_kind=(), pain_before=6, ended_by="pain")
    about = subject([*on_days([0]), nothing])
    assert [one.came_to_nothing for one in pains_of(about)] == [False, True]
    assert len(about.done) == doing_of(about).sessions == 1
    assert "strongest 6" in flags(about)


def test_a_week_of_pain_is_told_by_its_strongest() -> None:
    said = (Pain(MONDAY, 1, 2), Pain(MONDAY + timedelta(1), 3, None), Pain(MONDAY + timedelta(7), None, 5))
    assert weekly(said) == (Pain(MONDAY, 3, 2), Pain(MONDAY + timedelta(7), None, 5))


@given(st.integers(0, 12 * 366), st.dictionaries(st.integers(0, 12 * 366), st.integers(1, 500), max_size=30))
def test_a_few_bars_hold_all_stones_whatever_the_time(length: int, stones: dict[int, int]) -> None:
    by_day = {MONDAY + timedelta(day): number for day, number in stones.items() if day <= length}
    _name, spans = spans_of(by_day, MONDAY, MONDAY + timedelta(length))
    assert 1 <= len(spans) <= 13
    assert sum(span.stones for span in spans) == sum(by_day.values())
