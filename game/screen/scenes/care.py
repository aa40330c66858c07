"""A kind word with a picture: why to rest now, and what to do."""

from dataclasses import dataclass

from game.screen.canvas import Box, Canvas
from game.screen.hud import corner_camera_sign
from game.screen.lines import lines_high, size_all_in, size_in, write_lines
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.shown import ShownScene
from game.screen.theme import BODY_SIZE, INK, PANEL, TITLE_SIZE

PICTURE, PAD, APART = 380.0, 48.0, 26.0
CAMERA_WIDE = 60.0
PICTURE_SHARE, TITLE_MOST = 0.28, 0.35
"""The picture takes no more of the width than this, the title no more of the height."""


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
        side = min(PICTURE, PICTURE_SHARE * box.width)
        square = Box(box.x + PAD, box.center[1] - side / 2, side, side)
        canvas.panel(square, INK, side * 0.2)
        canvas.svg(view.picture, (side * 0.84, side * 0.84), square.center)
        x = square.x + side + PAD
        right = box.x + box.width - PAD - (CAMERA_WIDE if view.camera_on else 0)
        self._words(canvas, Box(x, box.y, right - x, box.height), view)
        if view.camera_on:
            corner_camera_sign(canvas)
        self.draw_way_on(canvas, "choice-go-on", "midbottom")

    def _words(self, canvas: Canvas, room: Box, view: CareView) -> None:
        """Write title and sentences below each other, all of them at mid height."""
        title, sentences = self.text(view.title), [self.text(line) for line in view.sentences]
        title_size = size_in(canvas, title, TITLE_SIZE, (room.width, TITLE_MOST * room.height))
        left = room.height - 2 * APART - lines_high(canvas, title, title_size, room.width)
        body_size = size_all_in(canvas, sentences, BODY_SIZE, (room.width, left - APART * len(sentences)), bold=False)
        said = [(title, title_size, True), *((line, body_size, False) for line in sentences)]
        highs = [lines_high(canvas, words, size, room.width, bold) for words, size, bold in said]
        y = room.center[1] - (sum(highs) + APART * (len(said) - 1)) / 2
        for (words, size, bold), high in zip(said, highs, strict=True):
            write_lines(canvas, words, size, Box(room.x, y, room.width, high), bold=bold)
            y += high + APART
