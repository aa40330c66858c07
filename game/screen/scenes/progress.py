"""The player's progress, one chart a page, with one true sentence each."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import Modality, MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.chart import ChartView, Said
from game.screen.chart_drawn import draw_chart
from game.screen.exercise_signs import exercise_sign
from game.screen.hud import one_of_two, page_back, quiet_words
from game.screen.landscape import Landscape
from game.screen.lines import fitted, line_high, lines_high, size_in, write_line, write_lines
from game.screen.pictograms import pictogram
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, INK, TITLE_SIZE

NO_BREAK = "\u00a0"
PAD, SIGN, KEYS = 28.0, 176.0, 124.0
NUMBER_SIZE, ROW_MIDDLE, SENTENCE_AIR = 100, 56.0, 20.0
NUMBER_SHARE, PAGE_SHARE, SENTENCE_MOST = 0.34, 0.15, 134.0
"""The number takes no more of the width than this, and at the foot the number of the page; the sentence no more of the height."""


@dataclass(frozen=True, slots=True)
class ProgressView:
    """One page out of `pages`: its title (text id), what it is about, and its sentence; a number and a chart where there are any.

    `each` says what one bar is of. `movement` is None only where nothing was done at all. On the last page the key that goes on leads out.
    """

    title: str
    sentence: Said
    page: int
    pages: int
    movement: MovementName | None = None
    side: Side = "right"
    modality: Modality = "active"
    each: Said | None = None
    number: Said | None = None
    below: Said | None = None
    chart: ChartView | None = None


class ProgressScene(ShownScene[ProgressView]):
    """Returns "next" for Space, the right arrow or a click on its sign, "previous" for the left arrow, "back" for Escape."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], ProgressView]) -> None:
        super().__init__(text, landscape, view)
        self._next = self._previous = Box(0, 0, 0, 0)

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Turn a page, or lead out."""
        if self.leads_out(happened):
            return "back"
        if isinstance(happened, PointInput):
            return "next" if self._next.holds(happened.at) else "previous" if self._previous.holds(happened.at) else None
        if happened in (KeyInput("select"), KeyInput("next")):
            return "next"
        return "previous" if happened == KeyInput("previous") else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return the title, what it is about, the number and the sentence."""
        view = self.view()
        number = " ".join(said.by(self.text) for said in (view.number, view.below) if said)
        return ". ".join(filter(None, (self.text(view.title), self._about(view), number, view.sentence.by(self.text))))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the page on a panel over the land, and below it the keys."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s)
        wide = safe.width - 2 * PAD
        head_high = PAD - 8 + SIGN + self._sentence_high(canvas, view, wide)
        panel = Box(safe.x, safe.y, safe.width, safe.height - KEYS if view.chart else head_high + PAD)
        canvas.panel(panel, INK.faded(0.9))
        inner = Box(panel.x + PAD, panel.y + PAD - 8, wide, SIGN)
        self._head(canvas, inner, view)
        sentence = Box(inner.x, inner.y + SIGN, wide, self._sentence_high(canvas, view, wide))
        write_lines(canvas, view.sentence.by(self.text), BODY_SIZE, sentence)
        if view.chart:
            top = panel.y + head_high
            draw_chart(canvas, Box(inner.x, top, wide, panel.y + panel.height - top - 8), view.chart, self.text)
        self._keys(canvas, view)

    def _head(self, canvas: Canvas, inner: Box, view: ProgressView) -> None:
        """Draw what the page is about, and its number."""
        sign = exercise_sign(view.movement, view.modality) if view.movement else pictogram("path")
        canvas.svg(sign, (SIGN - 16, SIGN - 16), (inner.x, inner.center[1]), "midleft")
        left = inner.x + SIGN + PAD
        room = inner.x + inner.width - left - self._number(canvas, inner, view) - PAD
        title, about = self.text(view.title), self._about(view)
        middle = inner.y + ROW_MIDDLE if about else inner.center[1]
        high = SIGN - line_high(canvas, about, BODY_SIZE, bold=False)
        size = min(fitted(canvas, title, TITLE_SIZE, room), size_in(canvas, title, TITLE_SIZE, (room, high)))
        canvas.words(title, size, (left, min(middle, inner.y + high / 2 + 1) if about else middle), "midleft")
        write_line(canvas, about, BODY_SIZE, (left, inner.y + SIGN), room, "bottomleft", bold=False)

    def _number(self, canvas: Canvas, inner: Box, view: ProgressView) -> float:
        """Write the number with what it is below it, at the right; return how wide they are."""
        if not view.number or not view.below:
            return 0.0
        right, most = inner.x + inner.width, NUMBER_SHARE * inner.width
        digits = write_line(canvas, view.number.by(self.text), NUMBER_SIZE, (right, inner.y + ROW_MIDDLE), most, "midright")
        below = write_line(canvas, view.below.by(self.text), BODY_SIZE, (right, inner.y + SIGN), most, "bottomright", bold=False)
        return max(digits.width, below.width)

    def _sentence_high(self, canvas: Canvas, view: ProgressView, wide: float) -> float:
        return min(SENTENCE_MOST, lines_high(canvas, view.sentence.by(self.text), BODY_SIZE, wide)) + SENTENCE_AIR

    def _about(self, view: ProgressView) -> str:
        if view.movement is None:
            return ""
        side = self.text(f"progress-side-{view.side}")
        limb = self.text("progress-about", exercise=self.text(f"exercise-{view.movement}"), side=side)
        return f"{limb}, {view.each.by(self.text)}" if view.each else limb

    def _keys(self, canvas: Canvas, view: ProgressView) -> None:
        """Draw the ways on and out, and which page this is."""
        safe = canvas.safe
        last = out = self.draw_way_out(canvas, widest=one_of_two(canvas))
        self._previous = Box(0, 0, 0, 0)
        if view.page > 1:
            last = self._previous = page_back(canvas, out)
        if view.pages > 1:
            place = self.text("progress-page", page=view.page, pages=view.pages).replace(" ", NO_BREAK)
            x = max(canvas.width / 2, last.x + last.width + PAGE_SHARE / 2 * safe.width)
            last = quiet_words(canvas, place, (x, safe.y + safe.height - 11), "midbottom", PAGE_SHARE)
        self._next = self.draw_way_on(canvas, "progress-next" if view.page < view.pages else "progress-done", after=last)
