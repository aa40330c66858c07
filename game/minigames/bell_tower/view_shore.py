"""The ground around: the islet, its garden and boat, and the far shore where a house wakes for every song ever finished."""

import math

import pygame

from game.minigames.bell_tower import shapes_bell, shapes_tower
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_place import POST_FOOT, at_tower, post_top, tower_foot
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, mixed
from game.screen.landscape_ground import HORIZON
from game.screen.theme import from_hex

WINDOW = from_hex("#ffcf8a")
HOUSES = 20
ISLET: Point = (-10.0, -34.0)
BOAT: Point = (372.0, 88.0)


class Shore:
    """Pictures of the ground, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        def paint(drawn: str, width: float, height: float) -> pygame.Surface:
            return painted(drawn, (canvas.px(width), canvas.px(height)))

        self._islet = paint(shapes_tower.islet(), *shapes_tower.ISLET_SIZE)
        self._rock = paint(shapes_tower.islet(), 190, 46)
        self._garden = paint(shapes_tower.garden(), shapes_tower.ISLET_SIZE[0], 190)
        self._boat = paint(shapes_tower.boat(), *shapes_tower.BOAT_SIZE)
        self._houses = [paint(shapes_bell.house(), 34 * size, 36 * size) for size in (0.62, 0.8)]
        self._calm = calm

    def draw_far(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the houses that are awake, their light and its image in the lake."""
        lights = []
        for number in range(min(HOUSES, len(state.finished))):
            x, y = _house_at(canvas, number)
            canvas.blit(self._houses[number % 2], (x, y), "midbottom", name="house")
            shine = 0.75 + 0.25 * breath(state.time_s, 4.0, 0.37 * number)
            lights += [
                (glow_of(canvas.px(16), WINDOW, 0.8 * shine), (x - 2, y - 7)),
                (glow_of(canvas.px(11), WINDOW, 0.5 * shine), (x - 2, HORIZON + 18)),
            ]
        canvas.scatter(lights, light=True)

    def draw_near(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw what the tower and the post stand on."""
        canvas.blit(self._islet, at_tower(canvas, ISLET), "midtop")
        canvas.blit(self._rock, (post_top(canvas)[0], POST_FOOT - 14), "midtop")
        if "garden" in state.unlocked:
            canvas.blit(self._garden, at_tower(canvas, (ISLET[0], ISLET[1] - 70)), "midtop", name="garden")

    def draw_boat(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the boat that lies at the islet."""
        if "boat" not in state.unlocked:
            return
        x, y = tower_foot(canvas)
        bob = 3 * self._calm * math.sin(1.2 * state.time_s)
        at = (x + BOAT[0], y + BOAT[1] + bob)
        canvas.blit(self._boat, at, "midbottom", name="boat")
        canvas.glow(glow_of(canvas.px(60), WINDOW, 0.45 + 0.2 * breath(state.time_s, 3.4)), (at[0] - 46, at[1] - 94))


def _house_at(canvas: Canvas, number: int) -> Point:
    """Houses stand in a loose row along the far shore, right of the tower and then left of it."""
    share = 0.46 + 0.30 * number / 10 if number < 12 else 0.02 + 0.14 * (number - 12) / 8
    return canvas.width * (share + 0.008 * chance(number, 61)), HORIZON - mixed(0, 9, chance(number, 62))
