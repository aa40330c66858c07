"""Two ways on that appear when a screen has waited long enough, so that nobody is ever stuck."""

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.scene import Input
from game.screen.text import Text


class Offer:
    """Choices that come up by themselves after `after_s` seconds of waiting."""

    def __init__(self, choices: tuple[Choice, ...], after_s: float) -> None:
        self._choices = choices
        self._after_s = after_s
        self._cards = Choices()
        self._waits_since_s = 0.0
        self._open = False

    def wait(self, now_s: float) -> None:
        """Begin to wait (again)."""
        self._waits_since_s = now_s
        self._open = False

    def is_open(self, now_s: float) -> bool:
        """Return whether the choices are up, and light the first one when they come."""
        if not self._open and now_s - self._waits_since_s >= self._after_s:
            self._open = True
            self._cards.enter(now_s)
        return self._open

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the choice that was taken; None while nothing is offered."""
        return self._cards.event(self._choices, happened, now_s) if self.is_open(now_s) else None

    def lit_words(self, text: Text, now_s: float) -> str:
        """Return the words of the lit choice; empty while nothing is offered."""
        return self._cards.lit(self._choices, now_s).said(text) if self.is_open(now_s) else ""

    def draw(self, canvas: Canvas, boxes: tuple[Box, ...], text: Text, now_s: float) -> None:
        """Draw the choices where there are any."""
        if self.is_open(now_s):
            self._cards.draw(canvas, self._choices, boxes, text, now_s)
