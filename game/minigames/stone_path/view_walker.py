"""The walker on the way: steps from stone to stone, breathes, and lifts an arm with the player's limb."""

import math

import pygame

from game.minigames.stone_path.state import StonePathState
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import arch, clamped, fading, mixed, smooth
from game.screen.landscape_ground import Spot
from game.screen.landscape_mirror import mirrored
from game.screen.shapes_stone import STONE_TOP
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
    hips_drop,
    scarf_end,
    walker,
)
from game.screen.theme import Colour

SIZE = 1.0
"""Canvas units for each of the walker's own units where the walker stands."""
STEPS, ARMS, FLUTTERS = 30, 25, 16
HANGING_DEG, LIFTED_DEG = 6.0, 112.0
FLUTTER_S = 2.4
MIRROR = Colour(150, 140, 190, 120)


class Walker:
    """Pictures of the walker, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        def paint(drawn: str, size: Point) -> pygame.Surface:
            return painted(drawn, (canvas.px(size[0] * SIZE), canvas.px(size[1] * SIZE)))

        self._steps = [paint(walker(step / STEPS), WALKER_SIZE) for step in range(STEPS)]
        self._arms = [paint(arm(mixed(-30, LIFTED_DEG + 8, place / (ARMS - 1))), ARM_SIZE) for place in range(ARMS)]
        self._scarves = [paint(scarf_end(flutter / FLUTTERS), SCARF_SIZE) for flutter in range(FLUTTERS)]
        self._mirrored = [mirrored(step, MIRROR) for step in self._steps]

    def draw_mirrored(self, canvas: Canvas, state: StonePathState, at: Spot) -> None:
        """Draw the walker's mirror image in the water."""
        canvas.blit(self._mirrored[_frame(state)], (at.x - WALKER_FOOT[0] * SIZE, at.y + 12), "topleft")

    def draw(self, canvas: Canvas, state: StonePathState, at: Spot) -> None:
        """Draw the walker standing on or between stones at `at`."""
        foot = (at.x, at.y - STONE_TOP + self._sink(state))
        drop = hips_drop(state.step_share) + 1.3 * math.sin(state.time_s * 1.7)
        self._put(canvas, self._steps[_frame(state)], foot, WALKER_FOOT)
        flutter = (state.time_s / FLUTTER_S + 0.5 * smooth(state.step_share)) % 1.0
        self._put(canvas, self._scarves[int(flutter * FLUTTERS)], (foot[0] + NECK[0], foot[1] + NECK[1] + drop + 10), SCARF_KNOT)
        share = (_arm_deg(state) + 30) / (LIFTED_DEG + 38)
        picture = self._arms[round(clamped(share) * (ARMS - 1))]
        self._put(canvas, picture, (foot[0] + SHOULDER[0], foot[1] + SHOULDER[1] + drop), ARM_JOINT)

    def _put(self, canvas: Canvas, picture: pygame.Surface, at: Point, anchor: Point) -> None:
        canvas.blit(picture, (at[0] - anchor[0] * SIZE, at[1] - anchor[1] * SIZE))

    def _sink(self, state: StonePathState) -> float:
        """A stone gives a little under a step."""
        return 5.0 * fading(state.since_landed_s, 0.7) * math.sin(min(1.0, state.since_landed_s / 0.7) * math.pi * 2)


def _frame(state: StonePathState) -> int:
    return min(STEPS - 1, round(state.step_share * STEPS))


def _arm_deg(state: StonePathState) -> float:
    swing = 26 * math.sin(2 * math.pi * state.step_share) * arch(state.step_share)
    released = smooth(state.laid_from) * fading(state.since_laid_s, 0.5)
    return mixed(HANGING_DEG, LIFTED_DEG, smooth(max(state.reach, released) / 1.05)) - swing
