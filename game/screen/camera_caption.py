"""The camera's sign and a line about it in the margin at the foot of every screen that the camera looks at the player beside."""

from game.screen.canvas import Box, Canvas
from game.screen.lines import fitted
from game.screen.pictograms import pictogram
from game.screen.theme import PANEL, SMALLEST_SIZE

SIGN, PAD, HIGH = 36.0, 16.0, 43.0


def draw_camera_caption(canvas: Canvas, words: str) -> Box:
    """Draw it below everything that can be taken, and return its box."""
    size = fitted(canvas, words, canvas.look.asked_size(SMALLEST_SIZE), canvas.safe.width - SIGN - 3 * PAD)
    wide = canvas.measure(words, size)[0] + SIGN + 3 * PAD
    box = Box((canvas.width - wide) / 2, canvas.height - HIGH, wide, HIGH)
    canvas.panel(box, PANEL, 12)
    canvas.svg(pictogram("camera_on"), (SIGN, SIGN), (box.x + PAD, box.center[1]), "midleft")
    canvas.words(words, size, (box.x + SIGN + 2 * PAD, box.center[1]), "midleft")
    return box
