"""The stage: the part of a window that is drawn on, and where on it a click falls."""

import pygame

from game.screen.scene import PointInput
from game.screen.theme import CANVAS_HEIGHT

NARROWEST = 16 / 10
"""A window narrower than this keeps black bars above and below, so that every screen fits."""


def stage_of(size: tuple[int, int]) -> pygame.Rect:
    """Return the part of a window of `size` that is drawn on."""
    wide, high = size
    stage_high = max(1, min(high, round(wide / NARROWEST)))
    return pygame.Rect(0, (high - stage_high) // 2, wide, stage_high)


def point_input(pixel: tuple[int, int], stage: pygame.Rect) -> PointInput:
    """Return a click at a window's pixel as a point in canvas units."""
    scale = stage.height / CANVAS_HEIGHT
    return PointInput(((pixel[0] - stage.x) / scale, (pixel[1] - stage.y) / scale))
