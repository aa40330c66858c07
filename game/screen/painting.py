"""Painting: SVG drawings and lights made into surfaces, for the canvas to put on the screen."""

import io
import re
from functools import lru_cache

import numpy as np
import pygame

from game.screen.theme import Colour, hex_of


@lru_cache(maxsize=512)
def rasterised(drawing: str, size_px: tuple[int, int]) -> pygame.Surface:
    """Return an SVG text as a surface of exactly `size_px`, made once per size."""
    return painted(drawing, size_px)


def painted(drawing: str, size_px: tuple[int, int]) -> pygame.Surface:
    """Return an SVG text, which needs a viewBox, as a new surface of exactly `size_px`, for a caller that keeps it."""
    root, rest = drawing.split(">", 1)
    # The loader keeps a drawing's proportions and changes the size instead, unless the drawing itself has that size.
    size = f' width="{size_px[0]}" height="{size_px[1]}" preserveAspectRatio="none"'
    sized = re.sub(r' (width|height|preserveAspectRatio)="[^"]*"', "", root) + size + ">" + rest
    drawn = pygame.image.load_sized_svg(io.BytesIO(sized.encode()), size_px)
    # The loader's byte order is not the screen's; blits between equal orders are twenty times faster.
    return drawn.convert(pygame.Surface((1, 1), pygame.SRCALPHA))


@lru_cache(maxsize=64)
def halo_of(radius_px: int, colour: Colour) -> pygame.Surface:
    """Return a wide soft light that covers what is behind it without burning it out; draw it with `Canvas.blit`."""
    size, fill = max(2, 2 * radius_px), hex_of(colour)
    stops = "".join(
        f'<stop offset="{at / 8}" stop-color="{fill}" stop-opacity="{(1 - at / 8) ** 2.2 * colour.alpha / 255:.3f}"/>' for at in range(9)
    )
    return painted(
        f'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" viewBox="0 0 200 200"><defs><radialGradient id="light" '
        f'gradientUnits="userSpaceOnUse" cx="100" cy="100" r="100">{stops}</radialGradient></defs>'
        '<circle cx="100" cy="100" r="99" fill="url(#light)"/></svg>',
        (size, size),
    )


def glow_of(radius_px: int, colour: Colour, strength: float = 1.0) -> pygame.Surface:
    """Return a small round light for `Canvas.glow`; `strength` 0..1 is rounded to sixteenths so that few are made."""
    return _glow(radius_px, colour, round(16 * max(0.0, min(1.0, strength))))


@lru_cache(maxsize=1024)
def _glow(radius_px: int, colour: Colour, sixteenths: int) -> pygame.Surface:
    across = np.linspace(-1.0, 1.0, max(2, 2 * radius_px), dtype=np.float32)
    inside = np.clip(1 - np.hypot(across[:, None], across[None, :]), 0, 1) ** 2
    light = pygame.Surface(inside.shape)
    pygame.surfarray.blit_array(light, (inside[..., None] * np.array(colour[:3]) * (sixteenths / 16)).astype(np.uint8))
    return light


def panel_of(size: tuple[int, int], colour: Colour, radius: int, rim: Colour | None = None, rim_px: int = 0) -> pygame.Surface:
    """Return a box of `size` pixels with round corners, on its inner edge a line in the colour `rim`, if there is one."""
    w, h = size
    inset = rim_px / 2
    edge = f'stroke="{hex_of(rim)}" stroke-width="{rim_px}" ' if rim else ""
    drawing = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
        f'<rect x="{inset}" y="{inset}" width="{max(0, w - rim_px)}" height="{max(0, h - rim_px)}" rx="{min(radius, w / 2, h / 2)}" '
        f'{edge}fill="{hex_of(colour)}" fill-opacity="{colour.alpha / 255:.3f}"/></svg>'
    )
    return rasterised(drawing, (max(1, w), max(1, h)))
