"""Drawings of the stones that the way is made of, and of what the water does around them."""

import math
from typing import Literal

from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, fade, open_line, oval, polygon, ring, shape, stroke
from game.screen.theme import ACCENT, STONE, hex_of

StoneKind = Literal["complete", "plain"]
STONE_SIZE = (200.0, 112.0)
"""The size of a stone's drawing; the stone is 180 wide and its middle at the water is `STONE_FOOT`."""
STONE_FOOT = (100.0, 66.0)
STONE_TOP = 22.0
"""How far the surface one stands on lies above the water."""
MIDDLE: Point = (100.0, 44.0)
GOLD, MOSS, DEEP = "#dd9f5e", "#7f9a80", "#39405c"
VARIANTS, CORNERS = 4, 15


def stone(kind: StoneKind, variant: int) -> str:
    """A flat stone: a complete one is bright and bears a sun, a plain one is grey and mossy."""
    outline = _outline(variant)
    light, shade = (STONE[0], blend(STONE[1], "#b99aa0", 0.45)) if kind == "complete" else (STONE[1], blend(STONE[1], STONE[2], 0.8))
    plateau = _moved(_inside(outline, 0.84), -2.5)
    top = fade("top", (40, 66), (160, 26), ((0, blend(light, shade, 0.55), 1), (0.55, blend(light, shade, 0.2), 1), (1, light, 1)))
    face = _sun() if kind == "complete" else _moss(variant)
    return drawing(
        *STONE_SIZE,
        _side(outline),
        _bevel(outline, plateau, light, shade),
        top,
        shape(polygon(plateau), "url(#top)"),
        _grain(variant),
        face,
    )


def _facets(outline: list[Point]) -> list[tuple[Point, Point, float]]:
    """Return each edge of the outline with how far it faces the sun, 0..1; the sun stands at the far right."""
    edges = zip(outline, [*outline[1:], outline[0]], strict=True)
    turns = [(a, b, math.atan2((a[1] + b[1]) / 2 - MIDDLE[1], 0.4 * ((a[0] + b[0]) / 2 - MIDDLE[0]))) for a, b in edges]
    return [(a, b, 0.5 + 0.5 * math.cos(turn + 0.5)) for a, b, turn in turns]


def _side(outline: list[Point]) -> str:
    """The thick edge, cut into faces: dark and cool on the left, warm towards the sun, wet where it meets the water."""
    faces = ""
    for a, b, sunny in _facets(outline):
        colour = blend(blend("#5a5468", "#a58f88", sunny), "#e8b48c", 0.45 * sunny**2)
        faces += shape(polygon([a, b, (b[0], b[1] + 23), (a[0], a[1] + 23)]), colour)
        faces += shape(polygon([(a[0], a[1] + 15), (b[0], b[1] + 15), (b[0], b[1] + 23), (a[0], a[1] + 23)]), DEEP, 0.5)
    return shape(polygon(_moved(outline, 23)), DEEP) + faces


def _bevel(outline: list[Point], plateau: list[Point], light: str, shade: str) -> str:
    inner = [*plateau[1:], plateau[0]]
    faces = ""
    for (a, b, sunny), c, d in zip(_facets(outline), inner, plateau, strict=True):
        faces += shape(polygon([a, b, c, d]), blend(shade, blend(light, "#fffaf0", 0.7), sunny**1.3))
    return faces


def _grain(variant: int) -> str:
    """Flecks and worn hollows of the surface."""
    flecks = ""
    for fleck in range(12):
        turn, far = 6.3 * chance(variant, fleck, 70), chance(variant, fleck, 71) ** 0.5 * 0.75
        at = (MIDDLE[0] + 88 * far * math.cos(turn), MIDDLE[1] + 33 * far * math.sin(turn))
        wide = mixed(1.2, 5.5, chance(variant, fleck, 72))
        flecks += oval(at, (wide, 0.34 * wide), STONE[2] if fleck % 3 else "#fffaf0", 0.20)
    return flecks


def _outline(variant: int) -> list[Point]:
    """The corners of a roughly cut stone."""
    turns = [2 * math.pi * (corner + 0.55 * chance(variant, corner, 61)) / CORNERS for corner in range(CORNERS)]
    lengths = [mixed(0.93, 1.05, chance(variant, corner, 62)) for corner in range(CORNERS)]
    return [(MIDDLE[0] + 88 * r * math.cos(t), MIDDLE[1] + 33 * r * math.sin(t)) for r, t in zip(lengths, turns, strict=True)]


def _inside(points: list[Point], share: float) -> list[Point]:
    return [(mixed(MIDDLE[0], x, share), mixed(MIDDLE[1], y, share)) for x, y in points]


def _moved(points: list[Point], dy: float) -> list[Point]:
    return [(x, y + dy) for x, y in points]


def _sun() -> str:
    """A sun carved into the stone: a complete stone is known by its shape, not by its colour alone."""
    carved = "".join(shape(polygon(_beam(beam, 1.4)), "#fffaf0", 0.8) + shape(polygon(_beam(beam, 0.0)), GOLD) for beam in range(10))
    x, y = MIDDLE
    return (
        carved + oval((x, y + 1.4), (19, 7.2), "#fffaf0", 0.8) + oval(MIDDLE, (19, 7.2), GOLD) + oval((x + 3, y - 1), (11, 3.8), "#f7cf9a")
    )


def _beam(beam: int, dy: float) -> list[Point]:
    turn = 2 * math.pi * beam / 10 + 0.16
    far = 58 if beam % 2 else 48
    spots = ((28, -0.09), (27, 0.0), (28, 0.09), (far, 0.0))
    return [(MIDDLE[0] + r * math.cos(turn + t), MIDDLE[1] + dy + 0.375 * r * math.sin(turn + t)) for r, t in spots]


def _moss(variant: int) -> str:
    parts = []
    for patch in range(7):
        turn = 6.3 * chance(variant, patch, 64)
        far = mixed(0.2, 0.66, chance(variant, patch, 65))
        at = (MIDDLE[0] + 88 * far * math.cos(turn), MIDDLE[1] + 33 * far * math.sin(turn))
        wide = mixed(7, 19, chance(variant, patch, 66)) * (1.15 - far)
        parts += [
            oval(at, (wide, 0.4 * wide), MOSS, 0.8),
            oval((at[0] + 0.2 * wide, at[1] - 0.1 * wide), (0.55 * wide, 0.2 * wide), "#b3bf95", 0.7),
        ]
    return "".join(parts)


def mirrored_stone(variant: int) -> str:
    """The mirror image under a stone, as large as a stone's drawing."""
    outline = _outline(variant)
    tone = fade("tone", (0, 62), (0, 112), ((0, "#1d2540", 0.85), (0.5, "#2a3050", 0.6), (1, "#3d3f63", 0)))
    return drawing(
        *STONE_SIZE, tone, shape(polygon(_moved(outline, 28)), "url(#tone)"), shape(polygon(_moved(outline, 38)), "url(#tone)", 0.7)
    )


def sunken_stone() -> str:
    """A stone that still lies under the water: a pale shape and the ring that says "here"."""
    pale = oval((100, 70), (80, 29), STONE[0], 0.10) + oval((104, 67), (60, 20), STONE[0], 0.12)
    return drawing(*STONE_SIZE, pale, ring(STONE_FOOT, (90, 33), "#fff8ea", 3.2, 0.75))


def ripple() -> str:
    """One round wave, 400 wide and 148 high."""
    return drawing(400, 148, ring((200, 74), (192, 69), "#fff1d6", 5, 0.85), ring((200, 76), (176, 62), "#fff1d6", 2.4, 0.4))


def water_edge(variant: int) -> str:
    """The bright line where a stone meets the water, as large as a stone's drawing."""
    near = [(MIDDLE[0] + 1.02 * (x - MIDDLE[0]), y + 24.5) for x, y in _outline(variant)[: CORNERS // 2 + 1]]
    return drawing(*STONE_SIZE, stroke(open_line(near), hex_of(ACCENT), 1.8, 0.7))
