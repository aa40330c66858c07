"""The shore: the bed of the bay, its beach, and the grass at its two ends."""

import math

import pygame

from game.minigames.tide.shapes_drifting import PINKS, pinks
from game.minigames.tide.shapes_shore import BED_TOP, DUNE_SIZE, dune, ground
from game.minigames.tide.view_place import HIGH
from game.screen.canvas import Canvas, painted
from game.screen.easing import mixed
from game.screen.landscape_hour import DAWN, Mixed, Palette

BENDS = 9
WIND_S = 5.5
PINKS_AT = ((0.028, HIGH + 33, 116.0), (0.083, HIGH + 23, 88.0), (0.925, HIGH + 27, 92.0), (0.974, HIGH + 37, 120.0))
"""Where sea pinks grow, and how wide each cushion is."""


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

        self._pinks = [
            [painted(pinks(number, mixed(-7, 9, bend / (BENDS - 1))), _size(canvas, wide)) for bend in range(BENDS)]
            for number, (_, _, wide) in enumerate(PINKS_AT)
        ]

    def ground(self, hour: float) -> pygame.Surface:
        """Return the bed and the beach, from BED_TOP down."""
        return self._ground.at(hour)

    def draw_pinks(self, canvas: Canvas, time_s: float) -> None:
        """Draw the sea pinks at both ends of the beach."""
        for cushion, (across, foot_y, _) in zip(self._pinks, PINKS_AT, strict=True):
            canvas.blit(cushion[_gust(time_s, 7 * across)], (across * canvas.width, foot_y), "midbottom", name="pinks")

    def draw_grass(self, canvas: Canvas, time_s: float) -> None:
        """Draw what stands nearest to the viewer."""
        for dunes, x, anchor, turn in ((self._left, 0.0, 0.0, 0.0), (self._right, canvas.width, 1.0, 1.3)):
            canvas.blit(dunes[_gust(time_s, turn)], (x - anchor * DUNE_SIZE[0], 900 - DUNE_SIZE[1]), "topleft")


def _gust(time_s: float, turn: float) -> int:
    """Return how far the wind bends what stands there, as the number of a picture."""
    gust = 0.5 + 0.34 * math.sin(2 * math.pi * time_s / WIND_S + turn) + 0.16 * math.sin(2.3 * time_s + turn)
    return round(max(0.0, min(1.0, gust)) * (BENDS - 1))


def _size(canvas: Canvas, wide: float) -> tuple[int, int]:
    return canvas.px(wide), canvas.px(wide * PINKS[1] / PINKS[0])
