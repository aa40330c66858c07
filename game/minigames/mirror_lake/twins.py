"""Twins: every picture of the lake stands once in either half, the other way round there, as in a mirror."""

from typing import NamedTuple, Self

import pygame

from game.screen.canvas import Anchor, Canvas, Point

OTHER: dict[Anchor, Anchor] = {"topleft": "topright"}


class Twin(NamedTuple):
    """A picture of the left half, and its image in the right half."""

    left: pygame.Surface
    right: pygame.Surface

    @classmethod
    def of(cls, picture: pygame.Surface) -> Self:
        """Return the picture with its image."""
        return cls(picture, pygame.transform.flip(picture, True, False))

    def draw(self, canvas: Canvas, at: Point, anchor: Anchor = "center", opacity: float = 1.0) -> None:
        """Draw both; `at` is the place in the left half."""
        canvas.blit(self.left, at, anchor, opacity, "lake")
        canvas.blit(self.right, (canvas.width - at[0], at[1]), OTHER.get(anchor, anchor), opacity, "lake")
