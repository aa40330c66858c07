"""A few points in pictures, and one question about all of them."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.health_pictures import health_picture
from game.screen.hud import corner_camera_sign, quiet_words
from game.screen.landscape import Landscape
from game.screen.pictograms import pictogram
from game.screen.scene import Input, KeyInput
from game.screen.scenes.shown import ShownScene
from game.screen.sign_row import draw_sign_row
from game.screen.stimulation_pictures import CheckPoint, check_picture
from game.screen.text import Text
from game.screen.theme import PANEL
from game.screen.title_bar import CORNER_WIDE, title_bar

PAGES: tuple[tuple[CheckPoint, ...], ...] = (
    ("implant", "clot", "pregnant", "tumour"),
    ("circulation", "bleeding", "infection"),
    ("skin", "head", "feeling"),
)
ANSWERS = (
    Choice("yes", health_picture("yes"), "health-yes"),
    Choice("no", health_picture("no"), "health-no"),
    Choice("unsure", health_picture("unknown"), "health-unknown"),
    Choice("back", pictogram("back"), "choice-back"),
)
"""The careful answer is lit first: a press that came too soon asks the therapist once too often."""
POINTS_TOP, POINTS_HIGH, ANSWERS_TOP, ANSWERS_HIGH, GAP, PAD = 195.0, 330.0, 550.0, 236.0, 30.0, 24.0
READS_S = 8.0
"""So long the voice is left to name the points."""


@dataclass(frozen=True, slots=True)
class ChecklistView:
    """The number of the page, from 0."""

    page: int
    camera_on: bool = False


class ChecklistScene(ShownScene[ChecklistView]):
    """Asks whether any point of a page is so; returns "yes", "no", "unsure", or "back", which is Escape as well."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], ChecklistView]) -> None:
        super().__init__(text, landscape, view)
        self._answers = Choices()

    def enter(self, now_s: float) -> None:
        """Light the first answer."""
        super().enter(now_s)
        self._answers.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the answer that was taken."""
        return "back" if happened == KeyInput("back") else self._answers.event(ANSWERS, happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return the question and its points first, then the answer that lights up."""
        if self.age_s(now_s) >= READS_S:
            return self._answers.lit(ANSWERS, now_s).said(self.text)
        return f"{self.text('stim-check-question')} {', '.join(words for _, words in self._points())}."

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the question, the points, and the answers below them."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.3)
        page = quiet_words(canvas, self.text("stim-check-page", number=view.page + 1, pages=len(PAGES)), (safe.x, safe.y), "topleft")
        title_bar(canvas, self.text("stim-check-question"), max(CORNER_WIDE, page.width + PAD / 2))
        if view.camera_on:
            corner_camera_sign(canvas)
        canvas.panel(Box(safe.x, POINTS_TOP, safe.width, POINTS_HIGH), PANEL._replace(alpha=235))
        inner = Box(safe.x + PAD, POINTS_TOP + PAD, safe.width - 2 * PAD, POINTS_HIGH - 1.5 * PAD)
        draw_sign_row(canvas, inner, self._points())
        self._answers.draw(canvas, ANSWERS, _answer_boxes(canvas), self.text, now_s)

    def _points(self) -> list[tuple[str, str]]:
        return [(check_picture(point), self.text(f"stim-check-{point}")) for point in PAGES[self.view().page]]


def _answer_boxes(canvas: Canvas) -> tuple[Box, ...]:
    wide = min(360.0, (canvas.safe.width - GAP * (len(ANSWERS) - 1)) / len(ANSWERS))
    left = (canvas.width - wide * len(ANSWERS) - GAP * (len(ANSWERS) - 1)) / 2
    return tuple(Box(left + number * (wide + GAP), ANSWERS_TOP, wide, ANSWERS_HIGH) for number in range(len(ANSWERS)))
