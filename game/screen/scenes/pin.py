"""A PIN: digits, typed or taken from a keypad, shown as dots."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.pin_tries import LEAST_DIGITS, MOST_DIGITS, may_be_pin
from game.screen.canvas import Box, Canvas
from game.screen.keypad import Keypad
from game.screen.landscape import Landscape
from game.screen.lines import write_lines
from game.screen.lock_picture import LOCK
from game.screen.scene import Input, KeyInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.sheet_parts import SOLID
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, INK, PAPER, TITLE_SIZE

SLOT, GAP = 72.0, 18.0
SIGN, PAD = 120.0, 30.0
HEAD_HIGH, SLOTS_Y, SAID_HIGH, KEYS_HIGH, CAP_ROOM = 190.0, 226.0, 130.0, 400.0, 330.0
"""Beside the keypad there is room for the one key, whatever its name."""
ERASE, GO_ON, BACK = "\b", "go_on", "back"
KEYS = (("1", "2", "3", "4", "5"), ("6", "7", "8", "9", "0"), (GO_ON, ERASE, BACK))


@dataclass(frozen=True, slots=True)
class PinView:
    """A title and a sentence (text ids), how long to wait before the next try, and the picture of what is locked (SVG)."""

    title: str
    said: str
    wait_s: float = 0.0
    picture: str = LOCK


class PinScene(ShownScene[PinView]):
    """Takes digits; "entered" once there are enough of them, which then are `typed`; "back" for Escape.

    The one key types on the keypad. Whoever types on a keyboard ends with the same key: it enters as long as digits were typed.
    """

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], PinView]) -> None:
        super().__init__(text, landscape, view)
        self.typed = ""
        self._too_few = False
        self.keypad = Keypad(KEYS)
        self._by_keyboard = False

    def enter(self, now_s: float) -> None:
        """Light the first row of the keypad."""
        super().enter(now_s)
        self.keypad.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Take a digit, take one away, or end."""
        if self.leads_out(happened):
            return "back"
        waits = self.view().wait_s > 0
        if isinstance(happened, TypedInput):
            self._by_keyboard = True
            self._type("" if waits else happened.sign)
            return None
        if waits:
            return "back" if happened == KeyInput("select") and not self._by_keyboard else None
        if self._by_keyboard and happened == KeyInput("select"):
            return self._enter()
        self._by_keyboard = self._by_keyboard and happened == KeyInput("select_up")
        return self._take(self.keypad.event(happened, now_s), now_s)

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return what to do; digits are never spoken."""
        view = self.view()
        return self.text(view.title) if view.wait_s > 0 else f"{self.text(view.title)} {self._sentence(view)}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the lock, the title, a place for each digit, the sentence, and the keypad."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.35)
        canvas.panel(safe, SOLID)
        canvas.svg(view.picture, (SIGN, SIGN), (safe.x + PAD + SIGN / 2, safe.y + PAD + SIGN / 2))
        beside = 2 * PAD + SIGN
        write_lines(canvas, self.text(view.title), TITLE_SIZE, Box(safe.x + beside, safe.y + PAD, safe.width - beside - PAD, SIGN))
        self._slots(canvas, safe)
        said = Box(safe.x + PAD, safe.y + SLOTS_Y + SLOT / 2, safe.width - 2 * PAD, SAID_HIGH)
        write_lines(canvas, self._sentence(view), BODY_SIZE, said, bold=False, centred=True)
        if view.wait_s > 0:
            self.draw_way_out(canvas)
            return
        keys = Box(safe.x + CAP_ROOM, safe.y + safe.height - KEYS_HIGH, safe.width - CAP_ROOM - PAD, KEYS_HIGH - PAD)
        words = {GO_ON: self.text("choice-go-on"), ERASE: self.text("input-erase"), BACK: self.text("choice-back")}
        self.keypad.draw(canvas, keys, words, self.text("key-space"), now_s)

    def _slots(self, canvas: Canvas, box: Box) -> None:
        """Draw a place for each digit; those that may stay empty are smaller."""
        left = box.center[0] - (MOST_DIGITS * (SLOT + GAP) - GAP) / 2
        for number in range(MOST_DIGITS):
            side = SLOT if number < max(LEAST_DIGITS, len(self.typed)) else SLOT * 0.5
            middle = (left + number * (SLOT + GAP) + SLOT / 2, box.y + SLOTS_Y)
            here = Box(middle[0] - side / 2, middle[1] - side / 2, side, side)
            canvas.panel(here, ACCENT if number == len(self.typed) else PAPER.faded(0.6), 20)
            canvas.panel(Box(here.x + 5, here.y + 5, side - 10, side - 10), INK, 16)
            if number < len(self.typed):
                canvas.disc(middle, 16, PAPER)

    def _take(self, key: str | None, now_s: float) -> str | None:
        """Do what a key of the keypad says; after enough digits the light waits on the way on."""
        if key == GO_ON:
            return self._enter()
        if key and key != BACK:
            self._type(key)
            if len(self.typed) == MOST_DIGITS:
                self.keypad.light(GO_ON, now_s)
        return "back" if key == BACK else None

    def _enter(self) -> str | None:
        self._too_few = not may_be_pin(self.typed)
        return None if self._too_few else "entered"

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
