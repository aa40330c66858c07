from functools import cache
from typing import Any

import pytest

from game.commands.gallery_screens import every_scene
from game.screen.canvas import Box, Canvas
from game.screen.key_cap import key_cap
from game.screen.look import Look
from game.screen.scene import Input
from game.screen.scenes import SayScene, SayView
from game.screen.shapes import drawing, oval
from game.screen.text import ENGLISH, Text
from game.screen.theme import ACCENT, PANEL, PAPER
from tests.recorded_canvas import RecordedCanvas
from tests.screen.bare_land import BareLandscape
from tests.screen.fit import HALF_WIDE, NARROW, WIDE, Shape, faults

pytestmark = pytest.mark.usefixtures("unpainted")
LANGUAGES = sorted(folder.name for folder in ENGLISH.parent.iterdir() if folder.is_dir())
DISC = drawing(100, 100, oval((50, 50), (40, 40), "#ffffff"))
MEDIUM, LARGE = Look(), Look(text_scale=1.2)
TIGHTEST = [(language, NARROW, LARGE) for language in LANGUAGES]
POINTED = Look(text_scale=1.2, hand="right", way="hand", attention="left")
"""The stop lies on the other side, and the way in that leads has another sign."""
SMALL_SCREEN, VERY_WIDE = Shape(1024, 600), Shape(1680, 720)
OTHERS = [
    ("de", NARROW, POINTED), ("hi", SMALL_SCREEN, LARGE), ("de", HALF_WIDE, LARGE),
    ("en", WIDE, MEDIUM), ("en", VERY_WIDE, MEDIUM),
]  # fmt: skip


@cache
def _scenes(language: str) -> dict[str, tuple[Any, float]]:
    return every_scene(Text.read(ENGLISH.parent / language), BareLandscape())


@pytest.mark.parametrize(("language", "shape", "look"), [*TIGHTEST, *OTHERS])
def test_every_screen_fits(language: str, shape: Shape, look: Look) -> None:
    found = {name: faults(scene, age_s, shape, look) for name, (scene, age_s) in _scenes(language).items()}
    assert {name: told for name, told in found.items() if any(not _is_meant(name, one) for one in told)} == {}


def _is_meant(name: str, told: str) -> bool:
    """A rep that was taken back is struck through; where everything is best at once, the least of it is only said."""
    if name == "result, all at once":
        return "is said" in told
    return name.startswith("corner, reps") and "lies under a line" in told


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


def _struck(canvas: RecordedCanvas) -> None:
    canvas.words("struck", 52, (400, 400))
    canvas.line((380, 425), (600, 425), 8, PAPER)


def _pictures(canvas: RecordedCanvas) -> None:
    for x in (400, 460):
        canvas.svg(DISC, (100, 100), (x, 400))


def _places(canvas: RecordedCanvas) -> None:
    canvas.target(Box(300, 300, 200, 100))
    canvas.target(Box(350, 320, 200, 100))


def _torn(canvas: RecordedCanvas) -> None:
    canvas.broken("Wiederholungen", 52, 100)
    canvas.words("3 Wieder", 52, (400, 400))
    canvas.words("holungen heute", 52, (400, 500))
    canvas.words("Wiederholungen", 52, (400, 700))


def _key_below(canvas: RecordedCanvas) -> None:
    for y in (300, 536):
        canvas.target(Box(300, y, 300, 200))
    key_cap(canvas, "Space", (400, 500))


@pytest.mark.parametrize(
    ("draws", "told"),
    [
        (lambda canvas: canvas.words("at the rim", 52, (0, 400)), "leaves the safe part"),
        (lambda canvas: canvas.words("tiny", 30, (400, 400)), "is only 30.0 high"),
        (lambda canvas: canvas.panel(Box(30, 300, 200, 100), PANEL), "a panel leaves the safe part"),
        (lambda canvas: canvas.panel(Box(30, 300, 200, 100), ACCENT), "a panel leaves the safe part"),
        (lambda canvas: canvas.svg(DISC, (80, 80), (60, 400)), "a svg leaves the safe part"),
        (lambda canvas: canvas.words("T6 ou au-des…", 52, (400, 400)), "is cut within a word"),
        (lambda canvas: canvas.target(Box(300, 300, 200, 60)), "a place to point at is small"),
        (lambda canvas: canvas.target(Box(300, 800, 200, 90)), "a place to point at leaves"),
        (_places, "places to point at overlap"),
        (_pictures, "lies under another"),
        (_struck, "lies under a line"),
        (lambda canvas: None, "there are no words"),
        (_two, "lies over"),
        (_bursting, "too large for its panel"),
        (_covered, "lies under a panel"),
        (_torn, "is broken in its middle"),
        (_key_below, "touches the card below"),
    ],
)
def test_what_does_not_fit_is_found(draws: Any, told: str) -> None:
    assert told in " ".join(faults(_Drawing(draws), 1.0, WIDE))


@pytest.mark.parametrize(
    ("written", "told"),
    [
        (("Not here.", "The end", "is here."), []),
        (("here", "is", "The", "end"), []),
        (("Not here.", "The end"), ["'The end is here.' is said, but 'is' is not written"]),
        (("One", "1,234", "stones"), ["'The end is here.' is said, but 'The' is not written"]),
    ],
)
def test_what_is_said_but_not_written_is_found(written: tuple[str, ...], told: list[str], text: Text) -> None:
    class HalfWritten(SayScene):
        def draw(self, canvas: Canvas, now_s: float) -> None:
            for number, line in enumerate(written):
                canvas.words(line, 35, (100, 100 + 60 * number))

        def spoken(self, now_s: float) -> str:
            return "The end is here."

    assert faults(HalfWritten(text, BareLandscape(), lambda: SayView("say-trouble", ())), 1.0, WIDE) == told
