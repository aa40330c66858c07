"""Which side it is: the picture of a body whose trained limb is lit, and its name."""

from dataclasses import dataclass

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.lines import write_lines
from game.screen.pictograms import LEG_MOVEMENTS, side_picture
from game.screen.text import Text
from game.screen.theme import BODY_SIZE


@dataclass(frozen=True, slots=True)
class SideSign:
    """A side, and the movement that tells which of its limbs is meant."""

    movement: MovementName
    side: Side

    def named(self, text: Text) -> str:
        """Return the name of the limb, such as "Left leg"."""
        return text(f"side-{self.side}-{'leg' if self.movement in LEG_MOVEMENTS else 'hand'}")


def draw_side(canvas: Canvas, box: Box, sign: SideSign, words: str) -> None:
    """Draw the picture at the left of a box in its whole height, and `words` beside it."""
    canvas.svg(side_picture(sign.movement, sign.side), (box.height, box.height), (box.x, box.y), "topleft")
    beside = box.height + 20
    write_lines(canvas, words, BODY_SIZE, Box(box.x + beside, box.y, box.width - beside, box.height))


def draw_side_above(canvas: Canvas, box: Box, sign: SideSign, words: str) -> None:
    """Draw the picture in the upper part of a narrow box, and `words` below it."""
    high = 0.42 * box.height
    canvas.svg(side_picture(sign.movement, sign.side), (high, high), (box.center[0], box.y + 14), "midtop")
    write_lines(canvas, words, BODY_SIZE, Box(box.x + 24, box.y + high + 20, box.width - 40, box.height - high - 36))
