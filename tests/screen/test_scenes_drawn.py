from itertools import combinations

import pytest

from game.commands.gallery_screens import every_scene
from game.screen.canvas import Box
from game.screen.landscape import Landscape
from game.screen.text import Text
from game.screen.theme import ACCENT, INK, PANEL, PAPER, Colour
from tests.recorded_canvas import Drawn, RecordedCanvas
from tests.screen.bare_land import BareLandscape

LEAST_HIGH = 900 / 18
SIZES = ((1280, 720), (1440, 900), (2560, 1080))
NAMES = tuple(every_scene(Text.read(), BareLandscape()))


def _words(name: str, size: tuple[int, int], text: Text, land: Landscape) -> tuple[RecordedCanvas, list[Drawn]]:
    scene, age_s = every_scene(text, land)[name]
    scene.enter(100.0)
    scene.update(100.0)
    scene.update(100.0 + age_s)
    canvas = RecordedCanvas(*size)
    scene.draw(canvas, 100.0 + age_s)
    scene.leave()
    return canvas, [one for one in canvas.drawn if one.verb == "words" and one.what]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", NAMES)
def test_all_words_are_large_inside_and_apart(name: str, size: tuple[int, int], text: Text, land: Landscape) -> None:
    canvas, words = _words(name, size, text, land)
    assert words
    for one in words:
        assert _inside(one.box, canvas.safe), f"{one.what!r} leaves the safe part of the screen"
        assert one.box.height >= LEAST_HIGH, f"{one.what!r} is too small"
    for one, other in combinations(words, 2):
        assert not _overlap(one.box, other.box), f"{one.what!r} lies over {other.what!r}"


@pytest.mark.parametrize("name", NAMES)
def test_what_is_drawn_says_what_is_spoken(name: str, text: Text, land: Landscape) -> None:
    scene, age_s = every_scene(text, land)[name]
    scene.enter(0.0)
    spoken = scene.spoken(age_s)
    assert "{" not in spoken
    assert "play" in name or spoken or "counting" in name or name == "finale"


def test_words_stand_out_from_their_ground() -> None:
    assert _contrast(PAPER, PANEL) >= 7
    assert _contrast(INK, ACCENT) >= 7
    assert _contrast(INK, PAPER) >= 7
    assert _contrast(ACCENT, INK) >= 7


def _inside(inner: Box, outer: Box) -> bool:
    slack = 1.0
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.x + inner.width <= outer.x + outer.width + slack
        and inner.y + inner.height <= outer.y + outer.height + slack
    )


def _overlap(one: Box, other: Box) -> bool:
    """A line's box has air above and below its letters, so a little overlap is none."""
    air = 9.0
    across = min(one.x + one.width, other.x + other.width) - max(one.x, other.x)
    down = min(one.y + one.height, other.y + other.height) - max(one.y, other.y)
    return across > 1 and down > air


def _contrast(words: Colour, ground: Colour) -> float:
    """Contrast as WCAG counts it, the panel over the brightest sky there is."""
    sky = (253, 233, 196)
    share = ground.alpha / 255
    solid = tuple(part * share + behind * (1 - share) for part, behind in zip(ground[:3], sky, strict=True))
    lighter, darker = sorted((_luminance(words[:3]), _luminance(solid)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(rgb: tuple[float, ...]) -> float:
    parts = [part / 255 / 12.92 if part / 255 <= 0.03928 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in rgb]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
