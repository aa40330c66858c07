"""The still water: everything above it once more, upside down, in thin bands that tremble a little and pale towards the viewer."""

import math

import pygame

from game.screen.canvas import Canvas
from game.screen.easing import mixed
from game.screen.landscape_ground import HORIZON

BAND_HIGH = 5.0
DEEP = 738.0
"""So far down the image reaches, in canvas units."""
FLATNESS = 0.5
"""The image is so much flatter than what it shows, so that more of the sky lies in the lake."""
CLEAR, PALE = 0.7, 0.1


class Mirror:
    """Lays the image of what was drawn so far onto the water."""

    def __init__(self, calm: float) -> None:
        self._calm = calm

    def draw(self, canvas: Canvas, time_s: float) -> None:
        """Draw it; what swims comes after it."""
        edge, wide = canvas.px(HORIZON), canvas.surface.get_width()
        high = canvas.px((DEEP - HORIZON) / FLATNESS)
        above = canvas.surface.subsurface((0, edge - high, wide, high))
        image = pygame.transform.scale(pygame.transform.flip(above, False, True), (wide, canvas.px(DEEP - HORIZON)))
        step = max(1, canvas.px(BAND_HIGH))
        for top in range(0, image.get_height(), step):
            share = top / image.get_height()
            band = image.subsurface((0, top, wide, min(step, image.get_height() - top)))
            tremble = self._calm * mixed(0.6, 5.0, share) * math.sin(1.1 * time_s + 26 * share + 4 * math.sin(9 * share))
            canvas.blit(band, (tremble, HORIZON + top / canvas.scale), "topleft", mixed(CLEAR, PALE, share), "mirrored")
