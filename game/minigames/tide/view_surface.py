"""The surface of the bay: small waves, the glitter of the sun, and the crests that a quick movement raises."""

from collections.abc import Callable
from typing import NamedTuple, Self

import pygame

from game.minigames.tide.state import TideState
from game.minigames.tide.view_place import FAR, waterline
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import arch, arriving, breath, chance, clamped, fading, mixed
from game.screen.landscape_afloat import Glint
from game.screen.landscape_sky import SUN_X
from game.screen.shapes import drawing, oval, route, shape
from game.screen.shapes_stone import ripple

WAVES, GLINTS, CRESTS = 44, 90, 46
SIZES, SHINES = 8, 10
CREST_S = 7.0
"""How long a crest takes from far out to the beach."""
RING_SIZES, RINGS, RING_S, RING_WIDE = 14, 3, 2.6, (90.0, 430.0)


class _Wave(NamedTuple):
    """A small wave: how near it is, where it began, how fast it drifts, and its own time."""

    depth: float
    start: float
    drift: float
    period_s: float
    phase: float

    @classmethod
    def of(cls, number: int) -> Self:
        """Waves lie closer together far out."""
        depth = chance(number, 71) ** 1.4
        return cls(depth, chance(number, 74), mixed(2, 7, depth), mixed(4, 8, chance(number, 72)), chance(number, 73))


class Surface:
    """Pictures of waves and glints for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        self._waves = [_shining(canvas, 22 + 16 * size, 0.035, _wave) for size in range(SIZES)]
        self._glints = [_shining(canvas, 10 + 9 * size, 0.055, _glint) for size in range(SIZES)]
        self._crests = [_shining(canvas, 44 + 24 * size, 0.16, _crest) for size in range(SIZES)]
        wide = [mixed(*RING_WIDE, size / (RING_SIZES - 1)) for size in range(RING_SIZES)]
        self._rings = [painted(ripple(), (canvas.px(one), canvas.px(0.27 * one))) for one in wide]
        self._drifting = [_Wave.of(number) for number in range(WAVES)]
        self._glitter = [Glint.of(5, number) for number in range(GLINTS)]

    def draw(self, canvas: Canvas, state: TideState, calm: float) -> None:
        """Draw what moves on the water."""
        high, time_s = waterline(state.reach) - FAR - 26, state.time_s * calm
        across, pieces = 1.2 * canvas.width, []
        for wave in self._drifting:
            shine = (0.15 + 0.55 * breath(time_s, wave.period_s, wave.phase)) * (1 - 0.6 * state.clear * wave.depth)
            x = (wave.start * across + time_s * wave.drift) % across - 0.1 * canvas.width
            pieces.append((_at(self._waves, wave.depth, shine), (x, FAR + 8 + high * wave.depth)))
        for glint in self._glitter:
            shine = breath(time_s, glint.period_s, glint.phase) ** 2 * mixed(0.95, 0.35, glint.depth)
            if shine > 0.05:
                at = SUN_X * canvas.width + 1.25 * glint.aside, FAR + 5 + high * glint.depth
                pieces.append((_at(self._glints, glint.depth, shine), at))
        canvas.scatter([*pieces, *self._crests_of(canvas, state, high, time_s)])

    def draw_rings(self, canvas: Canvas, at: Point, age_s: float, strength: float = 1.0) -> None:
        """Draw the rings that spread where the water has been stirred `age_s` ago."""
        for number in range(RINGS):
            age = age_s - 0.32 * number
            if 0 <= age < RING_S:
                size = round(arriving(age / RING_S) * (RING_SIZES - 1) * (1 - 0.16 * number))
                canvas.blit(self._rings[size], at, "center", strength * fading(age, RING_S), "ring")

    def _crests_of(self, canvas: Canvas, state: TideState, high: float, time_s: float) -> list[tuple[pygame.Surface, Point]]:
        """The crests come in from far out; the rougher the water, the more of them and the brighter."""
        pieces = []
        for number in range(round(CRESTS * clamped(1.4 * state.rough))):
            passage, on_way = divmod(time_s / (CREST_S * mixed(0.8, 1.2, chance(number, 75))) + chance(number, 76), 1.0)
            x = chance(number, int(passage), 77) * canvas.width
            crest = _at(self._crests, on_way, arch(on_way) * clamped(0.35 + 0.65 * state.rough) * clamped(4 * state.rough))
            pieces.append((crest, (x, FAR + 14 + high * on_way**1.35)))
        return pieces


def _at(pictures: list[list[pygame.Surface]], depth: float, shine: float) -> pygame.Surface:
    return pictures[min(SIZES - 1, int(depth * SIZES))][min(SHINES - 1, int(clamped(shine) * SHINES))]


def _shining(canvas: Canvas, width: float, flat: float, drawn: Callable[[float], str]) -> list[pygame.Surface]:
    size = (canvas.px(width), max(2, canvas.px(1.2 + flat * width)))
    return [painted(drawn((step + 0.5) / SHINES), size) for step in range(SHINES)]


def _wave(shine: float) -> str:
    return drawing(100, 6, oval((50, 3), (50, 2.6), "#fde9c4", 0.34 * shine))


def _glint(shine: float) -> str:
    return drawing(100, 6, oval((50, 3), (50, 2.9), "#fff1cf", shine))


def _crest(shine: float) -> str:
    """A thin sickle of foam on the back of a wave, and the shade before it."""
    foam = route(
        "M", 2, 15, "C", 22, 5, 36, 2, 52, 5, "C", 70, 9, 84, 11, 98, 12, "C", 82, 13, 70, 13, 54, 10, "C", 38, 7, 22, 9, 2, 15, "Z"
    )
    shade = route("M", 8, 16, "C", 26, 9, 40, 9, 54, 12, "C", 70, 14, 82, 14, 94, 14, "C", 78, 19, 30, 19, 8, 16, "Z")
    return drawing(100, 20, shape(shade, "#35507a", 0.30 * shine), shape(foam, "#fff3e0", 0.85 * shine))
