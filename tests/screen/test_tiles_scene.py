"""Picture tiles in rows: taken with one key, the arrows, a click, or a pointer that rests."""

from game.commands.gallery_map import HOUSEHOLD
from game.screen.landscape import Landscape
from game.screen.scene import KeyInput, PointerInput, PointInput
from game.screen.scenes import ChoiceScene, questions
from game.screen.scenes.tiles import TilesScene, asking
from game.screen.text import Text
from tests.recorded_canvas import RecordedCanvas

SELECT, NEXT = KeyInput("select"), KeyInput("next")


def tiles(text: Text, land: Landscape, players: int = 12) -> tuple[TilesScene, RecordedCanvas]:
    scene, canvas = asking(text, land, questions.who_plays(HOUSEHOLD[:players])), RecordedCanvas()
    assert isinstance(scene, TilesScene)
    scene.enter(0.0)
    scene.draw(canvas, 0.0)
    return scene, canvas


def test_few_answers_are_large_pictures_and_many_are_tiles(text: Text, land: Landscape) -> None:
    assert isinstance(asking(text, land, questions.who_plays(HOUSEHOLD[:4])), ChoiceScene)
    assert isinstance(asking(text, land, questions.who_plays(HOUSEHOLD[:5])), TilesScene)
    assert [choice.name for choice in questions.who_plays(HOUSEHOLD[:5]).choices[-2:]] == ["new", "back"]


def test_the_key_takes_a_row_and_then_a_tile_of_it(text: Text, land: Landscape) -> None:
    scene, _ = tiles(text, land)
    assert scene.spoken(0.1) == "Who is playing? Anna to Ernst"
    assert scene.spoken(2.5) == "Maria to Hill"
    assert scene.event(SELECT, 2.5) is None
    assert scene.spoken(4.6) == "Leaf"
    assert scene.event(SELECT, 5.0) == "leaf"


def test_a_press_that_comes_a_little_late_takes_what_was_lit_before(text: Text, land: Landscape) -> None:
    scene, _ = tiles(text, land)
    assert scene.event(SELECT, 2.1) is None
    assert scene.spoken(2.2) == "Anna"
    assert scene.spoken(4.0) == "Anna"
    assert scene.spoken(4.2) == "Fir tree"
    assert scene.event(SELECT, 4.2) == HOUSEHOLD[0][0]


def test_new_player_and_back_are_a_row_of_their_own(text: Text, land: Landscape) -> None:
    scene, _ = tiles(text, land, players=7)
    assert scene.spoken(4.5) == "New player to Back"
    assert scene.event(SELECT, 4.5) is None
    assert scene.event(SELECT, 4.6) == "new"


def test_an_arrow_lights_a_tile_at_once(text: Text, land: Landscape) -> None:
    scene, _ = tiles(text, land)
    scene.event(NEXT, 0.1)
    scene.event(NEXT, 0.2)
    assert scene.event(SELECT, 0.3) == HOUSEHOLD[1][0]


def test_a_click_takes_what_it_is_on_and_every_answer_can_be_clicked(text: Text, land: Landscape) -> None:
    scene, canvas = tiles(text, land)
    assert [scene.event(PointInput(box.center), 0.1) for box in canvas.targets] == [*(tile for tile, *_ in HOUSEHOLD), "new", "back"]
    assert scene.event(PointInput((2, 2)), 0.1) is None


def test_a_pointer_lights_what_it_rests_on_and_the_light_goes_on_when_it_is_gone(text: Text, land: Landscape) -> None:
    scene, canvas = tiles(text, land)
    scene.event(PointerInput(canvas.targets[7].center), 0.1)
    assert scene.spoken(6.0) == "Leaf"
    scene.event(PointerInput(None), 6.0)
    assert scene.spoken(8.1) == "Karl-Heinz"


def test_escape_leads_back(text: Text, land: Landscape) -> None:
    assert tiles(text, land)[0].event(KeyInput("back"), 0.1) == "back"


def test_nothing_is_taken_before_it_was_drawn(text: Text, land: Landscape) -> None:
    scene = asking(text, land, questions.which_tile([tile for tile, *_ in HOUSEHOLD]))
    scene.enter(0.0)
    assert scene.event(SELECT, 0.1) is None
