"""Stones as signs: so many done, so many to come."""

from functools import lru_cache
from typing import Literal

from game.screen.canvas import Canvas, Point
from game.screen.shapes_stone import STONE_SIZE, VARIANTS, stone, sunken_stone

StoneSign = Literal["complete", "plain", "open"]


def draw_stone(canvas: Canvas, at: Point, width: float, sign: StoneSign = "complete", number: int = 0) -> None:
    """Draw a stone `width` wide around a point, or the place where one will lie."""
    canvas.svg(_drawing(sign, number % VARIANTS), (width, width * STONE_SIZE[1] / STONE_SIZE[0]), at)


@lru_cache(maxsize=16)
def _drawing(sign: StoneSign, variant: int) -> str:
    return sunken_stone() if sign == "open" else stone(sign, variant)
