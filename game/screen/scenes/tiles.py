"""One question whose answers are many: picture tiles in rows, and a few other ways below them."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice
from game.screen.flat_choices import HIGH as FLAT_HIGH
from game.screen.flat_choices import flat_card
from game.screen.key_cap import key_cap
from game.screen.landscape import Landscape
from game.screen.row_scan import Lit, RowScan
from game.screen.scene import Input, KeyInput, PointerInput, PointInput
from game.screen.scenes.choice import ChoiceScene, ChoiceView, draw_question
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import BODY_SIZE
from game.screen.tile_grid import draw_row_light, draw_tile, grid_boxes, names_size, other_boxes, rows_of

MOST_IN_LINE = 6
"""More answers than these are scanned by rows."""
MOST_TILES = 12
VEIL, KEY_AIR = 0.25, 40.0


@dataclass(frozen=True, slots=True)
class TilesView(ChoiceView):
    """A question with up to twelve tiles for answers; the last `others` of the choices are none of these, "back" among them."""

    others: int = 1

    @property
    def tiles(self) -> int:
        """How many of the choices are tiles."""
        return len(self.choices) - self.others


class TilesScene(ShownScene[TilesView]):
    """Asks one question; the key takes a row first, then an answer of it. Returns its name, or "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], TilesView]) -> None:
        super().__init__(text, landscape, view)
        self._scan = RowScan()
        self._rows: tuple[int, ...] = ()
        self._boxes: tuple[Box, ...] = ()

    def enter(self, now_s: float) -> None:
        """Light the first row."""
        super().enter(now_s)
        self._scan.start(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return the answer that was taken."""
        if happened == KeyInput("back"):
            return "back"
        if isinstance(happened, PointInput):
            at = self._number_at(happened.at)
            return None if at is None else self.view().choices[at].name
        if isinstance(happened, PointerInput):
            self._point(happened, now_s)
        elif isinstance(happened, KeyInput) and self._rows:
            return self._key(happened, now_s)
        return None

    def spoken(self, now_s: float) -> str:
        """Return the question first, then what is lit: the row by its first and last answer, or the one answer."""
        view = self.view()
        lit = self._lit_words(view, now_s)
        is_row = not self._rows or self._scan.lit(self._rows, now_s).is_row
        return f"{self.text(view.question)} {lit}" if is_row and self.age_s(now_s) < self._scan.step_s else lit

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the question, the tiles, the other answers and the key."""
        view, key = self.view(), self.text("key-space")
        self._scan.keep_pace(canvas.look.scan_s)
        self.ground(canvas, now_s, VEIL)
        draw_question(canvas, self.text(view.question))
        in_rows = rows_of(canvas, view.tiles)
        self._rows = (*in_rows, view.others)
        tiles = grid_boxes(canvas, in_rows)
        others = other_boxes(canvas, view.others, canvas.measure(key, BODY_SIZE)[0] + KEY_AIR)
        self._boxes = tuple(canvas.target(box) for box in (*tiles, *others))
        lit = self._scan.lit(self._rows, now_s)
        if lit.is_row:
            draw_row_light(canvas, self._boxes[lit.first : lit.first + lit.things])
        self._draw_answers(canvas, view, lit)
        at = (canvas.safe.x, canvas.safe.y + canvas.safe.height - FLAT_HIGH / 2)
        key_cap(canvas, key, at, 1 - self._scan.share(now_s))

    def _draw_answers(self, canvas: Canvas, view: TilesView, lit: Lit) -> None:
        """Draw every answer in its box; one that is lit alone is in the accent, those of a lit row are dark on it."""
        names = [choice.said(self.text) for choice in view.choices]
        size = names_size(canvas, self._boxes, names[: view.tiles])
        for number, (choice, box) in enumerate(zip(view.choices, self._boxes, strict=True)):
            alone, in_row = number in lit and not lit.is_row, number in lit and lit.is_row
            if number < view.tiles:
                draw_tile(canvas, box, choice.picture, names[number], size, alone, in_row)
            else:
                flat_card(canvas, box, choice.picture, names[number], alone)

    def _lit_words(self, view: TilesView, now_s: float) -> str:
        if not self._rows:
            return ""
        lit = self._scan.lit(self._rows, now_s)
        first, last = (view.choices[number].said(self.text) for number in (lit.first, lit.first + lit.things - 1))
        return self.text("tiles-row", first=first, last=last) if lit.is_row else first

    def _key(self, happened: KeyInput, now_s: float) -> str | None:
        if happened.key == "select":
            taken = self._scan.taken(self._rows, now_s)
            return None if taken is None else self.view().choices[taken].name
        if happened.key in ("next", "previous"):
            self._scan.move(1 if happened.key == "next" else -1, self._rows, now_s)
        return None

    def _point(self, happened: PointerInput, now_s: float) -> None:
        at = None if happened.at is None else self._number_at(happened.at)
        if at is not None:
            self._scan.point(at, self._rows, now_s)
        elif happened.at is None and self._rows:
            self._scan.let_go(self._rows, now_s)

    def _number_at(self, at: tuple[float, float]) -> int | None:
        return next((number for number, box in enumerate(self._boxes) if box.holds(at)), None)


def asking(text: Text, landscape: Landscape, view: ChoiceView) -> ChoiceScene | TilesScene:
    """Return the screen of a question."""
    return TilesScene(text, landscape, lambda: view) if isinstance(view, TilesView) else ChoiceScene(text, landscape, lambda: view)


def question_of(question: str, tiles: tuple[Choice, ...], others: tuple[Choice, ...]) -> ChoiceView:
    """Return a question with few answers as large pictures, one with many as tiles in rows."""
    choices = (*tiles, *others)
    return ChoiceView(question, choices) if len(choices) <= MOST_IN_LINE else TilesView(question, choices, others=len(others))
