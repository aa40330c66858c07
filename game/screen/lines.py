"""Words in lines: broken to a width, and set in the middle of a box."""

from collections.abc import Sequence
from itertools import accumulate

from game.core.clusters import clusters
from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.fonts import has_devanagari
from game.screen.theme import PAPER, SMALLEST_SIZE, Colour

SHRINKS = 0.95
"""Words that do not fit are tried at this share of their size, again and again."""
EVEN_STEP = 0.95
MOST_SIZES = 2000
AIR = 0.15
"""A line has so much air above and below its letters, as a share of its size, that may lie outside its place."""


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
    return len(broken_lines(canvas, words, size, width, bold)) * line_high(canvas, words, size, bold)


def line_high(canvas: Canvas, words: str, size: float, bold: bool = True) -> float:
    """Return the height of each line that `words` are broken into; that of Devanagari is higher."""
    return canvas.measure(words if has_devanagari(words) else "A", size, bold)[1]


def write_lines(canvas: Canvas, words: str, size: float, box: Box, colour: Colour = PAPER, bold: bool = True, centred: bool = False) -> Box:
    """Write `words` at mid height of `box`, to its left or centred, smaller where they would not fit; return the box they took."""
    size = size_in(canvas, words, size, (box.width, box.height), bold)
    lines, high = broken_lines(canvas, words, size, box.width, bold), line_high(canvas, words, size, bold)
    top = box.y + (box.height - len(lines) * high) / 2
    for number, line in enumerate(lines):
        y = top + number * high
        if centred:
            canvas.words(line, size, (box.x + box.width / 2, y), "midtop", colour, bold)
        else:
            canvas.words(line, size, (box.x, y), "topleft", colour, bold)
    return box._replace(y=top, height=len(lines) * high)


def write_line(
    canvas: Canvas, words: str, size: float, at: Point, widest: float, anchor: Anchor = "topleft", colour: Colour = PAPER, bold: bool = True
) -> Box:
    """Write `words` on one line, smaller where they are wider than `widest`; return the box they took."""
    return canvas.words(words, fitted(canvas, words, size, widest, bold), at, anchor, colour, bold)


def write_ends(
    canvas: Canvas, words: tuple[str, str], size: float, box: Box, colour: Colour = PAPER, bold: tuple[bool, bool] = (True, True)
) -> None:
    """Write words at the left and at the right end of `box`, all smaller where they would meet, or be higher than it."""
    size = min(size_in(canvas, said, size, (box.width, box.height), thick) for said, thick in zip(words, bold, strict=True))
    wide = sum(canvas.measure(said, size, thick)[0] for said, thick in zip(words, bold, strict=True)) + canvas.measure("A", size)[0]
    if wide > box.width:
        size = canvas.look.asked_size(max(SMALLEST_SIZE, canvas.look.words_size(size) * box.width / wide))
    canvas.words(words[0], size, (box.x, box.center[1]), "midleft", colour, bold[0])
    canvas.words(words[1], size, (box.x + box.width, box.center[1]), "midright", colour, bold[1])


def fitted(canvas: Canvas, words: str, size: float, width: float, bold: bool = True) -> float:
    """Return the largest size up to `size` at which `words` fit into `width` on one line, but never less than the smallest of all."""
    wide = canvas.measure(words, size, bold)[0]
    if wide <= width:
        return size
    shown = canvas.look.words_size(size) * width / wide
    if canvas.measure(words, canvas.look.asked_size(shown), bold)[0] > width:
        shown -= 1 / canvas.scale  # Letters are whole pixels high, and may have been rounded up.
    return canvas.look.asked_size(max(SMALLEST_SIZE, shown))


def even_width(canvas: Canvas, words: str, size: float, widest: float) -> float:
    """Return the least width at which `words` take no more lines than at `widest`: then the lines are about as long as each other."""
    count, wide = len(broken_lines(canvas, words, size, widest)), widest
    while (
        len(broken_lines(canvas, words, size, EVEN_STEP * wide)) == count
        and canvas.measure(max(words.split(), key=len), size)[0] < EVEN_STEP * wide
    ):
        wide *= EVEN_STEP
    return wide


def size_in(canvas: Canvas, words: str, size: float, room: Point, bold: bool = True) -> float:
    """Return the largest size up to `size` at which `words` broken to lines fit into a width and height with no word torn.

    The canvas keeps what was found: most words stand in their places for many pictures.
    """
    asked = (words, size, room, bold)
    if asked not in canvas.sizes:
        if len(canvas.sizes) >= MOST_SIZES:
            canvas.sizes.clear()
        canvas.sizes[asked] = _size_in(canvas, words, size, room, bold)
    return canvas.sizes[asked]


def _size_in(canvas: Canvas, words: str, size: float, room: Point, bold: bool) -> float:
    sizes, low_enough = smaller_sizes(canvas, size), None
    for smaller in sizes:
        if lines_high(canvas, words, smaller, room[0], bold) > room[1] + AIR * smaller:
            continue
        if all(canvas.measure(line, smaller, bold)[0] <= room[0] for line in canvas.broken(words, smaller, room[0], bold)):
            return smaller
        low_enough = low_enough or smaller
    return low_enough or sizes[-1]


def size_all_in(canvas: Canvas, parts: Sequence[str], size: float, room: Point, bold: bool = True) -> float:
    """Return the largest size up to `size` at which all `parts`, each broken to lines of its own, fit into a width and height."""
    least = min(size_in(canvas, part, size, room, bold) for part in parts)
    for smaller in smaller_sizes(canvas, least):
        if sum(lines_high(canvas, part, smaller, room[0], bold) for part in parts) <= room[1] + AIR * smaller:
            return smaller
    return smaller


def smaller_sizes(canvas: Canvas, size: float) -> list[float]:
    """Return a size and the smaller ones that may take its place, largest first."""
    shown, sizes = canvas.look.words_size(size), [size]
    while shown > SMALLEST_SIZE:
        shown = max(SMALLEST_SIZE, SHRINKS * shown)
        sizes.append(canvas.look.asked_size(shown))
    return sizes


def _fitting(canvas: Canvas, words: str, size: float, width: float, bold: bool) -> int:
    """Return how many letters fit on a line: those of one cluster at least."""
    if canvas.measure(words, size, bold)[0] <= width:
        return len(words)
    ends = list(accumulate(len(cluster) for cluster in clusters(words)))
    while len(ends) > 1 and canvas.measure(words[: ends[-1]], size, bold)[0] > width:
        ends.pop()
    return ends[-1] if ends else 0
