"""Mental practice: a calm land to breathe in, the limb as it is imagined, and the words of the script."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from game.core.guidance import NO_GUIDANCE, Guidance
from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.easing import arch, breath
from game.screen.hud import PAD, QUIET_SHARE, RING_RADIUS, SWELLS_S, camera_sign, count_panel, foot_caption, quiet_words
from game.screen.imagery_limb import draw_imagined_limb
from game.screen.imagery_place import caption_widest, limb_place
from game.screen.key_cap import key_caption
from game.screen.landscape import Landscape
from game.screen.ring import draw_ring
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.stop_button import stop_button
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, INK, SUN

GAP = 26.0
UNEVEN = 1.14
"""Lines break between words, so that they need a little more than their even share."""
MARK_SHARE = 0.42
"""The key that counts takes no more of the width than this: the sky in the middle stays free."""
BREATH_S = 10.0
"""Six breaths a minute are a calm breathing [design]."""
LIMB_SIZE, OUTDOORS_SIZE = 1000.0, 840.0
"""How large the limb is where there is room; before a world of its own it leaves some to the sky."""
RESTS_MOST = 120.0
"""What the camera sees of the limb is told above it, in two lines at most."""
MORNING = 0.6
"""Coming back, the day goes on so far."""


@dataclass(frozen=True, slots=True)
class ImageryView:
    """What mental practice shows; the words, the imagined limb and the count stand in `guidance`.

    `limb_rests` is None where no camera sees the limb, False when it moved a moment ago; `stop_share` is how
    long the player has been asking to stop.
    """

    movement: MovementName
    side: Side
    camera_on: bool
    guidance: Guidance = NO_GUIDANCE
    limb_rests: bool | None = None
    set_number: int = 1
    sets: int = 1
    stop_share: float = 0.0


class ImageryScene(ShownScene[ImageryView]):
    """Shows mental practice until its set ends elsewhere; returns "stop" for Escape or a click on the stop.

    `press` is told of Space, which marks an imagined rep. `draw_world` paints the world behind the limb, which then breathes
    and changes by itself; without it the land of all screens is there.
    """

    def __init__(
        self,
        text: Text,
        landscape: Landscape,
        view: Callable[[], ImageryView],
        press: Callable[[float], None] | None = None,
        draw_world: Callable[[Canvas], None] | None = None,
    ) -> None:
        super().__init__(text, landscape, view)
        self._press = press
        self._draw_world = draw_world
        self._stop = Box(0, 0, 0, 0)
        self._marks = Box(0, 0, 0, 0)
        self._count = 0
        self._counted_at_s = -10.0

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "stop" when the player asks for it; any other key marks an imagined rep."""
        if isinstance(happened, PointInput):
            if self._press and self._marks.holds(happened.at):
                self._press(now_s)
            return "stop" if self._stop.holds(happened.at) else None
        if happened in (KeyInput("back"), KeyInput("stop")):
            return "stop"
        if self._press and isinstance(happened, KeyInput | TypedInput) and happened != KeyInput("select_up"):
            self._press(now_s)
        return None

    def update(self, now_s: float) -> str | None:
        """Notice a new imagined rep; the set's end is decided elsewhere."""
        count = self.view().guidance.imagined_reps
        if count != self._count:
            self._count, self._counted_at_s = count, now_s
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the words of the script; that the limb moves is only written, so that nobody is startled."""
        return self._words(self.view())

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the world and the limb, then the words, the count and the time that is left."""
        view = self.view()
        self._world(canvas, view, now_s)
        self._stop = stop_button(canvas, self.text, view.stop_share)
        words, widest = self._words(view), caption_widest(canvas)
        foot_caption(canvas, words, self._stop, widest=_even(canvas, words, widest))
        self._time(canvas, view)
        if view.guidance.takes_key or view.guidance.imagined_reps:
            self._reps(canvas, view, now_s)

    def _words(self, view: ImageryView) -> str:
        if view.stop_share > 0:
            return self.text("stopping-stay")
        return view.guidance.words or self.text(f"cue-{view.guidance.cue or 'breathe'}")

    def _world(self, canvas: Canvas, view: ImageryView, now_s: float) -> None:
        cue, reach = view.guidance.cue, view.guidance.pace or 0.0
        if self._draw_world:
            self._draw_world(canvas)
            if cue != "breathe":
                place = limb_place(canvas, view.movement, view.side, OUTDOORS_SIZE)
                draw_imagined_limb(canvas, view.movement, view.side, reach, *place, outdoors=True)
            return
        self.landscape.draw(canvas, 0.0, canvas.look.scene_s(now_s), MORNING * view.guidance.share if cue == "return" else 0.0)
        canvas.veil(INK.faded(0.15))
        if cue == "breathe":
            swelling = breath(self.age_s(now_s), BREATH_S)
            for radius, share in ((170, 0.10), (120, 0.14), (70, 0.2)):
                canvas.disc((canvas.width / 2, 400.0), radius * 0.6 + round(radius * 0.7 * swelling), SUN.faded(share))
        else:
            draw_imagined_limb(canvas, view.movement, view.side, reach, *limb_place(canvas, view.movement, view.side, LIMB_SIZE))

    def _time(self, canvas: Canvas, view: ImageryView) -> None:
        """Show at the top right how much is left of this part, the camera, and whether the limb rests."""
        safe, left_s = canvas.safe, round(view.guidance.left_s or 0.0)
        middle = (safe.x + safe.width - RING_RADIUS - 12, safe.y + RING_RADIUS + 12)
        draw_ring(canvas, middle, RING_RADIUS, 1 - view.guidance.share)
        words = self.text("imagery-left", minutes=str(left_s // 60), seconds=f"{left_s % 60:02d}")
        canvas.words(words, BODY_SIZE, middle, "center")
        if view.camera_on:
            camera_sign(canvas, (middle[0] - RING_RADIUS - 78, safe.y + 50))
        if view.limb_rests is not None:
            rests = self.text("imagery-rests" if view.limb_rests else "imagery-moves")
            quiet_words(canvas, rests, (safe.x + safe.width, middle[1] + RING_RADIUS + 24), "topright", QUIET_SHARE, RESTS_MOST)

    def _reps(self, canvas: Canvas, view: ImageryView, now_s: float) -> None:
        below = (self.text("play-set", number=view.set_number, sets=view.sets),) if view.sets > 1 else ()
        swelling = arch((now_s - self._counted_at_s) / SWELLS_S)
        box = count_panel(canvas, str(view.guidance.imagined_reps), self.text("imagery-imagined"), below, swelling)
        if view.guidance.takes_key:
            at = (box.x, box.y + box.height + GAP)
            widest = MARK_SHARE * canvas.safe.width
            self._marks = key_caption(canvas, self.text("key-space"), self.text("imagery-mark"), at, "topleft", widest=widest)


def _even(canvas: Canvas, words: str, widest: float) -> float:
    """Return the width at which lines of a caption are about as long as each other."""
    wide = canvas.measure(words, BODY_SIZE)[0]
    lines = math.ceil(wide / (widest - 3 * PAD))
    return widest if lines == 1 else min(widest, wide / lines * UNEVEN + 3 * PAD)
