"""Where things are in the picture of kite."""

import math

from game.minigames.kite.state import PATH_S, KiteState
from game.screen.canvas import Canvas, Point
from game.screen.easing import fading, mixed
from game.screen.hud_room import FOOT, TOP

KITE_X = 0.48
LOW, HIGH = FOOT - 38, TOP + 46
"""The height of a kite at rest and at the target, in canvas units from the top: the lights hang as high, and clear of all signs."""
ARCH_LONG = 0.3875
"""One arch of the sky, as a share of the width."""
BOAT_X, BOAT_Y = 0.2, FOOT - 16
DRIFT = 190.0
"""How far the land moves by for each arch."""


def altitude(height: float) -> float:
    """Return where on the screen `height` (0 rest, 1 target) is."""
    return mixed(LOW, HIGH, height)


def kite_at(canvas: Canvas, state: KiteState, calm: float) -> Point:
    """Return where the kite's line is tied: it sways a little in the wind, and shivers when it was hurried."""
    sway = calm * (7 * math.sin(state.time_s * 0.9) + 3 * math.sin(state.time_s * 2.1))
    shiver = 2.5 * calm * fading(state.since_quick_s, 0.8) * math.sin(state.since_quick_s * 16) if state.since_quick_s < 0.8 else 0.0
    tug = 12 * calm * fading(state.since_lift_s, 0.9) * math.sin(min(1.0, state.since_lift_s / 0.9) * 2 * math.pi)
    return KITE_X * canvas.width + sway + shiver, altitude(state.reach) + 4 * calm * math.sin(state.time_s * 1.3) - tug


def on_way(canvas: Canvas, state: KiteState, way: float, height: float) -> Point:
    """Return where something that hangs at `way` and `height` is."""
    return KITE_X * canvas.width + (way - state.way) * ARCH_LONG * canvas.width, altitude(height)


def flown_height(state: KiteState, ago_s: float) -> float:
    """Return how high the kite was `ago_s` seconds ago."""
    place = (ago_s - state.path_age_s) / PATH_S
    if place <= 0:
        return mixed(state.path[0], state.reach, -place * PATH_S / max(state.path_age_s, 1e-6)) if state.path_age_s > 0 else state.reach
    first = min(len(state.path) - 1, int(place))
    return mixed(state.path[first], state.path[min(len(state.path) - 1, first + 1)], place - int(place))
