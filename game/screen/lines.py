"""Words in lines: broken to a width, and set in the middle of a box."""

from collections.abc import Callable, Sequence
from itertools import accumulate

from game.core.clusters import clusters
from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.fonts import has_devanagari
from game.screen.theme import PAPER, SMALLEST_SIZE, Colour

SHRINKS = 0.95
"""Words that do not fit are tried at this share of their size, again and again."""
EVEN_STEP = 0.95
MOST_SIZES, MANY = 2000, 99
EACH_ITS_OWN = 0
"""In the place of the most lines: what was asked for are parts, each on lines of its own."""
AIR, DEVANAGARI_AIR = 0.15, -0.1
"""A line has so much air above and below its letters, as a share of its size, that may lie outside its place.

The signs of Devanagari fill their line: they need some air besides.
"""


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


def size_in(canvas: Canvas, words: str, size: float, room: Point, bold: bool = True, most_lines: int = MANY) -> float:
    """Return the largest size up to `size` at which `words` broken to lines fit into a width and height with no word torn.

    Where even the smallest words take more than `most_lines`, they take them. The canvas keeps what was found: most words
    stand in their places for many pictures.
    """
    return _kept(canvas, (words, size, room, bold, most_lines), lambda: _size_in(canvas, words, size, room, bold, most_lines))


def _size_in(canvas: Canvas, words: str, size: float, room: Point, bold: bool, most_lines: int) -> float:
    sizes, low_enough = smaller_sizes(canvas, size), None
    for smaller in sizes:
        lines = broken_lines(canvas, words, smaller, room[0], bold)
        if len(lines) > most_lines or len(lines) * line_high(canvas, words, smaller, bold) > room[1] + _air(words, smaller):
            continue
        if all(canvas.measure(line, smaller, bold)[0] <= room[0] for line in canvas.broken(words, smaller, room[0], bold)):
            return smaller
        low_enough = low_enough or smaller
    return low_enough or sizes[-1]


def size_all_in(canvas: Canvas, parts: Sequence[str], size: float, room: Point, bold: bool = True) -> float:
    """Return the largest size up to `size` at which all `parts`, each broken to lines of its own, fit into a width and height.

    Where one part needs higher lines than another, all lines are as high. The canvas keeps what was found.
    """
    together = "\n\n".join(parts)
    return _kept(canvas, (together, size, room, bold, EACH_ITS_OWN), lambda: _size_all_in(canvas, parts, size, room, bold))


def _size_all_in(canvas: Canvas, parts: Sequence[str], size: float, room: Point, bold: bool) -> float:
    together = " ".join(parts)
    least = min((size_in(canvas, part, size, room, bold) for part in parts), default=size)
    for smaller in smaller_sizes(canvas, least):
        count = sum(len(broken_lines(canvas, part, smaller, room[0], bold)) for part in parts)
        if count <= lines_in(canvas, together, smaller, room[1], bold):
            return smaller
    return smaller


def _air(words: str, size: float) -> float:
    return (DEVANAGARI_AIR if has_devanagari(words) else AIR) * size


def _kept(canvas: Canvas, asked: tuple[str, float, Point, bool, int], found: Callable[[], float]) -> float:
    """Return the size that was found before for what is asked, or find it."""
    if asked not in canvas.sizes:
        if len(canvas.sizes) >= MOST_SIZES:
            canvas.sizes.clear()
        canvas.sizes[asked] = found()
    return canvas.sizes[asked]


def lines_in(canvas: Canvas, words: str, size: float, high: float, bold: bool = True) -> int:
    """Return how many lines of such words have room in a height."""
    return int((high + _air(words, size)) / line_high(canvas, words, size, bold))


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
