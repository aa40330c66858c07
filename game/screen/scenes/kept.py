"""What is kept of a player, how large it is, and where it lies; and the wait while something is done with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from game.screen.canvas import Box, Canvas
from game.screen.kept_pictures import KeptPicture, kept_picture
from game.screen.lines import broken_lines, fitted, write_ends, write_lines
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.choice import draw_question
from game.screen.scenes.shown import ShownScene
from game.screen.sheet_parts import SOLID
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, TITLE_SIZE
from game.screen.tiles import tile_picture

GAP, PAD, SIGN = 14.0, 24.0, 54.0
HEAD_HIGH, FOLDER_HIGH, ROW_HIGH = 104.0, 134.0, 65.0
PLAYER_SHARE = 0.55
STEP = 1000
"""From one unit of size to the next."""


@dataclass(frozen=True, slots=True)
class KeptView:
    """Whose (tile), how much of them, the bytes of everything in the data folder, and that folder.

    `since` is the day of the first session in words, empty before it. Without a `folder` nothing is kept longer than
    the program runs.
    """

    tile: str
    reps: int
    sessions: int
    since: str
    notes: int
    own_levels: int
    store_bytes: int = 0
    backup_bytes: int = 0
    set_aside_bytes: int = 0
    other_bytes: int = 0
    folder: Path | None = None


class KeptScene(ShownScene[KeptView]):
    """Shows it; returns "go_on" for what can be done with it, or "back"."""

    _go_on = Box(0, 0, 0, 0)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Space or a click on its key goes on."""
        if happened == KeyInput("select") or (isinstance(happened, PointInput) and self._go_on.holds(happened.at)):
            return "go_on"
        return super().event(happened, now_s)

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return what is kept, and how large it is; where it lies is to be read."""
        view = self.view()
        return ". ".join((self.text("kept-title"), *(words for _, words in self._of_player(view)), " ".join(self._sizes(view)[-1]), ""))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw whose it is, what is kept of them beside how large everything is, and the folder below."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.35)
        head = Box(safe.x, safe.y, safe.width, HEAD_HIGH)
        self._head(canvas, head, view.tile)
        of_player, sizes = self._of_player(view), self._sizes(view)
        wide, high, top = safe.width * PLAYER_SHARE, ROW_HIGH * len(of_player) + PAD, head.y + HEAD_HIGH + GAP
        left, right = Box(safe.x, top, wide, high), Box(safe.x + wide + GAP, top, safe.width - wide - GAP, high)
        _signed_rows(canvas, left, of_player)
        _size_rows(canvas, right, sizes)
        self._folder(canvas, Box(safe.x, top + high + GAP, safe.width, FOLDER_HIGH), view.folder)
        self.draw_way_out(canvas)
        self._go_on = self.draw_way_on(canvas, "kept-what-to-do")

    def _head(self, canvas: Canvas, box: Box, tile: str) -> None:
        canvas.panel(box, SOLID)
        canvas.svg(tile_picture(tile), (84, 84), (box.x + PAD + 44, box.center[1]))
        words, room = self.text("kept-title"), box.width - 3 * PAD - 88
        canvas.words(words, fitted(canvas, words, TITLE_SIZE, room), (box.x + 2 * PAD + 88, box.center[1]), "midleft")

    def _of_player(self, view: KeptView) -> tuple[tuple[KeptPicture, str], ...]:
        return (
            ("stones", self.text("kept-reps", count=view.reps)),
            ("sessions", self.text("kept-sessions", count=view.sessions)),
            ("since", self.text("kept-since", day=view.since) if view.since else self.text("kept-since-never")),
            ("notes", self.text("kept-notes", count=view.notes)),
            ("own", self.text("kept-own-levels", count=view.own_levels)),
            ("no_picture", self.text("kept-no-picture")),
        )

    def _sizes(self, view: KeptView) -> tuple[tuple[str, str], ...]:
        parts = {
            "kept-size-store": view.store_bytes,
            "kept-size-backups": view.backup_bytes,
            "kept-size-set-aside": view.set_aside_bytes,
            "kept-size-others": view.other_bytes,
        }
        sizes = {**parts, "kept-size-all": sum(parts.values())}
        return ((self.text("kept-size-title"), ""), *((self.text(name), size_words(self.text, size)) for name, size in sizes.items()))

    def _folder(self, canvas: Canvas, box: Box, folder: Path | None) -> None:
        canvas.panel(box, SOLID)
        canvas.svg(kept_picture("folder"), (88, 88), (box.x + PAD + 44, box.center[1]))
        room = Box(box.x + 2 * PAD + 88, box.y, box.width - 3 * PAD - 88, box.height)
        write_lines(canvas, _shortened(canvas, str(folder), room.width) if folder else self.text("kept-nowhere"), BODY_SIZE, room)


class BusyScene(ShownScene[str]):
    """Says what is being done (the view is a text id) while it cannot be broken off; whoever shows it ends it."""

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Nothing breaks it off."""
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Say what is being done."""
        return self.text(self.view())

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the land and the words."""
        self.ground(canvas, now_s, 0.25)
        draw_question(canvas, self.text(self.view()))


def size_words(text: Text, size: int) -> str:
    """Return a number of bytes as one says it, never as nothing where there is something."""
    if size == 0:
        return text("kept-size-none")
    value, unit = max(1.0, size / STEP), "kept-size-kb"
    for larger in ("kept-size-mb", "kept-size-gb"):
        if round(value) >= STEP:
            value, unit = value / STEP, larger
    return text(unit, size=text.number(value, 1 if value < 10 and unit != "kept-size-kb" else 0))


def _signed_rows(canvas: Canvas, box: Box, rows: Sequence[tuple[KeptPicture, str]]) -> None:
    canvas.panel(box, SOLID)
    for number, (picture, words) in enumerate(rows):
        y = box.y + PAD / 2 + ROW_HIGH * (number + 0.5)
        canvas.svg(kept_picture(picture), (SIGN, SIGN), (box.x + PAD + SIGN / 2, y))
        room = Box(box.x + 2 * PAD + SIGN, y - ROW_HIGH / 2, box.width - 3 * PAD - SIGN, ROW_HIGH)
        write_lines(canvas, words, BODY_SIZE, room, bold=False)


def _size_rows(canvas: Canvas, box: Box, rows: Sequence[tuple[str, str]]) -> None:
    canvas.panel(box, SOLID)
    for number, (words, size) in enumerate(rows):
        y = box.y + PAD / 2 + ROW_HIGH * (number + 0.5)
        room = Box(box.x + PAD, y - ROW_HIGH / 2, box.width - 2 * PAD, ROW_HIGH)
        write_ends(canvas, (words, size), BODY_SIZE, room, bold=(number in (0, len(rows) - 1), True))


def _shortened(canvas: Canvas, path: str, width: float) -> str:
    """Return a path that fits on two lines: of a longer one the beginning is left out, because the end says more."""
    short = path
    while len(broken_lines(canvas, short, BODY_SIZE, width)) > 2:
        path = path[1:]
        short = f"…{path}"
    return short
