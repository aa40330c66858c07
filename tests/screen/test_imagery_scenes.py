from dataclasses import replace

import pytest

from game.commands.gallery_imagined import IMAGERY, imagery_views
from game.core.names import SIDES, Side
from game.screen.landscape import Landscape
from game.screen.scan import SCAN_S
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes import ImageryScene, ImageryView, ImagineScene, ImagineView, RatingScene, RatingView
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas

SPACE, ESCAPE = KeyInput("select"), KeyInput("back")


def drawn(scene: ImageryScene, at_s: float = 1.0) -> RecordedCanvas:
    canvas = RecordedCanvas()
    scene.draw(canvas, at_s)
    return canvas


def test_any_key_marks_an_imagined_rep_and_escape_stops(text: Text, land: Landscape) -> None:
    pressed: list[float] = []
    scene = ImageryScene(text, land, lambda: IMAGERY, pressed.append)
    scene.enter(0.0)
    keys: tuple[Input, ...] = (SPACE, KeyInput("select_up"), KeyInput("next"), TypedInput("j"))
    for at_s, key in enumerate(keys):
        assert scene.event(key, float(at_s)) is None
    assert pressed == [0.0, 2.0, 3.0]
    assert scene.event(ESCAPE, 4.0) == "stop"
    assert scene.event(PointInput(drawn(scene).named(text("play-stop"))[0].box.center), 5.0) == "stop"
    assert scene.event(PointInput((800.0, 300.0)), 5.0) is None
    assert pressed == [0.0, 2.0, 3.0]


def test_the_script_is_spoken_and_written(text: Text, land: Landscape) -> None:
    view = imagery_views(text)["imagine"]
    scene = ImageryScene(text, land, lambda: view)
    scene.enter(0.0)
    assert view.guidance.words
    assert scene.spoken(1.0) == view.guidance.words
    assert view.guidance.words in " ".join(drawn(scene).texts)


def test_what_the_camera_sees_is_told_only_where_it_sees_the_limb(text: Text, land: Landscape) -> None:
    def shown(rests: bool | None) -> list[str]:
        return drawn(ImageryScene(text, land, lambda: replace(IMAGERY, limb_rests=rests))).texts

    assert text("imagery-rests") in shown(True)
    assert text("imagery-moves") in shown(False)
    assert not {text("imagery-rests"), text("imagery-moves")} & set(shown(None))


def test_the_count_swells_when_a_rep_is_imagined(text: Text, land: Landscape) -> None:
    view: ImageryView = IMAGERY
    scene = ImageryScene(text, land, lambda: view)
    scene.enter(0.0)

    def high(at_s: float) -> float:
        scene.update(at_s)
        return drawn(scene, at_s).named(str(view.guidance.imagined_reps))[0].box.height

    high(0.0)
    before = high(20.0)
    view = replace(IMAGERY, guidance=replace(IMAGERY.guidance, imagined_reps=13))
    high(30.0)
    assert high(30.3) > before
    assert high(31.0) == before


@pytest.mark.parametrize("side", SIDES)
def test_the_imagined_limb_moves_with_the_pace(side: Side, text: Text, land: Landscape) -> None:
    def limb(pace: float) -> set[str]:
        view = replace(IMAGERY, side=side, guidance=replace(IMAGERY.guidance, pace=pace))
        return {one.what for one in drawn(ImageryScene(text, land, lambda: view)).drawn if one.verb == "svg"}

    assert limb(0.0) != limb(0.5) != limb(1.0)
    assert limb(0.5) == limb(0.5)


def test_a_rating_is_taken_with_one_key_or_a_digit(text: Text, land: Landscape) -> None:
    scene = RatingScene(text, land, lambda: RatingView("vivid"))
    scene.enter(0.0)
    assert scene.spoken(0.1) == f"{text('question-vivid')} {text('rating-vivid-1')}"
    assert scene.spoken(SCAN_S + 0.1) == text("rating-vivid-2")
    scene.enter(0.0)
    assert [scene.event(SPACE, 0.5 + SCAN_S * step) for step in range(6)] == ["1", "2", "3", "4", "5", "1"]
    assert [scene.event(TypedInput(sign), 20.0) for sign in "05a6"] == [None, "5", None, None]
    assert scene.event(ESCAPE, 20.0) == "back"


def test_a_click_takes_the_step_below_it(text: Text, land: Landscape) -> None:
    scene = RatingScene(text, land, lambda: RatingView("felt"))
    scene.enter(0.0)
    canvas = RecordedCanvas()
    scene.draw(canvas, 0.1)
    assert scene.event(PointInput(canvas.named("4")[0].box.center), 0.2) == "4"
    assert scene.event(PointInput(canvas.named(text("choice-back"))[0].box.center), 0.2) == "back"


def test_a_movement_is_imagined_in_the_players_own_time(text: Text, land: Landscape) -> None:
    scene = ImagineScene(text, land, lambda: ImagineView("finger_opening", "left", 4, 5))
    scene.enter(0.0)
    assert scene.update(600.0) is None
    assert scene.event(KeyInput("next"), 601.0) is None
    assert scene.event(SPACE, 601.0) == "go_on"
    assert scene.event(ESCAPE, 601.0) == "back"
    assert text("exercise-finger_opening") in scene.spoken(1.0)
