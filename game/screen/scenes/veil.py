"""The quiet over the world while the player is out of sight."""

from game.core.names import LossReason
from game.screen.canvas import Box, Canvas
from game.screen.easing import smooth
from game.screen.lines import line_high, write_lines
from game.screen.pictograms import pictogram
from game.screen.ring import draw_ring
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, INK, PANEL, PAPER, TITLE_SIZE

LOST_WAIT_S = 60.0
FADE_S = 0.5


def draw_veil(canvas: Canvas, text: Text, reason: LossReason, lost_for_s: float) -> None:
    """Darken the world and say why play waits and for how long."""
    canvas.veil(INK.faded(0.6 * smooth(lost_for_s / FADE_S)))
    wide = min(1120.0, canvas.safe.width)
    box = Box(canvas.width / 2 - wide / 2, 170, wide, 440)
    canvas.panel(box, PANEL._replace(alpha=235), 40)
    middle = (box.x + 200, box.center[1])
    left_s = max(0.0, LOST_WAIT_S - lost_for_s)
    draw_ring(canvas, middle, 130, left_s / LOST_WAIT_S, PAPER)
    canvas.svg(pictogram("wait"), (110, 110), (middle[0], middle[1] - 24))
    canvas.words(text("seconds", seconds=round(left_s)), BODY_SIZE, (middle[0], middle[1] + 56), "center")
    _why(canvas, text, Box(box.x + 380, box.y, box.width - 420, box.height), reason)


def _why(canvas: Canvas, text: Text, box: Box, reason: LossReason) -> None:
    waits_high = line_high(canvas, text("lost-wait"), BODY_SIZE) + 20
    taken = write_lines(canvas, text(f"lost-{reason}"), TITLE_SIZE - 12, box._replace(height=box.height - waits_high))
    canvas.words(text("lost-wait"), BODY_SIZE, (box.x, taken.y + taken.height + 20), bold=False)
