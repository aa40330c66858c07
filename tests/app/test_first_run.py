"""The first run: nothing but what the first rep needs before it, and all that safety has to know before the second session."""

from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from game.app.clock import Stamps
from game.app.health_first import depends_on_health
from game.app.sources import SourceWish
from game.app.until import Until
from game.app.walk import Walk
from game.core.health import Health
from game.core.settings import Settings
from game.screen.plan_row import next_item
from game.screen.scenes import CheckScene, CheckView, HomeView
from game.sources.scripted_body import Script, even_reps
from tests.app.game import TO_CLOSE, Game, Step, close_window, escape, reps_laid, take

REPS = even_reps(200, 30.0)
LEG = SourceWish("scripted", script=Script("knee_extension", "right", REPS, 600.0))
CHOSEN = (take("first-question-limb", "Leg"), take("question-side-leg", "Right"), take("first-question-ability", "A little"))
STOPPED = (escape("play", reps_laid(2)), take("question-stop", "Stop here"))
SAFETY = (take("first-question-hand", "Left hand"), take("health-company", "Nobody"), take("health-begin", "Later"))
ASKED = ["first-question-hand", "health-company", "health-begin"]


def test_a_newcomer_comes_from_three_pictures_to_the_first_set_and_is_asked_the_rest_after_the_result() -> None:
    game = Game((*CHOSEN, *STOPPED, take("result"), *SAFETY, *TO_CLOSE), LEG, trains=None).play()
    way = ["first-question-limb", "question-side-leg", "first-question-ability", "check", "range", "play", "question-stop", "result"]
    assert game.seen == [*way, *ASKED, "home", "question-close"]
    player = game.walk.people.current
    assert game.walk.today.health(player) == Health(company="alone")
    assert game.walk.preferences.settings.working_hand == "left"


def test_the_first_session_is_one_set_that_answers_each_rep() -> None:
    game = Game((*CHOSEN, close_window("play", reps_laid(1))), LEG, trains=None).play()
    assert game.last.modality == "active"
    assert game.last.level_name == "knee_active_first"
    assert game.last.sets
    plan = game.walk.today.plan(game.walk.people.current)
    assert plan
    assert plan.next
    assert plan.next.level_name == "knee_stretch_first", "the plan itself begins as the therapist wrote it"


def test_whoever_left_before_the_questions_is_asked_before_the_second_session() -> None:
    first = Game((*CHOSEN, close_window("play", reps_laid(1))), LEG, trains=None).play()
    again = Game((take("home"), *SAFETY, close_window("check")), LEG, store=first.store, trains=None).play()
    assert again.seen == ["home", *ASKED, "check"]
    assert again.walk.today.health(again.walk.people.current) == Health(company="alone")

    third = Game((take("home"), close_window("check")), LEG, store=first.store, trains=None).play()
    assert third.seen == ["home", "check"]


def test_whoever_feels_unwell_in_the_first_set_is_asked_another_time() -> None:
    unwell = (escape("play", reps_laid(1)), take("question-stop", "I feel unwell"), take("alarm"))
    game = Game((*CHOSEN, *unwell, take("home"), *SAFETY, close_window("check")), LEG, trains=None).play()
    assert game.seen[-6:] == ["alarm", "home", *ASKED, "check"]


def test_who_cannot_move_yet_is_asked_before_somebody_moves_the_limb() -> None:
    not_yet = (*CHOSEN[:2], take("first-question-ability", "Not yet"))
    game = Game((*not_yet, *SAFETY, close_window("check")), LEG, trains=None).play()
    assert game.seen[2:] == ["first-question-ability", *ASKED, "check"]


@pytest.mark.parametrize(
    ("level", "depends"),
    [
        ("knee_active_first", False),
        ("knee_stretch_first", False),
        ("wrist_mirror_some", False),
        ("knee_passive_first_alone", True),
        ("knee_stim_some", True),
        ("arm_forward_active_some", True),
    ],
)
def test_what_depends_on_health_is_known_by_its_kind_and_its_joint(level: str, depends: bool) -> None:
    shelf = Game((), trains=None).walk.today.shelf
    assert depends_on_health(shelf.level("nobody", level)) is depends


def test_pain_is_asked_before_the_first_rep_too() -> None:
    strong = (Step("pain", sign="8"), Step("pain"), take("care"), *TO_CLOSE)
    game = Game((*CHOSEN, *strong), LEG, trains=None).play()
    assert game.seen == [*(step.screen for step in CHOSEN), "pain", "care", "home", "question-close"]


def test_the_check_says_how_to_sit_and_keeps_its_words_for_who_has_never_read_them() -> None:
    new = Game((*CHOSEN, close_window("range")), LEG, trains=None).play()
    known = Game((take("home"), close_window("range")), LEG).play()
    assert [view.first for game in (new, known) for scene in game.scenes if (view := checked(scene))] == [True, False]
    assert "Sit firmly" in new.said()
    assert "Sit firmly" in known.said()
    assert new.lasted_s("check") > 5.0
    assert known.lasted_s("check") < 4.0


def checked(scene: Any) -> CheckView | None:
    inner = scene.scene if isinstance(scene, Until) else scene
    return inner.view() if isinstance(inner, CheckScene) else None


def test_one_who_comes_back_presses_home_and_pain_and_nothing_more_until_the_set() -> None:
    game = Game((take("home"), Step("pain"), close_window("play", reps_laid(1))), LEG)
    game.play()
    assert game.seen == ["home", "pain", "check", "range", "play"]


SUNDAY, TUESDAY, SATURDAY = 1, 3, 7
CANNOT_IMAGE = (take("imagine"), Step("rating", sign="1"), Step("rating", sign="1")) * 5
NOT_YET = (*CHOSEN[:2], take("first-question-ability", "Not yet"))


def on(day: int) -> Stamps:
    seconds, numbers = count(), count(1)
    begin = datetime(2026, 3, day, 9, 0, tzinfo=UTC)
    return Stamps(lambda: begin + timedelta(seconds=next(seconds)), lambda: f"id-{next(numbers)}")


def test_what_takes_the_place_of_imagining_waits_for_health_as_well_and_pain_comes_last() -> None:
    steps = (
        *NOT_YET,
        *CANNOT_IMAGE,
        take("question-another-way", "Be moved by helping hands"),
        *SAFETY,
        Step("pain"),
        close_window("check"),
    )
    game = Game(steps, LEG, trains=None, stamps=on(SUNDAY)).play()
    assert game.seen[-6:] == ["question-another-way", *ASKED, "pain", "check"]
    assert game.last.modality == "passive"


def test_a_therapists_programme_begins_as_it_is_written_even_for_who_has_never_played() -> None:
    game = Game((take("home"), take("question-side-leg", "Right leg"), close_window("check")), LEG, trains=None)
    game.walk.today.keep(game.walk.people.current, "programme", {"name": "leg_a_little"})
    game.play()
    [home] = game.homes()
    assert announced(home) == "Soft stretch behind the leg"
    assert game.last.level_name == "knee_stretch_first"


def test_a_programme_that_a_therapist_has_put_in_the_place_of_the_chosen_one_begins_as_it_is_written() -> None:
    game = Game((*CHOSEN, escape("check"), Step("home", when=prescribed), close_window("check")), LEG, trains=None).play()
    assert game.last.level_name == "knee_stretch_strong"


def prescribed(walk: Walk) -> bool:
    walk.today.keep(walk.people.current, "programme", {"name": "leg_well", "side": "right"})
    return True


def test_home_announces_the_short_opening_that_is_played_then() -> None:
    game = Game((*CHOSEN, escape("check"), take("home"), close_window("check")), LEG, trains=None).play()
    [home] = game.homes()
    assert announced(home) == "Straighten the knee, gently"
    assert game.last.level_name == "knee_active_first"


def test_a_day_of_rest_stays_one_for_a_newcomer() -> None:
    game = Game((*CHOSEN, escape("check"), take("home"), close_window("check")), LEG, trains=None, stamps=on(SUNDAY)).play()
    [home] = game.homes()
    assert home.rest_day
    assert announced(home) == "Soft stretch behind the leg"
    assert game.last.level_name == "knee_stretch_first"


def test_the_opening_is_one_of_todays_plan() -> None:
    well = (*CHOSEN[:2], take("first-question-ability", "Well"))
    game = Game((*well, close_window("check")), LEG, trains=None, stamps=on(SATURDAY)).play()
    assert game.last.level_name == "knee_both_strong"
    assert game.last.level_name in [item.level_name for item in game.walk.today.plan(game.walk.people.current).items]  # type: ignore[union-attr]


def test_an_opening_before_which_something_has_to_be_known_is_the_last_choice() -> None:
    arm = (take("first-question-limb", "Arm"), take("question-side-hand", "Right"), take("first-question-ability", "Well"))
    game = Game((*arm, close_window("check")), LEG, trains=None, stamps=on(TUESDAY)).play()
    assert game.last.level_name == "forearm_active_strong"


def announced(home: HomeView) -> str:
    ahead = next_item(home.plan)
    assert ahead
    return ahead.title


def answered_before(**settings: Any) -> Game:
    """Return a game of one whose health was kept before anybody asked for hands."""
    game = Game((take("home"), *STOPPED, take("result"), *TO_CLOSE), LEG)
    game.walk.preferences.change(Settings(**settings))
    return game


def test_who_answered_for_safety_before_anybody_asked_for_hands_is_asked_once_after_a_result() -> None:
    game = answered_before()
    game.ahead.insert(4, take("first-question-hand", "Both hands"))
    game.play()
    assert game.seen[-4:] == ["result", "first-question-hand", "home", "question-close"]
    assert game.walk.preferences.settings.hand_known
    assert game.walk.preferences.settings.working_hand is None
    again = Game((take("home"), *STOPPED, take("result"), *TO_CLOSE), LEG, store=game.store, trains=None).play()
    assert "first-question-hand" not in again.seen


def test_a_hand_that_was_set_needs_no_question() -> None:
    assert "first-question-hand" not in answered_before(working_hand="left").play().seen
