"""What the pages of progress say: true, kind, and never of two things that cannot be compared."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from game.app.progress_pages import page_of
from game.app.progress_walk import ProgressWalk
from game.core.names import MODALITIES, Modality
from game.core.session_sum import SessionSum
from game.report.history import history_of
from game.report.limbs import limbs_of
from game.screen.chart import Said
from game.screen.scenes import ProgressView
from game.screen.text import Text
from tests import sums
from tests.report.subjects import subject
from tests.screen.bare_land import BareLandscape
from tests.sums import MONDAY, day_of, session_sum

TEXT = Text.read()
HISTORIES = ("one_week", "one_year", "messy", "keyboard_only")


def walk(some: tuple[SessionSum, ...], today: date | None = None) -> ProgressWalk:
    today = today or (day_of(some[-1].started_at) if some else MONDAY)
    return ProgressWalk(TEXT, BareLandscape(), some, day_of, today, ("knee_extension", "left"))


def told(some: tuple[SessionSum, ...], *answers: str) -> list[ProgressView]:
    """Return the pages that are seen when these are the answers, until the walk ends."""
    story = walk(some).story()
    seen = [next(story)]
    try:
        for answer in answers:
            seen.append(story.send(answer))
    except StopIteration:
        return [one.view() for one in seen]  # type: ignore[attr-defined]
    raise AssertionError("the walk goes on")


def said(some: tuple[SessionSum, ...], today: date | None = None) -> str:
    return walk(some, today).view(0).sentence.by(TEXT)


def days(*reaches: float, every: int = 2, error_deg: float | None = 3.4) -> tuple[SessionSum, ...]:
    return tuple(
        replace(session_sum(MONDAY + timedelta(every * number), reach_deg=reach), expected_error_deg=error_deg)
        for number, reach in enumerate(reaches)
    )


def test_one_key_leads_through_all_pages_of_all_limbs_and_out() -> None:
    seen = told(sums.one_year(), *["next"] * 10)
    assert [one.title.removeprefix("progress-title-") for one in seen] == ["reach", "reps", "hold", "even", "success"] * 2
    assert [one.movement for one in seen] == ["knee_extension"] * 5 + ["wrist_flexion_extension"] * 5
    assert [one.page for one in seen] == list(range(1, 11))


def test_escape_leads_out_and_the_left_arrow_one_page_back_but_never_before_the_first() -> None:
    assert [one.page for one in told(sums.one_week(), "next", "previous", "previous", "back")] == [1, 2, 1, 1]


def test_who_has_not_trained_yet_sees_one_kind_page() -> None:
    [page] = told((), "next")
    assert (page.title, page.movement, page.chart) == ("progress-title-empty", None, None)


def test_without_a_camera_there_are_only_repetitions() -> None:
    [page] = told(sums.keyboard_only(), "next")
    assert page.title == "progress-title-reps"
    assert "camera" in page.sentence.by(TEXT)


@pytest.mark.parametrize("name", HISTORIES)
def test_every_chart_has_few_marks_and_all_its_values_inside(name: str) -> None:
    for page in told(getattr(sums, name)(), *["next"] * 10):
        chart = page.chart
        assert chart is not None
        assert 2 <= len(chart.ticks) <= 5
        assert 1 <= len(chart.dates) <= 5
        assert all(chart.low <= tick.at <= chart.high for tick in chart.ticks)
        dots = [dot for one in chart.series for run in one.runs for dot in run]
        assert all(0 < dot.at < chart.slots and chart.low <= dot.value <= chart.high for dot in dots)
        stacks = zip(*(layer.amounts for layer in chart.layers), strict=True)
        assert all(sum(stack) <= chart.high for stack in stacks)
        assert page.sentence.by(TEXT)


@pytest.mark.parametrize(
    ("some", "sentence"),
    [
        (days(50, 51), "So far so good. A few more days show where it goes."),
        (days(50, 51, 50, 51, 50, 51), "So far so good. A few more days show where it goes."),
        (days(50, 51, 50, 51, 50, 51, every=7), "About the same as 4 weeks ago. That counts too."),
        (days(*[50] * 30), "About the same as 7 weeks ago. That counts too."),
        (days(*range(20, 50)), "23° more than 7 weeks ago."),
        (days(*range(80, 50, -1)), "23° less than 7 weeks ago. That can happen. Please tell your therapist."),
        (days(*[30] * 3, *[50] * 60), "20° more than 4 months ago."),
        (days(*[50] * 6, every=200), "About the same as 2 years ago. That counts too."),
        (days(40, 40, 40, 44, 44, 44, every=7), "4° more than 4 weeks ago."),
        (days(40, 40, 40, 44, 44, 44, every=7, error_deg=None), "About the same as 4 weeks ago. That counts too."),
    ],
)
def test_the_sentence_is_true(some: tuple[SessionSum, ...], sentence: str) -> None:
    assert said(some) == sentence


def test_an_old_look_is_called_old_and_a_new_way_of_looking_new() -> None:
    some = days(*range(20, 50))
    assert said(some, day_of(some[-1].started_at) + timedelta(22)) == "The last look was a while ago. Your stones are all here."
    turned = tuple(replace(one, view="oblique") if number > 27 else one for number, one in enumerate(some))
    assert said(turned) == "The camera looks in a new way. A new line begins."


def test_a_changed_scale_is_a_break_and_another_shape() -> None:
    chart = walk(sums.messy()).view(0).chart
    assert chart is not None
    assert len(chart.breaks) == 2
    signs = [{dot.sign for dot in run} for run in chart.series[0].runs]
    assert all(len(of_run) == 1 for of_run in signs)
    assert set.union(*signs) == {0, 1, 2}


def test_the_number_is_the_last_reach_with_its_error_only_where_that_is_known() -> None:
    history = history_of(days(40, 42.4), ("knee_extension", "left"), day_of, MONDAY)
    page = page_of(history, "reach", 1, 5, MONDAY)
    assert page.number == Said("progress-degrees", (("number", 42),))
    assert page.below == Said("progress-last-error", (("error", 3),))
    unknown = history_of(days(40, 42.4, error_deg=None), ("knee_extension", "left"), day_of, MONDAY)
    assert page_of(unknown, "reach", 1, 5, MONDAY).below == Said("progress-last")


def test_a_rest_of_a_week_is_called_a_rest() -> None:
    page = walk(days(50, 51), MONDAY + timedelta(30)).view(1)
    assert page.sentence.by(TEXT) == "A rest so far this week. All your stones are still here."


@pytest.mark.parametrize(
    "some",
    [days(50, 51, 60, 70), days(60, 20, 60, 20, 60, 20, 60, 20, 60, 20, 40, 40, every=3), days(*range(20, 50)), days(*range(80, 50, -1))],
)
def test_screen_and_report_call_the_same_a_change(some: tuple[SessionSum, ...]) -> None:
    (limb,) = limbs_of(subject(some, days=100))
    whole = history_of(some, ("knee_extension", "left"), day_of, day_of(some[-1].started_at)).whole
    assert limb.main
    assert limb.main.change == whole
    assert limb.main.called == (whole.called if whole else None)


def test_less_within_what_the_days_scatter_by_anyway_sends_nobody_to_the_therapist() -> None:
    assert said(days(60, 20, 60, 20, 60, 20, 60, 20, 60, 20, 40, 40, every=3)).startswith("About the same as")


def test_six_sessions_of_one_morning_are_no_gain() -> None:
    assert said(days(30, 30, 30, 45, 45, 45, every=0)) == "So far so good. A few more days show where it goes."


@pytest.mark.parametrize("modality", [one for one in MODALITIES if one not in ("mirror", "mental_practice")])
def test_only_where_the_target_moves_with_the_player_is_it_said(modality: Modality) -> None:
    some = tuple(session_sum(MONDAY + timedelta(day), modality=modality) for day in range(3))
    [page] = [page for page in told(some, *["next"] * 5) if page.title == "progress-title-success"]
    sentence = page.sentence.by(TEXT)
    assert ("move with you" in sentence) == ("just right" in sentence) == (modality in ("active", "electrical_stimulation"))


def test_a_session_of_a_wrong_clock_in_the_future_is_left_out() -> None:
    today = MONDAY + timedelta(10)
    true = days(40, 42.4)
    future = session_sum(date(2099, 1, 1), reach_deg=80.0)
    with_it, without = walk((*true, future), today), walk(true, today)
    assert [with_it.view(page) for page in range(5)] == [without.view(page) for page in range(5)]
    assert walk((future,), today).view(0).title == "progress-title-empty"
    assert walk((*true, session_sum(today, reach_deg=80.0)), today).view(0).number == Said("progress-degrees", (("number", 80),))
