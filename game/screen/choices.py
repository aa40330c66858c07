"""Picture choices: cards that light up in turn and are taken with one key, the arrows or a click."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.card import draw_card, draw_lit_card, words_room
from game.screen.scan import SCAN_S, Scan
from game.screen.scene import Input, KeyInput, PointInput
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
    """The cards of one screen, their light, and where they were drawn last."""

    def __init__(self, scan_s: float = SCAN_S) -> None:
        self._scan = Scan(scan_s)
        self._boxes: tuple[Box, ...] = ()

    def enter(self, now_s: float) -> None:
        """Light the first card."""
        self._scan.start(now_s)

    def lit(self, choices: Sequence[Choice], now_s: float) -> Choice:
        """Return the choice that is lit now."""
        return choices[self._scan.lit(len(choices), now_s)]

    def event(self, choices: Sequence[Choice], happened: Input, now_s: float) -> str | None:
        """Return the name of the choice that this input takes, if it takes one."""
        if isinstance(happened, PointInput):
            return next((choice.name for choice, box in zip(choices, self._boxes, strict=False) if box.holds(happened.at)), None)
        return self._key(choices, happened, now_s) if isinstance(happened, KeyInput) else None

    def draw(self, canvas: Canvas, choices: Sequence[Choice], boxes: Sequence[Box], text: Text, now_s: float) -> None:
        """Draw the cards into `boxes`, the lit one last so that it lies on top."""
        self._boxes = tuple(boxes)
        lit, said = self._scan.lit(len(choices), now_s), [choice.said(text) for choice in choices]
        room = words_room(canvas, boxes[0], said)
        for number, box in enumerate(boxes):
            if number != lit:
                draw_card(canvas, box, choices[number].picture, said[number], room)
        key, lit_for_s, share = text("key-space"), self._scan.lit_for_s(now_s), self._scan.share(now_s)
        draw_lit_card(canvas, boxes[lit], choices[lit].picture, said[lit], room, key, lit_for_s, share)

    def _key(self, choices: Sequence[Choice], happened: KeyInput, now_s: float) -> str | None:
        if happened.key == "select":
            return self.lit(choices, now_s).name
        if happened.key in ("next", "previous"):
            self._scan.move(1 if happened.key == "next" else -1, len(choices), now_s)
        return None
