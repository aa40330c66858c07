"""Before the first rep: sit safely, and know what the camera does."""

from game.screen.canvas import Box, Canvas, Point
from game.screen.lines import write_lines
from game.screen.pictograms import pictogram
from game.screen.safety_picture import BRAKE_AT, FEET_AT, SAFETY_PICTURE, SAFETY_SIZE, WALL_AT
from game.screen.scene import Input, KeyInput, PointInput
from game.screen.scenes.two_ways import TwoWaysScene
from game.screen.theme import ACCENT, BODY_SIZE, INK, PANEL

WIDEST = 1440.0
"""On a screen whose safe part is as wide as this the picture has its full size."""
LINES = (("safety-wall", WALL_AT), ("safety-brakes", BRAKE_AT), ("safety-feet", FEET_AT))


class SafetyScene(TwoWaysScene[str | None]):
    """Shows one picture and says it; its view is the text id of the camera's promise, None without a camera. Returns "go_on" or "back"."""

    def event(self, happened: Input, now_s: float) -> str | None:
        """Space or a click goes on, but for a click on the way out, or Space while it stands there."""
        if self.takes_out(happened, now_s):
            return "back"
        return "go_on" if happened == KeyInput("select") or isinstance(happened, PointInput) else None

    def spoken(self, now_s: float) -> str:  # noqa: ARG002
        """Return all of it."""
        said = [*(self.text(line) for line, _ in LINES), self.text("safety-stop")]
        promise = self.view()
        return " ".join([*said, self.text(promise)] if promise else said)

    def draw(self, canvas: Canvas, now_s: float) -> None:
        """Draw the picture with its three lines, the camera's promise, and how to go on."""
        safe = canvas.safe
        self.ground(canvas, now_s, 0.25)
        canvas.panel(Box(safe.x, safe.y, safe.width, 560), PANEL._replace(alpha=235))
        share = _share(canvas)
        left, top = safe.x + 20 * share, safe.y + 280 - SAFETY_SIZE[1] * share / 2
        canvas.svg(SAFETY_PICTURE, (SAFETY_SIZE[0] * share, SAFETY_SIZE[1] * share), (left, top), "topleft")
        for number, (line, (x, y)) in enumerate(LINES, 1):
            _marker(canvas, number, (left + x * share, top + y * share))
            _marker(canvas, number, self._line(canvas, number, line))
        canvas.svg(pictogram("stop"), (84, 84), self._line(canvas, len(LINES) + 1, "safety-stop"))
        promise = self.view()
        if promise:
            self._camera(canvas, promise)
        self.draw_ways(canvas, now_s, "safety-ready")

    def _line(self, canvas: Canvas, number: int, line: str) -> Point:
        """Write a line and return where its sign belongs."""
        x, y = canvas.safe.x + 790 * _share(canvas), canvas.safe.y + 90 + (number - 1) * 128
        write_lines(canvas, self.text(line), BODY_SIZE, Box(x + 104, y - 64, canvas.safe.x + canvas.safe.width - x - 120, 128))
        return x + 38, y

    def _camera(self, canvas: Canvas, promise: str) -> None:
        safe = canvas.safe
        box = Box(safe.x, safe.y + 580, safe.width, 110)
        canvas.panel(box, PANEL._replace(alpha=235))
        canvas.svg(pictogram("eye"), (92, 92), (box.x + 80, box.center[1]))
        write_lines(canvas, self.text(promise), BODY_SIZE, Box(box.x + 150, box.y, box.width - 170, box.height))


def _share(canvas: Canvas) -> float:
    """Return how large the picture is, so that the lines beside it have room on a narrow screen."""
    return min(1.0, canvas.safe.width / WIDEST)


def _marker(canvas: Canvas, number: int, at: Point) -> None:
    """Draw the number that ties a line to its place in the picture."""
    canvas.disc(at, 38, INK)
    canvas.disc(at, 34, ACCENT)
    canvas.words(str(number), BODY_SIZE, at, "center", INK)
