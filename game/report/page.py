"""What every block of a page draws with: the sheet, the colours, the words."""

from typing import NamedTuple

from game.report.look import Palette
from game.report.sheet import Box, Point, Sheet, leading
from game.report.wording import Words

SMALL, PLAIN, HEAD = 7.6, 8.0, 9.6
"""Sizes of print on the therapist's page, in points."""
UNDER_HEAD = 5.2


class Page(NamedTuple):
    """A sheet in the making."""

    sheet: Sheet
    palette: Palette
    words: Words

    def head(self, at: Point, said: str, width: float) -> float:
        """Write the head of a block with a rule below; return the first baseline under it."""
        x, y = at
        self.sheet.words((x, y), self.sheet.fitted(said, HEAD, width, bold=True), HEAD, bold=True)
        self.sheet.rule(y + 1.4, x, x + width, self.palette.rule)
        return y + UNDER_HEAD

    def row(self, at: Point, said: str, value: str, width: float) -> float:
        """Write words at the left and a value at the right; return the next baseline."""
        x, y = at
        room = width - self.sheet.width(value, PLAIN) - 2.0
        self.sheet.words((x, y), self.sheet.fitted(said, PLAIN, room), PLAIN, colour=self.palette.quiet)
        self.sheet.words((x + width, y), value, PLAIN, align="right")
        return y + leading(PLAIN)

    def said(self, at: Point, said: str, width: float, *, most: int = 99, bold: bool = False, quiet: bool = False) -> float:
        """Write a sentence; return the baseline after it."""
        colour = self.palette.quiet if quiet else None
        return self.sheet.paragraph(at, said, PLAIN, width, most=most, bold=bold, colour=colour)


def column(box: Box, number: int, of: int, gap: float = 6.0) -> Box:
    """Return one of some equally wide columns of a box, counted from 0."""
    width = (box.width - gap * (of - 1)) / of
    return Box(box.x + number * (width + gap), box.y, width, box.height)
