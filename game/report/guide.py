"""The picture guide for whoever helps, as one page of A4: large pictures, each with a few words, to be hung up beside the laptop."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time
from io import BytesIO
from typing import NamedTuple

import matplotlib as mpl
from matplotlib.backends.backend_pdf import PdfPages

from game.report.document import TRUETYPE
from game.report.look import Fonts, Palette
from game.report.sheet import HIGH, WIDE, Box, Sheet, leading
from game.report.svg import draw_svg

TITLE, SAID, WORDS = 34.0, 17.0, 16.5
LEFT, ROOM = 15.0, 180.0
COLUMNS, GAP = 3, 6.0
TOP, FOOT = 50.0, 18.0
PICTURE = 44.0


class Shown(NamedTuple):
    """One picture of the guide (SVG), and what stands below it."""

    picture: str
    words: str


class Guide(NamedTuple):
    """All that is on the page; `colours` says what stands on paper in the place of a picture's colours."""

    title: str
    about: str
    name: str
    shown: Sequence[Shown]
    colours: Mapping[str, str]


def guide_bytes(guide: Guide, palette: Palette, fonts: Fonts, made_on: date) -> bytes:
    """Return the page as a PDF, the same bytes for the same guide and day."""
    about = {
        "Title": f"{guide.name}: {guide.title}",
        "Creator": guide.name,
        "Producer": None,
        "CreationDate": datetime.combine(made_on, time(), UTC),
    }
    written = BytesIO()
    with mpl.rc_context({"pdf.fonttype": TRUETYPE, "pdf.compression": 6}), PdfPages(written, metadata=about) as pages:
        sheet = Sheet(fonts, palette.ink)
        _draw(sheet, guide, palette)
        pages.savefig(sheet.figure)
    return written.getvalue()


def _draw(sheet: Sheet, guide: Guide, palette: Palette) -> None:
    sheet.words((LEFT, 26.0), sheet.fitted(guide.title, TITLE, ROOM, bold=True), TITLE, bold=True)
    sheet.words((LEFT, 38.0), sheet.fitted(guide.about, SAID, ROOM), SAID, colour=palette.quiet)
    rows = -(-len(guide.shown) // COLUMNS)
    wide = (ROOM - GAP * (COLUMNS - 1)) / COLUMNS
    high = (HIGH - TOP - FOOT - GAP * (rows - 1)) / rows
    for number, shown in enumerate(guide.shown):
        row, column = divmod(number, COLUMNS)
        box = Box(LEFT + column * (wide + GAP), TOP + row * (high + GAP), wide, high)
        _draw_one(sheet, box, number + 1, shown, guide, palette)
    sheet.words((WIDE - LEFT, HIGH - 8.0), guide.name, 11.0, colour=palette.quiet, align="right")


def _draw_one(sheet: Sheet, box: Box, number: int, shown: Shown, guide: Guide, palette: Palette) -> None:
    sheet.box(box, palette.paper, edge=palette.rule, round_mm=3.0)
    draw_svg(sheet, shown.picture, Box(box.x + (box.width - PICTURE) / 2, box.y + 7.0, PICTURE, PICTURE), guide.colours)
    sheet.words((box.x + 3.5, box.y + 8.0), str(number), SAID, bold=True, colour=palette.warm)
    y = box.y + 7.0 + PICTURE + 8.0
    for line in sheet.lines(shown.words, WORDS, box.width - 6.0, bold=True):
        sheet.words((box.x + box.width / 2, y), line, WORDS, bold=True, align="center")
        y += leading(WORDS)
