"""What is on the lake and in the sky around the tower: boats near and far, ducks, floating lights, the moon and a star."""

import math

import pygame

from game.minigames.bell_tower import shapes_waters as shapes
from game.minigames.bell_tower.shapes_animals import DUCK_SIZE, duck
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_place import at_tower
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import breath, chance, mixed
from game.screen.landscape_ground import HORIZON
from game.screen.shapes import drawing, oval, shape
from game.screen.theme import from_hex

LAMP, MOON, STAR = from_hex("#ffcf8a"), from_hex("#e9ecff"), from_hex("#fff6df")
BOAT: Point = (372.0, 88.0)
FISHER: Point = (640.0, 92.0)
SAILS = ((0.60, 22.0, 0.62), (0.69, 30.0, 0.8), (0.90, 26.0, 0.7))
"""For each sail: its place as a share of the width, how far below the far shore, and its size."""
CRESCENT, EVENING_STAR = (-318.0, -560.0), (226.0, -606.0)
RAFTS, DUCKLINGS = 7, 4
FERRY_SPEED, DUCK_SPEED = 9.0, 11.0


class Lake:
    """Pictures of all that, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        def paint(drawn: str, size: Point, scale: float = 1.0) -> pygame.Surface:
            return painted(drawn, (canvas.px(scale * size[0]), canvas.px(scale * size[1])))

        self._calm = calm
        self._boat, self._fisher = paint(shapes.boat(), shapes.BOAT_SIZE), paint(shapes.fisher(), shapes.FISHER_SIZE)
        self._ferry, self._raft = paint(shapes.ferry(), shapes.FERRY_SIZE, 0.72), paint(shapes.raft(), shapes.RAFT_SIZE)
        self._sails = [paint(shapes.sail(colour), shapes.SAIL_SIZE, size) for colour, (_, _, size) in zip(_CLOTHS, SAILS, strict=True)]
        self._ducks = [paint(duck(small), DUCK_SIZE, 0.56 if small else 1.0) for small in (False, True)]
        self._crescent, self._star = paint(_crescent(), (56, 56)), paint(_star(), (44, 44))

    def draw_far(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the sky's guests and the boats far out."""
        if "crescent" in state.unlocked:
            at = at_tower(canvas, CRESCENT)
            canvas.blit(halo_of(canvas.px(64), MOON), at, "center", 0.3)
            canvas.blit(self._crescent, at, "center", name="crescent")
        if "evening_star" in state.unlocked:
            at = at_tower(canvas, EVENING_STAR)
            canvas.blit(halo_of(canvas.px(46), STAR), at, "center", 0.45 + 0.35 * breath(state.time_s, 6.0))
            canvas.blit(self._star, at, "center", name="evening_star")
        if "sails" in state.unlocked:
            for number, (share, below, _) in enumerate(SAILS):
                x = share * canvas.width + 40 * math.sin(0.05 * state.time_s * self._calm + 2 * number)
                canvas.blit(self._sails[number], (x, HORIZON + below), "midbottom", name="sails")
        if "ferry" in state.unlocked:
            wide = canvas.width + 200
            x = (0.08 * canvas.width + 100 + FERRY_SPEED * state.time_s * self._calm) % wide - 100
            canvas.blit(self._ferry, (x, HORIZON + 50), "midbottom", name="ferry")
            canvas.glow(glow_of(canvas.px(60), LAMP, 0.3), (x, HORIZON + 42))

    def draw_near(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw what floats before the islet."""
        if "floating_lights" in state.unlocked:
            self._draw_rafts(canvas, state)
        bob = 3 * self._calm * math.sin(1.2 * state.time_s)
        if "boat" in state.unlocked:
            x, y = at_tower(canvas, (BOAT[0], BOAT[1] + bob))
            canvas.blit(self._boat, (x, y), "midbottom", name="boat")
            canvas.glow(glow_of(canvas.px(60), LAMP, 0.45 + 0.2 * breath(state.time_s, 3.4)), (x - 46, y - 94))
        if "fisher" in state.unlocked:
            bob = 2.4 * self._calm * math.sin(0.9 * state.time_s + 1)
            canvas.blit(self._fisher, at_tower(canvas, (FISHER[0], FISHER[1] + bob)), "midbottom", name="fisher")
        if "ducks" in state.unlocked:
            self._draw_ducks(canvas, state)

    def _draw_rafts(self, canvas: Canvas, state: BellTowerState) -> None:
        glows = []
        for number in range(RAFTS):
            x = mixed(0.64, 0.98, (number + 0.3 + 0.5 * chance(number, 61)) / RAFTS) * canvas.width
            at = (
                x + 18 * math.sin(0.11 * state.time_s * self._calm + number),
                mixed(712, 806, chance(number, 62)) + 1.6 * self._calm * math.sin(1.1 * state.time_s + 2 * number),
            )
            canvas.blit(self._raft, at, "midbottom", name="floating_lights")
            glows.append((glow_of(canvas.px(38), LAMP, 0.4 + 0.2 * breath(state.time_s, 4.4, chance(number, 63))), (at[0], at[1] - 13)))
        canvas.scatter(glows, light=True)

    def _draw_ducks(self, canvas: Canvas, state: BellTowerState) -> None:
        """A duck and her young, one behind the other, always under way to the right."""
        wide = canvas.width + 300
        start = 0.3 * canvas.width + DUCK_SPEED * state.time_s * self._calm
        for number in range(DUCKLINGS + 1):
            x = (start - (20 + 32 * number if number else 0)) % wide - 150
            y = 838 + 1.4 * self._calm * math.sin(1.6 * state.time_s + 1.3 * number)
            canvas.blit(self._ducks[number > 0], (x, y), "midbottom", name="ducks")


_CLOTHS = ("#f3c2b4", "#fff1df", "#e8926b")


def _crescent() -> str:
    return drawing(56, 56, shape("M20,6 A23,23 0 1 1 6,42 A26,26 0 0 0 20,6 Z", "#f3efff", 0.92))


def _star() -> str:
    rays = shape("M22,1 L24.6,19.4 L43,22 L24.6,24.6 L22,43 L19.4,24.6 L1,22 L19.4,19.4 Z", "#fff6df")
    return drawing(44, 44, rays, oval((22, 22), (5, 5), "#ffffff"))
