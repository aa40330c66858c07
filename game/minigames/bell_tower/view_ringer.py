"""Who rings: the walker beside the tower, whose arm pulls the rope down with the player's limb."""

import math

import pygame

from game.minigames.bell_tower.shapes_bell import TASSEL_SIZE, tassel
from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_place import KNOLL, at_tower
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import arriving, clamped, fading, mixed, smooth
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
from game.screen.theme import from_hex

BRACKET: Point = (-136.0, -470.0)
"""Where the rope comes out of the tower."""
UP_DEG, DOWN_DEG = 132.0, 46.0
HAND = 58.0
ARMS, FLUTTERS, FLUTTER_S = 31, 16, 2.4
CLIMBS_S = 0.9
LIGHT = from_hex("#ffdf9f")
TASSELS = {"left": ("#5f78c8", 1), "right": ("#d9694f", 2)}
"""Each side pulls a rope of its own: its colour, and how many bands its tassel has."""
ROPE, ROPE_LIT, IRON = from_hex("#b08d74"), from_hex("#f0cda4"), from_hex("#3a2c40")


class Ringer:
    """Pictures of the walker, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        def paint(drawn: str, size: Point) -> pygame.Surface:
            return painted(drawn, (canvas.px(size[0]), canvas.px(size[1])))

        self._body = paint(walker(0.0), WALKER_SIZE)
        self._arms = [paint(arm(mixed(DOWN_DEG - 10, UP_DEG, number / (ARMS - 1))), ARM_SIZE) for number in range(ARMS)]
        self._tassels = {side: paint(tassel(colour, bands), TASSEL_SIZE) for side, (colour, bands) in TASSELS.items()}
        self._scarves = [paint(scarf_end(flutter / FLUTTERS), SCARF_SIZE) for flutter in range(FLUTTERS)]

    def draw(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the rope and the walker who holds it."""
        foot, breathing = at_tower(canvas, KNOLL), 1.3 * math.sin(1.7 * state.time_s)
        shoulder = (foot[0] + SHOULDER[0], foot[1] + SHOULDER[1] + breathing)
        deg = _arm_deg(state)
        hand = (shoulder[0] + HAND * math.sin(math.radians(deg)), shoulder[1] + HAND * math.cos(math.radians(deg)))
        self._draw_rope(canvas, state, hand)
        _put(canvas, self._body, foot, WALKER_FOOT, "ringer")
        flutter = (state.time_s / FLUTTER_S) % 1.0
        _put(canvas, self._scarves[int(flutter * FLUTTERS)], (foot[0] + NECK[0], foot[1] + NECK[1] + 10 + breathing), SCARF_KNOT)
        share = (deg - DOWN_DEG + 10) / (UP_DEG - DOWN_DEG + 10)
        _put(canvas, self._arms[round(clamped(share) * (ARMS - 1))], shoulder, ARM_JOINT)

    def light_climbs(self, canvas: Canvas, state: BellTowerState) -> list[tuple[pygame.Surface, Point]]:
        """Return the light that runs up the rope when a rep begins."""
        if state.since_drawn_s > CLIMBS_S:
            return []
        low, top = at_tower(canvas, (BRACKET[0], -220.0)), at_tower(canvas, BRACKET)
        share = arriving((state.since_drawn_s + 0.02) / CLIMBS_S)
        lights = ((mixed(low[0], top[0], one), mixed(low[1], top[1], one)) for one in (share, 0.93 * share, 0.86 * share))
        return [(glow_of(canvas.px(26 - 6 * number), LIGHT, fading(state.since_drawn_s, CLIMBS_S)), at) for number, at in enumerate(lights)]

    def _draw_rope(self, canvas: Canvas, state: BellTowerState, hand: Point) -> None:
        top = at_tower(canvas, BRACKET)
        swing = 7 * math.sin(1.4 * state.time_s)
        canvas.line(at_tower(canvas, (-100.0, BRACKET[1])), (top[0] - 6, top[1]), 8, IRON)
        if state.side != "either":
            self._draw_waiting(canvas, state, swing)
        canvas.line(top, hand, 5, ROPE)
        canvas.line((top[0] + 1, top[1]), (hand[0] + 1, hand[1]), 1.5, ROPE_LIT)
        end = (hand[0] + swing, min(hand[1] + 92, top[1] + 480))
        canvas.line(hand, end, 5, ROPE)
        if state.side != "either":
            canvas.blit(self._tassels[state.side], end, "midtop", name=f"{state.side} tassel")

    def _draw_waiting(self, canvas: Canvas, state: BellTowerState, swing: float) -> None:
        """The rope of the other side hangs beside the one that is pulled, left or right of it, and waits."""
        other = "left" if state.side == "right" else "right"
        x, top = BRACKET[0] + (-22 if other == "left" else 16), BRACKET[1]
        end = at_tower(canvas, (x + 0.6 * swing, top + 250))
        canvas.line(at_tower(canvas, (x, top)), end, 4, ROPE)
        canvas.line(at_tower(canvas, (-100.0, top)), at_tower(canvas, (x - 3, top)), 8, IRON)
        canvas.blit(self._tassels[other], end, "midtop", name=f"{other} tassel")


def _put(canvas: Canvas, picture: pygame.Surface, at: Point, anchor: Point, name: str = "") -> None:
    canvas.blit(picture, (at[0] - anchor[0], at[1] - anchor[1]), name=name)


def _arm_deg(state: BellTowerState) -> float:
    """The arm comes down with the reach; after the stroke the rope takes it up again."""
    released = smooth(state.swung_from) * fading(state.since_rung_s, 0.6)
    return mixed(UP_DEG, DOWN_DEG, smooth(max(state.reach, 0.8 * released) / 1.05))
