"""The camera check: the player sees what the camera sees, and what to change."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.screen.camera_picture import CameraPicture
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.hud import camera_sign
from game.screen.landscape import Landscape
from game.screen.lines import write_lines
from game.screen.pictograms import pictogram
from game.screen.ring import draw_ring
from game.screen.scene import Input, KeyInput
from game.screen.scenes.offer import Offer
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text

STUCK_S = 8.0
ADVICE_SIZE = 58
SIDE, GAP, CARD_HIGH = 384.0, 26.0, 150.0
ANYWAY = Choice("anyway", pictogram("go_on"), "check-anyway")
BACK = Choice("back", pictogram("back"), "choice-back")
Joint = tuple[float, float, bool]


@dataclass(frozen=True, slots=True)
class CheckView:
    """What the camera sees.

    `picture` is the newest frame as it came (red first); joints are (x, y, is good) in shares of it and `bones` pairs
    of their numbers; the screen mirrors both. `advice` is a text id, `good_share` how much of the two good seconds is over.
    """

    picture: npt.NDArray[np.uint8] | None
    joints: tuple[Joint, ...]
    bones: tuple[tuple[int, int], ...]
    advice: str
    good_share: float
    passed: bool


class CheckScene(ShownScene[CheckView]):
    """Ends by itself with "passed"; after some seconds without success it offers "anyway" and "back"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], CheckView]) -> None:
        super().__init__(text, landscape, view)
        self._offer = Offer((ANYWAY, BACK), STUCK_S)
        self._camera = CameraPicture()

    def enter(self, now_s: float) -> None:
        """Begin to look."""
        super().enter(now_s)
        self._offer.wait(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "back", or what was taken of the offer."""
        if happened == KeyInput("back"):
            return "back"
        return self._offer.event(happened, now_s)

    def update(self, now_s: float) -> str | None:
        """Return "passed" as soon as the view says so."""
        if self.view().good_share > 0:
            self._offer.wait(now_s)
        return "passed" if self.view().passed else None

    def spoken(self, now_s: float) -> str:
        """Return the advice, or the words of the lit way on."""
        return self._offer.lit_words(self.text, now_s) or self.text(self.view().advice)

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the mirror on the left, the advice on the right."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.45)
        mirror = self._camera.draw(canvas, Box(safe.x, safe.y, safe.width - SIDE - GAP, safe.height), view)
        camera_sign(canvas, (mirror.x + 70, mirror.y + 70))
        side = Box(safe.x + safe.width - SIDE, safe.y, SIDE, safe.height)
        offered = self._offer.is_open(now_s)
        self._advice(canvas, side._replace(height=side.height - 2 * CARD_HIGH - 2 * GAP) if offered else side, view)
        cards = tuple(Box(side.x, side.y + side.height - CARD_HIGH - up, SIDE, CARD_HIGH) for up in (CARD_HIGH + GAP, 0))
        self._offer.draw(canvas, cards, self.text, now_s)

    def _advice(self, canvas: Canvas, box: Box, view: CheckView) -> None:
        """Draw the sentence below the ring that fills while all is good."""
        canvas.panel(box)
        radius = min(120.0, box.height * 0.17)
        middle = (box.center[0], box.y + 30 + radius * 1.13)
        draw_ring(canvas, middle, radius, view.good_share)
        canvas.svg(pictogram("eye"), (radius, radius), middle)
        below = middle[1] + radius * 1.13
        room = Box(box.x + 18, below, box.width - 36, box.y + box.height - below)
        write_lines(canvas, self.text(view.advice), ADVICE_SIZE, room, centred=True)
