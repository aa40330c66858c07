"""Choices on flat cards, a row of them along the lower edge: less is taken from what stands above."""

from collections.abc import Sequence

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.key_cap import HIGH as KEY_HIGH
from game.screen.key_cap import key_cap, one_key_wide
from game.screen.lines import write_lines
from game.screen.text import Text
from game.screen.theme import ACCENT, BODY_SIZE, INK, PANEL, PAPER

HIGH, GAP, PAD, PICTURE = 132.0, 20.0, 16.0, 78.0
PICTURE_SHARE = 0.22
WIDEST, GROWS, KEY_LIES = 436.0, 8.0, 8.0


class FlatChoices(Choices):
    """Choices that are drawn flat, see `flat_boxes`."""

    def draw(self, canvas: Canvas, choices: Sequence[Choice], boxes: Sequence[Box], text: Text, now_s: float) -> None:
        """Draw the cards into `boxes`, the lit one last, its key on its upper edge."""
        self._boxes = tuple(canvas.target(box) for box in boxes)
        self._scan.keep_pace(canvas.look.scan_s)
        lit = self._scan.lit(len(choices), now_s)
        for number, box in enumerate(boxes):
            if number != lit:
                flat_card(canvas, box, choices[number].picture, choices[number].said(text))
        box, one = boxes[lit], choices[lit]
        flat_card(canvas, box, one.picture, one.said(text), lit=True)
        key_on_edge(canvas, box, text("key-space"), self._scan.share(now_s))


def flat_boxes(canvas: Canvas, count: int) -> tuple[Box, ...]:
    """Return where `count` flat cards stand, in the middle of the lower edge."""
    safe = canvas.safe
    wide = min(WIDEST, (safe.width - (count - 1) * GAP) / count)
    left = canvas.width / 2 - (count * wide + (count - 1) * GAP) / 2
    return tuple(Box(left + number * (wide + GAP), safe.y + safe.height - HIGH, wide, HIGH) for number in range(count))


def flat_card(canvas: Canvas, box: Box, picture: str, words: str, lit: bool = False) -> None:
    """Draw one card, the picture beside the words; a lit one is larger and in the accent."""
    if lit:
        canvas.panel(Box(box.x - GROWS, box.y - GROWS, box.width + 2 * GROWS, box.height + 2 * GROWS), ACCENT, 32)
    else:
        canvas.panel(box, PANEL)
    side = min(PICTURE, box.height - 2 * PAD, PICTURE_SHARE * box.width)
    canvas.panel(Box(box.x + PAD, box.center[1] - side / 2, side, side), INK, side * 0.2)
    canvas.svg(picture, (side * 0.86, side * 0.86), (box.x + PAD + side / 2, box.center[1]))
    room = Box(box.x + side + 2 * PAD, box.y, box.width - side - 3 * PAD, box.height)
    write_lines(canvas, words, BODY_SIZE, room, INK if lit else PAPER)


def key_on_edge(canvas: Canvas, box: Box, key: str, share: float) -> None:
    """Draw the key that takes a lit card, standing on its upper edge."""
    wide = one_key_wide(canvas, key)
    key_cap(canvas, key, (box.center[0] - wide / 2, box.y - GROWS - KEY_HIGH / 2 + KEY_LIES), 1 - share)
