"""The way over a page of the map: where each place lies, and how large things are there."""

import math
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate, pairwise

from game.screen.canvas import Canvas, Point
from game.screen.easing import mixed
from game.screen.landscape_ground import Spot
from game.screen.map_stretch import Shape, Stretch, is_narrow

NEAR_Y: dict[Shape, float] = {"hundred": 648.0, "whole": 554.0}
FAR_Y: dict[Shape, float] = {"hundred": 334.0, "whole": 346.0}
FAR_SCALE: dict[Shape, float] = {"hundred": 0.62, "whole": 0.8}
STONE_SHARE: dict[Shape, float] = {"hundred": 0.86, "whole": 0.74}
"""How much of the way from one place to the next a stone takes."""
DRAWN_WIDE = 158.0
"""The width of a stone at scale 1, see `landscape_stones`."""
EDGE: dict[Shape, float] = {"hundred": 40.0, "whole": 92.0}
FINENESS = 1600
ROUND_TURNS = 0.75
"""How much of its climb the way does where it turns, 0 to 1."""


def way_over(canvas: Canvas, stretch: Stretch) -> tuple[Spot, ...]:
    """Return the places of a page and one beyond the last, the nearest first; the scale is that of a stone."""
    return _way(canvas.width, canvas.safe.x + EDGE[stretch.shape], _sweeps(canvas, stretch.shape), stretch.shape, stretch.places)


@lru_cache(maxsize=8)
def _way(width: float, left: float, sweeps: int, shape: Shape, places: int) -> tuple[Spot, ...]:
    """The path swings from side to side as it goes away, and its places lie closer where they are further off."""
    shares = [step / FINENESS for step in range(FINENESS + 1)]
    line = [_at(width, left, sweeps, shape, share) for share in shares]
    steps = [math.dist(a, b) / _scale(shape, share) for (a, b), share in zip(pairwise(line), shares[1:], strict=True)]
    far = [0.0, *accumulate(steps)]
    apart = far[-1] / places
    found = []
    for place in range(places + 1):
        share = shares[min(FINENESS, bisect_left(far, place * apart))]
        found.append(Spot(*_at(width, left, sweeps, shape, share), _scale(shape, share) * apart * STONE_SHARE[shape] / DRAWN_WIDE))
    return tuple(found)


def _at(width: float, left: float, sweeps: int, shape: Shape, share: float) -> Point:
    swing = -math.cos(math.pi * sweeps * share)
    half = (width / 2 - left) * mixed(1.0, 0.94, share)
    climbed = share + ROUND_TURNS * math.sin(2 * math.pi * sweeps * share) / (2 * math.pi * sweeps)
    return width / 2 + half * swing, mixed(NEAR_Y[shape], FAR_Y[shape], climbed)


def _scale(shape: Shape, share: float) -> float:
    return mixed(1.0, FAR_SCALE[shape], share)


def _sweeps(canvas: Canvas, shape: Shape) -> int:
    if shape == "whole":
        return 2
    return 5 if is_narrow(canvas) else 4
