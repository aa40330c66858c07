"""A rating from one to five: large pictures that hold more with each step, one key, and the words of the step that is lit."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.hud import caption
from game.screen.landscape import Landscape
from game.screen.rating_pictures import BEST, RatingScale, rating_picture
from game.screen.scene import Input, TypedInput
from game.screen.scenes.choice import draw_question
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text

GAP, HIGH, TOP = 32.0, 370.0, 226.0


@dataclass(frozen=True, slots=True)
class RatingView:
    """What is rated: its question and its five steps are the texts `question-…` and `rating-…-1` to `-5`."""

    scale: RatingScale
    camera_on: bool = False


class RatingScene(ShownScene[RatingView]):
    """Asks for a rating; returns "1" to "5", also for a digit that is typed, or "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], RatingView]) -> None:
        super().__init__(text, landscape, view)
        self._choices = Choices()

    def enter(self, now_s: float) -> None:
        """Light the first step."""
        super().enter(now_s)
        self._choices.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the rating that was taken."""
        choices = _steps(self.view().scale)
        if isinstance(happened, TypedInput):
            return happened.sign if happened.sign in [choice.name for choice in choices] else None
        return super().event(happened, now_s) or self._choices.event(choices, happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return the question first, then the words of each step as it lights up."""
        words, steps = self._lit_words(now_s), _steps(self.view().scale)
        return f"{self.text(f'question-{self.view().scale}')} {words}" if self._choices.is_untouched(steps, now_s) else words

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the question, the five steps, and below them what the lit one means."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.25)
        draw_question(canvas, self.text(f"question-{view.scale}"), view.camera_on)
        wide = min(290.0, (safe.width - GAP * (BEST - 1)) / BEST)
        left = (canvas.width - BEST * wide - GAP * (BEST - 1)) / 2
        boxes = [Box(left + number * (wide + GAP), TOP, wide, HIGH) for number in range(BEST)]
        self._choices.draw(canvas, _steps(view.scale), boxes, self.text, now_s)
        caption(canvas, self._lit_words(now_s), (canvas.width / 2, safe.y + safe.height - 202), "midtop")
        self.draw_way_out(canvas)

    def _lit_words(self, now_s: float) -> str:
        scale = self.view().scale
        return self.text(f"rating-{scale}-{self._choices.lit(_steps(scale), now_s).name}")


def _steps(scale: RatingScale) -> tuple[Choice, ...]:
    return tuple(Choice(str(n), rating_picture(scale, n), "rating-number", (("number", n),)) for n in range(1, BEST + 1))
