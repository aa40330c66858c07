"""Words in lines: broken to a width, and set in the middle of a box."""

from game.screen.canvas import Box, Canvas
from game.screen.theme import PAPER, Colour


def broken_lines(canvas: Canvas, words: str, size: float, width: float, bold: bool = True) -> list[str]:
    """Break `words` into lines no wider than `width`; a name longer than a line is broken where the line ends."""
    lines: list[str] = []
    for line in canvas.broken(words, size, width, bold):
        rest = line
        while (cut := _fitting(canvas, rest, size, width, bold)) < len(rest):
            lines.append(rest[:cut])
            rest = rest[cut:]
        lines.append(rest)
    return lines


def lines_high(canvas: Canvas, words: str, size: float, width: float, bold: bool = True) -> float:
    """Return the height that `words` take when broken to `width`."""
    return len(broken_lines(canvas, words, size, width, bold)) * canvas.measure("A", size, bold)[1]


def write_lines(canvas: Canvas, words: str, size: float, box: Box, colour: Colour = PAPER, bold: bool = True, centred: bool = False) -> Box:
    """Write `words` at mid height of `box`, to its left or centred, and return the box they took."""
    lines, high = broken_lines(canvas, words, size, box.width, bold), canvas.measure("A", size, bold)[1]
    top = box.y + (box.height - len(lines) * high) / 2
    for number, line in enumerate(lines):
        y = top + number * high
        if centred:
            canvas.words(line, size, (box.x + box.width / 2, y), "midtop", colour, bold)
        else:
            canvas.words(line, size, (box.x, y), "topleft", colour, bold)
    return box._replace(y=top, height=len(lines) * high)


def fitted(canvas: Canvas, words: str, size: float, width: float) -> float:
    """Return the largest size up to `size` at which `words` fit into `width` on one line."""
    wide = canvas.measure(words, size)[0]
    return size if wide <= width else size * width / wide


def _fitting(canvas: Canvas, words: str, size: float, width: float, bold: bool) -> int:
    """Return how many letters fit on a line, at least one."""
    count = len(words)
    while count > 1 and canvas.measure(words[:count], size, bold)[0] > width:
        count -= 1
    return count
