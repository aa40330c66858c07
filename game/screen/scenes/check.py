"""The camera check: the player sees what the camera sees, and what to change."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.screen.camera_picture import CameraPicture
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.hud import HINT_HIGH, camera_sign
from game.screen.landscape import Landscape
from game.screen.lines import lines_high, write_lines
from game.screen.pictograms import pictogram
from game.screen.ring import draw_ring
from game.screen.scene import Input
from game.screen.scenes.offer import Offer
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text

STUCK_S = 8.0
ADVICE_SIZE = 58
SIDE, GAP, PAD = 384.0, 26.0, 18.0
LARGEST_RING, DISC = 120.0, 1.13
NEARLY_GOOD = 0.5
"""A ring more than this full is about to pass: nothing comes up beside it."""
ANYWAY = Choice("anyway", pictogram("go_on"), "check-anyway")
CAMERA = Choice("camera", pictogram("camera"), "check-camera")
BACK = Choice("back", pictogram("back"), "choice-back")
Joint = tuple[float, float, bool]


@dataclass(frozen=True, slots=True)
class CheckView:
    """What the camera sees.

    `picture` is the newest frame as it came (red first); joints are (x, y, is good) in shares of it and `bones` pairs
    of their numbers; the screen mirrors both. `advice` is a text id, `good_share` how much of the two good seconds is over.
    With `several_cameras` another one can be asked for; `camera_on` is False where a film is looked at.
    """

    picture: npt.NDArray[np.uint8] | None
    joints: tuple[Joint, ...]
    bones: tuple[tuple[int, int], ...]
    advice: str
    good_share: float
    passed: bool
    several_cameras: bool = False
    camera_on: bool = True


class CheckScene(ShownScene[CheckView]):
    """Ends by itself with "passed"; after some seconds without success it offers "anyway", "camera" where there are several, and "back"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], CheckView]) -> None:
        super().__init__(text, landscape, view)
        self._offer = Offer(self._ways_on, STUCK_S, lambda: view().good_share > NEARLY_GOOD)
        self._camera = CameraPicture()

    def enter(self, now_s: float) -> None:
        """Begin to look."""
        super().enter(now_s)
        self._offer.wait(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "back", or what was taken of the offer."""
        return super().event(happened, now_s) or self._offer.event(happened, now_s)

    def update(self, now_s: float) -> str | None:  # noqa: ARG002
        """Return "passed" as soon as the view says so."""
        return "passed" if self.view().passed else None

    def spoken(self, now_s: float) -> str:
        """Return the advice, or the words of the lit way on."""
        return self._offer.lit_words(self.text, now_s) or self.text(self.view().advice)

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the mirror on the left, the advice on the right."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.45)
        mirror = self._camera.draw(canvas, Box(safe.x, safe.y, safe.width - SIDE - GAP, safe.height - HINT_HIGH - GAP), view)
        if view.camera_on:
            camera_sign(canvas, (mirror.x + 70, mirror.y + 70))
        self.draw_way_out(canvas)
        side = Box(safe.x + safe.width - SIDE, safe.y, SIDE, safe.height)
        self._advice(canvas, self._offer.draw(canvas, side, self.text, now_s), view)

    def _ways_on(self) -> tuple[Choice, ...]:
        return (ANYWAY, CAMERA, BACK) if self.view().several_cameras else (ANYWAY, BACK)

    def _advice(self, canvas: Canvas, box: Box, view: CheckView) -> None:
        """Draw the sentence below the ring that fills while all is good; the ring takes what room the words leave."""
        canvas.panel(box)
        advice, wide = self.text(view.advice), box.width - 2 * PAD
        words_high = lines_high(canvas, advice, ADVICE_SIZE, wide)
        radius = min(LARGEST_RING, (box.height - words_high - 3 * PAD) / (2 * DISC))
        middle = (box.center[0], box.y + PAD + radius * DISC)
        draw_ring(canvas, middle, radius, view.good_share)
        canvas.svg(pictogram("eye"), (radius, radius), middle)
        below = middle[1] + radius * DISC
        write_lines(canvas, advice, ADVICE_SIZE, Box(box.x + PAD, below, wide, box.y + box.height - below), centred=True)
