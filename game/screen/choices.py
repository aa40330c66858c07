"""Picture choices: cards that light up in turn and are taken with one key, the arrows or a click."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.card import draw_card, draw_lit_card, words_rooms
from game.screen.scan import SCAN_S, Scan
from game.screen.scene import Input, KeyInput, PointerInput, PointInput
from game.screen.text import Text


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice: its `name` for the walk, its picture (SVG) and its words (a text id and the values it needs)."""

    name: str
    picture: str
    words: str
    values: tuple[tuple[str, str | int], ...] = ()

    def said(self, text: Text) -> str:
        """Return the words of the choice."""
        return text(self.words, **dict(self.values))


class Choices:
    """The cards of one screen, their light, and where they were drawn last.

    The light goes on at the pace of the player's own look, unless it `stays` until somebody moves it.
    """

    def __init__(self, stays: bool = False) -> None:
        self._stays = stays
        self._scan = Scan(math.inf if stays else SCAN_S)
        self._boxes: tuple[Box, ...] = ()
        self._entered_s = 0.0

    @property
    def step_s(self) -> float:
        """How long the light stays on a card."""
        return self._scan.step_s

    def enter(self, now_s: float, first_s: float | None = None) -> None:
        """Light the first card, for `first_s` where there is something to be read before the light goes on."""
        self._entered_s = now_s
        self._scan.start(now_s, first_s)

    def is_untouched(self, choices: Sequence[Choice], now_s: float) -> bool:
        """Whether the light has not gone on since the screen came up, so that its question is still being said."""
        self.lit(choices, now_s)
        return self._scan.lit_for_s(now_s) >= now_s - self._entered_s

    def lit(self, choices: Sequence[Choice], now_s: float) -> Choice:
        """Return the choice that is lit now."""
        return choices[self._scan.lit(len(choices), now_s)]

    def event(self, choices: Sequence[Choice], happened: Input, now_s: float) -> str | None:
        """Return the name of the choice that this input takes, if it takes one."""
        if isinstance(happened, PointInput):
            return next((choice.name for choice, box in zip(choices, self._boxes, strict=False) if box.holds(happened.at)), None)
        if isinstance(happened, PointerInput):
            self._point(len(choices), happened, now_s)
        return self._key(choices, happened, now_s) if isinstance(happened, KeyInput) else None

    def draw(self, canvas: Canvas, choices: Sequence[Choice], boxes: Sequence[Box], text: Text, now_s: float) -> None:
        """Draw the cards into `boxes`, the lit one last so that it lies on top."""
        self._boxes = tuple(canvas.target(box) for box in boxes)
        if not self._stays:
            self._scan.keep_pace(canvas.look.scan_s)
        lit, said = self._scan.lit(len(choices), now_s), [choice.said(text) for choice in choices]
        rooms = words_rooms(canvas, boxes, said)
        for number, box in enumerate(boxes):
            if number != lit:
                draw_card(canvas, box, choices[number].picture, said[number], rooms[number])
        key, lit_for_s, share = text("key-space"), self._scan.lit_for_s(now_s), self._scan.share(now_s)
        draw_lit_card(canvas, boxes[lit], choices[lit].picture, said[lit], rooms[lit], key, lit_for_s, share)

    def _point(self, count: int, happened: PointerInput, now_s: float) -> None:
        if happened.at is None:
            self._scan.let_go(count, now_s)
            return
        at = happened.at
        self._scan.point(next((number for number, box in enumerate(self._boxes[:count]) if box.holds(at)), None), count, now_s)

    def _key(self, choices: Sequence[Choice], happened: KeyInput, now_s: float) -> str | None:
        if happened.key == "select":
            return choices[self._scan.meant(len(choices), now_s)].name
        if happened.key in ("next", "previous"):
            self._scan.move(1 if happened.key == "next" else -1, len(choices), now_s)
        return None
