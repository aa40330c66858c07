"""A canvas that measures how every word stands out from what lies behind it when it is written."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pygame

from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.fonts import written
from game.screen.look import PLAIN_LOOK, Look
from game.screen.luminance import luminance
from game.screen.theme import PAPER, Colour
from tests.screen.contrast import contrast

WORST_PERCENT = 2
"""The share of pixels behind a word that may be worse: the round corner of a panel, an edge between two pixels."""


@dataclass(frozen=True, slots=True)
class Word:
    """A line of words that was written, and its contrast to the worst of the pixels behind it."""

    text: str
    contrast: float


class MeasuringCanvas(Canvas):
    """Draws everything, and keeps the contrast of each line of words."""

    def __init__(self, width_px: int, height_px: int, look: Look = PLAIN_LOOK) -> None:
        super().__init__(pygame.Surface((width_px, height_px)), look)
        self.written: list[Word] = []

    def words(self, text: str, size: float, at: Point, anchor: Anchor = "topleft", colour: Colour = PAPER, bold: bool = True) -> Box:
        shown = self.toned(colour)
        drawn = written(text, self.px(self.look.words_size(size)), shown, bold)
        place = drawn.get_rect(**{anchor: (self.px(at[0]), self.px(at[1]))})
        inside = place.clip(self.surface.get_rect())
        near = _near(pygame.surfarray.array_alpha(drawn))[inside.x - place.x :, inside.y - place.y :][: inside.width, : inside.height]
        if near.any():
            behind = pygame.surfarray.array3d(self.surface.subsurface(inside))[near]
            share = shown.alpha / 255
            letters = (share * np.array(shown[:3]) + (1 - share) * behind).astype(np.uint8)
            self.written.append(Word(text, float(np.percentile(contrast(luminance(letters), luminance(behind)), WORST_PERCENT))))
        return super().words(text, size, at, anchor, colour, bold)


def _near(letters: npt.NDArray[np.uint8]) -> npt.NDArray[np.bool_]:
    """Return where letters are, and what lies at most two pixels around them."""
    near = letters > 64
    for axis in (0, 1):
        near = near | np.roll(near, 2, axis) | np.roll(near, -2, axis)
    return near
