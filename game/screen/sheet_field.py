"""One field of a sheet, in words, and how it is drawn: as a row among others, and large while it is lit."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas, Point
from game.screen.lines import broken_lines, fitted, line_high, write_ends, write_line, write_lines
from game.screen.sheet_parts import PAD, SOLID
from game.screen.theme import ACCENT, BODY_SIZE, COUNT_SIZE, INK, PAPER, SMALLEST_SIZE, TITLE_SIZE, Colour

BUTTON, INSET = 92.0, 12.0
WORD_WIDE, VALUE_HIGH = 260.0, 120.0
"""A word may need so much between the buttons; a value above them has at least so much height."""
MARK = 44.0
"""Room for the sign of a changed field before its name."""
MOST_LINES = 2
TIGHT = 0.4
"""Two lines stand so far from the middle of a row, as a share of their height: there is no room for more air."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One field in words; `value` is as it stands, kept or not. What does not apply is empty.

    `changed` where it differs from what holds, `is_words` where it is typed on a screen of its own.
    """

    name: str
    about: str
    value: str
    allowed: str = ""
    shipped: str = ""
    meant: str = ""
    changed: bool = False
    is_words: bool = False


def draw_row(canvas: Canvas, box: Box, row: SheetRow, ink: Colour) -> None:
    """Draw a field as one row: its name and its value, and a sign before one that was changed."""
    room = box._replace(x=box.x + MARK, width=box.width - MARK - PAD)
    lines = _lines(canvas, row.value, room.width - PAD - canvas.measure(row.name, _smallest(canvas), row.changed)[0])
    if len(lines) == 1:
        write_ends(canvas, (row.name, row.value), BODY_SIZE, room, ink, (row.changed, True))
    else:
        canvas.words(row.name, _smallest(canvas), (room.x, room.center[1]), "midleft", ink, row.changed)
        _write_two(canvas, lines, (room.x + room.width, room.center[1]), ink)
    if row.changed:
        canvas.disc((box.x + MARK / 2, box.center[1]), 9, ink)


def draw_large(canvas: Canvas, box: Box, row: SheetRow, changing: bool) -> dict[str, Box]:
    """Draw the value large, what is allowed and what it came as; return where "less" and "more" can be clicked."""
    facts = [said for said in (row.allowed, row.shipped) if said]
    high = line_high(canvas, " ".join(facts), BODY_SIZE)
    canvas.panel(box, SOLID)
    below = len(facts) * high + (INSET if facts else 0)
    top = Box(box.x + INSET, box.y + INSET, box.width - 2 * INSET, box.height - 2 * INSET - below)
    canvas.panel(top, ACCENT if changing else INK, 20)
    clicks, room = ({}, _inner(top, 16)) if row.is_words else _buttons(canvas, top, changing)
    size = max(BODY_SIZE, fitted(canvas, row.value, COUNT_SIZE, room.width - 16))  # Words of several lines are no larger.
    write_lines(canvas, row.value, size, room, INK if changing else PAPER, centred=True)
    for number, said in enumerate(facts):
        write_line(canvas, said, BODY_SIZE, (box.x + PAD, top.y + top.height + 8 + number * high), box.width - 2 * PAD, bold=False)
    return clicks


def _lines(canvas: Canvas, words: str, room: float) -> list[str]:
    """Return the words on one line, or on two as small as may be, the end left out at a gap between words: it is read when it is lit."""
    size = _smallest(canvas)
    lines = broken_lines(canvas, words, size, room)
    if len(lines) <= MOST_LINES:
        return lines
    last = lines[1].split()
    while len(last) > 1 and canvas.measure(f"{' '.join(last)} …", size)[0] > room:
        last.pop()
    return [lines[0], f"{' '.join(last)} …"]


def _write_two(canvas: Canvas, lines: list[str], right: Point, ink: Colour) -> None:
    size = _smallest(canvas)
    for line, up in zip(lines, (-TIGHT, TIGHT), strict=True):
        canvas.words(line, size, (right[0], right[1] + up * line_high(canvas, line, size)), "midright", ink)


def _smallest(canvas: Canvas) -> float:
    return canvas.look.asked_size(SMALLEST_SIZE)


def _buttons(canvas: Canvas, box: Box, lit: bool) -> tuple[dict[str, Box], Box]:
    """Draw the signs of less and more beside the value, below it where a long word would not fit; return them and the value's room."""
    beside = _inner(box, BUTTON + INSET + 16)
    is_low = beside.width < WORD_WIDE and box.height >= BUTTON + 2 * INSET + VALUE_HIGH
    y = box.y + box.height - BUTTON - INSET if is_low else box.center[1] - BUTTON / 2
    less, more = Box(box.x + INSET, y, BUTTON, BUTTON), Box(box.x + box.width - BUTTON - INSET, y, BUTTON, BUTTON)
    for here, sign in ((less, "−"), (more, "+")):
        canvas.target(here)
        canvas.panel(here, INK if lit else SOLID._replace(alpha=255), 18)
        canvas.panel(here, (PAPER if lit else ACCENT).faded(0.18), 18)
        canvas.words(sign, TITLE_SIZE, (here.center[0], here.center[1] - 4), "center", PAPER)
    room = _inner(box, 16)._replace(height=y - INSET - box.y) if is_low else beside
    return {"less": less, "more": more}, room


def _inner(box: Box, by: float) -> Box:
    """Return a box made narrower at both sides."""
    return box._replace(x=box.x + by, width=box.width - 2 * by)
