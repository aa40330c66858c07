"""The picker under the bough: lifts an arm with the player's limb, and brings the fruit down to the basket."""

import math

import pygame

from game.minigames.orchard.state import FLIGHT_S, OrchardState
from game.minigames.orchard.view_place import AWAY, PICKER, aside
from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import clamped, mixed, smooth
from game.screen.shapes import drawing, oval
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

ARMS, FLUTTERS, FLUTTER_S = 36, 16, 2.6
HANGING_DEG, LIFTED_DEG = 4.0, 115.0
BACK_DEG = -22.0
"""How far back the arm swings when it lays a fruit into the basket."""


class Picker:
    """Pictures of the picker for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        def paint(drawn: str, size: Point) -> pygame.Surface:
            return painted(drawn, (canvas.px(AWAY * size[0]), canvas.px(AWAY * size[1])))

        self._body = paint(walker(0.0), WALKER_SIZE)
        self._arms = [paint(arm(mixed(BACK_DEG, LIFTED_DEG + 8, place / (ARMS - 1))), ARM_SIZE) for place in range(ARMS)]
        self._scarves = [paint(scarf_end(flutter / FLUTTERS), SCARF_SIZE) for flutter in range(FLUTTERS)]
        self._shadow = paint(drawing(260, 40, oval((110, 20), (108, 15), "#14202b", 0.34)), (260, 40))

    def draw(self, canvas: Canvas, state: OrchardState) -> None:
        """Draw the picker, breathing."""
        breathing = 1.2 * math.sin(1.7 * state.time_s)
        _put(canvas, self._shadow, (-30.0, 2.0), (120.0, 20.0), "")
        _put(canvas, self._body, (0.0, 0.0), WALKER_FOOT, "picker")
        scarf = self._scarves[int((state.time_s / FLUTTER_S) % 1.0 * FLUTTERS)]
        _put(canvas, scarf, (NECK[0], NECK[1] + 10 + breathing), SCARF_KNOT, "scarf")
        share = (arm_deg(state) - BACK_DEG) / (LIFTED_DEG + 8 - BACK_DEG)
        arm_now = self._arms[round(clamped(share) * (ARMS - 1))]
        _put(canvas, arm_now, (SHOULDER[0], SHOULDER[1] + breathing), ARM_JOINT, "arm")


def _put(canvas: Canvas, picture: pygame.Surface, at: Point, anchor: Point, name: str) -> None:
    """Put a picture's `anchor` at a place of the picker, both in the walker's own units."""
    x, y = PICKER[0] + aside(canvas), PICKER[1]
    canvas.blit(picture, (x + AWAY * (at[0] - anchor[0]), y + AWAY * (at[1] - anchor[1])), name=name)


def arm_deg(state: OrchardState) -> float:
    """Return how far the arm is lifted: with the reach, and after a pick down and back to the basket."""
    lifted = mixed(HANGING_DEG, LIFTED_DEG, smooth(state.reach))
    if not state.flying:
        return lifted
    share = state.since_picked_s / FLIGHT_S
    from_deg = mixed(HANGING_DEG, LIFTED_DEG, smooth(state.picked_from))
    laying = mixed(from_deg, BACK_DEG, smooth(share / 0.7)) if share < 0.7 else mixed(BACK_DEG, HANGING_DEG, smooth((share - 0.7) / 0.3))
    return max(lifted, laying) if state.reach > 0.3 else laying
