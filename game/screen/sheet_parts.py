"""What all sheets for a therapist have in common: the title with its page, the rows, and a line about the lit one."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.lines import write_ends, write_lines
from game.screen.pictograms import pictogram
from game.screen.rows import A_PAGE, GAP, HIGH
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, PANEL

PAD = 28.0
SIGN = 84.0
HEAD_HIGH, ABOUT_HIGH, FOOT_HIGH = 86.0, 140.0, 104.0
SOLID = PANEL._replace(alpha=230)


@dataclass(frozen=True, slots=True)
class SheetPlaces:
    """Where the parts of a sheet stand; `body` holds a full page of rows."""

    head: Box
    body: Box
    about: Box


def places(canvas: Canvas) -> SheetPlaces:
    """Return where everything stands on this canvas, the keys at the foot left free."""
    safe, body_high = canvas.safe, A_PAGE * (HIGH + GAP) - GAP
    gap = (safe.height - HEAD_HIGH - body_high - ABOUT_HIGH - FOOT_HIGH) / 3
    body_y = safe.y + HEAD_HIGH + gap
    return SheetPlaces(
        Box(safe.x, safe.y, safe.width, HEAD_HIGH),
        Box(safe.x, body_y, safe.width, body_high),
        Box(safe.x, body_y + body_high + gap, safe.width, ABOUT_HIGH),
    )


def draw_head(canvas: Canvas, text: Text, box: Box, title: str, page: int, pages: int) -> None:
    """Draw the title, and which page this is where there are several."""
    canvas.panel(box, SOLID)
    where = f"{text('corner-page', page=page, pages=pages)} ›" if pages > 1 else ""
    write_ends(canvas, (title, where), BODY_SIZE, box._replace(x=box.x + PAD, width=box.width - 2 * PAD), bold=(True, False))


def draw_about(canvas: Canvas, box: Box, words: str, below: str = "") -> None:
    """Draw what is to be known of the lit row on up to two lines; the second may be a weightier one `below`."""
    canvas.panel(box, SOLID)
    room = Box(box.x + PAD, box.y, box.width - 2 * PAD, box.height)
    if not below:
        write_lines(canvas, words, BODY_SIZE, room, bold=False)
        return
    half = Box(room.x, room.y + 4, room.width, room.height / 2 - 4)
    write_lines(canvas, words, BODY_SIZE, half, bold=False)
    write_lines(canvas, below, BODY_SIZE, half._replace(y=room.center[1]))


def draw_refusal(canvas: Canvas, box: Box, words: str) -> None:
    """Draw instead of that, with a sign, why something was not kept."""
    canvas.panel(box, SOLID)
    canvas.svg(pictogram("note"), (SIGN, SIGN), (box.x + PAD + SIGN / 2, box.center[1]))
    beside = 2 * PAD + SIGN
    write_lines(canvas, words, BODY_SIZE, Box(box.x + beside, box.y, box.width - beside - PAD, box.height))
