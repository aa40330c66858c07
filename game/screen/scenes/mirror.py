"""Mirror therapy: the good hand seen as the affected one, and the words beside it, never over it."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from game.core.guidance import NO_GUIDANCE, Cue, Guidance
from game.core.names import LossReason, MovementName, Side
from game.screen.canvas import Box, Canvas, Point
from game.screen.hud import camera_sign, foot_caption
from game.screen.imagery_limb import draw_hand_sign
from game.screen.landscape import Landscape
from game.screen.lines import write_line, write_lines
from game.screen.mirror_glass import PAINTED, MirrorGlass
from game.screen.pictograms import LEG_MOVEMENTS, pictogram
from game.screen.ring import draw_ring
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.stop_button import stop_button
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE, PANEL

ROW_HIGH = 124.0
CARD_WIDE, RING_RADIUS, PAD = 580.0, 116.0, 22.0
CARD_ALPHA = 235
CAPTION_RIM = 34.0
"""What the bar of the task is higher than its lines, and the least gap above it."""
LOW_WIDE, LOW_HIGH, LOW_RADIUS, APART = 640.0, 414.0, 78.0, 40.0
"""A card in a world of its own is lower, and stands a little apart from the glass; where it must be narrower, it is higher."""
SIGN_REACH: dict[Cue, float] = {"mirror_open": 1.0, "mirror_close": 0.0, "mirror_bend": 1.0, "mirror_turn": 0.55}


@dataclass(frozen=True, slots=True)
class MirrorView:
    """What the mirror shows: `picture` is the newest frame as it came, red first and not flipped; None paints a hand instead.

    `affected` is the trained side, whose place the good hand takes; `reach` is of the good hand. `stop_share` is how
    long the player has been asking to stop.
    """

    picture: npt.NDArray[np.uint8] | None
    affected: Side
    movement: MovementName
    set_number: int
    sets: int
    reps_done: int
    reps: int
    reach: float
    camera_on: bool
    both_sides: bool = False
    guidance: Guidance = NO_GUIDANCE
    lost_reason: LossReason | None = None
    hint: str | None = None
    stop_share: float = 0.0
    keyboard: bool = False


class MirrorScene(ShownScene[MirrorView]):
    """Shows the mirror until the set ends elsewhere; returns "stop" for Escape or a click on the stop.

    `draw_world` paints the world in which the glass stands, which then takes the curtain's place.
    """

    def __init__(
        self, text: Text, landscape: Landscape, view: Callable[[], MirrorView], draw_world: Callable[[Canvas], None] | None = None
    ) -> None:
        super().__init__(text, landscape, view)
        self._draw_world = draw_world
        self._glass = MirrorGlass(landscape)
        self._stop = Box(0, 0, 0, 0)

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Return "stop" when the player asks for it."""
        if isinstance(happened, PointInput):
            return "stop" if self._stop.holds(happened.at) else None
        return "stop" if happened in (KeyInput("back"), KeyInput("stop")) else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the task, or what is good to be told."""
        view = self.view()
        told = None if view.stop_share > 0 else self._told(view)
        return " ".join((told or self._asked(view)).splitlines())

    def draw(self, canvas: Canvas, now_s: float) -> None:  # noqa: ARG002
        """Draw the world, the glass and what covers the other half, there what the player must know, below both the task."""
        view, safe = self.view(), canvas.safe
        space = safe._replace(height=safe.height - ROW_HIGH)
        seen, outdoors = (view.affected, view.picture, view.guidance.cue, view.reach), self._draw_world is not None
        if self._draw_world:
            self._draw_world(canvas)
        glass, covered = self._glass.draw(canvas, space, *seen, outdoors=outdoors)
        if outdoors:
            self._low_card(canvas, covered, view)
        else:
            self._card(canvas, covered, view)
        self._stop = stop_button(canvas, self.text, view.stop_share, held=not view.keyboard)
        lowest = glass if outdoors else covered
        foot_caption(canvas, self._asked(view), self._stop, most=safe.y + safe.height - lowest.y - lowest.height - CAPTION_RIM)

    def _asked(self, view: MirrorView) -> str:
        """Return what stands below the mirror, on one line so that it stays clear of the hand."""
        if view.stop_share > 0:
            return self.text("stopping-alone" if view.keyboard else "stopping-stay")
        return self.text("lost-wait" if view.lost_reason else f"cue-{view.guidance.cue or 'mirror_rest'}")

    def _told(self, view: MirrorView) -> str | None:
        """Return what is to be told now beside the task, None while all is well."""
        if view.lost_reason:
            return self.text(f"lost-{view.lost_reason}")
        return self.text(f"hint-{view.hint}") if view.hint else None

    def _card(self, canvas: Canvas, curtain: Box, view: MirrorView) -> None:
        """Hang a card on the curtain: the task and its time, below it how to look at the hand or what is to be told."""
        wide = min(CARD_WIDE, curtain.width)
        card = Box(curtain.center[0] - wide / 2, curtain.y + 64, wide, curtain.height - 116)
        canvas.panel(card, PANEL._replace(alpha=CARD_ALPHA))
        if view.camera_on:
            camera_sign(canvas, (card.x + 66, card.y + 66))
        middle = (card.center[0], card.y + PAD + RING_RADIUS * 1.1)
        draw_ring(canvas, middle, RING_RADIUS, 1 - view.guidance.share, width=0.1, on_disc=False)
        _sign(canvas, view, middle)
        top, told = middle[1] + RING_RADIUS + 8, self._told(view)
        room = Box(card.x + PAD, top, card.width - 2 * PAD, card.y + card.height - top - PAD)
        if told:
            write_lines(canvas, told, BODY_SIZE, room, centred=True)
        else:
            self._look(canvas, room, view)
            self._count(canvas, card, view)

    def _low_card(self, canvas: Canvas, half: Box, view: MirrorView) -> None:
        """Hang a lower card into the sky: ring and count beside each other, so that the lake below stays free."""
        room = half._replace(x=half.x if view.affected == "right" else half.x + APART, width=half.width - APART)
        wide = min(LOW_WIDE, room.width)
        card = Box(room.center[0] - wide / 2, room.y, wide, LOW_HIGH + (LOW_WIDE - wide) / 2)
        canvas.panel(card, PANEL._replace(alpha=CARD_ALPHA))
        middle = (card.x + PAD + LOW_RADIUS * 1.15, card.y + PAD + LOW_RADIUS * 1.1)
        draw_ring(canvas, middle, LOW_RADIUS, 1 - view.guidance.share, width=0.11, on_disc=False)
        _sign(canvas, view, middle, LOW_RADIUS)
        camera = card.x + card.width - 66
        if view.camera_on:
            camera_sign(canvas, (camera, middle[1]))
        left = middle[0] + 1.1 * LOW_RADIUS
        self._count(canvas, Box(left, card.y, camera - 50 - left, 150), view)
        top, told = middle[1] + LOW_RADIUS + 4, self._told(view)
        room = Box(card.x + PAD, top, card.width - 2 * PAD, card.y + card.height - top - PAD / 2)
        if told:
            write_lines(canvas, told, BODY_SIZE, room, centred=True)
        else:
            self._look(canvas, room, view)

    def _look(self, canvas: Canvas, room: Box, view: MirrorView) -> None:
        """Say how to look at the hand, and which side moves."""
        limb = "leg" if view.movement in LEG_MOVEMENTS else "hand"
        see = self.text(f"mirror-see-{view.affected}-{limb}")
        which = self.text("mirror-both-sides" if view.both_sides else "mirror-one-side")
        write_lines(canvas, see, BODY_SIZE, room._replace(height=140), centred=True)
        write_lines(canvas, which, BODY_SIZE, Box(room.x, room.y + 140, room.width, 66), bold=False, centred=True)

    def _count(self, canvas: Canvas, card: Box, view: MirrorView) -> None:
        """Write the count at the foot of a box, its two parts one above the other where they do not fit beside each other."""
        foot = card.y + card.height - 16
        done, of = str(view.reps_done), self.text("count-planned", planned=view.reps)
        done_wide, of_wide = canvas.measure(done, COUNT_SIZE * 0.75)[0], canvas.measure(of, BODY_SIZE)[0]
        if done_wide + 18 + of_wide > card.width:
            write_line(canvas, of, BODY_SIZE, (card.center[0], card.y + card.height + PAD), card.width, "midbottom")
            canvas.words(done, COUNT_SIZE * 0.75, (card.center[0], card.y + 4), "midtop")
            return
        x = card.center[0] - (done_wide + 18 + of_wide) / 2
        canvas.words(done, COUNT_SIZE * 0.75, (x, foot + 12), "bottomleft")
        canvas.words(of, BODY_SIZE, (x + done_wide + 18, foot), "bottomleft")


def _sign(canvas: Canvas, view: MirrorView, middle: Point, radius: float = RING_RADIUS) -> None:
    cue = view.guidance.cue
    if cue in SIGN_REACH:
        draw_hand_sign(canvas, PAINTED[cue][0], view.affected, SIGN_REACH[cue], middle, 1.25 * radius)
    else:
        canvas.svg(pictogram("wait"), (radius, radius), middle)
