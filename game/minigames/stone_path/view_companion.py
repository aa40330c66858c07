"""The companion on the way: it waits one stone behind the walker, and leaps after."""

import math

import pygame

from game.minigames.stone_path.art_beasts import BEAST_FOOT, BEAST_SIZE, companion
from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.view_place import place
from game.screen.canvas import Canvas, painted
from game.screen.easing import arch, mixed, smooth
from game.screen.landscape_ground import Spot
from game.screen.shapes_stone import STONE_TOP

LEAPS, SWAYS = 14, 12
SIZES = {"dog": 1.12, "cat": 0.86, "fox": 0.98, "heron": 1.2}
HIGH = 52.0
SWAY_S = {"dog": 1.3, "cat": 4.2, "fox": 3.4, "heron": 6.0}


class Companion:
    """Pictures of one companion for a canvas of one size."""

    def __init__(self, canvas: Canvas, name: str) -> None:
        self.name = name
        self._size = SIZES[name]

        def paint(leap: float, sway: float) -> pygame.Surface:
            return painted(companion(name, leap, sway), (canvas.px(BEAST_SIZE[0] * self._size), canvas.px(BEAST_SIZE[1] * self._size)))

        self._leaps = [paint((leap + 0.5) / LEAPS, 0.0) for leap in range(LEAPS)]
        self._waits = [paint(0.0, 2 * sway / (SWAYS - 1) - 1) for sway in range(SWAYS)]

    def draw(self, canvas: Canvas, state: StonePathState, time_s: float) -> None:
        """Draw it where it waits or leaps."""
        at = _spot(canvas, state)
        x, y = at.x - BEAST_FOOT[0] * self._size, at.y - STONE_TOP * at.scale - BEAST_FOOT[1] * self._size
        canvas.blit(self._picture(state, time_s), (x, y), "topleft", name=self.name)

    def _picture(self, state: StonePathState, time_s: float) -> pygame.Surface:
        if state.leap_share > 0:
            return self._leaps[min(LEAPS - 1, int(state.leap_share * LEAPS))]
        sway = math.sin(2 * math.pi * time_s / SWAY_S[self.name])
        return self._waits[round((sway + 1) / 2 * (SWAYS - 1))]


def _spot(canvas: Canvas, state: StonePathState) -> Spot:
    here, there = (place(canvas, state, state.companion_on + step) for step in (0, 1))
    share = smooth(state.leap_share)
    x, y, scale = (mixed(a, b, share) for a, b in zip(here, there, strict=True))
    return Spot(x, y - HIGH * arch(state.leap_share), scale)
