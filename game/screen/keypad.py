"""Digits to be typed with one key: a row lights up, and once it is taken, its keys one after the other."""

from collections.abc import Mapping

from game.screen.canvas import Box, Canvas, Point
from game.screen.key_cap import key_cap, one_key_wide
from game.screen.lines import write_line
from game.screen.scan import SCAN_S, Scan
from game.screen.scene import Input, KeyInput, PointerInput, PointInput
from game.screen.theme import ACCENT, BODY_SIZE, INK, PAPER

Rows = tuple[tuple[str, ...], ...]
GAP = 14.0
ROUNDS = 2
"""So often the light goes through a row before it goes back to the rows."""


class Keypad:
    """Rows of keys, each with its name; `words` is what stands on a key whose name is no digit."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._scan = Scan(SCAN_S)
        self._row: int | None = None
        self._boxes: dict[str, Box] = {}
        self._entered_s = 0.0

    def enter(self, now_s: float) -> None:
        """Light the first row."""
        self._to(None, now_s)

    def light(self, name: str, now_s: float) -> None:
        """Light one key, and leave it lit for a while."""
        row = next(number for number, keys in enumerate(self._rows) if name in keys)
        self._to(row, now_s)
        self._scan.move(self._rows[row].index(name), len(self._rows[row]), now_s)

    def lit(self, now_s: float) -> tuple[str, ...]:
        """Return the names of the keys that are lit: those of a row, or one."""
        if self._row is not None and now_s - self._entered_s >= ROUNDS * len(self._rows[self._row]) * self._scan.step_s:
            self._to(None, now_s)
        if self._row is None:
            return self._rows[self._scan.lit(len(self._rows), now_s)]
        return (self._rows[self._row][self._scan.lit(len(self._rows[self._row]), now_s)],)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the name of the key that this input takes, if it takes one."""
        if isinstance(happened, PointInput):
            return self._at(happened.at)
        if isinstance(happened, PointerInput):
            self._point(happened.at, now_s)
        elif isinstance(happened, KeyInput) and happened.key == "select":
            return self._take(self.lit(now_s), now_s)
        elif isinstance(happened, KeyInput) and happened.key in ("next", "previous"):
            self.lit(now_s)
            self._scan.move(1 if happened.key == "next" else -1, len(self._rows if self._row is None else self._rows[self._row]), now_s)
            self._entered_s = now_s
        return None

    def draw(self, canvas: Canvas, room: Box, words: Mapping[str, str], key: str, now_s: float, scanned: bool = True) -> None:
        """Draw the keys into `room`, the lit ones in the accent with the one `key` beside them; without `scanned` none is lit."""
        self._scan.keep_pace(canvas.look.scan_s)
        lit = self.lit(now_s) if scanned else ()
        self._boxes = _places(room, self._rows)
        for name, box in self._boxes.items():
            canvas.target(box)
            canvas.panel(box, ACCENT if name in lit else PAPER.faded(0.45), 20)
            canvas.panel(Box(box.x + 3, box.y + 3, box.width - 6, box.height - 6), ACCENT if name in lit else INK, 18)
            ink = INK if name in lit else PAPER
            write_line(canvas, words.get(name, name), BODY_SIZE, box.center, box.width - GAP, "center", ink)
        if lit:
            first = self._boxes[lit[0]]
            at = (room.x - one_key_wide(canvas, key) - GAP, first.center[1])
            key_cap(canvas, key, at, 1 - self._scan.share(now_s))

    def _take(self, lit: tuple[str, ...], now_s: float) -> str | None:
        row = self._row
        if row is None:
            self._to(next(number for number, keys in enumerate(self._rows) if keys == lit), now_s)
            return None
        self._to(None, now_s)
        return lit[0]

    def _point(self, at: Point | None, now_s: float) -> None:
        name = self._at(at) if at else None
        if name:
            self.light(name, now_s)
            self._entered_s = now_s

    def _at(self, at: Point) -> str | None:
        return next((name for name, box in self._boxes.items() if box.holds(at)), None)

    def _to(self, row: int | None, now_s: float) -> None:
        self._row, self._entered_s = row, now_s
        self._scan.start(now_s)


def _places(room: Box, rows: Rows) -> dict[str, Box]:
    """Return where each key stands: the rows below each other, the keys of each as wide as its room allows."""
    high = (room.height - GAP * (len(rows) - 1)) / len(rows)
    boxes = {}
    for number, keys in enumerate(rows):
        wide = (room.width - GAP * (len(keys) - 1)) / len(keys)
        for place, name in enumerate(keys):
            boxes[name] = Box(room.x + place * (wide + GAP), room.y + number * (high + GAP), wide, high)
    return boxes
