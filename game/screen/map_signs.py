"""Small drawings of the map: what stands where something came, and the ways on."""

from functools import lru_cache
from typing import Literal

from game.screen.pictograms import DARK, LINES, LIT, pictogram
from game.screen.shapes import drawing, oval, polygon, shape, stroke

MapWay = Literal["earlier", "onward", "whole", "newest", "closer", "back"]
"""Where the map leads: along the path, to all of it, to where the walker stands, to a stretch of it, and out."""
SIGN_SIZE = (60.0, 80.0)
"""The foot of a sign is the middle of its lower edge."""


@lru_cache(maxsize=8)
def way_picture(way: MapWay) -> str:
    """Return the picture of a way, as SVG in a square."""
    if way == "back":
        return pictogram("door")
    return drawing(100, 100, _WAYS[way])


def _arrow(points: str) -> str:
    return stroke(f"M{points}", LINES, 12)


_WAYS: dict[MapWay, str] = {
    "earlier": _arrow("62,18 L30,50 L62,82"),
    "onward": _arrow("38,18 L70,50 L38,82"),
    "whole": stroke("M16,84 Q96,78 58,56 Q14,44 44,30 Q66,22 84,16", LINES, 6)
    + "".join(oval(at, (9, 6), LIT) for at in ((18, 84), (68, 68), (34, 44), (80, 18))),
    "newest": shape("M50,94 C26,62 22,50 22,36 A28,28 0 1 1 78,36 C78,50 74,62 50,94 Z", LIT) + oval((50, 36), (11, 11), DARK),
    "closer": stroke("M62,62 L88,88", LINES, 12)
    + f'<circle cx="42" cy="42" r="28" fill="none" stroke="{LINES}" stroke-width="9"/>'
    + stroke("M42,30 V54 M30,42 H54", LIT, 7),
}


@lru_cache(maxsize=1)
def lantern() -> str:
    """Return a small lantern on a post: here something came."""
    light = oval((30, 22), (26, 21), "#ffe3b0", 0.35)
    post = stroke("M30,78 V36", DARK, 7) + stroke("M30,78 V36", LINES, 3)
    house = shape("M17,12 H43 L40,38 H20 Z", DARK) + shape("M21,15 H39 L37,34 H23 Z", LIT) + oval((30, 25), (4, 6), LINES)
    roof = shape("M13,14 L30,2 L47,14 Z", DARK)
    return drawing(*SIGN_SIZE, light, post, house, roof)


@lru_cache(maxsize=1)
def flag() -> str:
    """Return a flag: here a round number of stones was reached."""
    cloth = [(19.0, 4.0), (56.0, 15.0), (19.0, 32.0)]
    pole = stroke("M17,78 V5", DARK, 9) + stroke("M17,78 V5", LINES, 4.5)
    return drawing(*SIGN_SIZE, pole, stroke(polygon(cloth), DARK, 4), shape(polygon(cloth), LIT))


@lru_cache(maxsize=1)
def pin() -> str:
    """Return the pin that points at what is being told; its tip is the middle of the lower edge."""
    drop = "M30,78 C12,54 6,44 6,30 A24,24 0 1 1 54,30 C54,44 48,54 30,78 Z"
    return drawing(*SIGN_SIZE, shape(drop, LIT), stroke(drop, DARK, 4), oval((30, 30), (11, 11), DARK))
