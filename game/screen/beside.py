"""What lies beside the stage: dusk that asks for nothing, and a warm upright line at the edge where a search may begin.

The line stands on the side that is missed, as an anchor for the eye: scanning training lets a search begin there (Weinberg and
others 1977, Archives of Physical Medicine and Rehabilitation 58, 479–486).
"""

import numpy as np
import numpy.typing as npt
import pygame

from game.screen.high_contrast import BLACK, toned
from game.screen.look import Look
from game.screen.theme import ACCENT, CANVAS_HEIGHT, HILLS, INK, MEADOW, SKY, from_hex

LINE_WIDTH = 9
"""Of the anchor, in canvas units."""
DUSK = (SKY[0], SKY[1], SKY[2], HILLS[3], MEADOW[1], MEADOW[2])
"""Colours from the top of the window to its foot, as the land beside it has them."""
AT = (0.0, 0.25, 0.5, 0.56, 0.7, 1.0)
NEAR = 0.3
"""Share of these colours that is left beside the stage; further out there is only dark."""


def paint_beside(whole: pygame.Surface, stage: pygame.Rect, look: Look) -> None:
    """Paint all of a window but its stage; the side that is missed gets dusk and the anchor."""
    for bare in _around(whole.get_rect(), stage):
        whole.fill(BLACK[:3] if look.high_contrast else INK[:3], bare)
    right = look.attention == "right"
    missed = stage.left if right else whole.get_width() - stage.right
    if look.attention == "middle" or missed == 0:
        return
    side = pygame.Rect(0 if right else stage.right, stage.top, missed, stage.height)
    if not look.high_contrast:
        dusk = _dusk(missed, stage.height)
        pygame.surfarray.blit_array(whole.subsurface(side), dusk[::-1] if right else dusk)
    wide = min(missed, max(2, round(LINE_WIDTH * stage.height / CANVAS_HEIGHT)))
    line = pygame.Rect(stage.left - wide if right else stage.right, stage.top, wide, stage.height)
    whole.fill(toned(ACCENT)[:3] if look.high_contrast else ACCENT[:3], line)


def _around(whole: pygame.Rect, stage: pygame.Rect) -> tuple[pygame.Rect, ...]:
    return (
        pygame.Rect(0, 0, whole.width, stage.top),
        pygame.Rect(0, stage.bottom, whole.width, whole.bottom - stage.bottom),
        pygame.Rect(0, stage.top, stage.left, stage.height),
        pygame.Rect(stage.right, stage.top, whole.right - stage.right, stage.height),
    )


def _dusk(wide: int, high: int) -> npt.NDArray[np.uint8]:
    """Return the colours beside a stage, width × height × 3, with the stage at the left."""
    heights = np.linspace(0, 1, high)
    land = np.stack([np.interp(heights, AT, [from_hex(code)[channel] for code in DUSK]) for channel in range(3)], axis=-1)
    share = NEAR * np.linspace(1, 0, wide)[:, None, None] ** 1.5
    return np.asarray(np.array(INK[:3]) * (1 - share) + land[None] * share).astype(np.uint8)
