"""What lies beneath: everything on the ground of the bay that clear water shows, the furthest first."""

import math
from typing import NamedTuple

import pygame

from game.minigames.tide.shapes_beneath import boat, grass, jar, rocks, starfish
from game.minigames.tide.shapes_deep import ANCHOR, BELL, CORAL, MOSAIC, anchor, bell, coral, mosaic
from game.minigames.tide.shapes_ruins import arch, village
from game.minigames.tide.shapes_shore import BED_TOP
from game.minigames.tide.state import TideState
from game.screen.canvas import Canvas, painted
from game.screen.easing import chance, mixed
from game.screen.shapes_stone import STONE_SIZE, stone

BENDS = 11
DRAWINGS = {
    "rocks_a": (rocks(1), 160, 80), "rocks_b": (rocks(5), 160, 80), "star_a": (starfish(1), 90, 56), "star_b": (starfish(4), 90, 56),
    "boat": (boat(), 300, 130), "jar": (jar(), 110, 100), "arch": (arch(), 240, 190), "village": (village(), 420, 110),
    "coral": (coral(), *CORAL), "anchor": (anchor(), *ANCHOR), "mosaic": (mosaic(), *MOSAIC), "bell": (bell(), *BELL),
    "step_a": (stone("plain", 1), *STONE_SIZE), "step_b": (stone("plain", 2), *STONE_SIZE),
}  # fmt: skip
"""Each drawing with its size in its own units."""


class Lying(NamedTuple):
    """One thing: how far across and down its foot is, how wide it is, and which milestone brings it."""

    name: str
    across: float
    foot_y: float
    width: float
    needs: str | None = None


THINGS = (
    Lying("village", 0.325, 403, 202, "village"),
    Lying("rocks_b", 0.90, 417, 60),
    Lying("rocks_a", 0.52, 427, 52),
    Lying("arch", 0.705, 455, 142, "arch"),
    Lying("step_a", 0.348, 455, 45, "steps"),
    Lying("boat", 0.165, 467, 194, "boat"),
    Lying("mosaic", 0.55, 470, 151, "mosaic"),
    Lying("step_b", 0.337, 471, 55, "steps"),
    Lying("coral", 0.432, 475, 89, "coral"),
    Lying("star_b", 0.615, 475, 36, "starfish"),
    Lying("step_a", 0.322, 491, 68, "steps"),
    Lying("rocks_b", 0.80, 494, 103),
    Lying("bell", 0.058, 511, 79, "sunken_bell"),
    Lying("jar", 0.655, 527, 72, "jar"),
    Lying("step_b", 0.302, 516, 84, "steps"),
    Lying("anchor", 0.895, 533, 105, "anchor"),
    Lying("rocks_a", 0.115, 539, 119),
    Lying("star_a", 0.195, 558, 53, "starfish"),
    Lying("step_a", 0.277, 550, 105, "steps"),
    Lying("star_b", 0.735, 555, 50, "starfish"),
)
TUFTS = ((0.285, 441, 46, None), (0.775, 461, 56, None))
MEADOW = 13
"""Tufts of the meadow that a milestone brings."""


class Tuft(NamedTuple):
    """One tuft of sea grass."""

    across: float
    foot_y: float
    width: float
    kind: int
    needs: str | None


def tufts() -> list[Tuft]:
    """Return all grass of the bay, the furthest first."""
    few = [Tuft(across, y, width, number % 2, needs) for number, (across, y, width, needs) in enumerate(TUFTS)]
    for number in range(MEADOW):
        near = chance(number, 51)
        across = (
            mixed(0.77, 0.86, chance(number, 52))
            if number % 3 == 0
            else mixed(0.015, 0.085, chance(number, 52))
            if number % 3 == 1
            else mixed(0.25, 0.30, chance(number, 52))
        )
        few.append(Tuft(across, mixed(408, 452, near), mixed(46, 76, near), number % 2, "sea_grass"))
    return sorted(few, key=lambda tuft: tuft.foot_y)


class Beneath:
    """Pictures of all that lies on the ground, for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        self._tufts = tufts()
        self._bare: pygame.Surface | None = None
        self._brought: frozenset[str] = frozenset()
        self._bed = pygame.Surface((1, 1))
        self._things = [painted(DRAWINGS[one.name][0], (canvas.px(one.width), canvas.px(_high(one)))) for one in THINGS]
        self._grass = {
            tuft: [
                painted(grass(tuft.kind, mixed(-24, 30, bend / (BENDS - 1))), (canvas.px(tuft.width), canvas.px(0.92 * tuft.width)))
                for bend in range(BENDS)
            ]
            for tuft in self._tufts
        }

    def draw(self, canvas: Canvas, state: TideState, calm: float, ground: pygame.Surface) -> None:
        """Draw the ground of the bay, what this player's path has brought to it so far, and the grass that sways there."""
        canvas.blit(self._furnished(canvas, ground, state.unlocked), (0, BED_TOP))
        for tuft in self._tufts:
            if tuft.needs is None or tuft.needs in state.unlocked:
                sway = 0.5 + (0.3 + 0.2 * state.rough) * math.sin((0.9 + state.rough) * state.time_s * calm + 9 * tuft.across)
                picture = self._grass[tuft][round(max(0.0, min(1.0, sway)) * (BENDS - 1))]
                canvas.blit(picture, (tuft.across * canvas.width, tuft.foot_y), "midbottom", name="sea grass")

    def _furnished(self, canvas: Canvas, ground: pygame.Surface, unlocked: frozenset[str]) -> pygame.Surface:
        """Return the ground with all that lies still on it; it is put together again when either has changed."""
        if ground is not self._bare or unlocked != self._brought:
            self._bare, self._brought, self._bed = ground, unlocked, ground.copy()
            for one, picture in zip(THINGS, self._things, strict=True):
                if one.needs is None or one.needs in unlocked:
                    foot_px = canvas.px(one.across * canvas.width), canvas.px(one.foot_y) - canvas.px(BED_TOP)
                    self._bed.blit(picture, picture.get_rect(midbottom=foot_px))
            self._bed.set_alpha(255, pygame.RLEACCEL)
        return self._bed


def _high(one: Lying) -> float:
    _, wide, high = DRAWINGS[one.name]
    return one.width * high / wide
