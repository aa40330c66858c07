"""The player feels unwell: stop, and call for help."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.health_pictures import health_picture
from game.screen.hud import corner_camera_sign
from game.screen.landscape import Landscape
from game.screen.lines import fitted, size_in, write_lines
from game.screen.pictograms import pictogram
from game.screen.scene import Input, KeyInput
from game.screen.scenes.shown import ShownScene
from game.screen.sign_row import draw_sign_row
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, INK, PANEL, TITLE_SIZE
from game.screen.unwell_signs import UnwellSign, unwell_sign
from game.screen.wide_pair import wide_pair

SIGNS: tuple[tuple[UnwellSign, str], ...] = (
    ("dizzy", "alarm-dizzy"), ("chest", "alarm-chest"), ("breath", "alarm-breath"), ("weak", "alarm-weak"), ("speech", "alarm-speech"),
)  # fmt: skip
END = Choice("end", pictogram("stop"), "alarm-end")
WELL = Choice("well", health_picture("head"), "alarm-mistake")
LISTENS_S = 25.0
"""So long the voice is left to say all of it; the choices are spoken after that."""
ABOVE_HIGH, GAP, WAYS_HIGH, PAD, INSET = 256.0, 18.0, 120.0, 30.0, 12.0
SIT_SIZE, CALL_SHARE, PHONE_SHARE = 58.0, 0.4, 0.14


@dataclass(frozen=True, slots=True)
class AlarmView:
    """Nothing but whether the camera is on."""

    camera_on: bool = False


class AlarmScene(ShownScene[AlarmView]):
    """Says it large, and waits; returns "end", or "well" where it was a mistake, which is Escape as well."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], AlarmView]) -> None:
        super().__init__(text, landscape, view)
        self._ways = Choices(stays=True)
        """The end stays lit: whoever presses the one key ends; "I am well" is taken with an arrow, a click or Escape."""

    def enter(self, now_s: float) -> None:
        """Light the end."""
        super().enter(now_s)
        self._ways.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return what was taken."""
        return WELL.name if happened == KeyInput("back") else self._ways.event((END, WELL), happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return the way that is lit, then all that is written, and the way once more."""
        way = self._ways.lit((END, WELL), now_s).said(self.text)
        if self.age_s(now_s) >= LISTENS_S:
            return way
        signs = ", ".join(self.text(words) for _, words in SIGNS)
        return " ".join((*(self.text(line) for line in ("alarm-title", "alarm-sit", "alarm-call", "alarm-number")), f"{signs}. {way}"))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw what to do above, the signs that are urgent below, and the two ways on."""
        safe, canvas.is_grave = canvas.safe, True
        self.ground(canvas, now_s, 0.35)
        above = Box(safe.x, safe.y, safe.width, ABOVE_HIGH)
        self._what_to_do(canvas, above)
        below = Box(safe.x, above.y + ABOVE_HIGH + GAP, safe.width, safe.height - ABOVE_HIGH - WAYS_HIGH - 2.5 * GAP)
        self._urgent(canvas, below)
        ways = wide_pair(canvas, safe.y + safe.height - WAYS_HIGH, WAYS_HIGH, self.text("key-space"))
        self._ways.draw(canvas, (END, WELL), ways, self.text, now_s)
        if self.view().camera_on:
            corner_camera_sign(canvas)

    def _what_to_do(self, canvas: Canvas, box: Box) -> None:
        canvas.panel(box, ACCENT)
        side = min(box.height - 2 * PAD, PHONE_SHARE * box.width)
        square = Box(box.x + PAD, box.center[1] - side / 2, side, side)
        canvas.panel(square, INK, side * 0.2)
        canvas.svg(unwell_sign("phone"), (side * 0.84, side * 0.84), square.center)
        x, room = square.x + side + 1.4 * PAD, box.width - side - 4 * PAD - 100
        title, sit, call = (self.text(line) for line in ("alarm-title", "alarm-sit", "alarm-call"))
        write_lines(canvas, title, fitted(canvas, title, TITLE_SIZE, room), Box(x, box.y + INSET, room, 80), INK)
        # Below the camera's sign there is room to the end; what to do now is the larger of the two.
        under = Box(x, box.y + 96, room + 100, box.height - 96 - INSET)
        high = CALL_SHARE * under.height
        upper, lower = under._replace(height=under.height - high), under._replace(y=under.y + under.height - high, height=high)
        size = size_in(canvas, sit, SIT_SIZE, (upper.width, upper.height))
        write_lines(canvas, sit, size, upper, INK)
        write_lines(canvas, call, min(BODY_SIZE, size), lower, INK, bold=False)

    def _urgent(self, canvas: Canvas, box: Box) -> None:
        canvas.panel(box, PANEL._replace(alpha=235))
        signs = [(unwell_sign(sign), self.text(words)) for sign, words in SIGNS]
        written = write_lines(canvas, self.text("alarm-number"), BODY_SIZE, Box(box.x + PAD, box.y + 10, box.width - 2 * PAD, 66))
        top = written.y + written.height + GAP / 2
        draw_sign_row(canvas, Box(box.x + PAD, top, box.width - 2 * PAD, box.y + box.height - top - GAP / 2), signs)
