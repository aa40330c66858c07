"""Pictures beside each other, each with its words below: things to look at, not to choose."""

from collections.abc import Sequence

from game.screen.canvas import Box, Canvas
from game.screen.lines import lines_high, size_in, write_lines
from game.screen.theme import BODY_SIZE

GAP = 16.0
WORDS_SHARE = 0.5
"""Words shrink before they take more than this of the height from the pictures."""


def draw_sign_row(canvas: Canvas, box: Box, signs: Sequence[tuple[str, str]]) -> None:
    """Draw each picture (SVG) with its words into an equal part of `box`; all pictures are alike in size."""
    wide = (box.width - GAP * (len(signs) - 1)) / len(signs)
    size = min(size_in(canvas, words, BODY_SIZE, (wide, WORDS_SHARE * box.height)) for _, words in signs)
    highs = [lines_high(canvas, words, size, wide) for _, words in signs]
    side = min(wide, box.height - max(highs) - GAP / 2)
    for number, ((picture, words), high) in enumerate(zip(signs, highs, strict=True)):
        x = box.x + number * (wide + GAP)
        canvas.svg(picture, (side, side), (x + wide / 2, box.y + side / 2))
        write_lines(canvas, words, size, Box(x, box.y + side + GAP / 2, wide, high), centred=True)
