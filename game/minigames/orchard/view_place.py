"""Where things are in the orchard, in canvas units of a picture 1600 wide, and how the bough moves."""

import math

from game.minigames.orchard.shapes_tree import tip_of
from game.minigames.orchard.state import OrchardState
from game.screen.canvas import Canvas, Point
from game.screen.easing import clamped, fading, mixed, smooth
from game.screen.hud_room import FOOT

AWAY = 0.75
"""How large the picker and the harvest are: they stand a little way off, clear of all signs."""
PICKER: Point = (944.0, FOOT - 12)
"""Between the picker's feet."""
BASKET: Point = (858.0, FOOT - 7)
BASKET_MOUTH = 60.0
"""How far above its foot the basket is open."""
OVER = 56.0
"""How high over the straight way a picked fruit flies."""
STEM = 22.0
"""How far below the bough's end a fruit hangs."""
LOWEST_BEND, HIGHEST_BEND = -0.35, 1.15
"""Between these two the bough is drawn."""
SPRING_S = 2.2
"""A bough that was let go swings for so long."""


def aside(canvas: Canvas) -> float:
    """Return how far the whole picture is moved to the right, so that it stands in the middle of any screen."""
    return (canvas.width - 1600) / 2


def bend_of(state: OrchardState, calm: float) -> float:
    """Return how far the bough is bowed: it follows the limb, springs up when its fruit is picked, and stirs in the wind."""
    wind = 0.018 * calm * math.sin(1.1 * state.time_s) + 0.01 * calm * math.sin(2.3 * state.time_s + 1)
    age = state.since_picked_s
    spring = 0.0
    if age < SPRING_S:
        spring = state.picked_from * math.exp(-2.6 * age) * math.cos(mixed(3.0, 7.5, calm) * age) * fading(age, SPRING_S) ** 0.5
    shiver = 0.03 * calm * fading(state.since_quick_s, 0.8) * math.sin(16 * min(1.0, state.since_quick_s))
    return max(LOWEST_BEND, min(HIGHEST_BEND, state.reach + spring + wind + shiver))


def hanging(bend: float) -> Point:
    """Return where the stem of the fruit on the bough is."""
    x, y = tip_of(bend)
    return x - 3, y + 1


def flight(state: OrchardState, share: float) -> Point:
    """Return where a picked fruit is, `share` of the way from the bough into the basket."""
    start, end = hanging(state.picked_from), (BASKET[0], BASKET[1] - BASKET_MOUTH)
    over = OVER * math.sin(math.pi * clamped(share))
    along = smooth(share)
    return mixed(start[0], end[0], along), mixed(start[1] + STEM, end[1], along**1.5) - over
