"""One question with a few large pictures for answers."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.hud import corner_camera_sign
from game.screen.landscape import Landscape
from game.screen.lines import fitted
from game.screen.scan import SCAN_S
from game.screen.scene import Input, KeyInput
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import PANEL, TITLE_SIZE

GAP = 36.0
MIDDLE_Y = 500.0
IN_ONE_ROW = 4


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A question (text id) and its answers, two to eight, "back" among them where there is a way back."""

    question: str
    choices: tuple[Choice, ...]
    camera_on: bool = False


class ChoiceScene(ShownScene[ChoiceView]):
    """Asks one question; returns the name of the picture that was taken, or "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], ChoiceView], scan_s: float = SCAN_S) -> None:
        super().__init__(text, landscape, view)
        self._choices = Choices(scan_s)

    def enter(self, now_s: float) -> None:
        """Light the first picture."""
        super().enter(now_s)
        self._choices.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the answer that was taken."""
        if happened == KeyInput("back"):
            return "back"
        return self._choices.event(self.view().choices, happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return the question first, then the words of each picture as it lights up."""
        view = self.view()
        lit = self._choices.lit(view.choices, now_s).said(self.text)
        return f"{self.text(view.question)} {lit}" if self.age_s(now_s) < SCAN_S else lit

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the question and its pictures."""
        view = self.view()
        self.ground(canvas, now_s, 0.25)
        draw_question(canvas, self.text(view.question))
        if view.camera_on:
            corner_camera_sign(canvas)
        self._choices.draw(canvas, view.choices, card_boxes(canvas, len(view.choices)), self.text, now_s)


def card_boxes(canvas: Canvas, count: int) -> tuple[Box, ...]:
    """Return where `count` cards stand: one row of up to four, else two rows."""
    rows = 1 if count <= IN_ONE_ROW else 2
    columns = -(-count // rows)
    high = 460.0 if rows == 1 else 292.0
    wide = min(420.0 if rows == 1 else 480.0, (canvas.safe.width - GAP * (columns - 1)) / columns)
    top = MIDDLE_Y - (rows * high + (rows - 1) * GAP) / 2
    return tuple(
        Box(_row_left(canvas, min(columns, count - row * columns), wide) + column * (wide + GAP), top + row * (high + GAP), wide, high)
        for row in range(rows)
        for column in range(min(columns, count - row * columns))
    )


def _row_left(canvas: Canvas, columns: int, wide: float) -> float:
    return (canvas.width - columns * wide - (columns - 1) * GAP) / 2


def draw_question(canvas: Canvas, words: str) -> None:
    """Write a question across the top."""
    size = fitted(canvas, words, TITLE_SIZE, canvas.safe.width - 120)
    wide = canvas.measure(words, size)[0]
    canvas.panel(Box(canvas.width / 2 - wide / 2 - 48, canvas.safe.y, wide + 96, 130), PANEL, 50)
    canvas.words(words, size, (canvas.width / 2, canvas.safe.y + 65), "center")
