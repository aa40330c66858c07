"""Learning today's range: three easy reps, which are already play."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import LossReason, MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.easing import arch
from game.screen.hud import (
    QUIET_SHARE,
    RING_RADIUS,
    SWELLS_S,
    camera_sign,
    caption,
    count_panel,
    gained_ring,
    gained_words,
    one_of_two,
    quiet_key,
    quiet_words,
)
from game.screen.landscape import Landscape
from game.screen.limb_figure import draw_limb
from game.screen.pictograms import pictogram
from game.screen.scale import AS_READ, Scale, scale_words
from game.screen.scene import Input, PointInput, TypedInput
from game.screen.scenes.offer import Offer
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text

STUCK_S = 10.0
GAP = 26.0
FIGURE_SIDE, OFFER_WIDE = 320.0, 400.0
LAST_LOOK_S = 0.5
"""The third rep is seen to be answered before the set begins in the same place."""
WAIT = Choice("wait", pictogram("again"), "range-wait")
ANYWAY = Choice("anyway", pictogram("go_on"), "choice-go-on")
BACK = Choice("back", pictogram("back"), "choice-back")


@dataclass(frozen=True, slots=True)
class RangeView:
    """How far the learning is; degrees are gained from rest.

    `camera_on` is False where a film is looked at; `too_small` says that no movement stands out from the camera's noise,
    `other_moves` that it was the limb of the other side. `first` leaves out what a newcomer need not read.
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
    first: bool = False


class RangeScene(ShownScene[RangeView]):
    """Ends by itself with "done", or with "numbers" where a therapist has asked for them.

    A player who waits long without a rep may go on "anyway" with what was seen, or "back". Without `draw_world` the land is
    the world.
    """

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        view: Callable[[], RangeView],
        draw_world: Callable[[Canvas], None] | None = None,
        numbers: bool = False,
    ) -> None:
        super().__init__(text, landscape, view)
        self._draw_world = draw_world
        self._offer = Offer(lambda: (WAIT, ANYWAY, BACK), STUCK_S)
        self._reps = 0
        self._rep_at_s = -10.0
        self._numbers = numbers
        self._therapist = Box(0, 0, 0, 0)

    def enter(self, now_s: float) -> None:
        """Begin with no rep counted."""
        super().enter(now_s)
        self._offer.wait(now_s)
        self._reps, self._rep_at_s = self.view().reps_done, -10.0

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "back" or "anyway"; taking "wait" only puts the offer away, and the therapist's key asks for the numbers."""
        if self._is_therapist(happened):
            self._numbers = not self._numbers
            return None
        taken = super().event(happened, now_s) or self._offer.event(happened, now_s)
        if taken == "wait":
            self._offer.wait(now_s)
            return None
        return taken

    def update(self, now_s: float) -> str | None:
        """Return "done" or "numbers" a moment after the last rep."""
        view = self.view()
        if view.reps_done != self._reps:
            self._reps, self._rep_at_s = view.reps_done, now_s
            self._offer.wait(now_s)
        if view.reps_done < view.needed or now_s - self._rep_at_s < LAST_LOOK_S:
            return None
        return "numbers" if self._numbers else "done"

    def spoken(self, now_s: float) -> str:
        """Return the sentence on the screen, or the words of the lit way on."""
        return self._offer.lit_words(self.text, now_s) or self._sentence(self.view())

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the world that already answers, and over it the count, the degrees, the figure to follow and the sentence."""
        view, safe = self.view(), canvas.safe
        if self._draw_world:
            self._draw_world(canvas)
        else:
            self.ground(canvas, now_s)
        of = self.text("count-planned", planned=view.needed)
        count = count_panel(canvas, str(view.reps_done), of, (), arch((now_s - self._rep_at_s) / SWELLS_S))
        self._figure(canvas, Box(safe.x, count.y + count.height + GAP, FIGURE_SIDE, FIGURE_SIDE), view)
        ways = self._ways(canvas)
        foot = (safe.x + safe.width, safe.y + safe.height)
        said = caption(canvas, self._sentence(view), foot, widest=safe.width - ways.width - GAP)
        top = safe.y + 2 * RING_RADIUS + GAP
        room = Box(foot[0] - OFFER_WIDE, top, OFFER_WIDE, said.y - GAP - top)
        left = self._offer.draw(canvas, room, self.text, now_s)
        self._degrees(canvas, view, scale_too=left == room)

    def _degrees(self, canvas: Canvas, view: RangeView, scale_too: bool) -> None:
        """Draw the degrees gained in their ring and, where there is room, what may be trusted of them."""
        safe, furthest = canvas.safe, max(view.best_gained_deg, 1.0)
        gained_ring(canvas, gained_words(self.text, view.gained_deg), view.gained_deg / furthest, 0.0)
        if view.camera_on:
            camera_sign(canvas, (safe.x + safe.width - 2 * RING_RADIUS - 90, safe.y + 50))
        if scale_too:
            quiet_words(
                canvas, scale_words(self.text, view.scale), (safe.x + safe.width, safe.y + 2 * RING_RADIUS + 36), "topright", QUIET_SHARE
            )

    @staticmethod
    def _figure(canvas: Canvas, box: Box, view: RangeView) -> None:
        canvas.panel(box)
        draw_limb(canvas, view.movement, view.side, view.gained_deg, view.best_gained_deg, box.center, box.height)

    def _ways(self, canvas: Canvas) -> Box:
        """Draw the way back and the therapist's key, and return the box of both; the key is there, but not shown, on the first day."""
        back = self.draw_way_out(canvas, widest=one_of_two(canvas))
        if self.view().first and not self._numbers:
            return back
        words = self.text("first-numbers" if self._numbers else "plan-therapist")
        at = (back.x + back.width + GAP, canvas.safe.y + canvas.safe.height)
        self._therapist = quiet_key(canvas, words, self.text("plan-key-therapist"), at, one_of_two(canvas))
        return back._replace(width=self._therapist.x + self._therapist.width - back.x)

    def _is_therapist(self, happened: Input) -> bool:
        if isinstance(happened, PointInput):
            return self._therapist.holds(happened.at)
        return happened == TypedInput(self.text("plan-key-therapist").lower())

    def _sentence(self, view: RangeView) -> str:
        if view.lost_reason is not None:
            return self.text(f"lost-{view.lost_reason}")
        if view.other_moves:
            return self.text("range-other-moves")
        if view.too_small:
            return self.text("range-too-small")
        return self.text("first-how")
