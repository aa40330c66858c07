"""Where the stones of the way are: their places on the water, and how high the one in the air hangs."""

import math

from game.minigames.stone_path.state import StonePathState
from game.screen.canvas import Canvas
from game.screen.landscape_ground import Spot, spot

HEIGHT = 196.0
"""How high a stone hangs when the limb is at its target, where the walker stands."""
STIRRING = 0.04
"""A reach below this is still rest: the stone stays under the water."""


def place(canvas: Canvas, state: StonePathState, number: int) -> Spot:
    """Return where stone `number` lies; the way meanders a little, and each stone keeps its place in it."""
    at = spot(canvas, number - state.camera)
    return at._replace(y=at.y + 15 * at.scale * math.sin(number * 1.9 + state.seed))


def lifted(reach: float) -> float:
    """Return how high a stone hangs at `reach`, in units where the walker stands."""
    return HEIGHT * math.pow(max(0.0, min(1.12, reach) - STIRRING) / (1 - STIRRING), 0.9)


def passing(canvas: Canvas, home: float, shift: float, margin: float) -> float:
    """Return where a thing is that passes by, and comes again from the other side."""
    return (home - shift + margin) % (canvas.width + 2 * margin) - margin
