"""The limb as the player's own eyes see it, moving as it is imagined."""

import re
from functools import lru_cache

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas, Point
from game.screen.first_person import WIDE, Sketch, flat, ground, sketch
from game.screen.imagery_poses import SIGHTS
from game.screen.shapes import drawing

STEPS = 32
"""So many pictures make the way out; each is painted once."""
FOOT = 560.0
"""Below this nothing is painted: a limb comes from below the screen's edge."""
SIGN_FOOT = 120.0
"""In a small picture only what is above this is shown."""
THICK = 14.0
SPREAD_LIT, SPREAD_RIM = "#8a7580", "#3d3a55"


def draw_imagined_limb(canvas: Canvas, movement: MovementName, side: Side, reach: float, middle: Point, size: float) -> None:
    """Draw the limb around `middle`, where `size` is the width of what the eyes see."""
    share = size / WIDE
    for painted in (_spread(movement), _limb(movement, side, round(max(0.0, min(1.0, reach)) * STEPS))):
        if painted:
            box = painted.box
            at = middle[0] + box.center[0] * share, middle[1] + box.center[1] * share
            canvas.svg(painted.svg, (box.width * share, box.height * share), at)


@lru_cache(maxsize=32)
def hand_sign(movement: MovementName, side: Side, reach: float) -> str:
    """Return the hand at a reach, without its arm, as a small square picture."""
    gaze, limb, _ = SIGHTS[movement]
    _, *hand = (part for part in limb(reach) if part.paint is SKIN)
    painted = sketch(gaze, hand, side == "left", FOOT)
    x, y, wide, _ = painted.box
    high = HAND_HIGH
    edge = max(wide, high)
    return drawing(edge, edge, painted.svg, left=0)


@lru_cache(maxsize=4 * STEPS)
def _limb(movement: MovementName, side: Side, step: int) -> Sketch:
    sight = SIGHTS[movement]
    return sketch(sight.gaze, sight.limb(step / STEPS), side == "left", FOOT)


@lru_cache(maxsize=8)
def _spread(movement: MovementName) -> Sketch | None:
    """Return what lies below the limb, the same for both sides."""
    gaze, _, spread = SIGHTS[movement]
    if spread is None:
        return None
    points = ground(gaze, spread.corners)
    lower = [(x, y + THICK) for x, y in points]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    box = Box(left, top, max(x for x, _ in points) - left, FOOT - top)
    return Sketch(drawing(box.width, box.height, flat(lower, SPREAD_RIM), flat(points, SPREAD_LIT), left=left, top=top), box)
