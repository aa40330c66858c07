"""Something that the player or a helper has to know, in plain sentences."""

from collections.abc import Callable
from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.landscape import Landscape
from game.screen.lines import broken_lines, line_high, lines_in, size_all_in, write_lines
from game.screen.pictograms import Pictogram, pictogram
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, PANEL, TITLE_SIZE

HEAD_HIGH, FOOT_HIGH, PAD = 210.0, 130.0, 48.0
SOLID = PANEL._replace(alpha=230)


@dataclass(frozen=True, slots=True)
class SayView:
    """A title (text id), and sentences that are already words, such as what is wrong in a level file."""

    title: str
    sentences: tuple[str, ...]
    picture: Pictogram = "note"


class SayScene(ShownScene[SayView]):
    """Says it and waits; returns "go_on" once all pages were seen, or "back" for Escape.

    Sentences that do not fit become smaller; only where that is not enough there are pages.
    """

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], SayView]) -> None:
        super().__init__(text, landscape, view)
        self._page, self._pages = 0, 1

    def enter(self, now_s: float) -> None:
        """Begin with the first page."""
        super().enter(now_s)
        self._page = 0

    def event(self, happened: Input, now_s: float) -> str | None:
        """Any key or click goes on."""
        if happened != KeyInput("select") and not isinstance(happened, PointInput):
            return super().event(happened, now_s)
        if self._page + 1 >= self._pages:
            return "go_on"
        self._page += 1
        return None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return everything that is written."""
        return " ".join((self.text(self.view().title), *self.view().sentences))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the picture, the title, the sentences, and how to go on."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.25)
        box = Box(safe.x, safe.y, safe.width, safe.height - FOOT_HIGH)
        canvas.panel(box, SOLID)
        canvas.svg(pictogram(view.picture), (150, 150), (box.x + 120, box.y + 120))
        write_lines(canvas, self.text(view.title), TITLE_SIZE, Box(box.x + 230, box.y + 40, box.width - 260, 160))
        room = Box(box.x + PAD, box.y + HEAD_HIGH, box.width - 2 * PAD, box.height - HEAD_HIGH - PAD / 2)
        self._sentences(canvas, room, view.sentences)
        self.draw_way_on(canvas, "choice-go-on", "midbottom")

    def _sentences(self, canvas: Canvas, box: Box, sentences: tuple[str, ...]) -> None:
        """Write a page of lines, as large as all of them can be on one; long names break where the box ends."""
        size = size_all_in(canvas, sentences, BODY_SIZE, (box.width, box.height), bold=False)
        high = line_high(canvas, " ".join(sentences), size, bold=False)
        lines = [line for said in sentences for line in broken_lines(canvas, said, size, box.width, bold=False)]
        most = max(1, lines_in(canvas, " ".join(sentences), size, box.height, bold=False))
        self._pages = -(-len(lines) // most)
        shown = lines[self._page * most :][:most]
        for number, line in enumerate(shown):
            canvas.words(line, size, (box.x, box.y + number * high), bold=False)
        if self._pages > 1:
            self._number(canvas, size)

    def _number(self, canvas: Canvas, size: float) -> None:
        """Write which page of how many this is beside the way on."""
        safe = canvas.safe
        right = (safe.x + safe.width - PAD / 2, safe.y + safe.height - FOOT_HIGH / 2 + PAD / 4)
        wide, high = canvas.measure(said := f"{self._page + 1}/{self._pages}", size)
        canvas.panel(Box(right[0] - wide - PAD / 2, right[1] - high / 2, wide + PAD, high), SOLID)
        canvas.words(said, size, right, "midright")
