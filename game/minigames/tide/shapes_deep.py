"""Drawings of the treasures of the bay: coral, an anchor, a floor of mosaic and a bell, all on its ground."""

import math

from game.minigames.tide.shapes_beneath import DARK, MOSS
from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, fade, oval, route, shape, stroke

CORAL, ANCHOR, MOSAIC, BELL = (150.0, 108.0), (150.0, 112.0), (240.0, 62.0), (120.0, 104.0)
ROSE, ROSE_LIT, SAND, SAND_LIT = "#b9566a", "#f2a394", "#a08a80", "#c4aa94"
TILES = ("#e9dcc3", "#4f8f9a", "#c9785a", "#33567c", "#e3bd72")


def coral() -> str:
    """Two trees of coral, and a sponge beside them."""
    parts = [oval((76, 100), (66, 8), DARK, 0.4)]
    for number, (x, tall, turn) in enumerate(((50, 60, -6), (96, 46, 8), (72, 34, 0))):
        parts += _branch((x, 98), -90 + turn, 0.42 * tall, 8.5 if number < 2 else 6.5, 3, number)
    sponge = oval((124, 88), (17, 12), "#8a6a8f") + oval((127, 84), (12, 8), "#b893b4", 0.8)
    holes = "".join(oval((x, y), (2.4, 1.8), "#5b4468") for x, y in ((118, 86), (126, 82), (133, 87), (124, 91)))
    return drawing(*CORAL, *parts, sponge, holes)


def _branch(foot: tuple[float, float], turn_deg: float, long: float, wide: float, left: int, seed: int) -> list[str]:
    """One branch and those that grow from it; each is lit along its right side."""
    turn = math.radians(turn_deg)
    tip = foot[0] + long * math.cos(turn), foot[1] + 0.9 * long * math.sin(turn)
    line = f"M{foot[0]:.1f},{foot[1]:.1f} L{tip[0]:.1f},{tip[1]:.1f}"
    lit = f"M{foot[0] + 0.2 * wide:.1f},{foot[1]:.1f} L{tip[0] + 0.2 * wide:.1f},{tip[1]:.1f}"
    parts = [stroke(line, ROSE, wide), stroke(lit, ROSE_LIT, 0.34 * wide, 0.85)]
    if left:
        for side in (-1, 1):
            bend = turn_deg + side * mixed(20, 40, chance(seed, left, side + 2))
            parts += _branch(tip, bend, long * mixed(0.66, 0.84, chance(seed, left, side + 5)), 0.74 * wide, left - 1, seed + 3 * side + 7)
        return parts
    return [*parts, oval(tip, (0.6 * wide, 0.6 * wide), ROSE_LIT)]


def anchor() -> str:
    """An old anchor that leans in the sand, its chain beside it."""
    iron, lit = "#4a4856", "#a58f86"
    shaft = stroke("M40,20 L84,86", iron, 9) + stroke("M43,20 L87,84", lit, 2.6, 0.8)
    stock = stroke("M26,42 L66,20", "#6b4a3c", 8) + stroke("M28,39 L66,18", "#b98a68", 2.4, 0.8)
    arms = stroke("M40,88 C56,104 104,98 116,62", iron, 9) + stroke("M60,96 C84,98 106,88 114,64", lit, 2.4, 0.8)
    hooks = shape("M106,70 L119,48 L127,72 Z", iron) + shape("M119,48 L127,72 L120,70 Z", lit, 0.7)
    eye = f'<ellipse cx="36" cy="13" rx="8" ry="9" fill="none" stroke="{iron}" stroke-width="5"/>'
    links = "".join(
        f'<ellipse cx="{x}" cy="{y}" rx="6.5" ry="3.6" transform="rotate({turn} {x} {y})" fill="none" stroke="{iron}" stroke-width="2.6"/>'
        for x, y, turn in ((26, 20, 70), (20, 31, 50), (12, 41, 60), (8, 53, 85), (9, 66, 100), (14, 78, 60), (25, 86, 20))
    )
    moss = oval((62, 56), (6, 8), MOSS, 0.7) + oval((104, 88), (9, 5), MOSS, 0.7)
    sand = shape("M22,98 Q58,78 112,94 Q130,100 118,108 Q70,114 30,108 Q16,104 22,98 Z", SAND)
    sand += shape("M40,96 Q70,86 108,96 Q72,98 40,96 Z", SAND_LIT, 0.8)
    return drawing(*ANCHOR, oval((74, 104), (62, 7), DARK, 0.4), links, shaft, arms, hooks, stock, eye, moss, sand)


def mosaic() -> str:
    """A round floor of small stones with a star in its middle, seen from the side; sand has come over its edge."""
    wide, high = MOSAIC
    x, y = wide / 2, high / 2
    parts = [oval((x, y + 2), (117, 28), "#5d5566", 0.6), oval((x, y), (114, 26.5), "#8f8690")]
    for row in range(7):
        outer = 1 - row / 7
        parts += [_tile((x, y), outer, row, number) for number in range(8 + 6 * (6 - row))]
    beams = [(x + r * 105 * math.cos(t), y + r * 24 * math.sin(t)) for t, r in _star_points()]
    star = "M" + " L".join(f"{at[0]:.1f},{at[1]:.1f}" for at in beams) + " Z"
    parts += [shape(star, TILES[4], 0.95), stroke(star, "#8a5f42", 1.0, 0.7), oval((x, y), (11, 3.2), "#fff1d0")]
    parts.append(shape("M2,40 Q30,44 62,58 Q30,62 8,54 Z", SAND, 0.9) + shape("M238,24 Q206,20 190,6 Q226,6 236,16 Z", SAND_LIT, 0.75))
    return drawing(wide, high, *parts)


def _tile(middle: tuple[float, float], outer: float, row: int, number: int) -> str:
    """One stone of a ring; a few have been lost."""
    many = 8 + 6 * (6 - row)
    turns = [2 * math.pi * (number + part + 0.5 * (row % 2)) / many for part in (0.07, 0.93)]
    radii = (outer - 0.015, outer - 0.12)
    spots = [(turns[0], radii[0]), (turns[1], radii[0]), (turns[1], radii[1]), (turns[0], radii[1])]
    corners = [(middle[0] + r * 112 * math.cos(t), middle[1] + r * 25.5 * math.sin(t)) for t, r in spots]
    colour = TILES[(3, 0, 1, 0, 2, 0, 1)[row]]
    if row in (0, 2) and number % 2:
        colour = TILES[4]
    colour = blend(colour, "#5c5a6c", 0.35 * chance(row, number)) if chance(row, number, 1) > 0.06 else "#8f8690"
    return shape("M" + " L".join(f"{at[0]:.1f},{at[1]:.1f}" for at in corners) + " Z", colour)


def _star_points() -> list[tuple[float, float]]:
    return [(math.pi * n / 8, 0.5 if n % 2 == 0 else 0.2) for n in range(16)]


def bell() -> str:
    """A bronze bell that leans on its rim, half in the sand."""
    bronze = fade("bronze", (20, 60), (104, 40), ((0, "#3f5a5e", 1), (0.45, "#6f7f6a", 1), (0.8, "#cfa768", 1), (1, "#f0d196", 1)))
    body = route("M", 18, 84, "C", 30, 70, 22, 40, 44, 22, "C", 56, 12, 76, 18, 82, 30, "C", 92, 54, 92, 66, 112, 74, "L", 104, 92, "Z")
    bands = stroke("M31,62 C54,58 74,58 95,58", "#33474e", 2.6, 0.7) + stroke("M32,66 C54,62 76,62 97,62", "#ffe2a8", 1.4, 0.6)
    crown = '<ellipse cx="60" cy="13" rx="10" ry="8" fill="none" stroke="#5f6a5e" stroke-width="5" transform="rotate(12 60 13)"/>'
    rim = stroke("M19,84 C50,80 84,78 111,75", "#2f4148", 4, 0.55)
    moss = oval((44, 34), (11, 8), MOSS, 0.7) + oval((34, 74), (10, 7), MOSS, 0.7)
    sand = shape("M4,92 Q30,76 66,84 Q100,80 118,92 Q100,102 58,102 Q16,102 4,92 Z", SAND)
    sand += shape("M24,90 Q56,80 104,90 Q62,94 24,90 Z", SAND_LIT, 0.8)
    return drawing(*BELL, oval((62, 96), (54, 7), DARK, 0.4), bronze, crown, shape(body, "url(#bronze)"), bands, rim, moss, sand)
