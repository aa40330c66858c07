"""The path so far: its newest stones wind over the lake to the walker, and open places lead on to the light."""

import math
from dataclasses import dataclass

import pygame

from game.screen.canvas import Canvas, glow_of, painted
from game.screen.easing import breath, clamped, mixed, smooth
from game.screen.landscape_ground import HORIZON, STANDING_Y, Spot
from game.screen.landscape_stones import StonePictures
from game.screen.shapes_stone import STONE_TOP
from game.screen.shapes_walker import ARM_JOINT, ARM_SIZE, SHOULDER, WALKER_FOOT, WALKER_SIZE, arm, hips_drop, walker
from game.screen.theme import SUN

PLACES = 26
SHOWN = 10
"""So many laid stones are in the picture; a longer path goes on outside it."""
NEAREST, FARTHEST = 1.4, 0.09
STONE_SHARE, WALKER_SHARE = 0.6, 0.92
POSES = 8
ARM_HANGS_DEG = 8.0
LEAST_SWING = 0.02


@dataclass(frozen=True, slots=True)
class Bend:
    """How a path lies on the water, in shares of the width: where it runs, and how far and how often it swings to the sides.

    The swing shrinks with the distance to the power of `calms`; `steep` is how much higher the eye is than usual.
    A path with `walker_stays` begins so far away that the walker stands in the same place however short it is.
    """

    from_x: float
    to_x: float
    swing: float
    calms: float
    turns: float
    phase: float
    steep: float = 1.0
    walker_stays: bool = False


MIDDLE = Bend(0.34, 0.56, 0.17, 0.6, 1.85, -1.3)
RIGHT = Bend(0.665, 0.7, 0.5, 0.36, 1.39, -math.pi / 2, 1.35, walker_stays=True)
"""From the near left along the foot of the screen; the walker stands at the right, where there is nothing between 570 and 750."""


class Trail:
    """The path for a canvas of one size; the pictures are painted once."""

    def __init__(self, canvas: Canvas, bend: Bend = MIDDLE) -> None:
        self.size = canvas.surface.get_size()
        self._bend = bend
        self._stones = StonePictures(canvas)
        self._poses = [_pose(canvas, pose / POSES) for pose in range(POSES)]

    def draw(self, canvas: Canvas, stones: float, time_s: float) -> None:
        """Draw the end of a path of `stones`, far things first; a part of a stone is a step that is not done yet."""
        laid, step = int(stones), stones - int(stones)
        walked = smooth((step - 0.12) / 0.76)
        behind = laid - SHOWN + walked if self._bend.walker_stays else max(0.0, laid - SHOWN + (walked if laid >= SHOWN else 0.0))
        for number in range(math.floor(behind) + PLACES, laid - 1, -1):
            self._open(canvas, self._spot(canvas, number - behind), number - laid, time_s)
        for number in range(laid - 1, math.floor(behind) - 2, -1):
            if number >= 0:
                self._laid(canvas, number, number - behind)
        if laid > 0:
            here, there = self._spot(canvas, laid - 1 - behind), self._spot(canvas, laid - behind)
            self._walk(canvas, Spot(*(mixed(a, b, walked) for a, b in zip(here, there, strict=True))), step, there.x < here.x)

    def _open(self, canvas: Canvas, at: Spot, ahead: int, time_s: float) -> None:
        """Draw a place where a stone will lie; the next one glows a little."""
        self._stones.put(canvas, "sunken", at, opacity=max(0.25, 0.95 - 0.07 * ahead))
        if ahead == 0:
            canvas.glow(glow_of(canvas.px(70 * at.scale + 20), SUN, 0.35 + 0.25 * breath(time_s, 4.0)), at.point)

    def _laid(self, canvas: Canvas, number: int, place: float) -> None:
        """Draw a laid stone; one that leaves the picture fades."""
        at, opacity = self._spot(canvas, place), clamped(1 + place)
        self._stones.put(canvas, "mirrored", at, opacity=opacity, number=number)
        self._stones.draw(canvas, True, number, at, opacity=opacity)
        self._stones.put(canvas, "edge", at, opacity=opacity, number=number)

    def _walk(self, canvas: Canvas, at: Spot, step: float, to_the_left: bool) -> None:
        """Draw the walker at a place of the path, in the midst of a step where there is one."""
        large = self._poses[int(step * POSES)]
        scale = at.scale / STONE_SHARE * WALKER_SHARE
        size = (max(1, canvas.px(WALKER_SIZE[0] * scale)), max(1, canvas.px(WALKER_SIZE[1] * scale)))
        drawn = pygame.transform.smoothscale(large, size)
        foot_x = WALKER_FOOT[0] * scale
        if to_the_left and step > 0:
            drawn, foot_x = pygame.transform.flip(drawn, True, False), (WALKER_SIZE[0] - WALKER_FOOT[0]) * scale
        canvas.blit(drawn, (at.x - foot_x, at.y - STONE_TOP * at.scale - WALKER_FOOT[1] * scale))

    def _spot(self, canvas: Canvas, place: float) -> Spot:
        """Return where a place, counted from the near end, lies: the path swings from side to side as it goes away."""
        share, bend = place / (PLACES - 1), self._bend
        scale = NEAREST * (FARTHEST / NEAREST) ** share
        swing = mixed(bend.swing, LEAST_SWING, max(0.0, share) ** bend.calms) * math.sin(2 * math.pi * bend.turns * share + bend.phase)
        y = HORIZON + (STANDING_Y - HORIZON) * scale * bend.steep
        return Spot(canvas.width * (mixed(bend.from_x, bend.to_x, share) + swing), y, scale * STONE_SHARE)


def _pose(canvas: Canvas, step: float) -> pygame.Surface:
    """Paint the walker at `step` of a step, the near arm hanging, as large as it can come."""
    scale = NEAREST * WALKER_SHARE
    body = painted(walker(step), (canvas.px(WALKER_SIZE[0] * scale), canvas.px(WALKER_SIZE[1] * scale)))
    hanging = painted(arm(ARM_HANGS_DEG), (canvas.px(ARM_SIZE[0] * scale), canvas.px(ARM_SIZE[1] * scale)))
    x = (WALKER_FOOT[0] + SHOULDER[0] - ARM_JOINT[0]) * scale
    y = (WALKER_FOOT[1] + SHOULDER[1] - ARM_JOINT[1] + hips_drop(step)) * scale
    body.blit(hanging, (canvas.px(x), canvas.px(y)))
    return body
