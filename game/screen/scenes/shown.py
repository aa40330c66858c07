"""What all screens have in common: words, the land behind, and a value to show that comes from outside."""

from collections.abc import Callable
from typing import Generic, TypeVar

from game.screen.canvas import Box, Canvas
from game.screen.hud import way_out
from game.screen.landscape import Landscape
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.text import Text
from game.screen.theme import INK
from game.screen.trail import Trail

View = TypeVar("View")


class ShownScene(Generic[View]):
    """A screen that asks `view` for the frozen value it shows and knows nothing of where that comes from."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], View]) -> None:
        self.text = text
        self.landscape = landscape
        self.view = view
        self._entered_s = 0.0
        self._way_out = Box(0, 0, 0, 0)

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

    def draw_way_out(self, canvas: Canvas, words: str = "choice-back") -> Box:
        """Draw the sign of Escape with `words` (text id) at the bottom left and return its box."""
        self._way_out = way_out(canvas, self.text(words), self.text("key-escape"))
        return self._way_out

    def ground_with_trail(self, canvas: Canvas, trail: Trail | None, stones: float, now_s: float) -> Trail:
        """Draw the land with a path of `stones` on its water; return the path painted for this canvas, to be handed in again."""
        if trail is None or trail.size != canvas.surface.get_size():
            trail = Trail(canvas)
        self.landscape.draw_far(canvas, 0.0, now_s)
        trail.draw(canvas, stones, now_s)
        self.landscape.draw_near(canvas, 0.0, now_s)
        return trail

    def ground(self, canvas: Canvas, now_s: float, veil: float = 0.0) -> None:
        """Draw the land, darkened by `veil` 0..1 where words lie on it."""
        self.landscape.draw(canvas, 0.0, now_s)
        if veil > 0:
            canvas.veil(INK.faded(veil))
