"""Stones on the water at any size: painted once, large, and made smaller as they are needed."""

from functools import lru_cache

import pygame

from game.screen.canvas import Canvas, painted
from game.screen.landscape_ground import Spot
from game.screen.shapes_stone import STONE_FOOT, STONE_SIZE, VARIANTS, mirrored_stone, ripple, stone, sunken_stone, water_edge

WIDTH = 158.0
"""The width of a stone's drawing where the walker stands, in canvas units."""
LARGEST = 1.75
"""The largest scale that is painted; nearer stones are outside the picture."""
FINENESS = 40
"""Sizes made for each unit of scale."""
KEPT = 112
"""Sized pictures kept, about 8 MB at 1280×720; what was not seen for long is made again when it is needed."""
RIPPLE_WIDTH = 2.0
"""A ripple's drawing is so many times wider than a stone's."""


class StonePictures:
    """Pictures of stones and ripples for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        self._unit_px = canvas.px(WIDTH)
        drawings = {"sunken": sunken_stone()}
        for variant in range(VARIANTS):
            drawings |= {f"complete{variant}": stone("complete", variant), f"plain{variant}": stone("plain", variant)}
            drawings |= {f"mirrored{variant}": mirrored_stone(variant), f"edge{variant}": water_edge(variant)}
        self._large = {name: self._paint(drawn, LARGEST, STONE_SIZE[1] / STONE_SIZE[0]) for name, drawn in drawings.items()}
        self._large["ripple"] = self._paint(ripple(), RIPPLE_WIDTH * LARGEST, 148 / 400)
        self._sized = lru_cache(maxsize=KEPT)(self._resized)

    def draw(self, canvas: Canvas, complete: bool, number: int, at: Spot, lift: float = 0.0, opacity: float = 1.0) -> None:
        """Draw stone `number` of the way, its foot `lift` units above the water at `at`."""
        self.put(canvas, "complete" if complete else "plain", at, lift, opacity, number)

    def put(self, canvas: Canvas, name: str, at: Spot, lift: float = 0.0, opacity: float = 1.0, number: int = 0) -> None:
        """Draw what belongs to stone `number`: its "mirrored" image, its bright "edge", or the "sunken" place it will have."""
        if opacity <= 0.01:
            return
        width = WIDTH * at.scale
        corner = (at.x - width * STONE_FOOT[0] / STONE_SIZE[0], at.y - lift - width * STONE_FOOT[1] / STONE_SIZE[0])
        picture = name if name in self._large else f"{name}{number % VARIANTS}"
        canvas.blit(self._at_scale(picture, at.scale), corner, "topleft", opacity, f"{name} stone")

    def ripple(self, canvas: Canvas, at: Spot, growth: float, opacity: float) -> None:
        """Draw a round wave `growth` times as wide as the stone it left."""
        if opacity > 0.01:
            canvas.blit(self._at_scale("ripple", at.scale * growth / RIPPLE_WIDTH), at.point, "center", opacity)

    def _paint(self, drawn: str, scale: float, height_share: float) -> pygame.Surface:
        width = round(self._unit_px * scale)
        return painted(drawn, (width, round(width * height_share)))

    def _at_scale(self, name: str, scale: float) -> pygame.Surface:
        return self._sized(name, max(4, min(round(LARGEST * FINENESS), round(scale * FINENESS))))

    def _resized(self, name: str, steps: int) -> pygame.Surface:
        large, share = self._large[name], steps / FINENESS / LARGEST
        size = (max(2, round(large.get_width() * share)), max(2, round(large.get_height() * share)))
        return pygame.transform.smoothscale(large, size)
