"""The stage: the part of a window that is drawn on, and where on it a click falls."""

import pygame

from game.screen.scene import PointInput
from game.screen.theme import CANVAS_HEIGHT

NARROWEST = 16 / 10
"""A window narrower than this keeps black bars above and below, so that every screen fits."""

LEAST = (320, 180)
"""A window smaller than this shows a picture of this size made smaller: drawings need some pixels."""


def stage_of(size: tuple[int, int]) -> pygame.Rect:
    """Return the part of a window of `size` that is drawn on."""
    wide, high = size
    if is_small(size):
        share = min(wide / LEAST[0], high / LEAST[1])
        return pygame.Rect(0, 0, *(max(1, int(side * share)) for side in LEAST)).move_to(center=(wide // 2, high // 2))
    stage_high = max(1, min(high, round(wide / NARROWEST)))
    return pygame.Rect(0, (high - stage_high) // 2, wide, stage_high)


def is_small(size: tuple[int, int]) -> bool:
    """Whether a window of `size` has too few pixels to draw on."""
    return size[0] < LEAST[0] or size[1] < LEAST[1]


def point_input(pixel: tuple[int, int], stage: pygame.Rect) -> PointInput:
    """Return a click at a window's pixel as a point in canvas units."""
    scale = stage.height / CANVAS_HEIGHT
    return PointInput(((pixel[0] - stage.x) / scale, (pixel[1] - stage.y) / scale))
