"""Something that the player or a helper has to know, in plain sentences."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.lines import broken_lines, line_high, write_lines
from game.screen.pictograms import Pictogram, pictogram
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.theme import BODY_SIZE, PANEL, TITLE_SIZE


@dataclass(frozen=True, slots=True)
class SayView:
    """A title (text id), and sentences that are already words, such as what is wrong in a level file."""

    title: str
    sentences: tuple[str, ...]
    picture: Pictogram = "note"


class SayScene(ShownScene[SayView]):
    """Says it and waits; returns "go_on", or "back" for Escape."""

    def event(self, happened: Input, now_s: float) -> str | None:
        """Any key or click goes on."""
        if happened == KeyInput("select") or isinstance(happened, PointInput):
            return "go_on"
        return super().event(happened, now_s)

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return everything that is written."""
        return " ".join((self.text(self.view().title), *self.view().sentences))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the picture, the title, the sentences, and how to go on."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.25)
        box = Box(safe.x, safe.y, safe.width, safe.height - 130)
        canvas.panel(box, PANEL._replace(alpha=230))
        canvas.svg(pictogram(view.picture), (150, 150), (box.x + 120, box.y + 120))
        write_lines(canvas, self.text(view.title), TITLE_SIZE, Box(box.x + 230, box.y + 40, box.width - 260, 160))
        self._sentences(canvas, Box(box.x + 48, box.y + 230, box.width - 96, box.height - 260), view.sentences)
        self.draw_way_on(canvas, "choice-go-on", "midbottom")

    def _sentences(self, canvas: Canvas, box: Box, sentences: tuple[str, ...]) -> None:
        """Write as many lines as there is room for; long names break where the box ends."""
        high = line_high(canvas, " ".join(sentences), BODY_SIZE, bold=False)
        lines = [line for said in sentences for line in broken_lines(canvas, said, BODY_SIZE, box.width, bold=False)]
        for number, line in enumerate(lines[: int(box.height / high)]):
            canvas.words(line, BODY_SIZE, (box.x, box.y + number * high), bold=False)
