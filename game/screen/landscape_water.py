"""The lake: it mirrors the sky and the shore, carries small waves and lily pads, and glitters under the sun."""

import pygame

from game.screen.canvas import Canvas, halo_of, painted
from game.screen.easing import breath, mixed
from game.screen.landscape_afloat import Afloat, Glint
from game.screen.landscape_ground import HORIZON, Spot
from game.screen.landscape_hills import Hills
from game.screen.landscape_hour import Mixed, Palette, gradient
from game.screen.landscape_lands import Land
from game.screen.landscape_mirror import mirrored
from game.screen.landscape_rows import ROWS
from game.screen.landscape_sky import SUN_X
from game.screen.shapes import blend, drawing, oval
from game.screen.shapes_land import fallen_leaves, ice_floe, lily_pad
from game.screen.theme import Colour

WAVES, PADS, GLINTS = 84, 15, 80
MIRROR = Colour(235, 225, 240, 150)
SHINES = 12
"""Each wave and glint is kept at so many strengths."""
WIDTHS = 10
"""Each wave is kept at so many sizes."""


class Water:
    """Everything between the far shore and the near bank, except for the way itself."""

    def __init__(self, canvas: Canvas, hills: Hills, seed: int, land: Land) -> None:
        self._reflected = land.reflected
        self._depth = Mixed(lambda palette: _depth(canvas, palette), 0.65, land.day)
        self._mirrored = {place: mirrored(hills.tile(place).at_dawn, MIRROR, 0.62) for place in (3, 4)}
        self._waves = [_wave(canvas, 16 + 22 * size) for size in range(WIDTHS)]
        self._glints = [_glint(canvas, 10 + 9 * size) for size in range(WIDTHS)]
        self._pads = [[_pad(canvas, 22 + 15 * size, kind, land) for size in range(WIDTHS)] for kind in range(2)]
        self._wave_field = [Afloat.wave(seed, number) for number in range(WAVES)]
        self._pad_field = [Afloat.pad(seed, number) for number in range(PADS)]
        self._glitter = [Glint.of(seed, number) for number in range(GLINTS)]

    def draw(self, canvas: Canvas, drift: float, time_s: float, hour: float) -> None:
        """Draw the lake."""
        canvas.blit(self._depth.at(hour), (0, HORIZON))
        for place, image in self._mirrored.items():
            canvas.strip(image, drift * ROWS[place].speed + 400 * place, HORIZON)
        self._draw_waves(canvas, drift, time_s)
        self._draw_glitter(canvas, time_s)
        self._draw_pads(canvas, drift, time_s)

    def _draw_waves(self, canvas: Canvas, drift: float, time_s: float) -> None:
        pieces = []
        for wave in self._wave_field:
            at = wave.place(canvas, drift)
            if -120 < at.x < canvas.width + 120:
                x = at.x + 5 * breath(time_s, 6, wave.phase)
                shine = 0.18 + 0.5 * breath(time_s, wave.period_s, wave.phase)
                pieces.append((self._waves[_size(at)][int(shine * SHINES)], (x, at.y)))
        canvas.scatter(pieces)

    def _draw_glitter(self, canvas: Canvas, time_s: float) -> None:
        x = SUN_X * canvas.width
        canvas.blit(halo_of(canvas.px(250), self._reflected), (x, HORIZON + 6), "center", 0.7)
        pieces = []
        for glint in self._glitter:
            shine = breath(time_s, glint.period_s, glint.phase) ** 2 * mixed(0.95, 0.4, glint.depth)
            if shine > 0.03:
                spark = self._glints[int(1 + 7 * glint.depth)][int(shine * SHINES)]
                pieces.append((spark, (x + glint.aside, HORIZON + 5 + 235 * glint.depth)))
        canvas.scatter(pieces)

    def _draw_pads(self, canvas: Canvas, drift: float, time_s: float) -> None:
        placed = [(pad, pad.place(canvas, drift)) for pad in self._pad_field]
        for pad, at in sorted(placed, key=lambda pair: pair[1].y):
            if -120 < at.x < canvas.width + 120:
                y = at.y + 2.0 * at.scale * breath(time_s, pad.period_s, pad.phase)
                canvas.blit(self._pads[pad.kind][_size(at)], (at.x, y), "center")


def _size(at: Spot) -> int:
    return min(WIDTHS - 1, int(at.scale * 5.2))


def _depth(canvas: Canvas, palette: Palette) -> pygame.Surface:
    stops = tuple(zip((0.0, 0.10, 0.30, 0.62, 1.0), palette.water, strict=True))
    return gradient((canvas.surface.get_width(), canvas.surface.get_height() - canvas.px(HORIZON)), stops)


def _wave(canvas: Canvas, width: float) -> list[pygame.Surface]:
    size = (canvas.px(width), max(1, canvas.px(1.4 + width * 0.020)))
    return [painted(drawing(100, 4, oval((50, 2), (50, 1.9), "#fde9c4", 0.30 * shine)), size) for shine in _shines()]


def _glint(canvas: Canvas, width: float) -> list[pygame.Surface]:
    size = (canvas.px(width), max(2, canvas.px(1.6 + width * 0.035)))
    return [painted(drawing(100, 6, oval((50, 3), (50, 2.9), "#fff1cf", shine)), size) for shine in _shines()]


def _shines() -> list[float]:
    return [(step + 0.5) / SHINES for step in range(SHINES)]


def _pad(canvas: Canvas, width: float, kind: int, land: Land) -> pygame.Surface:
    match land.afloat:
        case "leaves":
            floating = fallen_leaves(kind, land.leaves)
        case "ice":
            floating = ice_floe(kind)
        case "lilies":
            floating = lily_pad("#2b4a58", blend("#5f7f78", "#f6c79a", 0.35), "#fde9c4", kind == 0)
    return painted(floating, (canvas.px(width), canvas.px(width * 0.34)))
