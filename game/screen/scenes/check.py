"""The camera check: how to sit, what the camera sees of it, and the one thing to change now."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.core.camera_lights import CameraLights
from game.core.names import MovementName, Side
from game.screen.camera_picture import RIM, CameraPicture
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.guides import draw_guide
from game.screen.hud import HINT_HIGH, camera_sign, caption
from game.screen.landscape import Landscape
from game.screen.light_mark import draw_mark
from game.screen.light_row import draw_light_row
from game.screen.lines import fitted, write_lines
from game.screen.pictograms import pictogram
from game.screen.reading_time import reading_s
from game.screen.scene import Input
from game.screen.scenes.offer import Offer
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import ACCENT, PANEL, PAPER
from game.screen.unwell_signs import unwell_sign

STUCK_S = 8.0
GUIDE_S = 5.0
"""So long the words of the guide come first, unless all is good already."""
GOOD, STARTING, SAFETY = "check-good", "check-starting", "first-safety"
KNOWN_SHARE = 0.75
SAFETY_S = 3.0
"""So long everybody is reminded how to sit safely; no camera check is over sooner."""
ADVICE_SIZE, BAND_HIGH, BAR_HIGH = 58, 184.0, 16.0
BAR_STEPS = 60
GUIDE_WIDE, GUIDE_SHARE, GAP, PAD = 736.0, 0.515, 24.0, 18.0
NEARLY_GOOD = 0.5
"""A bar more than this full is about to pass: nothing comes up beside it."""
ANYWAY = Choice("anyway", pictogram("go_on"), "check-anyway")
CAMERA = Choice("camera", pictogram("camera"), "check-camera")
BACK = Choice("back", pictogram("back"), "choice-back")


@dataclass(frozen=True, slots=True)
class CheckView:
    """What the camera sees of a movement, and what it needs.

    `picture` is the newest frame as it came (red first); the screen mirrors it with the joints of `lights`. `advice` is
    a text id, `good_share` how much of the two good seconds is over. With `several_cameras` another one can be asked
    for; `camera_on` is False where a film is looked at. `promise` (text id) is what is promised of the camera's picture;
    with `first` what is said before is up until it can have been read.
    """

    picture: npt.NDArray[np.uint8] | None
    lights: CameraLights
    movement: MovementName
    side: Side
    advice: str
    good_share: float
    passed: bool
    several_cameras: bool = False
    camera_on: bool = True
    promise: str | None = None
    first: bool = False


class CheckScene(ShownScene[CheckView]):
    """First says how to sit safely; ends by itself with "passed".

    After some seconds without success it offers "anyway", "camera" where there are several, and "back".
    """

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], CheckView]) -> None:
        super().__init__(text, landscape, view)
        self._offer = Offer(self._ways_on, STUCK_S, lambda: view().good_share > NEARLY_GOOD)
        self._camera = CameraPicture()
        self._safe_until_s = 0.0

    def enter(self, now_s: float) -> None:
        """Begin to look."""
        super().enter(now_s)
        view = self.view()
        shown = (
            *(self.text(one) for one in (SAFETY, "key-escape", "choice-back", "guide-far")),
            self.text(view.promise) if view.promise else "",
        )
        self._safe_until_s = now_s + (reading_s(*shown) if view.first else SAFETY_S)
        self._offer.wait(self._safe_until_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "back", or what was taken of the offer."""
        return super().event(happened, now_s) or self._offer.event(happened, now_s)

    def update(self, now_s: float) -> str | None:
        """Return "passed" once the view says so and what is said before can have been read; who knows it holds still for less."""
        view = self.view()
        passed = view.passed if view.first else view.good_share >= KNOWN_SHARE
        return "passed" if passed and now_s >= self._safe_until_s else None

    def spoken(self, now_s: float) -> str:
        """Return the one thing to do now, or the words of the lit way on."""
        view = self.view()
        promise = self.text(view.promise) if view.promise and now_s < self._safe_until_s else ""
        return self._offer.lit_words(self.text, now_s) or " ".join(f"{self._words(view, now_s)} {promise}".split())

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the advice across the top, how to sit on the left and the mirror with its lights on the right."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.45)
        self._advice(canvas, Box(safe.x, safe.y, safe.width, BAND_HIGH), view, now_s)
        top, high = safe.y + BAND_HIGH + GAP, safe.height - BAND_HIGH - GAP
        guide_wide = min(GUIDE_WIDE, GUIDE_SHARE * safe.width)
        self._left(canvas, Box(safe.x, top, guide_wide, high), view, now_s)
        x = safe.x + guide_wide + GAP
        self._right(canvas, Box(x, top, safe.x + safe.width - x, high), view, now_s)

    def _ways_on(self) -> tuple[Choice, ...]:
        return (ANYWAY, CAMERA, BACK) if self.view().several_cameras else (ANYWAY, BACK)

    def _words(self, view: CheckView, now_s: float) -> str:
        """Safety comes first, then the guide's sentence, for as long as there is no picture yet."""
        if now_s < self._safe_until_s:
            return self.text(SAFETY)
        guided = view.advice == STARTING or (now_s < self._safe_until_s + GUIDE_S and view.advice != GOOD)
        return self.text(f"guide-{view.movement}" if guided else view.advice)

    def _advice(self, canvas: Canvas, box: Box, view: CheckView, now_s: float) -> None:
        """Write the advice in the middle; the bar below it grows to both sides, so that half a field of view is enough to see it."""
        canvas.panel(box, PANEL._replace(alpha=235))
        words, side = self._words(view, now_s), BAND_HIGH - 82
        room = box.width - 2 * (side + 3 * PAD)
        size = min(fitted(canvas, line, ADVICE_SIZE, room) for line in words.splitlines())
        wide = max(canvas.measure(line, size)[0] for line in words.splitlines())
        line_box = Box(box.center[0] - wide / 2 - 1, box.y + 6, wide + 2, box.height - BAR_HIGH - 20)
        write_lines(canvas, words, size, line_box, centred=True)
        self._sign(canvas, (line_box.x - side / 2 - 1.5 * PAD, line_box.center[1]), side, now_s < self._safe_until_s, view)
        _bar(canvas, Box(box.x + 2 * PAD, box.y + box.height - BAR_HIGH - 8, box.width - 4 * PAD, BAR_HIGH), view.good_share)

    @staticmethod
    def _sign(canvas: Canvas, at: tuple[float, float], side: float, safety: bool, view: CheckView) -> None:
        if safety:
            canvas.svg(unwell_sign("sit"), (side, side), at)
        elif view.advice == GOOD:
            draw_mark(canvas, at, side / 2, "good")
        else:
            canvas.svg(pictogram("eye"), (side, side), at)

    def _left(self, canvas: Canvas, box: Box, view: CheckView, now_s: float) -> None:
        """Draw the guide, below it the way out or what is offered instead."""
        if self._offer.is_open(now_s):
            guide = self._offer.draw_row(canvas, box, self.text, now_s)
        else:
            self.draw_way_out(canvas)
            guide = box._replace(height=box.height - HINT_HIGH - GAP)
        canvas.panel(guide, PANEL._replace(alpha=235))
        draw_guide(
            canvas, Box(guide.x + PAD, guide.y + PAD / 2, guide.width - 2 * PAD, guide.height - PAD), view.movement, view.side, self.text
        )

    def _right(self, canvas: Canvas, box: Box, view: CheckView, now_s: float) -> None:
        rim, high = 0 if view.picture is None else RIM, box.height - HINT_HIGH - GAP
        mirror = self._camera.draw(canvas, Box(box.x + rim, box.y + rim, box.width - 2 * rim, high - 2 * rim), view)
        if view.camera_on:
            camera_sign(canvas, (mirror.x + 60, mirror.y + 60))
        if view.promise and now_s < self._safe_until_s:
            caption(canvas, self.text(view.promise), (mirror.center[0], mirror.y + mirror.height - PAD), "midbottom", mirror.width)
        draw_light_row(canvas, Box(box.x, box.y + box.height - HINT_HIGH, box.width, HINT_HIGH), view.lights)


def _bar(canvas: Canvas, box: Box, share: float) -> None:
    share = round(share * BAR_STEPS) / BAR_STEPS
    canvas.panel(box, PAPER.faded(0.18), box.height / 2)
    if share > 0:
        wide = max(box.height, box.width * share)
        canvas.panel(Box(box.center[0] - wide / 2, box.y, wide, box.height), ACCENT, box.height / 2)
