"""A PIN: digits, shown as dots."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.pin_tries import LEAST_DIGITS, MOST_DIGITS, may_be_pin
from game.screen.canvas import Box, Canvas
from game.screen.key_cap import key_caption
from game.screen.landscape import Landscape
from game.screen.lines import write_lines
from game.screen.lock_picture import LOCK
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.sheet_parts import SOLID
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, INK, PAPER, TITLE_SIZE

SLOT, GAP = 92.0, 22.0


@dataclass(frozen=True, slots=True)
class PinView:
    """A title and a sentence (text ids), how long to wait before the next try, and the picture of what is locked (SVG)."""

    title: str
    said: str
    wait_s: float = 0.0
    picture: str = LOCK


class PinScene(ShownScene[PinView]):
    """Takes digits; "entered" once there are enough of them, which then are `typed`; "back" for Escape.

    Space before the first digit leads back too: whoever has one key only came here by chance.
    """

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], PinView]) -> None:
        super().__init__(text, landscape, view)
        self.typed = ""
        self._too_few = False
        self._go_on = Box(0, 0, 0, 0)

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Take a digit, take one away, or end."""
        if self.leads_out(happened):
            return "back"
        if self.view().wait_s > 0:
            return None
        if happened == KeyInput("select") and not self.typed:
            return "back"
        if isinstance(happened, TypedInput):
            self._type(happened.sign)
        elif happened == KeyInput("select") or (isinstance(happened, PointInput) and self._go_on.holds(happened.at)):
            self._too_few = not may_be_pin(self.typed)
            return None if self._too_few else "entered"
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return what to do; digits are never spoken."""
        view = self.view()
        return self.text(view.title) if view.wait_s > 0 else f"{self.text(view.title)} {self._sentence(view)}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the lock, the title, a place for each digit, and the sentence."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.35)
        box = Box(safe.x, safe.y, safe.width, safe.height - 130)
        canvas.panel(box, SOLID)
        canvas.svg(view.picture, (150, 150), (box.x + 120, box.y + 120))
        canvas.words(self.text(view.title), TITLE_SIZE, (box.x + 230, box.y + 120), "midleft")
        self._slots(canvas, box)
        below = Box(box.x + 48, box.y + 430, box.width - 96, box.height - 450)
        write_lines(canvas, self._sentence(view), BODY_SIZE, below, bold=False, centred=True)
        self.draw_way_out(canvas)
        corner = (safe.x + safe.width, safe.y + safe.height)
        self._go_on = key_caption(canvas, self.text("key-enter"), self.text("choice-go-on"), corner, "bottomright")

    def _slots(self, canvas: Canvas, box: Box) -> None:
        """Draw a place for each digit; those that may stay empty are smaller."""
        left = box.center[0] - (MOST_DIGITS * (SLOT + GAP) - GAP) / 2
        for number in range(MOST_DIGITS):
            side = SLOT if number < max(LEAST_DIGITS, len(self.typed)) else SLOT * 0.5
            middle = (left + number * (SLOT + GAP) + SLOT / 2, box.y + 330)
            here = Box(middle[0] - side / 2, middle[1] - side / 2, side, side)
            canvas.panel(here, ACCENT if number == len(self.typed) else PAPER.faded(0.6), 20)
            canvas.panel(Box(here.x + 5, here.y + 5, side - 10, side - 10), INK, 16)
            if number < len(self.typed):
                canvas.disc(middle, 20, PAPER)

    def _type(self, sign: str) -> None:
        if sign == "\b":
            self.typed = self.typed[:-1]
        elif sign.isdigit() and len(self.typed) < MOST_DIGITS:
            self.typed += sign
        self._too_few = False

    def _sentence(self, view: PinView) -> str:
        if view.wait_s > 0:
            minutes, seconds = divmod(int(view.wait_s) + 1, 60)
            return self.text("corner-pin-wait", time=f"{minutes}:{seconds:02d}")
        return self.text("corner-pin-too-few" if self._too_few else view.said)
