"""The picture guide for whoever helps: a few large pictures on each page, with a few words below."""

from collections.abc import Callable

from game.screen.canvas import Box, Canvas
from game.screen.help_pictures import HELP_PICTURES, HelpPicture, help_picture
from game.screen.key_cap import key_caption
from game.screen.landscape import Landscape
from game.screen.lines import size_in, write_lines
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.choice import draw_question
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, INK, PANEL

ON_A_PAGE = 3
GAP, PAD = 36.0, 22.0
TOP, HIGH, WIDEST, PICTURE = 210.0, 500.0, 440.0, 310.0
HELP_PAGES: tuple[tuple[HelpPicture, ...], ...] = tuple(
    HELP_PICTURES[first : first + ON_A_PAGE] for first in range(0, len(HELP_PICTURES), ON_A_PAGE)
)


class HelpScene(ShownScene[int]):
    """Shows one page of the guide (the view is its number, from 0); returns "go_on" for the next one or the end, or "back"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], int]) -> None:
        super().__init__(text, landscape, view)
        self._go_on = Box(0, 0, 0, 0)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Space or a click on its key goes on."""
        if happened == KeyInput("select") or (isinstance(happened, PointInput) and self._go_on.holds(happened.at)):
            return "go_on"
        return super().event(happened, now_s)

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return what stands below the pictures."""
        return ". ".join(self._said(name) for name in HELP_PAGES[self.view()])

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the title, the pictures in a row, and how to go on."""
        page, safe = self.view(), canvas.safe
        self.ground(canvas, now_s, 0.25)
        pages = self.text("help-page", page=page + 1, pages=len(HELP_PAGES))
        draw_question(canvas, f"{self.text('help-title')}  ·  {pages}")
        boxes = _boxes(canvas)
        room = _below(boxes[0])
        size = min(size_in(canvas, self._said(name), BODY_SIZE, (room.width, room.height)) for name in HELP_PAGES[page])
        for box, name in zip(boxes, HELP_PAGES[page], strict=True):
            self._draw_one(canvas, box, name, size)
        self.draw_way_out(canvas)
        words = "help-next" if page + 1 < len(HELP_PAGES) else "help-done"
        corner = (safe.x + safe.width, safe.y + safe.height)
        self._go_on = key_caption(canvas, self.text("key-space"), self.text(words), corner, "bottomright")

    def _draw_one(self, canvas: Canvas, box: Box, name: HelpPicture, size: float) -> None:
        canvas.panel(box, PANEL)
        side = _side(box)
        tile = Box(box.center[0] - side / 2, box.y + PAD, side, side)
        canvas.panel(tile, INK, side * 0.12)
        canvas.svg(help_picture(name), (side * 0.88, side * 0.88), tile.center)
        write_lines(canvas, self._said(name), size, _below(box), centred=True)

    def _said(self, name: HelpPicture) -> str:
        return self.text(f"help-{name}")


def _boxes(canvas: Canvas) -> tuple[Box, ...]:
    """Return where the pictures of a page stand, in one row."""
    wide = min(WIDEST, (canvas.safe.width - GAP * (ON_A_PAGE - 1)) / ON_A_PAGE)
    left = (canvas.width - ON_A_PAGE * wide - (ON_A_PAGE - 1) * GAP) / 2
    return tuple(Box(left + number * (wide + GAP), TOP, wide, HIGH) for number in range(ON_A_PAGE))


def _side(box: Box) -> float:
    return min(box.width - 2 * PAD, PICTURE)


def _below(box: Box) -> Box:
    """Return the room for the words below a picture."""
    y = box.y + PAD + _side(box)
    return Box(box.x + PAD, y, box.width - 2 * PAD, box.y + box.height - y)
