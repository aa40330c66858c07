import pytest

from game.screen.canvas import Box
from game.screen.card import PICTURE_LEAST, draw_card, words_rooms
from game.screen.look import Look
from tests.recorded_canvas import RecordedCanvas

LONG = "Ich sehe beide Seiten, und noch viel mehr"


@pytest.mark.parametrize("box", [Box(200, 300, 420, 292), Box(200, 300, 290, 292), Box(200, 300, 420, 460)])
@pytest.mark.parametrize("words", ["Sehen", "Sprache / Language", LONG])
def test_a_picture_keeps_its_share_of_the_card_and_words_shrink_first(box: Box, words: str) -> None:
    canvas = RecordedCanvas(look=Look(text_scale=1.2))
    [room] = words_rooms(canvas, [box], [words])
    draw_card(canvas, box, "<svg/>", words, room)
    tile = canvas.drawn[1].box
    assert tile.height >= PICTURE_LEAST * box.height - 0.1
    assert all(tile.y + tile.height <= one.box.y + 8 for one in canvas.drawn if one.verb == "words")
