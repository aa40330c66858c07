"""What all sheets for a therapist have in common: the title with its page, the rows, and a line about the lit one."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.lines import write_lines
from game.screen.pictograms import pictogram
from game.screen.rows import A_PAGE, GAP, HIGH
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, PANEL

PAD = 28.0
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
    canvas.words(title, BODY_SIZE, (box.x + PAD, box.center[1]), "midleft")
    if pages > 1:
        canvas.words(text("corner-page", page=page, pages=pages), BODY_SIZE, (box.x + box.width - PAD, box.center[1]), "midright", bold=False)


def draw_about(canvas: Canvas, box: Box, words: str, warns: bool = False) -> None:
    """Draw the line about the lit row; a note stands before it where it says that something was not kept."""
    canvas.panel(box, SOLID)
    room = Box(box.x + PAD, box.y, box.width - 2 * PAD, box.height)
    if warns:
        side = 84.0
        canvas.svg(pictogram("note"), (side, side), (box.x + PAD + side / 2, box.center[1]))
        room = Box(room.x + side + PAD, room.y, room.width - side - PAD, room.height)
    write_lines(canvas, words, BODY_SIZE, room, bold=warns)
