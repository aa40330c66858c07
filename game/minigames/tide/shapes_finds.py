"""Drawings of what the water finds, each 60 wide and 48 high and lit from the right."""

import itertools
import math
from collections.abc import Callable, Mapping

from game.minigames.tide.state import FindKind
from game.screen.shapes import drawing, halo, open_line, oval, polygon, route, shape, stroke

FIND_SIZE = (60.0, 48.0)


def find(kind: FindKind) -> str:
    """Draw one find with its shadow on the sand."""
    return drawing(*FIND_SIZE, oval((31, 42), (25, 5), "#3a3040", 0.32), _DRAWN[kind]())


def _fan(rays: int, edge: str, face: str, line: str, wide: float) -> str:
    """A shell like a fan: rays from its hinge to a scalloped rim."""
    turns = [math.radians(-90 + wide * (2 * at / rays - 1)) for at in range(rays + 1)]
    rim = [(30 + 27 * math.cos(turn), 39 + 33 * math.sin(turn)) for turn in turns]
    lobes = "".join(oval(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2), (4.6, 4.2), face) for a, b in itertools.pairwise(rim))
    body = shape(polygon([(26, 41), *rim, (34, 41)]), face)
    lit = shape(polygon([(31, 40), *rim[rays // 2 :], (34, 41)]), "#fff8ea", 0.32)
    lines = "".join(stroke(f"M30,40 L{x:.1f},{y:.1f}", line, 1.5, 0.75) for x, y in rim[1:-1])
    return shape(polygon([(20, 42), (24, 35), (36, 35), (40, 42)]), edge) + lobes + body + lit + lines


def _scallop() -> str:
    return _fan(8, "#c98268", "#eaa98c", "#b4614f", 62)


def _cockle() -> str:
    return _fan(10, "#cbb193", "#f6e6cb", "#b58f70", 52)


def _mussel() -> str:
    body = route("M", 6, 38, "C", 10, 12, 42, 4, 55, 24, "C", 58, 34, 46, 43, 30, 43, "C", 18, 44, 8, 43, 6, 38, "Z")
    shine = route("M", 14, 34, "C", 20, 16, 40, 10, 50, 22, "C", 40, 16, 24, 22, 14, 34, "Z")
    rings = "".join(
        stroke(route("M", 10 + 5 * n, 40, "C", 16 + 4 * n, 26 - n, 38, 17 + 3 * n, 53, 27 + 2 * n), "#8fa2cf", 1.1, 0.4) for n in range(3)
    )
    return shape(body, "#34406b") + rings + shape(shine, "#9db4e0", 0.85)


def _pebble() -> str:
    body = oval((30, 31), (25, 13.5), "#7d7888") + oval((32, 28.5), (21, 9.5), "#a7a0a6") + oval((38, 25.5), (10, 4), "#d8cfc9", 0.8)
    return body + stroke("M9,29 Q28,20 52,33", "#fff6e6", 3.2, 0.9)


def _spiral() -> str:
    body = route("M", 4, 25, "L", 34, 9, "C", 52, 6, 59, 24, 51, 37, "C", 44, 45, 32, 41, 30, 38, "Z")
    mouth = route("M", 40, 17, "C", 55, 17, 55, 36, 43, 39, "C", 34, 38, 36, 22, 40, 17, "Z")
    whorls = "".join(
        stroke(route("M", x, y, "Q", x + 4, y + 8, x + 1, y + w), "#a8683f", 2.0, 0.8)
        for x, y, w in ((13, 20, 9), (20, 17, 15), (28, 13, 23))
    )
    return (
        shape(body, "#dfa878")
        + shape(route("M", 6, 25, "L", 34, 10, "C", 46, 8, 50, 16, 48, 17, "L", 10, 26, "Z"), "#fbe3bd", 0.8)
        + whorls
        + shape(mouth, "#f7cdb4")
    )


def _sea_glass() -> str:
    body = route("M", 8, 33, "Q", 12, 17, 30, 13, "Q", 50, 14, 54, 28, "Q", 52, 41, 30, 42, "Q", 12, 43, 8, 33, "Z")
    inner = route("M", 15, 31, "Q", 20, 20, 33, 18, "Q", 46, 19, 48, 28, "Q", 40, 24, 15, 31, "Z")
    return shape(body, "#4fa79c", 0.94) + shape(inner, "#c6f1e4", 0.75) + oval((38, 35), (10, 3.4), "#8ee0d0", 0.7)


def _amber() -> str:
    body = route("M", 9, 34, "Q", 9, 19, 25, 14, "Q", 41, 8, 51, 21, "Q", 57, 37, 38, 42, "Q", 14, 44, 9, 34, "Z")
    glow = halo("amber", (36, 32), 24, ((0, "#ffdf8e", 1), (0.6, "#f2a33c", 0.8), (1, "#c8691c", 0)))
    return shape(body, "#b95f1b") + glow + shape(body, "url(#amber)") + oval((27, 21), (10, 4), "#fff1c9", 0.8)


def _pearl() -> str:
    low = shape(route("M", 3, 34, "Q", 30, 49, 57, 34, "Q", 52, 46, 30, 46, "Q", 8, 46, 3, 34, "Z"), "#77708c") + oval(
        (30, 35), (27, 8), "#cfc3d6"
    )
    high = shape(polygon([(5, 30), (9, 12), (20, 4), (32, 1), (45, 5), (53, 14), (56, 30)]), "#8b829c") + oval(
        (31, 21), (22, 15), "#e9dbe4"
    )
    rays = "".join(stroke(open_line([(31, 31), (x, 5 + abs(x - 31) / 3)]), "#b3a4bd", 1.2, 0.7) for x in (14, 22, 31, 40, 48))
    return (
        high + rays + low + oval((31, 31), (9, 9), "#fff4ea") + oval((34, 28), (3.6, 3), "#ffffff") + oval((28, 35), (5, 3), "#e4c9d4", 0.7)
    )


_DRAWN: Mapping[FindKind, Callable[[], str]] = {
    "amber": _amber, "cockle": _cockle, "mussel": _mussel, "pearl": _pearl,
    "pebble": _pebble, "scallop": _scallop, "sea_glass": _sea_glass, "spiral": _spiral,
}  # fmt: skip
