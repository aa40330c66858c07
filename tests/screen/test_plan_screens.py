from dataclasses import replace
from typing import get_args

import pytest

from game.commands.gallery_examples import HOME
from game.commands.gallery_plan import LAID, LIGHT, LONG, PLAN, PLANS
from game.core.names import MODALITIES, MOVEMENTS
from game.core.programme import Ability, Limb
from game.screen.canvas import Box
from game.screen.exercise_signs import exercise_sign, modality_sign
from game.screen.landscape import Landscape
from game.screen.plan_pictures import ability_picture, minutes_picture
from game.screen.plan_row import AT_ONCE, draw_plan_row, next_item
from game.screen.scan import SCAN_S
from game.screen.scene import KeyInput, PointInput, TypedInput
from game.screen.scenes import HomeScene, HomeView, PlanScene, questions
from game.screen.scenes.questions import EXERCISE_PAGES, MINUTES
from game.screen.stone import draw_stone
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas

SPACE = KeyInput("select")
PLANNED = replace(HOME, plan=PLAN, minutes=15, therapist=True)
ROW = Box(100.0, 100.0, 600.0, 176.0)


def home(view: HomeView, text: Text, land: Landscape) -> HomeScene:
    scene = HomeScene(text, land, lambda: view)
    scene.enter(0.0)
    return scene


def test_space_starts_the_first_exercise_that_is_due(text: Text, land: Landscape) -> None:
    scene = home(PLANNED, text, land)
    assert scene.spoken(0.5).endswith(PLAN[1].title)
    assert scene.event(SPACE, 0.5) == "play"


def test_home_with_a_plan_has_few_choices_and_play_is_the_largest(text: Text, land: Landscape) -> None:
    scene = home(PLANNED, text, land)
    taken = [scene.event(SPACE, (step + 0.5) * SCAN_S) for step in range(6)]
    assert taken == ["play", "minutes", "exercise", "path", "more", "close"]
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.5)
    signs = [one.box.width for one in canvas.drawn if one.verb == "svg" and one.box.x > canvas.width / 2]
    assert signs.count(max(signs)) == 1
    assert canvas.named(exercise_sign(PLAN[1].movement, PLAN[1].modality))[-1].box.width == max(signs)


def test_the_therapist_is_reached_by_key_or_click_and_not_by_the_light(text: Text, land: Landscape) -> None:
    scene = home(PLANNED, text, land)
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.5)
    assert scene.event(TypedInput("t"), 0.5) == "therapist"
    assert scene.event(PointInput(canvas.named(text("plan-therapist"))[0].box.center), 0.5) == "therapist"
    assert scene.event(TypedInput("x"), 0.5) is None
    assert home(replace(PLANNED, therapist=False), text, land).event(TypedInput("t"), 0.5) is None


def test_without_a_plan_home_is_what_it_was(text: Text, land: Landscape) -> None:
    scene = home(HOME, text, land)
    assert scene.spoken(0.5).endswith(text("home-play-left-leg"))
    assert [scene.event(SPACE, (step + 0.5) * SCAN_S) for step in range(5)] == ["play", "exercise", "path", "more", "close"]


def test_a_kind_word_for_a_day_of_rest_and_for_one_that_is_done(text: Text, land: Landscape) -> None:
    rest = home(replace(PLANNED, plan=(LIGHT,), rest_day=True), text, land).spoken(0.5)
    assert text("plan-rest-day") in rest
    assert rest.endswith(LIGHT.title)
    laid = home(replace(PLANNED, plan=LAID, welcome="plan-welcome-again"), text, land).spoken(0.5)
    assert laid.startswith(text("plan-welcome-again"))
    assert text("plan-all-laid") in laid
    assert laid.endswith(text("home-play-left-leg"))


def test_what_is_due_comes_before_what_is_offered() -> None:
    assert next_item((LIGHT, PLAN[2])) == PLAN[2]
    assert next_item((LIGHT,)) == LIGHT
    assert next_item(LAID) is None


@pytest.mark.parametrize("done", range(len(LONG) + 1))
def test_the_row_lays_a_stone_for_each_finished_exercise_and_shows_the_next(done: int) -> None:
    plan = tuple(replace(item, due=number >= done, finished=number < done) for number, item in enumerate(LONG))
    canvas = RecordedCanvas()
    draw_plan_row(canvas, ROW, plan)
    first = max(0, min(done - 1, len(LONG) - AT_ONCE))
    open_stones = [one for one in canvas.drawn if one.what == _stone_drawing("open")]
    assert len(open_stones) == len([item for item in plan[first : first + AT_ONCE] if not item.finished])
    ahead = next_item(plan)
    assert ahead is None or canvas.named(exercise_sign(ahead.movement, ahead.modality))
    assert all(ROW.x <= one.box.x and one.box.x + one.box.width <= ROW.x + ROW.width for one in canvas.drawn)


def test_the_list_changes_with_the_light(text: Text, land: Landscape) -> None:
    scene = PlanScene(text, land, lambda: PLANS)
    scene.enter(0.0)

    def shown(now_s: float) -> str:
        canvas = RecordedCanvas()
        scene.draw(canvas, now_s)
        return " ".join(canvas.texts)

    short, all_of_it = shown(0.5), shown(2.5 * SCAN_S)
    assert PLAN[1].title in short
    assert PLAN[2].title not in short
    assert PLAN[2].title in all_of_it
    assert text("plan-more", count=2) in all_of_it
    scene.enter(0.0)
    assert [scene.event(SPACE, (step + 0.5) * SCAN_S) for step in range(4)] == ["5", "15", "30", "back"]
    scene.enter(0.0)
    assert scene.event(KeyInput("back"), 0.5) == "back"
    assert scene.spoken(0.5) == f"{text('plan-question-minutes')} {text('plan-minutes', minutes=5)}"


def test_all_movements_can_be_chosen_and_the_heart_comes_first() -> None:
    assert sorted(movement for page in EXERCISE_PAGES for movement in page) == sorted(MOVEMENTS)
    assert [choice.name for choice in questions.which_exercise().choices] == ["knee_extension", "wrist_flexion_extension", "back"]
    first, second = (questions.which_exercise(page, page is EXERCISE_PAGES[0]).choices for page in EXERCISE_PAGES)
    assert [choice.name for choice in first][:2] == ["knee_extension", "wrist_flexion_extension"]
    assert [choice.name for choice in first][-2:] == ["more", "back"]
    assert [choice.name for choice in second][-1] == "back"


def test_a_foot_belongs_to_a_leg() -> None:
    assert questions.which_side("ankle_dorsiflexion").question == "question-side-leg"


def test_no_two_signs_are_alike() -> None:
    signs = {exercise_sign(movement, modality) for movement in MOVEMENTS for modality in MODALITIES}
    assert len(signs) == len(MOVEMENTS) * len(MODALITIES)
    assert len({modality_sign(modality) for modality in MODALITIES}) == len(MODALITIES)


def test_every_answer_has_its_own_picture() -> None:
    assert len({ability_picture(limb, ability) for limb in get_args(Limb) for ability in get_args(Ability)}) == 6
    assert len({minutes_picture(minutes) for minutes in MINUTES}) == len(MINUTES)


def _stone_drawing(sign: str) -> str:
    canvas = RecordedCanvas()
    draw_stone(canvas, (0.0, 0.0), 10.0, sign)  # type: ignore[arg-type]
    return canvas.drawn[0].what
