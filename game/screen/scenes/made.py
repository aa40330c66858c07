"""Something is being made that takes a moment: the land goes on, and stone after stone is laid until it is there."""

from dataclasses import dataclass

from game.screen.canvas import Canvas
from game.screen.scenes.choice import draw_question
from game.screen.scenes.shown import ShownScene
from game.screen.trail import Trail

STONES_A_SECOND = 0.5


@dataclass(frozen=True, slots=True)
class MakingView:
    """What is being made (text id)."""

    title: str


class MakingScene(ShownScene[MakingView]):
    """Waits; whoever shows it ends it. Returns "back" for Escape."""

    _trail: Trail | None = None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Say what is being made."""
        return self.text(self.view().title)

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the path that grows, and the words above it."""
        self._trail = self.ground_with_trail(canvas, self._trail, 3.0 + self.age_s(now_s) * STONES_A_SECOND, now_s)
        draw_question(canvas, self.text(self.view().title))
        self.draw_way_out(canvas)
