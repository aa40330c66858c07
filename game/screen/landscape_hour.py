"""The hour of the day: one palette that moves together from dawn to morning.

Everything large is painted twice, at dawn and in the morning, and mixed as the hour goes; the mixture is
remade only when the hour has moved on by one small step.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pygame

from game.screen.shapes import blend
from game.screen.theme import HILLS, MEADOW, SKY

STEPS = 120
"""Steps between dawn and morning: each is too small to be seen."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one hour, far to near and top to bottom."""

    sky: tuple[str, ...]
    hills: tuple[str, ...]
    water: tuple[str, ...]
    meadow: tuple[str, ...]
    mist: str
    warm: str
    """What the sun lends to everything that faces it."""


DAWN = Palette(
    sky=SKY,
    hills=HILLS,
    water=("#eab79a", "#b98291", "#6f6389", "#3d4a72", "#22304f"),
    meadow=MEADOW,
    mist="#f0c4a6",
    warm="#ffc58f",
)
MORNING = Palette(
    sky=("#4d78ad", "#86a3c9", "#d9c3bf", "#fbdcae", "#fff0d2"),
    hills=tuple(
        blend(colour, light, 0.34) for colour, light in zip(HILLS, ("#c9d3e4", "#aebfd8", "#94b3c4", "#8fb09a", "#86a878"), strict=True)
    ),
    water=("#f6dfc0", "#c9c3c9", "#8aa3c2", "#54799f", "#33547a"),
    meadow=tuple(blend(colour, "#4f7a4c", 0.32) for colour in MEADOW),
    mist="#fbe6cb",
    warm="#ffe0a6",
)


class Mixed:
    """A picture painted at both ends of the day; `at` gives it for any hour between."""

    def __init__(
        self, paint: Callable[[Palette], pygame.Surface], turn: float = 0.0, day: tuple[Palette, Palette] = (DAWN, MORNING)
    ) -> None:
        """`turn` (0..1) sets the moment within a step at which this picture is remade, so that not all are at once."""
        self._turn = turn
        self._dawn, self._morning = (paint(palette) for palette in day)
        self._step = 0
        self._now = _packed(self._dawn.copy())

    @property
    def at_dawn(self) -> pygame.Surface:
        """The picture as painted for dawn, to make another picture of."""
        return self._dawn

    def at(self, hour: float) -> pygame.Surface:
        """Return the picture at `hour` (0 dawn, 1 morning)."""
        step = min(STEPS, int(max(0.0, min(1.0, hour)) * STEPS + self._turn))
        if step != self._step:
            self._step, self._now = step, _packed(_mixture(self._dawn, self._morning, step / STEPS))
        return self._now


def _packed(picture: pygame.Surface) -> pygame.Surface:
    """Large layers are mostly empty or mostly full: run-length coding draws them several times faster."""
    if picture.get_flags() & pygame.SRCALPHA:
        picture.set_alpha(255, pygame.RLEACCEL)
    return picture


def _mixture(first: pygame.Surface, second: pygame.Surface, share: float) -> pygame.Surface:
    a, b = (_part(picture, part) for picture, part in ((first, 1 - share), (second, share)))
    a.blit(b, (0, 0), special_flags=pygame.BLEND_RGBA_ADD)
    return a


def _part(picture: pygame.Surface, share: float) -> pygame.Surface:
    part = picture.copy()
    part.fill((round(255 * share),) * 4, special_flags=pygame.BLEND_RGBA_MULT)
    return part


def gradient(size_px: tuple[int, int], stops: tuple[tuple[float, str], ...]) -> pygame.Surface:
    """Return an opaque picture that runs through `stops` from top to bottom, without visible steps."""
    width, height = size_px
    places = [place for place, _ in stops]
    colours = np.array([tuple(bytes.fromhex(code[1:])) for _, code in stops], dtype=np.float32)
    y = np.linspace(0.0, 1.0, height, dtype=np.float32)
    column = np.stack([np.interp(y, places, colours[:, band]) for band in range(3)], axis=1).astype(np.float32)
    grain = np.random.default_rng(height).random((width, height, 1), dtype=np.float32)
    picture = pygame.Surface(size_px)
    pygame.surfarray.blit_array(picture, (column[None] + grain).astype(np.uint8))
    return picture
