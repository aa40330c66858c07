"""Two numbers from a goniometer: what the angle truly was at rest, and at the furthest reach."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.hud import HINT_HIGH, one_of_two, quiet_key
from game.screen.keypad import Keypad
from game.screen.landscape import Landscape
from game.screen.lines import line_high, size_in, write_lines
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, COUNT_SIZE, INK, PANEL, PAPER

FIELDS = ("rest", "best")
MOST_DIGITS = 3
MOST_DEG = 180
GAP, FIELD_HIGH, KEYS_HIGH, WORDS_SHARE = 26.0, 260.0, 176.0, 0.26
KEYS = (("1", "2", "3", "4", "5", "-"), ("6", "7", "8", "9", "0", "\b"))


@dataclass(frozen=True, slots=True)
class GoniometerView:
    """What the camera read at rest and at the best reach, in neutral-zero degrees."""

    rest_read_deg: float
    best_read_deg: float


class GoniometerScene(ShownScene[GoniometerView]):
    """Takes digits and a minus; "kept" once `refusal` has nothing to say against both numbers, "back" for Escape.

    `degrees` are the numbers at rest and at best as they stand, None for what is not typed yet.
    """

    def __init__(
        self, text: Text, landscape: Landscape, view: Callable[[], GoniometerView], refusal: Callable[[float, float], str | None]
    ) -> None:
        super().__init__(text, landscape, view)
        self._refusal = refusal
        self._typed = ["", ""]
        self._field = 0
        self._said = "goniometer-how"
        self._refused: str | None = None
        self._boxes: tuple[Box, ...] = ()
        self._other = Box(0, 0, 0, 0)
        self._keypad = Keypad(KEYS)

    @property
    def degrees(self) -> tuple[float | None, float | None]:
        """The two numbers as they stand."""
        rest, best = (float(typed) if typed.strip("-") else None for typed in self._typed)
        return rest, best

    def event(self, happened: Input, now_s: float) -> str | None:
        """Take a sign, go to the other field, or end."""
        if self.leads_out(happened):
            return "back"
        if isinstance(happened, PointInput):
            return self._click(happened, now_s)
        if isinstance(happened, TypedInput):
            self._type(happened.sign)
        elif happened in (KeyInput("next"), KeyInput("previous")):
            self._field = 1 - self._field
        elif happened == KeyInput("select"):
            return self._enter()
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return what to do, or why the numbers cannot be used."""
        return self._sentence()

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the two fields beside each other, the sentence below them, and the keys."""
        safe = canvas.safe
        self.ground(canvas, now_s, 0.35)
        wide, high = (safe.width - GAP) / 2, FIELD_HIGH
        self._boxes = tuple(Box(safe.x + number * (wide + GAP), safe.y, wide, high) for number in range(len(FIELDS)))
        canvas.target(self._boxes[1 - self._field])
        for number, box in enumerate(self._boxes):
            self._draw_field(canvas, box, number)
        below = Box(safe.x, safe.y + high + GAP, safe.width, safe.height - high - 104 - 2 * GAP)
        canvas.panel(below, PANEL._replace(alpha=230))
        room = Box(below.x + 48, below.y, below.width - 96, below.height - KEYS_HIGH - GAP)
        write_lines(canvas, self._sentence(), BODY_SIZE, room, bold=False)
        keys = Box(room.x, room.y + room.height, room.width, KEYS_HIGH)
        self._keypad.draw(canvas, keys, {"-": "−", "\b": self.text("input-erase")}, "", now_s, scanned=False)
        out = self.draw_way_out(canvas, widest=one_of_two(canvas))
        at = (out.x + out.width + GAP, out.y + HINT_HIGH)
        self._other = quiet_key(canvas, self.text("goniometer-other"), self.text("key-tab"), at, one_of_two(canvas))
        self.draw_way_on(canvas, "goniometer-keep", key="key-enter", after=self._other)

    def _click(self, happened: PointInput, now_s: float) -> str | None:
        if self.leads_on(happened):
            return self._enter()
        sign = self._keypad.event(happened, now_s)
        if sign:
            self._type(sign)
        elif self._other.holds(happened.at):
            self._field = 1 - self._field
        else:
            self._field = next((number for number, box in enumerate(self._boxes) if box.holds(happened.at)), self._field)
        return None

    def _draw_field(self, canvas: Canvas, box: Box, number: int) -> None:
        lit = number == self._field
        canvas.panel(box, ACCENT if lit else PANEL)
        ink = INK if lit else PAPER
        room = box.width - 72
        above = Box(box.x + 36, box.y + 19, room, WORDS_SHARE * box.height)
        write_lines(canvas, self.text(f"goniometer-{FIELDS[number]}"), BODY_SIZE, above, ink)
        shown = f"{self._typed[number]}_°" if lit else f"{self._typed[number] or '…'}°"
        view = self.view()
        read = round((view.rest_read_deg, view.best_read_deg)[number]) + 0
        seen = self.text("goniometer-read", degrees=f"{read}".replace("-", "−"))
        size = size_in(canvas, shown, COUNT_SIZE, (room, box.height - 2 * max(above.height, line_high(canvas, seen, BODY_SIZE))))
        canvas.words(shown.replace("-", "−"), size, box.center, "center", ink)
        write_lines(canvas, seen, BODY_SIZE, above._replace(y=box.y + box.height - 17 - above.height), ink, bold=False)

    def _type(self, sign: str) -> None:
        typed = self._typed[self._field]
        if sign == "-":
            typed = typed[1:] if typed.startswith("-") else f"-{typed}"
        elif sign == "\b":
            typed = typed[:-1]
        elif sign.isdigit() and len(typed.strip("-")) < MOST_DIGITS:
            typed += sign
        self._typed[self._field] = typed
        self._say("goniometer-how")

    def _enter(self) -> str | None:
        rest, best = self.degrees
        if rest is None or best is None:
            goes_on = rest is not None and self._field == 0
            self._field = 0 if rest is None else 1
            self._say("goniometer-next" if goes_on else "goniometer-both")
            return None
        if max(abs(rest), abs(best)) > MOST_DEG:
            self._say("goniometer-too-large")
            return None
        self._refused = self._refusal(rest, best)
        return None if self._refused else "kept"

    def _say(self, text_id: str) -> None:
        self._said, self._refused = text_id, None

    def _sentence(self) -> str:
        return self._refused or self.text(self._said)
