"""The light that goes over rows first, then over the things of the row that was taken: many things, and still one key."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from game.screen.scan import GRACE_S, Scan

ROUNDS = 2
"""A row that was taken is lit through so often; then the light goes over the rows again, for whoever took the wrong one."""


class Lit(NamedTuple):
    """What is lit: things from `first` on, so many; a whole row, or one thing."""

    first: int
    things: int

    @property
    def is_row(self) -> bool:
        """Whether this is more than one thing, so that the key only chooses the row."""
        return self.things > 1

    def __contains__(self, number: object) -> bool:
        """Whether a thing is lit."""
        return isinstance(number, int) and self.first <= number < self.first + self.things


class RowScan:
    """Which of several rows, or of the things of one row, is lit; `rows` say how many things are in each row."""

    def __init__(self) -> None:
        self._rows, self._things = Scan(), Scan()
        self._row: int | None = None
        self._entered_s = 0.0
        self._left: tuple[int, float] | None = None
        """The thing that was lit when its row was left by itself, and when that was."""

    @property
    def step_s(self) -> float:
        """How long the light stays on a row or a thing."""
        return self._rows.step_s

    def start(self, now_s: float) -> None:
        """Light the first row."""
        self._row, self._left = None, None
        self._rows.start(now_s)

    def keep_pace(self, step_s: float) -> None:
        """Stay so long on each row and each thing."""
        self._rows.keep_pace(step_s)
        self._things.keep_pace(step_s)

    def lit(self, rows: Sequence[int], now_s: float) -> Lit:
        """Return what is lit now."""
        self._leave_late(rows, now_s)
        if self._row is None:
            return _whole(self._rows.lit(len(rows), now_s), rows)
        return Lit(_start_of(self._row, rows) + self._things.lit(rows[self._row], now_s), 1)

    def meant(self, rows: Sequence[int], now_s: float) -> Lit:
        """Return what a press takes now: what is lit, or what was lit a moment ago (see Scan.meant)."""
        self._leave_late(rows, now_s)
        if self._row is not None:
            return Lit(_start_of(self._row, rows) + self._things.meant(rows[self._row], now_s), 1)
        if self._left and now_s - self._left[1] < GRACE_S:
            return Lit(self._left[0], 1)
        return _whole(self._rows.meant(len(rows), now_s), rows)

    def taken(self, rows: Sequence[int], now_s: float) -> int | None:
        """Take what is meant: return the number of the thing, or go into the row and return None."""
        meant = self.meant(rows, now_s)
        if not meant.is_row:
            return meant.first
        self._into(_row_of(meant.first, rows), now_s)
        return None

    def move(self, by: int, rows: Sequence[int], now_s: float) -> None:
        """Move the light by hand, over things at once: whoever can steer needs no rows."""
        lit = self.lit(rows, now_s)
        number = (lit.first if lit.is_row else lit.first + by) % sum(rows)
        row = _row_of(number, rows)
        self._into(row, now_s)
        self._things.move(number - _start_of(row, rows), rows[row], now_s)

    def point(self, number: int, rows: Sequence[int], now_s: float) -> None:
        """Light the thing that a pointer is on, and wait there."""
        row = _row_of(number, rows)
        self._into(row, now_s)
        self._things.point(number - _start_of(row, rows), rows[row], now_s)

    def let_go(self, rows: Sequence[int], now_s: float) -> None:
        """The pointer has gone: go on from what is lit."""
        if self._row is not None:
            self._things.let_go(rows[self._row], now_s)

    def share(self, now_s: float) -> float:
        """Return how much of the time of what is lit is over, 0 to 1."""
        return (self._rows if self._row is None else self._things).share(now_s)

    def _into(self, row: int, now_s: float) -> None:
        self._row, self._entered_s, self._left = row, now_s, None
        self._things.start(now_s)

    def _leave_late(self, rows: Sequence[int], now_s: float) -> None:
        if self._row is None:
            return
        leaves_s = self._entered_s + ROUNDS * rows[self._row] * self.step_s
        if now_s >= leaves_s:
            left = _start_of(self._row, rows) + self._things.meant(rows[self._row], leaves_s)
            self.start(leaves_s)
            self._left = left, leaves_s


def _start_of(row: int, rows: Sequence[int]) -> int:
    return sum(rows[:row])


def _whole(row: int, rows: Sequence[int]) -> Lit:
    return Lit(_start_of(row, rows), rows[row])


def _row_of(number: int, rows: Sequence[int]) -> int:
    return bisect_right(tuple(accumulate(rows)), number)
