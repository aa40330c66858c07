"""The near bank: dark grass along the lower edge, reeds that sway, and light that floats in the air."""

import math
from dataclasses import dataclass
from typing import Self

import pygame

from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, mixed
from game.screen.landscape_hour import Mixed, Palette
from game.screen.landscape_lands import Land
from game.screen.shapes import blend, drawing, fade, polygon, shape, stroke
from game.screen.shapes_land import reeds

SPEED = 1.55
"""The bank is nearer than the way and passes faster."""
LENGTH, TOP = 2600.0, 806.0
KINDS, BENDS = 4, 11
SIZES = (1.0, 0.72, 1.22, 0.58)
"""How large each kind of reeds is."""
CLUMPS, MOTES = 13, 22


@dataclass(frozen=True, slots=True)
class _Clump:
    """One clump of reeds: its place on the bank, its kind, and how deep it stands."""

    home: float
    kind: int
    low: float

    @classmethod
    def of(cls, seed: int, number: int) -> Self:
        """Clumps come in twos and threes with open water between."""
        group = (number // 3 + 0.7 * chance(seed, number // 3, 1)) * LENGTH * 3 / CLUMPS
        home = group + 70 * (number % 3) + 60 * chance(seed, number, 2)
        return cls(home % LENGTH, int(chance(seed, number, 3) * KINDS), 46 * chance(seed, number, 4))


@dataclass(frozen=True, slots=True)
class _Mote:
    """One light floating in the air: its nearness, its place and its own time."""

    near: float
    x: float
    y: float
    phase: float

    @classmethod
    def of(cls, seed: int, number: int) -> Self:
        """Scatter motes between the far shore and the bank."""
        return cls(
            mixed(0.3, 1.2, chance(seed, number, 5)),
            chance(seed, number, 6),
            mixed(420, 800, chance(seed, number, 7)),
            chance(seed, number, 8),
        )


class Bank:
    """Everything nearer than the way."""

    def __init__(self, canvas: Canvas, seed: int, land: Land) -> None:
        self._dust = land.motes
        self._grass = Mixed(lambda palette: _grass(canvas, seed, palette), 0.8, land.day)
        self._reeds = [[_reeds(canvas, seed, kind, bend, land) for bend in range(BENDS)] for kind in range(KINDS)]
        self._clumps = [_Clump.of(seed, number) for number in range(CLUMPS)]
        self._motes = [_Mote.of(seed, number) for number in range(MOTES)]

    def draw(self, canvas: Canvas, drift: float, time_s: float, hour: float) -> None:
        """Draw the bank over whatever stands on the water."""
        self._draw_motes(canvas, drift, time_s)
        for clump in self._clumps:
            x = (clump.home - drift * SPEED) % LENGTH - 200
            if x < canvas.width + 100:
                self._draw_clump(canvas, x, clump, time_s)
        canvas.strip(self._grass.at(hour), drift * SPEED, TOP)

    def _draw_clump(self, canvas: Canvas, x: float, clump: _Clump, time_s: float) -> None:
        gust = 0.5 + 0.32 * math.sin(time_s * 0.9 - x / 210) + 0.18 * math.sin(time_s * 1.7 - x / 90 + clump.home)
        bend = round(max(0.0, min(1.0, gust)) * (BENDS - 1))
        canvas.blit(self._reeds[clump.kind][bend], (x, 900 + clump.low), "midbottom")

    def _draw_motes(self, canvas: Canvas, drift: float, time_s: float) -> None:
        across, lights = canvas.width * 1.1, []
        for mote in self._motes:
            x = (across * mote.x - drift * mote.near + time_s * mixed(3, 9, mote.near)) % across - 60
            y = mote.y + 26 * math.sin(time_s * 0.4 * mote.near + 40 * mote.phase)
            strength = 0.15 + 0.5 * breath(time_s, 5 + 4 * mote.near, mote.phase)
            lights.append((glow_of(canvas.px(mixed(4, 8, mote.near)), self._dust, strength), (x, y)))
        canvas.scatter(lights, light=True)


def _grass(canvas: Canvas, seed: int, palette: Palette) -> pygame.Surface:
    line = _edge(seed)
    stops = ((0, blend(palette.meadow[0], palette.warm, 0.12), 1), (0.45, palette.meadow[1], 1), (1, palette.meadow[2], 1))
    ground = shape(polygon([*line, (LENGTH, 900.0), (0.0, 900.0)]), "url(#bank)")
    blades = [_tuft(line, number, seed, palette) for number in range(330)]
    picture = drawing(LENGTH, 900 - TOP, fade("bank", (0, TOP + 20), (0, 900), stops), *blades[:190], ground, *blades[190:], top=TOP)
    return painted(picture, (canvas.px(LENGTH), canvas.px(900 - TOP) + 1))


def _edge(seed: int) -> list[Point]:
    def y(share: float) -> float:
        return 872 - sum(
            size * math.sin(2 * math.pi * (cycles * share + chance(seed, cycles))) for cycles, size in ((2, 9), (5, 6), (11, 3))
        )

    return [(LENGTH * at / 130, y(at / 130)) for at in range(131)]


def _tuft(line: list[Point], number: int, seed: int, palette: Palette) -> str:
    x, y = line[int(chance(seed, number, 11) * (len(line) - 3)) + 1]
    x += 18 * chance(seed, number, 12)
    tall = mixed(14, 44, chance(seed, number, 13) ** 2)
    lean = tall * mixed(-0.3, 0.6, chance(seed, number, 14))
    colour = blend(palette.meadow[0], palette.warm, 0.38) if chance(seed, number, 15) < 0.22 else palette.meadow[1]
    return stroke(f"M{x:.1f},{y + 8:.1f} q{0.1 * lean:.1f},{-0.6 * tall:.1f} {lean:.1f},{-tall:.1f}", colour, 2.4, 0.9)


def _reeds(canvas: Canvas, seed: int, kind: int, bend: int, land: Land) -> pygame.Surface:
    drawn = reeds(seed + kind, mixed(-6, 26, bend / (BENDS - 1)), *land.reeds)
    return painted(drawn, (canvas.px(160 * SIZES[kind]), canvas.px(190 * SIZES[kind])))
