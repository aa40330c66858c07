from functools import cache
from typing import Any

import pytest

from game.commands.gallery_screens import every_scene
from game.screen.canvas import Box
from game.screen.look import Look
from game.screen.scene import Input
from game.screen.text import ENGLISH, Text
from game.screen.theme import ACCENT, PANEL
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape
from tests.screen.fit import HALF_WIDE, NARROW, WIDE, Shape, faults

LANGUAGES = sorted(folder.name for folder in ENGLISH.parent.iterdir() if folder.is_dir())
SMALL, MEDIUM, LARGE = Look(text_scale=0.85), Look(), Look(text_scale=1.2)
VERY_WIDE = Shape(1680, 720)
TIGHTEST = [(language, NARROW, LARGE) for language in LANGUAGES]
OTHERS = [("de", HALF_WIDE, LARGE), ("de", WIDE, LARGE), ("en", WIDE, MEDIUM), ("en", WIDE, SMALL), ("en", VERY_WIDE, MEDIUM)]


@cache
def _scenes(language: str) -> dict[str, tuple[Any, float]]:
    return every_scene(Text.read(ENGLISH.parent / language), BareLandscape())


@pytest.mark.parametrize(("language", "shape", "look"), [*TIGHTEST, *OTHERS])
def test_every_screen_fits(language: str, shape: Shape, look: Look) -> None:
    found = {name: faults(scene, age_s, shape, look) for name, (scene, age_s) in _scenes(language).items()}
    assert {name: told for name, told in found.items() if told} == {}


class _Drawing:
    """A screen that draws one thing."""

    def __init__(self, draws: Any) -> None:
        self._draws = draws

    def enter(self, now_s: float) -> None:
        pass

    def event(self, happened: Input, now_s: float) -> None:
        pass

    def update(self, now_s: float) -> None:
        pass

    def draw(self, canvas: RecordedCanvas, now_s: float) -> None:
        self._draws(canvas)

    def leave(self) -> None:
        pass


def _two(canvas: RecordedCanvas) -> None:
    canvas.words("one upon", 52, (400, 400))
    canvas.words("the other", 52, (420, 410))


def _bursting(canvas: RecordedCanvas) -> None:
    canvas.panel(Box(300, 300, 120, 100), PANEL)
    canvas.words("too long for it", 52, (360, 350), "center")


def _covered(canvas: RecordedCanvas) -> None:
    canvas.words("under it", 52, (400, 400))
    canvas.panel(Box(380, 380, 300, 100), ACCENT)


def _torn(canvas: RecordedCanvas) -> None:
    canvas.broken("Wiederholungen", 52, 100)
    canvas.words("Wieder", 52, (400, 400))


@pytest.mark.parametrize(
    ("draws", "told"),
    [
        (lambda canvas: canvas.words("at the rim", 52, (0, 400)), "leaves the safe part"),
        (lambda canvas: canvas.words("tiny", 30, (400, 400)), "is only 30.0 high"),
        (lambda canvas: canvas.panel(Box(1500, 300, 200, 100), PANEL), "a panel leaves the screen"),
        (lambda canvas: None, "there are no words"),
        (_two, "lies over"),
        (_bursting, "too large for its panel"),
        (_covered, "lies under a panel"),
        (_torn, "is broken in its middle"),
    ],
)
def test_what_does_not_fit_is_found(draws: Any, told: str) -> None:
    assert told in " ".join(faults(_Drawing(draws), 1.0, WIDE))
