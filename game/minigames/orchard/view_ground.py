"""The meadow of the orchard, from dawn to morning."""

import pygame

from game.minigames.orchard.shapes_ground import GROUND_TOP, ground
from game.screen.canvas import Canvas, painted
from game.screen.landscape_hour import Mixed, Palette


class Meadow:
    """The ground in one season, for a canvas of one size."""

    def __init__(self, canvas: Canvas, season: str) -> None:
        size = (canvas.surface.get_width(), canvas.px(900 - GROUND_TOP) + 1)

        def paint(palette: Palette) -> pygame.Surface:
            return painted(ground(palette, season, canvas.width, 7), size)

        self._ground = Mixed(paint, 0.4)

    def draw(self, canvas: Canvas, hour: float) -> None:
        """Draw the meadow over the lake."""
        canvas.blit(self._ground.at(hour), (0, GROUND_TOP), name="meadow")
