"""The shore: the bed of the bay, its beach, and the grass at its two ends."""

import math

import pygame

from game.minigames.tide.shapes_shore import BED_TOP, DUNE_SIZE, dune, ground
from game.screen.canvas import Canvas, painted
from game.screen.easing import mixed
from game.screen.landscape_hour import DAWN, Mixed, Palette

BENDS = 9
WIND_S = 5.5


class Shore:
    """Pictures of the shore for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        def paint(palette: Palette) -> pygame.Surface:
            return painted(ground(canvas.width, palette), (canvas.surface.get_width(), canvas.px(900 - BED_TOP) + 1))

        self._ground = Mixed(paint, 0.35)
        size = (canvas.px(DUNE_SIZE[0]), canvas.px(DUNE_SIZE[1]))
        self._left = [painted(dune(3, mixed(-10, 22, bend / (BENDS - 1)), DAWN), size) for bend in range(BENDS)]
        self._right = [
            pygame.transform.flip(painted(dune(8, mixed(10, -22, bend / (BENDS - 1)), DAWN), size), True, False) for bend in range(BENDS)
        ]

    def draw_ground(self, canvas: Canvas, hour: float) -> None:
        """Draw the bed and the beach."""
        canvas.blit(self._ground.at(hour), (0, BED_TOP))

    def draw_grass(self, canvas: Canvas, time_s: float) -> None:
        """Draw what stands nearest to the viewer."""
        for dunes, x, anchor, turn in ((self._left, 0.0, 0.0, 0.0), (self._right, canvas.width, 1.0, 1.3)):
            gust = 0.5 + 0.34 * math.sin(2 * math.pi * time_s / WIND_S + turn) + 0.16 * math.sin(2.3 * time_s + turn)
            picture = dunes[round(max(0.0, min(1.0, gust)) * (BENDS - 1))]
            canvas.blit(picture, (x - anchor * DUNE_SIZE[0], 900 - DUNE_SIZE[1]), "topleft")
