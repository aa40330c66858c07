"""One question with a few large pictures for answers."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.hud import corner_camera_sign
from game.screen.landscape import Landscape
from game.screen.reading_time import LIGHT_WAITS_S, reading_s
from game.screen.scene import Input, KeyInput
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.title_bar import CORNER_WIDE, title_bar

GAP, QUESTION_BESIDE = 36.0, 12.0
MIDDLE_Y = 500.0
IN_ONE_ROW = 4
UNASKED_WAITS_S = 8.0
"""Where nobody may have asked for the question, the light stays so long on the first picture, counted anew from a release."""
UNASKED_DEAF_S = 1.0
"""So long nothing can be chosen there: a finger may be on its way."""


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A question (text id) and its answers, two to eight, "back" among them where there is a way back.

    `unhurried` says that it is new to the player: the light waits on the first picture until all of it can have been read.
    `unasked` says that it came up by itself, perhaps under a finger that holds the key: the first picture must be the harmless one.
    `grave` says that an answer cannot be taken back: a hand in the air has to stay on it longer.
    """

    question: str
    choices: tuple[Choice, ...]
    camera_on: bool = False
    unhurried: bool = False
    unasked: bool = False
    grave: bool = False


class ChoiceScene(ShownScene[ChoiceView]):
    """Asks one question; returns the name of the picture that was taken, or "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], ChoiceView]) -> None:
        super().__init__(text, landscape, view)
        self._choices = Choices()

    def enter(self, now_s: float) -> None:
        """Light the first picture."""
        super().enter(now_s)
        self._light_first(now_s)

    def _light_first(self, now_s: float) -> None:
        view = self.view()
        words = (
            self.text(view.question),
            self.text("key-space"),
            *(choice.said(self.text) for choice in view.choices if choice.name != "back"),
        )
        waits_s = UNASKED_WAITS_S if view.unasked else 0.0
        self._choices.enter(now_s, max(waits_s, reading_s(*words) + LIGHT_WAITS_S if view.unhurried else 0.0))

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the answer that was taken."""
        if happened == KeyInput("back"):
            return "back"
        if self.view().unasked and self._may_be_unwanted(happened, now_s):
            return None
        return self._choices.event(self.view().choices, happened, now_s)

    def _may_be_unwanted(self, happened: Input, now_s: float) -> bool:
        """Whether a finger that was on the key did this; once it has let go the light begins anew."""
        if happened == KeyInput("select_up"):
            self._light_first(now_s)
        return self.age_s(now_s) < UNASKED_DEAF_S

    def spoken(self, now_s: float) -> str:
        """Return the question first, then the words of each picture as it lights up."""
        view = self.view()
        lit = self._choices.lit(view.choices, now_s).said(self.text)
        return f"{self.text(view.question)} {lit}" if self._choices.is_untouched(view.choices, now_s) else lit

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the question and its pictures."""
        view = self.view()
        canvas.is_grave = view.grave
        self.ground(canvas, now_s, 0.25)
        draw_question(canvas, self.text(view.question), view.camera_on)
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


def draw_question(canvas: Canvas, words: str, camera_on: bool = False) -> None:
    """Write a question across the top, and the camera's sign beside it while that is on."""
    title_bar(canvas, words, CORNER_WIDE if camera_on else QUESTION_BESIDE)
    if camera_on:
        corner_camera_sign(canvas)
