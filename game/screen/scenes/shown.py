"""What all screens have in common: words, the land behind, and a value to show that comes from outside."""

from collections.abc import Callable
from typing import Generic, TypeVar

from game.screen.canvas import Anchor, Box, Canvas
from game.screen.hud import QUIET_WIDEST, way_out
from game.screen.key_cap import key_caption
from game.screen.landscape import Landscape
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.text import Text
from game.screen.theme import INK
from game.screen.trail import Trail

View = TypeVar("View")
GAP = 24.0


class ShownScene(Generic[View]):
    """A screen that asks `view` for the frozen value it shows and knows nothing of where that comes from."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], View]) -> None:
        self.text = text
        self.landscape = landscape
        self.view = view
        self._entered_s = 0.0
        self._way_out = self._way_on = Box(0, 0, 0, 0)

    def enter(self, now_s: float) -> None:
        """Begin."""
        self._entered_s = now_s

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """The way out is "back" wherever a screen does not say otherwise."""
        return "back" if self.leads_out(happened) else None

    def update(self, now_s: float) -> str | None:  # noqa: ARG002
        """Go on; a screen that waits for the player never ends by itself."""
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the sentence that a voice should have said by now; empty where there is nothing to say."""
        return ""

    def leave(self) -> None:
        """End."""

    def age_s(self, now_s: float) -> float:
        """Return how long the screen has been up."""
        return now_s - self._entered_s

    def leads_out(self, happened: Input) -> bool:
        """Whether this is Escape, or a click on the sign of it."""
        if isinstance(happened, PointInput):
            return self._way_out.holds(happened.at)
        return happened == KeyInput("back")

    def leads_on(self, happened: Input) -> bool:
        """Whether this is the one key, or a click on the sign of it."""
        if isinstance(happened, PointInput):
            return self._way_on.holds(happened.at)
        return happened == KeyInput("select")

    def draw_way_out(self, canvas: Canvas, words: str = "choice-back", widest: float = QUIET_WIDEST) -> Box:
        """Draw the sign of Escape with `words` (text id) at the bottom left, at most so wide (a share), and return its box."""
        self._way_out = way_out(canvas, self.text(words), self.text("key-escape"), widest)
        return self._way_out

    def draw_way_on(
        self,
        canvas: Canvas,
        words: str,
        anchor: Anchor = "bottomright",
        key: str = "key-space",
        share: float | None = None,
        after: Box | None = None,
        lit: bool = True,
    ) -> Box:
        """Draw a key and what it does (text ids) at the foot, clear of the way out, or of what stands `after` it; return its box.

        Without `lit` the key stands elsewhere now.
        """
        safe, out = canvas.safe, after or self._way_out
        x = canvas.width / 2 if anchor == "midbottom" else safe.x + safe.width
        at, least_x = (x, safe.y + safe.height), out.x + out.width + GAP if out.width else 0.0
        self._way_on = key_caption(canvas, self.text(key), self.text(words), at, anchor, share, least_x, lit=lit)
        return self._way_on

    def ground_with_trail(self, canvas: Canvas, trail: Trail | None, stones: float, now_s: float) -> Trail:
        """Draw the land with a path of `stones` on its water; return the path painted for this canvas, to be handed in again."""
        if trail is None or trail.size != canvas.surface.get_size():
            trail = Trail(canvas)
        time_s = canvas.look.scene_s(now_s)
        self.landscape.draw_far(canvas, 0.0, time_s)
        trail.draw(canvas, stones, time_s)
        self.landscape.draw_near(canvas, 0.0, time_s)
        return trail

    def ground(self, canvas: Canvas, now_s: float, veil: float = 0.0) -> None:
        """Draw the land, darkened by `veil` 0..1 where words lie on it."""
        self.landscape.draw(canvas, 0.0, canvas.look.scene_s(now_s))
        if veil > 0:
            canvas.veil(INK.faded(veil))
