"""A few words that a therapist types, such as why a level was changed."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.landscape import Landscape
from game.screen.lines import write_lines
from game.screen.pictograms import pictogram
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.sheet_parts import SOLID
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, PAPER, TITLE_SIZE


@dataclass(frozen=True, slots=True)
class WordsView:
    """A title and what to type (text ids), what stands there at first, and how many letters there is room for."""

    title: str
    how: str
    before: str = ""
    most: int = 60


class WordsScene(ShownScene[WordsView]):
    """Takes letters and digits; "kept" with `typed`, "back" for Escape.

    Space and Enter are one key here: between words it is a space, and pressed again after one it keeps. Tab keeps at once.
    """

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], WordsView]) -> None:
        super().__init__(text, landscape, view)
        self._letters = view().before
        self._keep = Box(0, 0, 0, 0)

    @property
    def typed(self) -> str:
        """The words as they stand."""
        return self._letters.strip()

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Take a letter, take one away, or end."""
        if self.leads_out(happened):
            return "back"
        if isinstance(happened, PointInput):
            return "kept" if self._keep.holds(happened.at) else None
        if isinstance(happened, TypedInput):
            self._type(happened.sign)
        elif happened == KeyInput("next"):
            return "kept"
        elif happened == KeyInput("select"):
            return self._space()
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return what is asked for."""
        return f"{self.text(self.view().title)} {self.text(self.view().how)}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the title, the words in a frame, and how to go on."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.35)
        box = Box(safe.x, safe.y, safe.width, safe.height - 130)
        canvas.panel(box, SOLID)
        canvas.svg(pictogram("note"), (150, 150), (box.x + 120, box.y + 120))
        write_lines(canvas, self.text(view.title), TITLE_SIZE, Box(box.x + 230, box.y + 40, box.width - 260, 160))
        frame = Box(box.x + 48, box.y + 220, box.width - 96, 230)
        canvas.panel(frame, PAPER.faded(0.6))
        canvas.panel(Box(frame.x + 4, frame.y + 4, frame.width - 8, frame.height - 8), SOLID._replace(alpha=255), 22)
        write_lines(canvas, f"{self._letters}_", BODY_SIZE, Box(frame.x + 32, frame.y, frame.width - 64, frame.height))
        below = Box(frame.x, frame.y + frame.height, frame.width, box.height - 450)
        write_lines(canvas, self.text(view.how), BODY_SIZE, below, bold=False)
        self.draw_way_out(canvas)
        self._keep = self.draw_way_on(canvas, "corner-keep", key="key-tab")

    def _type(self, sign: str) -> None:
        if sign == "\b":
            self._letters = self._letters[:-1]
        elif len(self._letters) < self.view().most:
            self._letters += sign

    def _space(self) -> str | None:
        if not self._letters or self._letters.endswith(" ") or len(self._letters) >= self.view().most:
            return "kept"
        self._type(" ")
        return None
