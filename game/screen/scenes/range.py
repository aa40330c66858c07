"""Learning today's range: three easy reps, followed by a figure."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import LossReason, MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.easing import arch
from game.screen.hud import SWELLS_S, camera_sign, caption, gained_words
from game.screen.landscape import Landscape
from game.screen.limb_figure import draw_limb
from game.screen.pictograms import pictogram
from game.screen.scale import AS_READ, Scale, write_scale
from game.screen.scene import Input
from game.screen.scenes.offer import Offer
from game.screen.scenes.shown import ShownScene
from game.screen.stone import draw_stone
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE, TITLE_SIZE

STUCK_S = 20.0
GAP, PAD = 26.0, 20.0
LARGE = 500.0
LAST_LOOK_S = 1.2
"""The third stone is seen to fill before the screen goes on."""
WAIT = Choice("wait", pictogram("again"), "range-wait")
ANYWAY = Choice("anyway", pictogram("go_on"), "choice-go-on")
BACK = Choice("back", pictogram("back"), "choice-back")


@dataclass(frozen=True, slots=True)
class RangeView:
    """How far the learning is; degrees are gained from rest.

    `camera_on` is False where a film is looked at; `too_small` says that no movement stands out from the camera's noise,
    `other_moves` that it was the limb of the other side.
    """

    reps_done: int
    needed: int
    gained_deg: float
    best_gained_deg: float
    movement: MovementName
    side: Side
    tracked: bool
    lost_reason: LossReason | None
    camera_on: bool = True
    scale: Scale = AS_READ
    too_small: bool = False
    other_moves: bool = False


class RangeScene(ShownScene[RangeView]):
    """Ends by itself with "done"; a player who waits long without a rep may go on "anyway" with what was seen, or "back"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], RangeView]) -> None:
        super().__init__(text, landscape, view)
        self._offer = Offer(lambda: (WAIT, ANYWAY, BACK), STUCK_S)
        self._reps = 0
        self._rep_at_s = -10.0

    def enter(self, now_s: float) -> None:
        """Begin with no stone filled."""
        super().enter(now_s)
        self._offer.wait(now_s)
        self._reps, self._rep_at_s = self.view().reps_done, -10.0

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "back" or "anyway"; taking "wait" only puts the offer away."""
        taken = super().event(happened, now_s) or self._offer.event(happened, now_s)
        if taken == "wait":
            self._offer.wait(now_s)
            return None
        return taken

    def update(self, now_s: float) -> str | None:
        """Return "done" a moment after the last rep."""
        view = self.view()
        if view.reps_done != self._reps:
            self._reps, self._rep_at_s = view.reps_done, now_s
            self._offer.wait(now_s)
        done = view.reps_done >= view.needed and now_s - self._rep_at_s >= LAST_LOOK_S
        return "done" if done else None

    def spoken(self, now_s: float) -> str:
        """Return the sentence on the screen, or the words of the lit way on."""
        return self._offer.lit_words(self.text, now_s) or self._sentence(self.view())

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the figure, the degrees, the stones and the sentence."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.35)
        hint = self.draw_way_out(canvas)
        foot = (safe.x + safe.width, safe.y + safe.height)
        said = caption(canvas, self._sentence(view), foot, widest=safe.width - hint.width - GAP)
        figure = Box(safe.x, safe.y, safe.width * 0.6, min(safe.height - 120, said.y - GAP - safe.y))
        canvas.panel(figure)
        draw_limb(canvas, view.movement, view.side, view.gained_deg, view.best_gained_deg, figure.center, figure.height)
        if view.camera_on:
            camera_sign(canvas, (figure.x + 70, figure.y + 70))
        right = Box(figure.x + figure.width + GAP, safe.y, safe.width * 0.4 - GAP, figure.height)
        self._progress(canvas, self._offer.draw(canvas, right, self.text, now_s), view, now_s)

    def _progress(self, canvas: Canvas, box: Box, view: RangeView, now_s: float) -> None:
        """Draw the degrees gained, what may be trusted of them, and one stone for each rep, or their count where room is short."""
        canvas.panel(box)
        degrees, count = gained_words(self.text, view.gained_deg), self.text("count-of", done=view.reps_done, planned=view.needed)
        if box.height < LARGE:
            canvas.words(degrees, TITLE_SIZE, (box.x + box.width * 0.3, box.y + 54), "center")
            canvas.words(count, BODY_SIZE, (box.x + box.width * 0.74, box.y + 54), "center")
            write_scale(canvas, self.text, view.scale, Box(box.x + PAD, box.y + 102, box.width - 2 * PAD, box.height - 106))
            return
        middle_x = box.center[0]
        canvas.words(degrees, COUNT_SIZE * 1.5, (middle_x, box.y + box.height * 0.22), "center")
        write_scale(canvas, self.text, view.scale, Box(box.x + PAD, box.y + box.height * 0.385, box.width - 2 * PAD, 130))
        across = (box.width - 60) / view.needed
        for number in range(view.needed):
            newest = number == view.reps_done - 1
            grown = 1 + 0.2 * arch((now_s - self._rep_at_s) / SWELLS_S) if newest else 1.0
            at = (middle_x + (number - (view.needed - 1) / 2) * across, box.y + box.height * 0.68)
            draw_stone(canvas, at, min(160.0, across) * grown, "complete" if number < view.reps_done else "open", number)
        canvas.words(count, BODY_SIZE, (middle_x, box.y + box.height * 0.87), "center")

    def _sentence(self, view: RangeView) -> str:
        if view.lost_reason is not None:
            return self.text(f"lost-{view.lost_reason}")
        if view.other_moves:
            return self.text("range-other-moves")
        if view.too_small:
            return self.text("range-too-small")
        return self.text("range-done" if view.reps_done >= view.needed else "range-how")
