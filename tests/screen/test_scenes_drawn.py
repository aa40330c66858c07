import pytest

from game.commands.gallery_screens import every_scene
from game.screen.text import Text
from game.screen.theme import ACCENT, INK, PANEL, PAPER, Colour
from tests.screen.bare_land import BareLandscape

SCENES = every_scene(Text.read(), BareLandscape())


@pytest.mark.parametrize("name", SCENES)
def test_what_is_drawn_says_what_is_spoken(name: str) -> None:
    scene, age_s = SCENES[name]
    scene.enter(0.0)
    spoken = scene.spoken(age_s)
    assert "{" not in spoken
    assert "play" in name or spoken or "counting" in name or name == "finale"


def test_words_stand_out_from_their_ground() -> None:
    assert _contrast(PAPER, PANEL) >= 7
    assert _contrast(INK, ACCENT) >= 7
    assert _contrast(INK, PAPER) >= 7
    assert _contrast(ACCENT, INK) >= 7


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
