"""The boat, who flies the kite from it, and the lanterns that float on the lake."""

import math

import pygame

from game.minigames.kite.shapes_lake import AFLOAT_SIZE, BOAT_SIZE, boat, lantern
from game.minigames.kite.state import KiteState
from game.minigames.kite.view_place import BOAT_X, BOAT_Y, DRIFT
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, fading, mixed, smooth
from game.screen.landscape_ground import HORIZON
from game.screen.landscape_mirror import mirrored
from game.screen.shapes import drawing, ring
from game.screen.shapes_walker import (
    ARM_JOINT,
    ARM_SIZE,
    NECK,
    SCARF_KNOT,
    SCARF_SIZE,
    SHOULDER,
    WALKER_FOOT,
    WALKER_SIZE,
    arm,
    scarf_end,
    walker,
)
from game.screen.theme import Colour, from_hex

SIZE, FLIER = 0.92, 0.74
ARMS, FLUTTERS = 25, 16
LOW_DEG, HIGH_DEG = 76.0, 140.0
ARM_LONG = 58.0
MIRROR = Colour(150, 140, 190, 110)
LANTERN_LIGHT = from_hex("#ffb765")
SIZES = (0.34, 0.46, 0.6, 0.78)


class Boat:
    """Pictures of the boat and the flier for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm

        def paint(drawn: str, size: Point, scale: float) -> pygame.Surface:
            return painted(drawn, (canvas.px(size[0] * scale), canvas.px(size[1] * scale)))

        self._far, self._near = (paint(boat(far_side), BOAT_SIZE, SIZE) for far_side in (True, False))
        self._mirrored = mirrored(self._near, MIRROR, 0.7)
        self._flier = paint(walker(0.0), WALKER_SIZE, FLIER)
        self._arms = [paint(arm(mixed(LOW_DEG, HIGH_DEG, place / (ARMS - 1))), ARM_SIZE, FLIER) for place in range(ARMS)]
        self._scarves = [paint(scarf_end(place / FLUTTERS), SCARF_SIZE, FLIER) for place in range(FLUTTERS)]
        self._wave = paint(drawing(320, 40, ring((160, 20), (156, 17), "#ffe9cf", 2.4, 0.5)), (320, 40), 1.0)

    def hand(self, canvas: Canvas, state: KiteState) -> Point:
        """Return where the hand is that holds the line."""
        x, y = self._foot(canvas, state)
        turn = math.radians(mixed(LOW_DEG, HIGH_DEG, self._lifted(state)))
        reach = ARM_LONG * FLIER
        return x + SHOULDER[0] * FLIER + reach * math.sin(turn), y + SHOULDER[1] * FLIER + reach * math.cos(turn)

    def draw(self, canvas: Canvas, state: KiteState) -> None:
        """Draw the boat with its image and its ripples, and the flier in it."""
        x, y = self._at(canvas, state)
        for wave in range(2):
            share = (state.time_s * 0.22 + 0.5 * wave) % 1.0
            canvas.blit(self._wave, (x, y + 8), "center", 0.5 * math.sin(math.pi * share) * self._calm)
        canvas.blit(self._mirrored, (x, BOAT_Y - 2), "midtop")
        top = y - 70 * SIZE
        canvas.blit(self._far, (x, top), "midtop")
        self._draw_flier(canvas, state)
        canvas.blit(self._near, (x, top), "midtop")
        if "bow_lamp" in state.unlocked:
            canvas.glow(glow_of(canvas.px(70), LANTERN_LIGHT, mixed(0.55, 0.7, breath(state.time_s, 3.7))), (x + 126, y - 66))
            canvas.disc((x + 126, y - 66), 7, from_hex("#fff3d2"))

    def _draw_flier(self, canvas: Canvas, state: KiteState) -> None:
        x, y = self._foot(canvas, state)

        def put(picture: pygame.Surface, at: Point, anchor: Point, name: str = "") -> None:
            canvas.blit(picture, (x + (at[0] - anchor[0]) * FLIER, y + (at[1] - anchor[1]) * FLIER), name=name)

        put(self._flier, (0, 0), WALKER_FOOT, "flier")
        flutter = (state.time_s / 2.4) % 1.0
        put(self._scarves[int(flutter * FLUTTERS)], (NECK[0], NECK[1] + 10), SCARF_KNOT)
        put(self._arms[round(self._lifted(state) * (ARMS - 1))], SHOULDER, ARM_JOINT)

    def _at(self, canvas: Canvas, state: KiteState) -> Point:
        pulled = 6 * fading(state.since_lift_s, 1.4) * math.sin(min(1.0, state.since_lift_s / 1.4) * math.pi)
        return BOAT_X * canvas.width + pulled, BOAT_Y + 3 * self._calm * math.sin(state.time_s * 1.1)

    def _foot(self, canvas: Canvas, state: KiteState) -> Point:
        x, y = self._at(canvas, state)
        return x - 6, y - 14

    def _lifted(self, state: KiteState) -> float:
        return smooth(state.reach / 1.05)


class Lanterns:
    """The lanterns that the light of all visits has set on the lake, smaller and paler the further they are."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm
        w, h = AFLOAT_SIZE
        self._pictures = [painted(lantern(), (canvas.px(w * size), canvas.px(h * size))) for size in SIZES]

    def draw(self, canvas: Canvas, state: KiteState, near: bool) -> None:
        """Draw those that are nearer than the boat, or those that are not, the furthest first."""
        for depth, number in sorted((chance(number, 71) ** 1.4, number) for number in range(state.lanterns)):
            y = HORIZON + mixed(14, 128, depth)
            if (y > BOAT_Y) == near:
                self._draw_one(canvas, state, number, depth, y + 2 * math.sin(state.time_s * 0.9 + number))

    def _draw_one(self, canvas: Canvas, state: KiteState, number: int, depth: float, y: float) -> None:
        place = min(len(SIZES) - 1, int(depth * len(SIZES)))
        size, wide = SIZES[place], canvas.width + 160
        drift = self._calm * (state.way * DRIFT * mixed(0.25, 0.8, depth) + 2.5 * state.time_s)
        x = (number * 0.381966 * wide + 400 - drift) % wide - 80
        light = mixed(0.42, 0.6, breath(state.time_s, 4, chance(number)))
        canvas.glow(glow_of(canvas.px(76 * size), LANTERN_LIGHT, light), (x, y - 20 * size))
        canvas.blit(self._pictures[place], (x, y - 60 * size), "midtop", name="lantern")
