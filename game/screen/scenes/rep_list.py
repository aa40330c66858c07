"""The reps of a session one by one; one that was none can be taken back, and given back."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from game.screen.canvas import Box, Canvas
from game.screen.landscape import Landscape
from game.screen.light_mark import draw_mark
from game.screen.lines import fitted
from game.screen.rows import Rows, in_pages
from game.screen.scene import Input
from game.screen.scenes.shown import ShownScene
from game.screen.sheet_parts import PAD, draw_about, draw_head, places
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, Colour

COLUMNS = (0.0, 0.11, 0.25, 0.42, 0.66)
"""Where number, reach, speed, hold and kind begin, as shares of the row."""
MARK, COLUMNS_APART = 60.0, 12.0


@dataclass(frozen=True, slots=True)
class RepRow:
    """A rep in words: its number, how far, how fast, how long held, how it came about, and all else that was noticed."""

    number: str
    reach: str
    speed: str
    held: str
    kind: str
    about: str
    on_target: bool = False
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class RepListView:
    """Which session this is, in words, and its reps, at least one."""

    title: str
    reps: tuple[RepRow, ...]


class RepListScene(ShownScene[RepListView]):
    """Goes from rep to rep; Space tells `toggle` the number of the lit one, from 0. Returns "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], RepListView], toggle: Callable[[int], None]) -> None:
        super().__init__(text, landscape, view)
        self._rows = Rows()
        self._toggle = toggle

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Go on to another rep, take the lit one back, or give it back."""
        if self.leads_out(happened):
            return "back"
        if self._rows.event(happened, self._pages()) or self.leads_on(happened):
            self._toggle(self._rows.lit)
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the lit rep."""
        rep = self.view().reps[self._rows.lit]
        return f"{rep.number}. {rep.reach}. {rep.about}"

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the reps of a page in columns, all that was noticed about the lit one, and what Space does."""
        view, where, pages = self.view(), places(canvas), self._pages()
        lit = view.reps[self._rows.lit]
        self.ground(canvas, now_s, 0.35)
        draw_head(canvas, self.text, where.head, view.title, self._rows.page(pages)[0], len(pages))
        self._rows.draw_turn(canvas, where.head, pages)
        self._rows.draw(canvas, where.body, pages, lambda box, row, ink: _rep(canvas, box, view.reps[row], ink))
        draw_about(canvas, where.about, lit.about)
        self.draw_way_out(canvas)
        self.draw_way_on(canvas, "corner-rep-give" if lit.withdrawn else "corner-rep-take")

    def _pages(self) -> tuple[int, ...]:
        return in_pages(len(self.view().reps))


def _rep(canvas: Canvas, box: Box, rep: RepRow, ink: Colour) -> None:
    """Write a rep in its columns; one that was taken back is struck through and thin."""
    room = box.width - 2 * PAD
    columns = (rep.number, rep.reach, rep.speed, rep.held, rep.kind)
    wides = [(end - share) * room - COLUMNS_APART for share, end in pairwise((*COLUMNS, 1 - MARK / room))]
    size = min(fitted(canvas, words, BODY_SIZE, wide, not rep.withdrawn) for words, wide in zip(columns, wides, strict=True))
    for share, words in zip(COLUMNS, columns, strict=True):
        canvas.words(words, size, (box.x + PAD + share * room, box.center[1]), "midleft", ink, bold=not rep.withdrawn)
    mark = (box.x + box.width - PAD - MARK / 2, box.center[1])
    if rep.withdrawn:
        canvas.line((box.x + PAD, box.center[1]), (box.x + box.width - PAD, box.center[1]), 4, ink)
    else:
        draw_mark(canvas, mark, MARK / 2, "good" if rep.on_target else "bad")
