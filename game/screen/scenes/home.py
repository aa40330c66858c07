"""Home: the path so far, and the few things to do next."""

from collections.abc import Callable
from dataclasses import dataclass

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas
from game.screen.choices import Choice, Choices
from game.screen.landscape import Landscape
from game.screen.lines import write_lines
from game.screen.pictograms import pictogram, side_picture
from game.screen.scan import SCAN_S
from game.screen.scene import Input, KeyInput
from game.screen.scenes.shown import ShownScene
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE
from game.screen.tiles import tile_picture
from game.screen.trail import Trail

WIDE = 536.0
PLAY_HIGH, OTHER_HIGH, GAP = 250.0, 152.0, 22.0


@dataclass(frozen=True, slots=True)
class HomeView:
    """Who is here, how far the path has come, what "play" would start."""

    tile: str
    name: str | None
    stones: int
    reps_today: int
    movement: MovementName
    side: Side


class HomeScene(ShownScene[HomeView]):
    """Returns "play", "exercise", "player" or "close"; Escape is "close"."""

    def __init__(self, text: Text, landscape: Landscape, view: Callable[[], HomeView], scan_s: float = SCAN_S) -> None:
        super().__init__(text, landscape, view)
        self._choices = Choices(scan_s)
        self._trail: Trail | None = None

    def enter(self, now_s: float) -> None:
        """Light "play"."""
        super().enter(now_s)
        self._choices.enter(now_s)

    def event(self, happened: Input, now_s: float) -> str | None:
        """Return what was taken."""
        if happened == KeyInput("back"):
            return "close"
        return self._choices.event(self._offered(self.view()), happened, now_s)

    def spoken(self, now_s: float) -> str:
        """Return the greeting first, then the words of each choice as it lights up."""
        view = self.view()
        lit = self._choices.lit(self._offered(view), now_s).said(self.text)
        return f"{self._greeting(view)} {lit}" if self.age_s(now_s) < SCAN_S else lit

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the path through the land, the greeting with the count of stones, and the choices."""
        view = self.view()
        self._trail = self.ground_with_trail(canvas, self._trail, view.stones, now_s)
        self._greet(canvas, view)
        self._choices.draw(canvas, self._offered(view), _boxes(canvas), self.text, now_s)

    def _greet(self, canvas: Canvas, view: HomeView) -> None:
        word, today = self.text("home-stones-word", count=view.stones), self.text("home-today", count=view.reps_today)
        digits_wide = canvas.measure(str(view.stones), COUNT_SIZE)[0]
        words_wide = max(canvas.measure(word, BODY_SIZE)[0], canvas.measure(today, BODY_SIZE, bold=False)[0])
        box = Box(canvas.safe.x, canvas.safe.y, max(580.0, digits_wide + words_wide + 76), 320)
        canvas.panel(box)
        canvas.svg(tile_picture(view.tile), (130, 130), (box.x + 24, box.y + 24), "topleft")
        write_lines(canvas, self._greeting(view), BODY_SIZE, Box(box.x + 178, box.y + 24, box.width - 200, 130))
        canvas.words(str(view.stones), COUNT_SIZE, (box.x + 24, box.y + 240), "midleft")
        canvas.words(word, BODY_SIZE, (box.x + 48 + digits_wide, box.y + 240), "bottomleft")
        canvas.words(today, BODY_SIZE, (box.x + 48 + digits_wide, box.y + 240), "topleft", bold=False)

    def _greeting(self, view: HomeView) -> str:
        return self.text("home-greeting-named", name=view.name) if view.name else self.text("home-greeting")

    @staticmethod
    def _offered(view: HomeView) -> tuple[Choice, ...]:
        limb = "leg" if view.movement == "knee_extension" else "hand"
        return (
            Choice("play", side_picture(view.movement, view.side), f"home-play-{view.side}-{limb}"),
            Choice("exercise", pictogram("swap"), "home-exercise"),
            Choice("player", pictogram("people"), "home-player"),
            Choice("close", pictogram("door"), "home-close"),
        )


def _boxes(canvas: Canvas) -> tuple[Box, ...]:
    """Return where the choices stand: play large on top, the others below it."""
    x, y = canvas.safe.x + canvas.safe.width - WIDE, canvas.safe.y
    tops = [y, *(y + PLAY_HIGH + GAP + row * (OTHER_HIGH + GAP) for row in range(3))]
    return tuple(Box(x, top, WIDE, PLAY_HIGH if top == y else OTHER_HIGH) for top in tops)
