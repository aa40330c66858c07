"""A question or a title across the top, clear of the corners."""

from game.screen.canvas import Box, Canvas
from game.screen.lines import fitted
from game.screen.theme import PANEL, TITLE_SIZE

HIGH, PAD, CORNER_WIDE = 130.0, 48.0, 130.0


def title_bar(canvas: Canvas, words: str) -> Box:
    """Write `words` on one line in the middle of a dark bar and return the bar's box."""
    size = fitted(canvas, words, TITLE_SIZE, canvas.safe.width - 2 * (CORNER_WIDE + PAD))
    wide = canvas.measure(words, size)[0] + 2 * PAD
    box = Box((canvas.width - wide) / 2, canvas.safe.y, wide, HIGH)
    canvas.panel(box, PANEL, 50)
    canvas.words(words, size, box.center, "center")
    return box
