"""What guides a limb through a slow set: the gauge with its light to follow, and the ring that grows while something lasts."""

import math

from game.core.guidance import Guidance
from game.screen.canvas import Box, Canvas
from game.screen.easing import clamped
from game.screen.ring import draw_ring
from game.screen.theme import ACCENT, INK, PANEL, PAPER, SUN, TITLE_SIZE

GAUGE_WIDE, GAUGE_HIGH = 120.0, 390.0
TARGET_AT = 0.86
"""Where on the gauge the target stands; a limb may go a little further."""
HOLD_RADIUS = 150.0


def draw_guidance(canvas: Canvas, guidance: Guidance, reach: float) -> None:
    """Draw what this guidance asks to be seen: the gauge where there is a pace, the ring where something takes its time."""
    if guidance.pace is not None:
        _gauge(canvas, reach, guidance.pace)
    if guidance.left_s is not None:
        _ring(canvas, guidance.left_s, guidance.share)


def _gauge(canvas: Canvas, reach: float, pace: float) -> None:
    """Draw a tall bar: the limb fills it from below, a line of light goes ahead of it, a mark stands at the target."""
    safe = canvas.safe
    box = Box(safe.x + safe.width - GAUGE_WIDE, safe.y + 298, GAUGE_WIDE, GAUGE_HIGH)
    canvas.panel(box, PANEL, 40)
    inner = Box(box.x + 14, box.y + 14, box.width - 28, box.height - 28)
    filled = max(28.0, inner.height * clamped(reach * TARGET_AT))
    canvas.panel(Box(inner.x, inner.y + inner.height - filled, inner.width, filled), ACCENT, 28)
    target_y = inner.y + inner.height * (1 - TARGET_AT)
    canvas.line((box.x - 16, target_y), (box.x + 6, target_y), 8, PAPER)
    pace_y = inner.y + inner.height * (1 - clamped(pace * TARGET_AT))
    canvas.line((box.x - 22, pace_y), (box.x + box.width - 8, pace_y), 20, INK)
    canvas.line((box.x - 22, pace_y), (box.x + box.width - 8, pace_y), 12, SUN)
    canvas.disc((box.x - 26, pace_y), 24, INK)
    canvas.disc((box.x - 26, pace_y), 19, SUN)


def _ring(canvas: Canvas, left_s: float, share: float) -> None:
    """Draw the seconds that are left in a ring that fills, in the upper middle, clear of the walker."""
    middle = (canvas.width / 2, canvas.safe.y + HOLD_RADIUS * 1.13)
    draw_ring(canvas, middle, HOLD_RADIUS, clamped(share))
    canvas.disc(middle, 30 + round(12 * clamped(share)) * 6, SUN.faded(0.18))
    canvas.words(str(math.ceil(max(0.0, left_s))), TITLE_SIZE + 40, middle, "center")
