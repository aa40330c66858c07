"""A sheet of fields that a therapist sets: one level, or one player."""

from dataclasses import dataclass
from typing import Protocol

from game.screen.canvas import Box, Canvas
from game.screen.hud import HINT_HIGH, one_of_two, quiet_key
from game.screen.landscape import Landscape
from game.screen.rows import Rows
from game.screen.scene import Input, KeyInput, PointInput, TypedInput
from game.screen.scenes.shown import ShownScene
from game.screen.sheet_field import SheetRow, draw_large, draw_row
from game.screen.sheet_parts import draw_about, draw_head, draw_refusal, places
from game.screen.text import Text

LIST_SHARE, GAP = 0.56, 20.0


@dataclass(frozen=True, slots=True)
class SheetView:
    """A title, the rows of each page, whether there is anything to step back to, and why the last value was refused."""

    title: str
    pages: tuple[tuple[SheetRow, ...], ...]
    can_step_back: bool = False
    refused: str = ""

    @property
    def rows(self) -> tuple[SheetRow, ...]:
        """All rows of all pages, in order."""
        return tuple(row for page in self.pages for row in page)

    @property
    def changed(self) -> bool:
        """Whether any field differs from what holds."""
        return any(row.changed for row in self.rows)


class Sheet(Protocol):
    """What a sheet screen asks for; rows are numbered from 0 through all pages."""

    def view(self) -> SheetView:
        """Return the sheet as it stands."""

    def step(self, row: int, by: int) -> None:
        """Change the value of a row by one step up (1) or down (-1)."""

    def type(self, row: int, sign: str) -> None:
        """Take a typed digit or backspace for a row."""

    def keep(self, row: int) -> bool:
        """Let the changed value stand; return whether it is allowed, and `view().refused` says why not."""

    def drop(self, row: int) -> None:
        """Let the value be as it was before it was changed."""


class SheetScene(ShownScene[SheetView]):
    """Goes from field to field and changes them; returns "keep", "undo", "words" (for the row `lit`) or "back".

    A field is taken with Space, changed with the arrows or digits, and left with Space, or with Escape as it was.
    """

    def __init__(self, text: Text, landscape: Landscape, sheet: Sheet) -> None:
        super().__init__(text, landscape, sheet.view)
        self._sheet = sheet
        self._rows = Rows()
        self._editing = False
        self._clicks: dict[str, Box] = {}

    @property
    def lit(self) -> int:
        """The number of the lit row, from 0."""
        return self._rows.lit

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Go to a field, change it, or end."""
        if self._editing:
            self._edit(happened)
            return None
        if self.leads_out(happened):
            return "back"
        if isinstance(happened, PointInput):
            return self._click(happened)
        if happened == KeyInput("select"):
            return self._begin()
        asked = self._letter(happened.sign) if isinstance(happened, TypedInput) else None
        if asked is None:
            self._rows.event(happened, self._pages())
        return asked

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the lit field and its value, or why it was refused."""
        view = self.view()
        row = view.rows[self.lit]
        return view.refused or f"{row.name}: {row.value}. {row.meant}".strip()

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the rows of the page, the lit field large beside them, what it is about, and the keys."""
        view, where, pages = self.view(), places(canvas), self._pages()
        self.ground(canvas, now_s, 0.35)
        draw_head(canvas, self.text, where.head, view.title, self._rows.page(pages)[0], len(pages))
        self._rows.draw_turn(canvas, where.head, pages)
        rows_box = where.body._replace(width=where.body.width * LIST_SHARE)
        self._rows.draw(canvas, rows_box, pages, lambda box, row, ink: draw_row(canvas, box, view.rows[row], ink))
        beside = rows_box.width + GAP
        large = Box(rows_box.x + beside, where.body.y, where.body.width - beside, where.body.height)
        self._clicks = draw_large(canvas, large, view.rows[self.lit], self._editing)
        if view.refused:
            draw_refusal(canvas, where.about, view.refused)
        else:
            draw_about(canvas, where.about, view.rows[self.lit].about, view.rows[self.lit].meant)
        self._keys(canvas, view)

    def _pages(self) -> tuple[int, ...]:
        return tuple(len(page) for page in self.view().pages)

    def _begin(self) -> str | None:
        if self.view().rows[self.lit].is_words:
            return "words"
        self._editing = True
        return None

    def _edit(self, happened: Input) -> None:
        """Change the value of the lit row; Space lets it stand where it is allowed."""
        if isinstance(happened, TypedInput):
            self._sheet.type(self.lit, happened.sign)
        elif isinstance(happened, PointInput):
            by = self._button(happened)
            if by:
                self._sheet.step(self.lit, by)
            elif self.leads_out(happened):
                self._leave()
            else:
                self._editing = not self._sheet.keep(self.lit)
        elif happened == KeyInput("back"):
            self._leave()
        elif happened == KeyInput("select"):
            self._editing = not self._sheet.keep(self.lit)
        elif happened in (KeyInput("next"), KeyInput("previous")):
            self._sheet.step(self.lit, 1 if happened == KeyInput("next") else -1)

    def _leave(self) -> None:
        self._sheet.drop(self.lit)
        self._editing = False

    def _click(self, happened: PointInput) -> str | None:
        by = self._button(happened)
        if by:
            self._editing = True
            self._sheet.step(self.lit, by)
            return None
        asked = next((name for name, box in self._clicks.items() if box.holds(happened.at)), None)
        if asked in ("keep", "undo"):
            return asked
        if self.leads_on(happened):
            return self._begin()
        return self._begin() if self._rows.event(happened, self._pages()) else None

    def _button(self, happened: PointInput) -> int:
        steps = {"more": 1, "less": -1}
        return next((steps[name] for name, box in self._clicks.items() if name in steps and box.holds(happened.at)), 0)

    def _letter(self, sign: str) -> str | None:
        view = self.view()
        if view.changed and sign == self.text("corner-key-keep").lower():
            return "keep"
        return "undo" if view.can_step_back and sign == self.text("corner-key-undo").lower() else None

    def _keys(self, canvas: Canvas, view: SheetView) -> None:
        out = self.draw_way_out(canvas, "corner-as-it-was" if self._editing else "choice-back", one_of_two(canvas))
        after_out = (out.x + out.width + GAP, out.y + HINT_HIGH)
        if self._editing:
            arrows = quiet_key(canvas, self.text("corner-less-more"), self.text("corner-key-arrows"), after_out, one_of_two(canvas))
            self.draw_way_on(canvas, "corner-take", key="key-enter", after=arrows)
            return
        undo = None
        if view.can_step_back:
            undo = self._clicks["undo"] = quiet_key(
                canvas, self.text("corner-step-back"), self.text("corner-key-undo"), after_out, one_of_two(canvas)
            )
        if view.changed:
            self._clicks["keep"] = self.draw_way_on(canvas, "corner-keep", key="corner-key-keep", after=undo)
        else:
            self.draw_way_on(canvas, "corner-change", key="key-enter", after=undo)
