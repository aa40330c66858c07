"""A card of "why it works": a large picture, a few plain words, and where they come from; a rest shows one."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.card_pictures import card_picture
from game.screen.lines import lines_high, write_line, write_lines
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, PANEL

PAD = 36.0
SIZES = (66.0, 62.0, 58.0, 55.0)
"""The largest that fits is taken; where none does, the words shrink further."""
SOURCE_HIGH = 50.0


@dataclass(frozen=True, slots=True)
class CardView:
    """Which card (text `card-NAME`, its picture) and whose words it leans on (text `card-source-SOURCE`)."""

    name: str
    source: str

    def said(self, text: Text) -> str:
        """Return the words of the card."""
        return text(f"card-{self.name}")


def draw_reading_card(canvas: Canvas, box: Box, text: Text, card: CardView) -> None:
    """Draw the card into `box`: the picture at its left with the source below it, the words beside them as large as they fit."""
    canvas.panel(box, PANEL._replace(alpha=235))
    side = min(box.height - 3 * PAD - SOURCE_HIGH, 0.46 * box.width)
    top = box.y + (box.height - side - SOURCE_HIGH - PAD) / 2
    canvas.svg(card_picture(card.name), (side, side), (box.x + PAD, top), "topleft")
    source = text(f"card-source-{card.source}")
    write_line(canvas, source, BODY_SIZE, (box.x + PAD + side / 2, top + side + PAD / 3), side + PAD, "midtop", bold=False)
    left = box.x + 2 * PAD + side
    room = Box(left, box.y + PAD, box.x + box.width - PAD - left, box.height - 2 * PAD)
    words = card.said(text)
    size = next((size for size in SIZES if lines_high(canvas, words, size, room.width) <= room.height), BODY_SIZE)
    write_lines(canvas, words, size, room)
