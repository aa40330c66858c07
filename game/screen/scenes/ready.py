"""Today's range is known: its number, what may be trusted of it, and for a therapist the way to put it right."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.easing import clamped
from game.screen.hud import HINT_HIGH, QUIET_SHARE, camera_sign, quiet_key
from game.screen.landscape import Landscape
from game.screen.limb_figure import draw_limb
from game.screen.lines import write_line
from game.screen.scale import Scale, write_scale
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.two_ways import TwoWaysScene
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE

GOES_ON_S = 10.0
"""Doing nothing goes on, with the number as it is; the one key has been at the way back by then."""
STAYS_ON_S = 4.0
GAP = 26.0
FIGURE_SHARE = 0.56


@dataclass(frozen=True, slots=True)
class ReadyView:
    """Today's range in degrees; `can_confirm` where the ends of the movement can be seen without a goniometer."""

    range_deg: float
    scale: Scale
    movement: MovementName
    side: Side
    can_confirm: bool
    camera_on: bool = True


class ReadyScene(TwoWaysScene[ReadyView]):
    """Ends by itself or by Space with "go_on"; "goniometer" and "confirm" for their letters, "back" to find the range again."""

    on_s = STAYS_ON_S

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], ReadyView]) -> None:
        super().__init__(text, landscape, view)
        self._ways: dict[str, Box] = {}

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return what a key, a letter or a click asks for."""
        if self.takes_out(happened, now_s):
            return "back"
        if isinstance(happened, PointInput):
            return next((way for way, box in self._ways.items() if box.holds(happened.at)), "go_on")
        if isinstance(happened, TypedInput):
            letters = {self.text(f"ready-key-{way}").lower(): way for way in self._offered()}
            return letters.get(happened.sign)
        return "go_on" if happened == KeyInput("select") else None

    def update(self, now_s: float) -> str | None:
        """Go on after a while."""
        return "go_on" if self.age_s(now_s) >= GOES_ON_S else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the range and whether it was put right."""
        view = self.view()
        corrected = self.text("scale-corrected" if view.scale.corrected else "scale-not-corrected")
        return f"{self.text('ready-range')}: {self.text('degrees', degrees=round(view.range_deg))}, {corrected}."

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the figure at its best reach, the number with what may be trusted of it, and the ways on."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.35)
        figure = Box(safe.x, safe.y, safe.width * FIGURE_SHARE, safe.height - 104 - HINT_HIGH - 2 * GAP)
        canvas.panel(figure)
        draw_limb(canvas, view.movement, view.side, view.range_deg, view.range_deg, figure.center, figure.height)
        if view.camera_on:
            camera_sign(canvas, (figure.x + 70, figure.y + 70))
        self._number(canvas, Box(figure.x + figure.width + GAP, safe.y, safe.width * (1 - FIGURE_SHARE) - GAP, figure.height), view)
        self._quiet_ways(canvas, (safe.x, figure.y + figure.height + GAP + HINT_HIGH))
        share = clamped(1 - self.age_s(now_s) / GOES_ON_S)
        self.draw_ways(canvas, now_s, "choice-go-on", anchor="bottomright", share=share)

    def _number(self, canvas: Canvas, box: Box, view: ReadyView) -> None:
        canvas.panel(box)
        write_line(canvas, self.text("ready-range"), BODY_SIZE, (box.center[0], box.y + 40), box.width - 2 * GAP, "midtop")
        degrees = self.text("degrees", degrees=round(view.range_deg))
        canvas.words(degrees, COUNT_SIZE * 1.6, (box.center[0], box.y + box.height * 0.48), "center")
        below = Box(box.x + GAP, box.y + box.height * 0.7, box.width - 2 * GAP, box.height * 0.26)
        write_scale(canvas, self.text, view.scale, below)

    def _quiet_ways(self, canvas: Canvas, at: tuple[float, float]) -> None:
        x = at[0]
        self._ways = {}
        for way in self._offered():
            widest = 1 - (x - at[0]) / canvas.safe.width if x > at[0] else QUIET_SHARE
            box = quiet_key(canvas, self.text(f"ready-{way}"), self.text(f"ready-key-{way}"), (x, at[1]), widest)
            self._ways[way] = box
            x += box.width + GAP

    def _offered(self) -> tuple[str, ...]:
        return ("goniometer", "confirm") if self.view().can_confirm else ("goniometer",)
