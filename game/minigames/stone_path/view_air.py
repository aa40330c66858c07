"""Clear air, and the long pictures that weather lays over it."""

import pygame

from game.screen.canvas import Canvas, painted


class Air:
    """Nothing but the land's own air; all weather is made from it."""

    def __init__(self, canvas: Canvas, share: float) -> None:
        """`share` says how much of it there is: less when motion is reduced."""
        self._share = share
        self._paint(canvas)

    def _paint(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size."""

    def draw_far(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw nothing."""

    def draw_near(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw nothing."""


def packed_strip(canvas: Canvas, drawn: str, size: tuple[float, float]) -> pygame.Surface:
    """A long picture, packed so that it is cheap to lay."""
    picture = painted(drawn, (canvas.px(size[0]), canvas.px(size[1])))
    picture.set_alpha(255, pygame.RLEACCEL)
    return picture
