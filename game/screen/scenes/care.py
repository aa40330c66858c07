"""A kind word with a picture: why to rest now, and what to do."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.hud import corner_camera_sign
from game.screen.key_cap import key_caption
from game.screen.lines import lines_high, write_lines
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.theme import BODY_SIZE, INK, PANEL, TITLE_SIZE

PICTURE, PAD, APART = 380.0, 48.0, 26.0


@dataclass(frozen=True, slots=True)
class CareView:
    """A title and a few sentences (text ids), with a picture (SVG)."""

    title: str
    sentences: tuple[str, ...]
    picture: str
    camera_on: bool = False


class CareScene(ShownScene[CareView]):
    """Says it and waits; any key or click returns "go_on"."""

    def event(self, happened: Input, now_s: float) -> str | None:  # noqa: ARG002
        """Go on, whichever way."""
        return "go_on" if happened in (KeyInput("select"), KeyInput("back")) or isinstance(happened, PointInput) else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return everything that is written."""
        view = self.view()
        return " ".join(self.text(said) for said in (view.title, *view.sentences))

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the picture at the left, the words beside it, and how to go on."""
        view, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.25)
        box = Box(safe.x, safe.y, safe.width, safe.height - 130)
        canvas.panel(box, PANEL._replace(alpha=235))
        square = Box(box.x + PAD, box.center[1] - PICTURE / 2, PICTURE, PICTURE)
        canvas.panel(square, INK, PICTURE * 0.2)
        canvas.svg(view.picture, (PICTURE * 0.84, PICTURE * 0.84), square.center)
        x = square.x + PICTURE + PAD
        self._words(canvas, Box(x, box.y, box.x + box.width - x - PAD, box.height), view)
        if view.camera_on:
            corner_camera_sign(canvas)
        key_caption(canvas, self.text("key-space"), self.text("choice-go-on"), (canvas.width / 2, safe.y + safe.height))

    def _words(self, canvas: Canvas, room: Box, view: CareView) -> None:
        """Write title and sentences below each other, all of them at mid height."""
        said = [(self.text(view.title), TITLE_SIZE, True), *((self.text(line), BODY_SIZE, False) for line in view.sentences)]
        highs = [lines_high(canvas, words, size, room.width, bold) for words, size, bold in said]
        y = room.center[1] - (sum(highs) + APART * (len(said) - 1)) / 2
        for (words, size, bold), high in zip(said, highs, strict=True):
            write_lines(canvas, words, size, Box(room.x, y, room.width, high), bold=bold)
            y += high + APART
