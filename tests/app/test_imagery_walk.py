"""The imagery check asks five movements, and leads whoever cannot image another way."""

from collections.abc import Sequence

import pytest

from game.app.imagery_walk import CHECKED, ImageryOutcome, ImageryWalk, rating_scene
from game.app.until import SpokenScene
from game.core.names import Modality
from game.screen.scenes import ChoiceScene, ChoiceView, ImagineScene, RatingScene
from game.screen.text import Text
from tests.screen.bare_land import BareLandscape

TEXT = Text.read()
LAND = BareLandscape()


def ask(view: ChoiceView) -> SpokenScene:
    return ChoiceScene(TEXT, LAND, lambda: view)


def told(answers: Sequence[str], ways: Sequence[Modality] = ("mirror", "passive")) -> tuple[ImageryOutcome | None, list[SpokenScene]]:
    """Give these answers in turn; return the outcome and all screens."""
    story = ImageryWalk(TEXT, LAND, "right", ask, ways).story()
    screens, left = [next(story)], list(answers)
    while True:
        try:
            screens.append(story.send(left.pop(0)))
        except StopIteration as over:
            assert left == []
            outcome: ImageryOutcome | None = over.value
            return outcome, screens


def rated(*ratings: tuple[int, int]) -> list[str]:
    return [answer for seeing, feeling in ratings for answer in ("go_on", str(seeing), str(feeling))]


def test_each_movement_is_imagined_and_rated_twice() -> None:
    outcome, screens = told(rated((4, 3), (5, 2), (3, 3), (4, 4), (5, 5)))
    assert outcome
    assert outcome.check.seeing == (4, 5, 3, 4, 5)
    assert outcome.check.feeling == (3, 2, 3, 4, 5)
    assert outcome.way == "mental_practice"
    assert [type(screen) for screen in screens] == [ImagineScene, RatingScene, RatingScene] * 5
    shown = [screen.view() for screen in screens if isinstance(screen, ImagineScene)]
    assert [(view.movement, view.number, view.of) for view in shown] == [(movement, n + 1, 5) for n, movement in enumerate(CHECKED)]


@pytest.mark.parametrize("way", ["mirror", "passive"])
def test_who_cannot_image_is_warmly_led_another_way(way: str) -> None:
    outcome, screens = told([*rated(*[(1, 2)] * 5), way])
    assert outcome
    assert (outcome.check.can_image, outcome.way) == (False, way)
    assert isinstance(screens[-1], ChoiceScene)
    said = TEXT(screens[-1].view().question)
    assert said == "Today another way suits better."
    assert not [word for word in ("fail", "cannot", "not", "wrong", "sorry") if word in said.lower().split()]


def test_only_ways_that_fit_are_offered() -> None:
    _, screens = told([*rated(*[(1, 1)] * 5), "passive"], ("passive",))
    assert isinstance(screens[-1], ChoiceScene)
    assert [choice.name for choice in screens[-1].view().choices] == ["passive", "back"]


def test_back_goes_one_step_back_and_at_last_out() -> None:
    assert told(["back"])[0] is None
    assert told([*rated((4, 4)), "back", "back"])[0] is None
    assert told([*rated(*[(1, 1)] * 5), "back"])[0] is None
    outcome, _ = told(["go_on", "back", "go_on", "2", "back", "go_on", "5", "4", *rated(*[(4, 4)] * 4)])
    assert outcome
    assert (outcome.check.seeing[0], outcome.check.feeling[0]) == (5, 4)


def test_a_movement_that_was_left_is_rated_anew() -> None:
    outcome, _ = told([*rated((1, 1), (2, 2)), "back", *rated((5, 5), (4, 4), (4, 4), (4, 4))])
    assert outcome
    assert outcome.check.seeing == (1, 5, 4, 4, 4)


def test_one_rating_can_be_asked_by_itself() -> None:
    scene = rating_scene(TEXT, LAND, "felt", camera_on=True)
    scene.enter(0.0)
    assert scene.spoken(0.1).startswith("How did that feel?")
