"""A few ways on that appear when a screen has waited long enough, so that nobody is ever stuck."""

from collections.abc import Callable

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.scene import Input
from game.screen.text import Text

CARD_HIGH, GAP = 132.0, 18.0
IN_ROW_HIGH, KEY_ROOM = 258.0, 56.0
"""Cards beside each other are higher, and the lit one's key stands below it."""


class Offer:
    """Choices that come up by themselves after `after_s` seconds of waiting, though not while `not_now`; then they stay."""

    def __init__(self, choices: Callable[[], tuple[Choice, ...]], after_s: float, not_now: Callable[[], bool] = lambda: False) -> None:
        self._choices = choices
        self._after_s = after_s
        self._not_now = not_now
        self._cards = Choices()
        self._waits_since_s = 0.0
        self._open = False

    def wait(self, now_s: float) -> None:
        """Begin to wait (again)."""
        self._waits_since_s = now_s
        self._open = False

    def is_open(self, now_s: float) -> bool:
        """Return whether the choices are up, and light the first one when they come."""
        if not self._open and now_s - self._waits_since_s >= self._after_s and not self._not_now():
            self._open = True
            self._cards.enter(now_s)
        return self._open

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the choice that was taken; None while nothing is offered."""
        return self._cards.event(self._choices(), happened, now_s) if self.is_open(now_s) else None

    def lit_words(self, text: Text, now_s: float) -> str:
        """Return the words of the lit choice; empty while nothing is offered."""
        return self._cards.lit(self._choices(), now_s).said(text) if self.is_open(now_s) else ""

    def draw(self, canvas: Canvas, room: Box, text: Text, now_s: float) -> Box:
        """Draw the choices that are up below each other at the bottom of `room`; return what is left above them."""
        if not self.is_open(now_s):
            return room
        choices = self._choices()
        high = min(CARD_HIGH, (room.height + GAP) / len(choices) - GAP)
        top = room.y + room.height - len(choices) * (high + GAP) + GAP
        boxes = [Box(room.x, top + number * (high + GAP), room.width, high) for number in range(len(choices))]
        self._cards.draw(canvas, choices, boxes, text, now_s)
        return room._replace(height=top - GAP - room.y)

    def draw_row(self, canvas: Canvas, room: Box, text: Text, now_s: float) -> Box:
        """Draw the choices that are up beside each other at the bottom of `room`; return what is left above them."""
        if not self.is_open(now_s):
            return room
        choices = self._choices()
        wide = (room.width - GAP * (len(choices) - 1)) / len(choices)
        top = room.y + room.height - IN_ROW_HIGH - KEY_ROOM
        boxes = [Box(room.x + number * (wide + GAP), top, wide, IN_ROW_HIGH) for number in range(len(choices))]
        self._cards.draw(canvas, choices, boxes, text, now_s)
        return room._replace(height=top - GAP - room.y)
