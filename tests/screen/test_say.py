import pytest

from game.screen.look import Look
from game.screen.scene import KeyInput
from game.screen.scenes import SayScene, SayView
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, SMALLEST_SIZE
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape

SENTENCE = "Something is to be known, and it takes more than a line to say what that is and what to do about it."
SPACE = KeyInput("select")


def _pages(text: Text, sentences: tuple[str, ...]) -> list[RecordedCanvas]:
    scene = SayScene(text, BareLandscape(), lambda: SayView("say-trouble", sentences))
    scene.enter(0.0)
    pages: list[RecordedCanvas] = []
    gone = None
    while gone is None:
        pages.append(RecordedCanvas(960, 720, Look(text_scale=1.2)))
        scene.draw(pages[-1], 1.0)
        gone = scene.event(SPACE, 1.0)
    assert gone == "go_on"
    return pages


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (3, 1), (8, 2), (20, 4)])
def test_everything_is_written_smaller_and_then_on_pages(count: int, pages: int, text: Text) -> None:
    shown = _pages(text, (SENTENCE,) * count)
    written = [one for canvas in shown for one in canvas.drawn if one.verb == "words"]
    assert " ".join(one.what for one in written).count("about it.") == count
    assert all(one.size >= SMALLEST_SIZE - 0.1 for one in written)
    assert len(shown) == pages
    assert any(one.size > BODY_SIZE for one in written if one.what.startswith("Something is")) == (count == 1)


def test_a_page_says_which_it_is(text: Text) -> None:
    shown = _pages(text, (SENTENCE,) * 8)
    assert [canvas.texts[-3] for canvas in shown] == ["1/2", "2/2"]


def test_escape_leads_back_from_every_page(text: Text) -> None:
    scene = SayScene(text, BareLandscape(), lambda: SayView("say-trouble", (SENTENCE,) * 8))
    scene.enter(0.0)
    scene.draw(RecordedCanvas(), 1.0)
    assert scene.event(SPACE, 1.0) is None
    assert scene.event(KeyInput("back"), 1.0) == "back"
