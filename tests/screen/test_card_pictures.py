import io

import pygame
import pytest

from game.screen.card_pictures import card_picture
from game.screen.landscape import Landscape
from game.screen.scene import KeyInput
from game.screen.scenes import CardView, RestScene, RestView
from game.screen.text import Text
from game.screen.theme import BODY_SIZE
from game.training.cards import CARDS
from tests.recorded_canvas import RecordedCanvas

NAMES = [card.name for card in CARDS]
REST = RestView(20.0, 30.0, 12, 1, 3, card=CardView("hope", "programme"))


@pytest.mark.parametrize("name", NAMES)
def test_every_card_has_a_picture_that_fills_its_square(name: str) -> None:
    surface = pygame.image.load_sized_svg(io.BytesIO(card_picture(name).encode()), (100, 100))
    assert (pygame.surfarray.array_alpha(surface) > 128).mean() > 0.97
    assert len({tuple(surface.get_at((x, y))) for x in range(0, 100, 4) for y in range(0, 100, 4)}) > 20


def test_no_two_cards_share_a_picture() -> None:
    assert len({card_picture(name) for name in NAMES}) == len(NAMES)


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900), (2560, 1080)])
@pytest.mark.parametrize("card", CARDS, ids=NAMES)
def test_a_card_is_wholly_read_in_its_rest(card: object, size: tuple[int, int], text: Text, land: Landscape) -> None:
    view = RestView(20.0, 30.0, 12, 1, 3, card=CardView(card.name, card.source))  # type: ignore[attr-defined]
    scene, canvas = RestScene(text, land, lambda: view), RecordedCanvas(*size)
    scene.enter(0.0)
    scene.draw(canvas, 1.0)
    said = text(f"card-{view.card.name}") if view.card else ""
    assert said in " ".join(canvas.texts)
    least = canvas.measure("A", BODY_SIZE)[1]
    assert all(one.box.height >= least - 1 for one in canvas.drawn if one.verb == "words")


def test_a_card_is_said_once_and_can_be_laid_aside(text: Text, land: Landscape) -> None:
    scene = RestScene(text, land, lambda: REST)
    scene.enter(0.0)
    assert {scene.spoken(second / 2) for second in range(40)} == {f"{text('rest-title')} {text('card-hope')}"}
    assert scene.event(KeyInput("next"), 20.0) is None
    assert text("card-hope") not in scene.spoken(20.1)
    assert text("rest-breathe") in scene.spoken(20.1)
    assert scene.event(KeyInput("previous"), 21.0) is None
    assert text("card-hope") in scene.spoken(21.1)
    assert scene.event(KeyInput("select"), 22.0) == "go_on"
