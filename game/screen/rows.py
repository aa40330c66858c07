"""Rows of a sheet for a therapist: which one is lit, on which page it stands, and where each was drawn last."""

from collections.abc import Callable, Sequence

from game.screen.canvas import Box, Canvas
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.theme import ACCENT, INK, PANEL, PAPER, Colour

A_PAGE = 5
HIGH, GAP = 80.0, 8.0
TURN_WIDE = 200.0
Paint = Callable[[Box, int, Colour], None]


class Rows:
    """The rows of one screen, numbered from 0 through all of its pages."""

    def __init__(self) -> None:
        self.lit = 0
        self._boxes: dict[int, Box] = {}
        self._turn = Box(0, 0, 0, 0)

    def event(self, happened: Input, pages: Sequence[int]) -> bool:
        """Move the light by arrow, digit (to that page) or click; `pages` are the rows on each. Return whether the lit row was clicked."""
        count = sum(pages)
        if isinstance(happened, PointInput):
            if self._turn.holds(happened.at):
                self._turn_to(str(self.page(pages)[0] % len(pages) + 1), pages)
            return self._click(happened)
        if isinstance(happened, TypedInput):
            self._turn_to(happened.sign, pages)
        elif isinstance(happened, KeyInput) and happened.key in ("next", "previous") and count:
            self.lit = (self.lit + (1 if happened.key == "next" else -1)) % count
        return False

    def page(self, pages: Sequence[int]) -> tuple[int, range]:
        """Return the number of the page with the lit row, from 1, and its rows."""
        first = 0
        for number, rows in enumerate(pages, start=1):
            if self.lit < first + rows:
                return number, range(first, first + rows)
            first += rows
        return 1, range(0)

    def draw(self, canvas: Canvas, box: Box, pages: Sequence[int], paint: Paint) -> None:
        """Draw the rows of the lit page one below the other; `paint` fills each with its ink."""
        self._boxes = {}
        for place, row in enumerate(self.page(pages)[1]):
            here = Box(box.x, box.y + place * (HIGH + GAP), box.width, HIGH)
            self._boxes[row] = canvas.target(here)
            canvas.panel(here, ACCENT if row == self.lit else PANEL, 20)
            paint(here, row, INK if row == self.lit else PAPER)

    def draw_turn(self, canvas: Canvas, head: Box, pages: Sequence[int]) -> None:
        """Where there are several pages, let the end of the head, where their number stands, turn to the next one."""
        several = len(pages) > 1
        self._turn = canvas.target(head._replace(x=head.x + head.width - TURN_WIDE, width=TURN_WIDE)) if several else Box(0, 0, 0, 0)

    def _click(self, happened: PointInput) -> bool:
        clicked = next((row for row, box in self._boxes.items() if box.holds(happened.at)), None)
        again = clicked is not None and clicked == self.lit
        self.lit = self.lit if clicked is None else clicked
        return again

    def _turn_to(self, sign: str, pages: Sequence[int]) -> None:
        if sign.isdigit() and 1 <= int(sign) <= len(pages):
            self.lit = sum(pages[: int(sign) - 1])


def in_pages(count: int) -> tuple[int, ...]:
    """Return how many rows stand on each page where all pages are alike."""
    return tuple(min(A_PAGE, count - first) for first in range(0, count, A_PAGE))
