"""A question or a title across the top, clear of the corners."""

from game.screen.canvas import Box, Canvas
from game.screen.lines import broken_lines, even_width, fitted, size_in, write_lines
from game.screen.theme import PANEL, TITLE_SIZE

HIGH, PAD, CORNER_WIDE = 130.0, 48.0, 130.0


def title_bar(canvas: Canvas, words: str, beside: float = CORNER_WIDE) -> Box:
    """Write `words` in the middle of a dark bar, so much left free on both sides, and return the bar's box.

    They stand on one line, or on two where their letters would become smaller than in two lines.
    """
    room = canvas.safe.width - 2 * (beside + PAD)
    size = max(fitted(canvas, words, TITLE_SIZE, room), size_in(canvas, words, TITLE_SIZE, (room, HIGH)))
    lines = broken_lines(canvas, words, size, room + 1)
    if len(lines) > 1:
        room = even_width(canvas, words, size, room)
        lines = broken_lines(canvas, words, size, room)
    wide = max(canvas.measure(line, size)[0] for line in lines) + 2 * PAD
    box = Box((canvas.width - wide) / 2, canvas.safe.y, wide, HIGH)
    canvas.panel(box, PANEL, 50)
    write_lines(canvas, words, size, box._replace(x=box.x + PAD - 1, width=wide - 2 * PAD + 2), centred=True)
    return box
