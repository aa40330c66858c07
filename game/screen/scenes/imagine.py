"""One movement of the imagery check: it is shown from the player's own eyes, and imagined in their own time."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import MovementName, Side
from game.screen.canvas import Canvas
from game.screen.easing import arch, smooth
from game.screen.hud import caption, corner_camera_sign
from game.screen.imagery_limb import draw_imagined_limb
from game.screen.landscape import Landscape
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.choice import draw_question
from game.screen.scenes.two_ways import TwoWaysScene
from game.screen.text import Text

MOVES_S, RESTS_S = 4.0, 1.5
LIMB_SIZE, LIMB_Y = 1000.0, 480.0
HOW_WIDEST = 0.3
"""How to imagine it stands in so much of the width at the left, clear of the limb."""


@dataclass(frozen=True, slots=True)
class ImagineView:
    """The movement to imagine, the side, and which one of how many it is."""

    movement: MovementName
    side: Side
    number: int
    of: int
    camera_on: bool = False


class ImagineScene(TwoWaysScene[ImagineView]):
    """Waits until the player has imagined the movement: returns "go_on" for Space or a click, "back" for the way out."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], ImagineView]) -> None:
        super().__init__(text, landscape, view)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return "go_on" or "back"."""
        if self.takes_out(happened, now_s):
            return "back"
        return "go_on" if happened == KeyInput("select") or isinstance(happened, PointInput) else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return what to imagine, and how."""
        view = self.view()
        return f"{self.text('imagine-this')}: {self.text(f'exercise-{view.movement}')}. {self.text('imagine-how')}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the moving limb, what it does above it and how to go on below."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.25)
        reach = smooth(arch(self.age_s(now_s) % (MOVES_S + RESTS_S) / MOVES_S))
        draw_imagined_limb(canvas, view.movement, view.side, reach, (canvas.width / 2, LIMB_Y), LIMB_SIZE)
        number = caption(canvas, self.text("imagine-number", number=view.number, of=view.of), (safe.x, safe.y + 158), "topleft")
        below = (safe.x, number.y + number.height + 16)
        caption(canvas, self.text("imagine-how"), below, "topleft", HOW_WIDEST * safe.width)
        if view.camera_on:
            corner_camera_sign(canvas)
        draw_question(canvas, self.text(f"exercise-{view.movement}"))
        self.draw_ways(canvas, now_s, "imagine-done")
