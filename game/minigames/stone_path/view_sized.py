"""Drawings at their size on this canvas."""

import pygame

from game.screen.canvas import Canvas, Point, painted


def sized(canvas: Canvas, drawn: str, size: Point) -> pygame.Surface:
    """Return a drawing, `size` in canvas units."""
    return painted(drawn, (max(1, canvas.px(size[0])), max(1, canvas.px(size[1]))))
