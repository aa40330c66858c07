"""The finale: the game's own answer to a whole set, heard and seen to its end."""

from collections.abc import Callable

from game.screen.canvas import Canvas
from game.screen.hud import RING_RADIUS, camera_sign
from game.screen.key_cap import key_caption
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.text import Text

LONGEST_S = 60.0
"""No game's answer is longer than this."""


class FinaleScene:
    """Draws the world by `draw_world` with nothing to do on it; any key or click returns "over"."""

    def __init__(self, text: Text, camera_on: bool, draw_world: Callable[[Canvas], None]) -> None:
        self.text = text
        self.draw_world = draw_world
        self._camera_on = camera_on
        self._entered_s = 0.0

    def enter(self, now_s: float) -> None:
        """Begin."""
        self._entered_s = now_s

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Return "over" for Space, a click or Escape."""
        leaves = happened in (KeyInput("select"), KeyInput("back")) or isinstance(happened, PointInput)
        return "over" if leaves else None

    def update(self, now_s: float) -> str | None:
        """Go on; when the game's answer is over is known elsewhere, but it never takes too long."""
        return "over" if now_s - self._entered_s >= LONGEST_S else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Say nothing: there is something to hear."""
        return ""

    def draw(self, canvas: Canvas, now_s: float) -> None:  # noqa: ARG002
        """Draw the world, the way on, and the camera sign."""
        safe = canvas.safe
        self.draw_world(canvas)
        key_caption(canvas, self.text("key-space"), self.text("finale-on"), (safe.x + safe.width, safe.y + safe.height), "bottomright")
        if self._camera_on:
            camera_sign(canvas, (safe.x + safe.width - 2 * RING_RADIUS - 90, safe.y + 50))

    def leave(self) -> None:
        """End."""
