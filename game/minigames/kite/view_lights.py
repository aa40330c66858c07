"""The lights and clouds of the sky, and how a light comes to the kite."""

import math
from collections.abc import Iterator

import pygame

from game.minigames.kite.rules import is_great
from game.minigames.kite.shapes_aloft import LIGHT_SIZE, light
from game.minigames.kite.sky import Arch, Light, arch_of, height_at
from game.minigames.kite.state import KiteState
from game.minigames.kite.view_place import ARCH_LONG, KITE_X, on_way
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, clamped, fading, mixed, smooth
from game.screen.hud_room import free_box
from game.screen.shapes import drawing, oval
from game.screen.shapes_sky import cloud
from game.screen.theme import from_hex

COMES_S = 0.7
"""How long a light flies to the kite."""
GREATER = 1.4
HALO, DOTS = from_hex("#ffb765"), 30
CLOUD_SIZE = (330.0, 110.0)
CLOUD_TONES = (("#d9bccb", "#ffe6cd"), ("#e4e2ea", "#fff3df"))
"""Upper and lower colour, at dawn and in the morning."""


class Lights:
    """Pictures of lights, guiding dots and clouds for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm
        w, h = LIGHT_SIZE
        free = free_box(canvas)
        self._wakes = ((free.x + free.width - GREATER * w / 2) / canvas.width - KITE_X) / ARCH_LONG
        """So far ahead of the kite, in arches, a light begins to be seen."""
        self._light = {
            great: painted(light(great), (canvas.px(w * size), canvas.px(h * size))) for great, size in ((False, 1.0), (True, GREATER))
        }
        dot = canvas.px(8)
        self._dot = painted(drawing(20, 20, oval((10, 10), (8, 8), "#fff3d8", 0.8)), (dot, dot))
        size = (canvas.px(CLOUD_SIZE[0]), canvas.px(CLOUD_SIZE[1]))
        self._clouds = [[_cloud(tone, shape, size) for shape in range(3)] for tone in range(2)]

    def draw(self, canvas: Canvas, state: KiteState) -> None:
        """Draw the lights that hang, with dots that show the way from one to the next."""
        gone = {(one.arch, one.place) for one in state.caught}
        arches = list(_arches(state))
        canvas.scatter([(self._dot, at) for number, arch in arches for at in _dots(canvas, state, number, arch)])
        hanging = [one for _, arch in arches for one in arch.lights if (one.arch, one.place) not in gone]
        for one in hanging:
            self._put(canvas, state, one, self._place(canvas, state, one), _nearness(state, one, self._wakes))

    def draw_coming(self, canvas: Canvas, state: KiteState, kite: Point) -> None:
        """Draw the lights that fly to the kite."""
        for caught in state.caught:
            share = (state.time_s - caught.time_s) / COMES_S
            if share < 1:
                one = arch_of(state.seed, caught.arch).lights[caught.place]
                x, y = self._place(canvas, state, one)
                come = smooth(share)
                at = mixed(x, kite[0], come), mixed(y, kite[1], come) - 50 * math.sin(math.pi * share)
                self._put(canvas, state, one, at, 1 - clamped(share) ** 3)

    def draw_clouds(self, canvas: Canvas, state: KiteState) -> None:
        """Draw the clouds over the kite; one opens as the kite comes through."""
        for _, arch in _arches(state):
            for one in arch.clouds:
                x, y = on_way(canvas, state, one.way, one.height)
                opens = state.dimmed * clamped(1.4 - abs(one.way - state.way) / 0.14)
                drifts = 10 * self._calm * math.sin(state.time_s * 0.3 + one.shape)
                for tone, share in ((0, 1 - state.hour), (1, state.hour)):
                    if share > 0.02:
                        canvas.blit(
                            self._clouds[tone][one.shape], (x + drifts, y + 16 * opens), "center", share * mixed(0.92, 0.5, opens), "cloud"
                        )

    def _place(self, canvas: Canvas, state: KiteState, one: Light) -> Point:
        x, y = on_way(canvas, state, one.way, one.height)
        return x, y + 5 * self._calm * math.sin(state.time_s * 1.2 + 1.7 * one.place + one.arch)

    def _put(self, canvas: Canvas, state: KiteState, one: Light, at: Point, opacity: float) -> None:
        great = is_great(state, one)
        pulse = breath(state.time_s, 4.5, chance(one.arch, one.place))
        canvas.glow(glow_of(canvas.px(58 * (GREATER if great else 1)), HALO, mixed(0.32, 0.46, pulse) * opacity), at)
        canvas.blit(self._light[great], at, "center", opacity, "great light" if great else "paper light")


def _arches(state: KiteState) -> Iterator[tuple[int, Arch]]:
    first = max(0, int(state.way) - 1)
    return ((number, arch_of(state.seed, number)) for number in range(first, first + 4))


def _dots(canvas: Canvas, state: KiteState, number: int, arch: Arch) -> Iterator[Point]:
    """Dots along the arch ahead of the kite; those behind it are flown."""
    for dot in range(DOTS):
        share = (dot + 0.5) / DOTS
        if number + share > state.way + 0.1:
            yield on_way(canvas, state, number + share, height_at(arch.roundness, share))


def _nearness(state: KiteState, one: Light, wakes: float) -> float:
    """Lights wake as they come near from the right, inside the safe part of the screen, and fade when they have passed."""
    ahead = one.way - state.way
    return clamped((wakes - ahead) / 0.26) if ahead > 0 else 0.8 * fading(-ahead - 0.1, 0.7)


def _cloud(tone: int, shape: int, size_px: tuple[int, int]) -> pygame.Surface:
    upper, lower = CLOUD_TONES[tone]
    w, h = CLOUD_SIZE
    back = cloud("back", 60, 4, 0.68 * w, 91 + shape, upper, lower, 0.75)
    front = cloud("front", 14, 40, 0.86 * w, 17 + 5 * shape, upper, lower, 1.0)
    return painted(drawing(w, h, back, front), size_px)
