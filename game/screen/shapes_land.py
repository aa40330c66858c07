"""Drawings of the land: trees, a tower on a hill, reeds, grass and lily pads."""

from collections.abc import Sequence
from typing import Literal

from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, oval, polygon, route, shape, stroke


def cypress(foot: Point, size: float, leaf: str, lit: str) -> str:
    """A tall quiet tree with its right side in the light."""
    x, y = foot
    top, low, high = y - 1.35 * size, y - 0.2 * size, y - 0.9 * size
    right = ("C", x + 0.2 * size, high, x + 0.32 * size, low, x, y)
    whole = route("M", x, y, "C", x - 0.32 * size, low, x - 0.2 * size, high, x, top, *right, "Z")
    side = route("M", x, top, *right, "C", x + 0.16 * size, y - 0.4 * size, x + 0.1 * size, high, x, top, "Z")
    return shape(whole, leaf) + shape(side, lit, 0.7)


def round_tree(foot: Point, size: float, leaf: str, lit: str) -> str:
    """A broad tree: three soft crowns on a trunk."""
    x, y = foot
    trunk = stroke(f"M{x:.1f},{y:.1f} L{x:.1f},{y - 0.5 * size:.1f}", leaf, max(1.0, 0.09 * size))
    crowns = ((-0.24, 0.58, 0.30), (0.22, 0.62, 0.28), (0.0, 0.86, 0.33))
    dark = "".join(oval((x + dx * size, y - dy * size), (r * size, 0.86 * r * size), leaf) for dx, dy, r in crowns)
    light = "".join(
        oval((x + (dx + 0.09) * size, y - (dy + 0.05) * size), (0.62 * r * size, 0.5 * r * size), lit, 0.45) for dx, dy, r in crowns[1:]
    )
    return trunk + dark + light


def spruce(foot: Point, size: float, leaf: str, lit: str) -> str:
    """A fir in four tiers, its right side in the light."""
    x, y = foot
    parts = [stroke(f"M{x:.1f},{y:.1f} L{x:.1f},{y - 0.3 * size:.1f}", leaf, max(1.0, 0.08 * size))]
    for tier in range(4):
        low, top, wide = y - (0.12 + 0.29 * tier) * size, y - (0.62 + 0.29 * tier) * size, (0.36 - 0.07 * tier) * size
        parts.append(shape(route("M", x - wide, low, "L", x, top, "L", x + wide, low, "Q", x, low + 0.1 * size, x - wide, low, "Z"), leaf))
        parts.append(shape(route("M", x + wide, low, "L", x, top, "L", x + 0.25 * wide, low + 0.03 * size, "Z"), lit, 0.75))
    return "".join(parts)


TREES = {"cypress": cypress, "round": round_tree, "spruce": spruce}
TreeName = Literal["cypress", "round", "spruce"]


def grove(
    line: list[Point],
    count: int,
    size: float,
    seed: int,
    leaf: str,
    lit: str,
    kinds: tuple[TreeName, TreeName] = ("cypress", "round"),
    leaves: Sequence[str] = (),
) -> list[str]:
    """Trees along a skyline: in groups, with open land between; `leaves` are colours of their own that they take in turn."""
    trees = []
    for number in range(count):
        group = chance(seed, number // 4)
        at = (group + 0.05 * (chance(seed, number, 1) - 0.5)) % 1.0
        x, y = line[min(len(line) - 1, int(at * len(line)))]
        tall = size * mixed(0.6, 1.35, chance(seed, number, 2))
        if tall < x < line[-1][0] - tall:
            kind = TREES[kinds[0] if chance(seed, number // 4, 3) < 0.6 else kinds[1]]
            colours = _tinted(leaf, lit, leaves[int(chance(seed, number, 4) * len(leaves))]) if leaves else (leaf, lit)
            trees.append(kind((x, y + 0.12 * size), tall, *colours))
    return trees


def _tinted(leaf: str, lit: str, own: str) -> tuple[str, str]:
    return blend(leaf, own, 0.72), blend(lit, own, 0.3)


def tower(foot: Point, size: float, wall: str, lit: str, window: str) -> str:
    """A small watchtower with one window where somebody is awake."""
    x, y = foot
    w, top, ground = 0.15 * size, y - size, y + 6
    body = route("M", x - w, ground, "L", x - 0.8 * w, top, "L", x + 0.8 * w, top, "L", x + w, ground, "Z")
    side = route("M", x + 0.25 * w, ground, "L", x + 0.2 * w, top, "L", x + 0.8 * w, top, "L", x + w, ground, "Z")
    roof = route("M", x - 1.25 * w, top, "L", x, y - 1.42 * size, "L", x + 1.25 * w, top, "Z")
    light = oval((x - 0.1 * w, y - 0.72 * size), (0.24 * w, 0.4 * w), window)
    return shape(body, wall) + shape(side, lit, 0.7) + shape(roof, wall) + light


def reeds(seed: int, bend: float, dark: str, lit: str) -> str:
    """A clump of reeds and cattails 160 wide and 190 high, bent by the wind (`bend` in units at the tips)."""
    parts = []
    for blade in range(15):
        x = 34 + 92 * chance(seed, blade)
        tall = 70 + 105 * chance(seed, blade, 1) * (1 - abs(x - 80) / 110)
        lean = (x - 80) * 0.42 + bend * (0.5 + tall / 170) + 14 * (chance(seed, blade, 2) - 0.5)
        parts.append(_blade((x, 192), tall, lean, 5.5, lit if chance(seed, blade, 3) > 0.72 else dark))
    for stalk in range(3):
        x, tall = 56 + 44 * chance(seed, stalk, 5), 120 + 55 * chance(seed, stalk, 6)
        parts.append(_cattail((x, 192), tall, (x - 80) * 0.3 + bend * (0.4 + tall / 170), dark, lit))
    return drawing(160, 190, *parts)


def _blade(foot: Point, tall: float, lean: float, width: float, colour: str) -> str:
    x, y = foot
    left, right, tip = x - width / 2, x + width / 2, (x + lean, y - tall)
    up = ("M", left, y, "C", left, y - 0.5 * tall, x + 0.25 * lean - 1, y - 0.75 * tall, *tip)
    down = ("C", x + 0.25 * lean + 3, y - 0.65 * tall, right, y - 0.4 * tall, right, y, "Z")
    return shape(route(*up, *down), colour)


def _cattail(foot: Point, tall: float, lean: float, dark: str, lit: str) -> str:
    (x, y), top = foot, (foot[0] + lean, foot[1] - tall)
    stem = stroke(route("M", x, y, "Q", x, y - 0.6 * tall, *top), dark, 2.2)
    neck = (x + 0.72 * lean, y - 0.83 * tall)
    shine = stroke(route("M", neck[0] + 2, neck[1], "L", top[0] + 2, top[1]), lit, 2.0, 0.8)
    return stem + stroke(route("M", *neck, "L", *top), dark, 8.5) + shine


def lily_pad(dark: str, lit: str, flower: str, open_flower: bool) -> str:
    """A floating leaf 100 wide and 34 high, some with a flower."""
    leaf = "M50,20 L92,12 A46,13 0 1 0 96,19 Z"
    parts = [shape(leaf, dark), shape("M50,18 L90,11 A44,11 0 0 0 20,10 Z", lit, 0.55)]
    if open_flower:
        parts += [oval((44 + dx, 11 + dy), (5.5, 3.2), flower) for dx, dy in ((-6, 1), (6, 1), (0, -3), (-3, 3), (4, 3))]
        parts.append(oval((44, 10), (3, 2), "#f6c79a"))
    return drawing(100, 34, *parts)


def fallen_leaves(kind: int, colours: Sequence[str]) -> str:
    """A few leaves that the wind has laid on the water, 100 wide and 34 high."""
    parts = []
    for number in range(7):
        x, y, wide = 12 + 76 * chance(kind, number, 81), 6 + 22 * chance(kind, number, 82), 7 + 6 * chance(kind, number, 83)
        colour = colours[number % len(colours)]
        leaf = route("M", x - wide, y + 2, "Q", x - 0.2 * wide, y - 0.55 * wide, x + wide, y, "Q", x, y + 0.5 * wide, x - wide, y + 2, "Z")
        parts += [oval((x, y + 3), (wide, 0.3 * wide), "#1d2540", 0.3), shape(leaf, colour)]
        parts.append(stroke(route("M", x - wide, y + 2, "L", x + 0.6 * wide, y), blend(colour, "#fff1cf", 0.5), 0.9, 0.8))
    return drawing(100, 34, *parts)


def ice_floe(kind: int) -> str:
    """A floe with snow on it, 100 wide and 34 high."""
    corners = [
        (50 + 46 * dx, 13 + 10 * dy) for dx, dy in ((-1, 0.1), (-0.5, -0.8), (0.2, -1), (0.8, -0.5), (1, 0.3), (0.4, 1), (-0.4, 0.9))
    ]
    top = [(x if kind else 100 - x, y) for x, y in corners]
    side = [(x, y + 6) for x, y in top]
    return drawing(
        100,
        34,
        shape(polygon(side), "#2e4468", 0.5),
        shape(polygon([(x, y + 3.5) for x, y in top]), "#8fb0d2"),
        shape(polygon(top), "#eef3fa"),
    )
