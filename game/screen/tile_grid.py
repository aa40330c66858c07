"""A grid of picture tiles with names, and below it a row of flat cards for everything else."""

from collections.abc import Sequence

from game.screen.canvas import Box, Canvas
from game.screen.flat_choices import GAP as FLAT_GAP
from game.screen.flat_choices import HIGH as FLAT_HIGH
from game.screen.flat_choices import WIDEST
from game.screen.lines import line_high, size_in, write_lines
from game.screen.map_stretch import is_narrow
from game.screen.theme import ACCENT, BODY_SIZE, INK, PANEL, PAPER

TOP, GAP, PAD, NAME_PAD, GROWS, HIGHEST, WIDEST_TILE = 194.0, 14.0, 12.0, 3.0, 7.0, 300.0, 330.0
IN_A_ROW, IN_A_NARROW_ROW, ROW_GAP = 6, 4, 20.0
NAME_SHARE = 0.3


def rows_of(canvas: Canvas, count: int) -> tuple[int, ...]:
    """Return how many tiles each row of the grid has, as even as may be."""
    most = IN_A_NARROW_ROW if is_narrow(canvas) else IN_A_ROW
    rows = max(1, -(-count // most))
    columns = -(-count // rows)
    return tuple(min(columns, count - row * columns) for row in range(rows))


def grid_boxes(canvas: Canvas, rows: Sequence[int]) -> tuple[Box, ...]:
    """Return where the tiles stand, row by row, between the question and the flat cards."""
    low = canvas.safe.y + canvas.safe.height - FLAT_HIGH - ROW_GAP
    high = min(HIGHEST, (low - TOP - (len(rows) - 1) * ROW_GAP) / len(rows))
    wide = min(WIDEST_TILE, (canvas.safe.width - (max(rows) - 1) * GAP) / max(rows))
    top = (TOP + low - len(rows) * high - (len(rows) - 1) * ROW_GAP) / 2
    left = (canvas.width - max(rows) * wide - (max(rows) - 1) * GAP) / 2
    return tuple(
        Box(left + column * (wide + GAP), top + row * (high + ROW_GAP), wide, high)
        for row, count in enumerate(rows)
        for column in range(count)
    )


def other_boxes(canvas: Canvas, count: int, key_wide: float) -> tuple[Box, ...]:
    """Return where the flat cards stand, at the bottom right, clear of a key at the bottom left."""
    safe = canvas.safe
    wide = min(WIDEST, (safe.width - key_wide - count * FLAT_GAP) / count)
    left, top = safe.x + safe.width - count * wide - (count - 1) * FLAT_GAP, safe.y + safe.height - FLAT_HIGH
    return tuple(Box(left + number * (wide + FLAT_GAP), top, wide, FLAT_HIGH) for number in range(count))


def names_size(canvas: Canvas, boxes: Sequence[Box], names: Sequence[str]) -> float:
    """Return the size at which every name fits on one line below its tile and leaves it most of the box, or the smallest of all."""
    wide, high = boxes[0].width - 2 * NAME_PAD, NAME_SHARE * boxes[0].height
    room = [(wide, min(high, line_high(canvas, name, BODY_SIZE))) for name in names]
    return min((size_in(canvas, name, BODY_SIZE, there) for name, there in zip(names, room, strict=True)), default=BODY_SIZE)


def draw_row_light(canvas: Canvas, boxes: Sequence[Box]) -> None:
    """Draw the light of a whole row, behind its cards."""
    first, last = boxes[0], boxes[-1]
    wide = last.x + last.width - first.x
    canvas.panel(Box(first.x - GROWS, first.y - GROWS, wide + 2 * GROWS, first.height + 2 * GROWS), ACCENT, 34)


def draw_tile(canvas: Canvas, box: Box, picture: str, name: str, size: float, lit: bool, row_lit: bool) -> None:
    """Draw one tile with its name below; `row_lit` where the light lies behind the whole row."""
    if lit:
        canvas.panel(Box(box.x - GROWS, box.y - GROWS, box.width + 2 * GROWS, box.height + 2 * GROWS), ACCENT, 32)
    else:
        canvas.panel(box, INK if row_lit else PANEL)
    words_high = line_high(canvas, name, size)
    side = min(box.width - 2 * PAD, box.height - words_high - 2 * PAD)
    canvas.svg(picture, (side, side), (box.center[0], box.y + PAD + side / 2))
    words = Box(box.x + NAME_PAD, box.y + PAD + side, box.width - 2 * NAME_PAD, box.height - PAD - side - PAD / 2)
    write_lines(canvas, name, size, words, INK if lit else PAPER, centred=True)
