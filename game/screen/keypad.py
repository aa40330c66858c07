"""Digits to be typed with one key: a row lights up, and once it is taken, its keys one after the other."""

from collections.abc import Mapping

from game.screen.canvas import Box, Canvas, Point
from game.screen.key_cap import key_cap, one_key_wide
from game.screen.lines import write_line
from game.screen.row_scan import RowScan
from game.screen.scene import Input, KeyInput, PointerInput, PointInput
from game.screen.theme import ACCENT, BODY_SIZE, INK, PAPER

Rows = tuple[tuple[str, ...], ...]
GAP = 14.0


class Keypad:
    """Rows of keys, each with its name; `words` is what stands on a key whose name is no digit."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._names = tuple(name for keys in rows for name in keys)
        self._counts = tuple(len(keys) for keys in rows)
        self._scan = RowScan()
        self._boxes: dict[str, Box] = {}

    def enter(self, now_s: float) -> None:
        """Light the first row."""
        self._scan.start(now_s)

    def light(self, name: str, now_s: float) -> None:
        """Light one key, and leave it lit for a while."""
        self._scan.point(self._names.index(name), self._counts, now_s)

    def lit(self, now_s: float) -> tuple[str, ...]:
        """Return the names of the keys that are lit: those of a row, or one."""
        lit = self._scan.lit(self._counts, now_s)
        return self._names[lit.first : lit.first + lit.things]

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the name of the key that this input takes, if it takes one."""
        if isinstance(happened, PointInput):
            return self._at(happened.at)
        if isinstance(happened, PointerInput):
            self._point(happened.at, now_s)
        elif isinstance(happened, KeyInput) and happened.key == "select":
            return self._take(now_s)
        elif isinstance(happened, KeyInput) and happened.key in ("next", "previous"):
            self._scan.move(1 if happened.key == "next" else -1, self._counts, now_s)
        return None

    def draw(self, canvas: Canvas, room: Box, words: Mapping[str, str], key: str, now_s: float, scanned: bool = True) -> None:
        """Draw the keys into `room`, the lit ones in the accent with the one `key` beside them; without `scanned` none is lit."""
        self._scan.keep_pace(canvas.look.scan_s)
        lit = self.lit(now_s) if scanned else ()
        self._boxes = _places(room, self._rows)
        edge = PAPER if canvas.look.high_contrast else PAPER.faded(0.45)
        for name, box in self._boxes.items():
            canvas.target(box)
            canvas.panel(box, ACCENT if name in lit else edge, 20)
            canvas.panel(Box(box.x + 3, box.y + 3, box.width - 6, box.height - 6), ACCENT if name in lit else INK, 18)
            ink = INK if name in lit else PAPER
            write_line(canvas, words.get(name, name), BODY_SIZE, box.center, box.width - GAP, "center", ink)
        if lit:
            first = self._boxes[lit[0]]
            at = (room.x - one_key_wide(canvas, key) - GAP, first.center[1])
            key_cap(canvas, key, at, 1 - self._scan.share(now_s))

    def _take(self, now_s: float) -> str | None:
        """Go into the row that is meant, or take the key; then the rows come again."""
        taken = self._scan.taken(self._counts, now_s)
        if taken is None:
            return None
        self._scan.start(now_s)
        return self._names[taken]

    def _point(self, at: Point | None, now_s: float) -> None:
        name = self._at(at) if at else None
        if name:
            self.light(name, now_s)
        elif at is None:
            self._scan.let_go(self._counts, now_s)

    def _at(self, at: Point) -> str | None:
        return next((name for name, box in self._boxes.items() if box.holds(at)), None)


def _places(room: Box, rows: Rows) -> dict[str, Box]:
    """Return where each key stands: the rows below each other, the keys of each as wide as its room allows."""
    high = (room.height - GAP * (len(rows) - 1)) / len(rows)
    boxes = {}
    for number, keys in enumerate(rows):
        wide = (room.width - GAP * (len(keys) - 1)) / len(keys)
        for place, name in enumerate(keys):
            boxes[name] = Box(room.x + place * (wide + GAP), room.y + number * (high + GAP), wide, high)
    return boxes
