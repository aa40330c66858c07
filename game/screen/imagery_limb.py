"""The limb as the player's own eyes see it, moving as it is imagined."""

import math
from functools import lru_cache
from typing import NamedTuple

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas, Point
from game.screen.first_person import SHOE, SKIN, WIDE, Part, Sketch, covered, flat, ground, sketch
from game.screen.imagery_poses import SIGHTS
from game.screen.shapes import drawing, open_line, stroke

STEPS = 32
"""So many pictures make the way out; each is painted once."""
FOOT = 820.0
"""Below this nothing is painted: a limb comes from below the screen's edge."""
IN_SIGHT = 400.0
"""What lies lower is below the screen's edge, or close to it."""
THICK = 14.0
LIT_EDGE = 5.0
SPREAD_LIT, SPREAD_RIM, SPREAD_EDGE = "#7d6679", "#3d3a55", "#c9a08f"


class Swept(NamedTuple):
    """What a limb covers on its way: the box of all that is in sight, how low its hand or foot comes, and where it ends at least."""

    box: Box
    hand_low: float
    end: float


def draw_imagined_limb(
    canvas: Canvas, movement: MovementName, side: Side, reach: float, middle: Point, size: float, *, outdoors: bool = False
) -> None:
    """Draw the limb around `middle`, where `size` is the width of what the eyes see; `outdoors` nothing is spread below it."""
    share = size / WIDE
    foot = min(FOOT, math.ceil((canvas.height - middle[1]) / share))
    spread = None if outdoors else _spread(movement, foot)
    for painted in (spread, _limb(movement, side, round(max(0.0, min(1.0, reach)) * STEPS), foot)):
        if painted:
            box = painted.box
            at = middle[0] + box.center[0] * share, middle[1] + box.center[1] * share
            canvas.svg(painted.svg, (box.width * share, box.height * share), at)


@lru_cache(maxsize=32)
def swept(movement: MovementName, side: Side) -> Swept:
    """Return what the limb covers on its way, in the units of what the eyes see, from the middle."""
    gaze, limb, _ = SIGHTS[movement]
    ways, mirrored = [limb(step / STEPS) for step in range(0, STEPS + 1, 4)], side == "left"
    whole = [covered(gaze, parts, mirrored) for parts in ways]
    hands = [covered(gaze, _end_of(parts), mirrored) for parts in ways]
    return Swept(
        covered(gaze, [part for parts in ways for part in parts], mirrored, IN_SIGHT),
        max(box.y + box.height for box in hands),
        min(box.y + box.height for box in whole),
    )


def _end_of(parts: tuple[Part, ...]) -> list[Part]:
    """Return the hand without its arm, or the foot."""
    shoes = [part for part in parts if part.paint is SHOE]
    return shoes or [part for part in parts if part.paint is SKIN][1:]


def draw_hand_sign(canvas: Canvas, movement: MovementName, side: Side, reach: float, middle: Point, edge: float) -> None:
    """Draw the hand at a reach, without its arm, as a small sign that fits into a square."""
    painted = _hand(movement, side, reach)
    share = edge / max(painted.box.width, painted.box.height)
    canvas.svg(painted.svg, (painted.box.width * share, painted.box.height * share), middle)


def hand_picture(movement: MovementName, side: Side, reach: float) -> str:
    """Return the same sign as a square picture of its own, for a card."""
    painted = _hand(movement, side, reach)
    edge = 1.1 * max(painted.box.width, painted.box.height)
    (x, y), _, rest = painted.box.center, *painted.svg.split(">", 1)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="{x - edge / 2} {y - edge / 2} {edge} {edge}">{rest}'


@lru_cache(maxsize=32)
def _hand(movement: MovementName, side: Side, reach: float) -> Sketch:
    gaze, limb, _ = SIGHTS[movement]
    return sketch(gaze, _end_of(limb(reach)), side == "left", FOOT)


@lru_cache(maxsize=4 * STEPS)
def _limb(movement: MovementName, side: Side, step: int, foot: float) -> Sketch:
    sight = SIGHTS[movement]
    return sketch(sight.gaze, sight.limb(step / STEPS), side == "left", foot)


@lru_cache(maxsize=8)
def _spread(movement: MovementName, foot: float) -> Sketch | None:
    """Return what lies below the limb, the same for both sides."""
    gaze, _, spread = SIGHTS[movement]
    if spread is None:
        return None
    points = ground(gaze, spread.corners)
    lower = [(x, y + THICK) for x, y in points]
    left, top = min(x for x, _ in points), min(y for _, y in points) - LIT_EDGE
    box = Box(left, top, max(x for x, _ in points) - left, foot - top)
    seams = "".join(stroke(open_line(ground(gaze, seam)), SPREAD_RIM, 3, 0.35) for seam in spread.seams)
    far_edge = stroke(open_line(points[2:]), SPREAD_EDGE, LIT_EDGE)
    parts = flat(lower, SPREAD_RIM), flat(points, SPREAD_LIT), seams, far_edge
    return Sketch(drawing(box.width, box.height, *parts, left=left, top=top), box)
