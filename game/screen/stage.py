"""The stage: the part of a window that is drawn on, and where on it a click falls."""

from dataclasses import replace

import pygame

from game.core.settings import Attention
from game.screen.beside import paint_beside
from game.screen.canvas import Canvas, Point
from game.screen.look import Look
from game.screen.scene import PointInput
from game.screen.theme import CANVAS_HEIGHT

NARROWEST = 4 / 3
"""A window narrower than this keeps dark bars above and below, so that every screen fits."""

SEEN_SHARE = 0.75
"""For somebody who sees one side the stage takes no more of the window's width than this."""

LOW_PX, LARGEST_SCALE = 700, 1.2
"""On a stage lower than this small and medium words come half-way up to the largest: it is looked at from as far as a large one."""

LEAST = (320, 180)
"""A window smaller than this shows a picture of this size made smaller: drawings need some pixels."""


class Stage:
    """What is shown of a window for one look: `canvas` to draw on, at `place`; what lies beside it is painted once, here."""

    def __init__(self, whole: pygame.Surface, look: Look) -> None:
        self.size, self.look = whole.get_size(), look
        self.place = stage_of(self.size, look.attention)
        self._shown = whole.subsurface(self.place)
        self.canvas = Canvas(pygame.Surface(LEAST) if is_small(self.size) else self._shown, readable(look, self.place.height))
        paint_beside(whole, self.place, look)

    def show(self) -> None:
        """Bring what was drawn to the window, made smaller where the window is small."""
        if self.canvas.surface is not self._shown:
            self._shown.blit(pygame.transform.smoothscale(self.canvas.surface, self._shown.get_size()), (0, 0))


def readable(look: Look, high_px: int) -> Look:
    """Return the look with words that are large enough on a stage of this height."""
    return look if high_px >= LOW_PX else replace(look, text_scale=(look.text_scale + LARGEST_SCALE) / 2)


def stage_of(size: tuple[int, int], attention: Attention = "middle") -> pygame.Rect:
    """Return the part of a window of `size` that is drawn on: all of it, or what is narrow enough on the side that is seen."""
    wide, high = size
    if is_small(size):
        share = min(wide / LEAST[0], high / LEAST[1])
        return pygame.Rect(0, 0, *(max(1, int(side * share)) for side in LEAST)).move_to(center=(wide // 2, high // 2))
    widest = wide if attention == "middle" else round(SEEN_SHARE * wide)
    stage_high = max(1, min(high, round(widest / NARROWEST)))
    stage_wide = wide if attention == "middle" else min(widest, round(stage_high * NARROWEST))
    return pygame.Rect(wide - stage_wide if attention == "right" else 0, (high - stage_high) // 2, stage_wide, stage_high)


def is_small(size: tuple[int, int]) -> bool:
    """Whether a window of `size` has too few pixels to draw on."""
    return size[0] < LEAST[0] or size[1] < LEAST[1]


def point_on(stage: pygame.Rect, pixel: tuple[int, int]) -> Point:
    """Return a window's pixel as a point in canvas units."""
    scale = stage.height / CANVAS_HEIGHT
    return (pixel[0] - stage.x) / scale, (pixel[1] - stage.y) / scale


def point_input(pixel: tuple[int, int], stage: pygame.Rect) -> PointInput:
    """Return a click at a window's pixel as a point in canvas units."""
    return PointInput(point_on(stage, pixel))
