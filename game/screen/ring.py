"""A ring that fills clockwise from the top, smooth at every share and size."""

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import pygame

from game.screen.canvas import Canvas, Point
from game.screen.theme import ACCENT, PANEL, PAPER, Colour

Plane = npt.NDArray[np.float32]
TRACK = PAPER.faded(0.28)
FINE_STEPS = 720


def draw_ring(
    canvas: Canvas, center: Point, radius: float, share: float, colour: Colour = ACCENT, width: float = 0.2, on_disc: bool = True
) -> None:
    """Draw a ring, on a dark disc if it stands alone; `share` is clipped to 0..1 and `width` is the band's part of the radius."""
    if on_disc:
        canvas.disc(center, radius * 1.13, PANEL)
    drawn = _Band.of(canvas.px(radius), width)
    canvas.blit(drawn.track, center, "center")
    if share > 0:
        canvas.blit(drawn.filled(share, canvas.toned(colour)), center, "center")


class _Band:
    """The pixels of one ring size: how much of each belongs to the band, and at which share of the turn it lies."""

    def __init__(self, radius_px: int, width: float) -> None:
        size = 2 * radius_px + 4
        across = np.arange(size, dtype=np.float32) - (size - 1) / 2
        self._x, self._y = across[:, None], across[None, :]
        self._middle = radius_px * (1 - width / 2)
        self._half = radius_px * width / 2
        distance = np.hypot(self._x, self._y)
        self._band: Plane = np.clip(self._half - np.abs(distance - self._middle) + 0.5, 0, 1)
        self._turn: Plane = (np.arctan2(self._x, -self._y) / (2 * np.pi)) % 1.0
        self._length_px = 2 * np.pi * self._middle
        self.track = self._painted(self._band, TRACK)
        self._surface = self._painted(self._band, ACCENT)
        self._shown: tuple[int, Colour] | None = None

    @staticmethod
    @lru_cache(maxsize=16)
    def of(radius_px: int, width: float) -> "_Band":
        """Return the band of this size, made once."""
        return _Band(radius_px, width)

    def filled(self, share: float, colour: Colour) -> pygame.Surface:
        """Return the band filled up to `share`, with round ends."""
        step = round(min(1.0, share) * FINE_STEPS)
        if self._shown != (step, colour):
            self._surface = self._painted(self._until(step / FINE_STEPS), colour)
            self._shown = (step, colour)
        return self._surface

    def _until(self, share: float) -> Plane:
        if share >= 1:
            return self._band
        arc: Plane = self._band * np.clip((share - self._turn) * self._length_px + 0.5, 0, 1)
        with_ends: Plane = np.maximum.reduce([arc, self._end(0.0), self._end(share)])
        return with_ends

    def _end(self, turn: float) -> Plane:
        x, y = self._middle * np.sin(2 * np.pi * turn), -self._middle * np.cos(2 * np.pi * turn)
        cap: Plane = np.clip(self._half - np.hypot(self._x - x, self._y - y) + 0.5, 0, 1)
        return cap

    @staticmethod
    def _painted(cover: Plane, colour: Colour) -> pygame.Surface:
        surface = pygame.Surface(cover.shape, pygame.SRCALPHA)
        surface.fill(colour[:3])
        alpha = pygame.surfarray.pixels_alpha(surface)
        alpha[:] = (cover * colour.alpha).astype(np.uint8)
        return surface
