"""Drawings of the ground of the bay: the bed under the water, the beach above it, and the grass at its ends."""

import math

from game.minigames.tide.view_place import CURVE, FAR, HIGH, curve
from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.landscape_hour import Palette
from game.screen.shapes import blend, drawing, fade, open_line, oval, polygon, shape, stroke

BED_TOP = FAR + 54
"""Further out than this the lake itself is drawn."""
DUNE_SIZE = (430.0, 230.0)
WET, DRY, WEED = "#c4a188", "#ecc9a0", "#4d4a4c"


def ground(width: float, palette: Palette) -> str:
    """The whole ground from where the bed comes into sight down to the viewer's feet."""
    bed = (
        (0, "#7f8ea0", 0), (0.03, "#8494a0", 0.5), (0.07, "#95a0a0", 1), (0.20, "#b5a695", 1), (0.38, WET, 1), (0.45, "#b18d78", 1),
        (1, "#8a6a5e", 1),
    )  # fmt: skip
    warm = fade(
        "warm", (0, 0), (width, 0), ((0, palette.warm, 0.0), (0.5, palette.warm, 0.05), (0.8, palette.warm, 0.2), (1, palette.warm, 0.08))
    )
    whole = f"M0,{BED_TOP} H{width} V900 H0 Z"
    return drawing(
        width,
        900 - BED_TOP,
        fade("bed", (0, BED_TOP), (0, 900), bed),
        shape(whole, "url(#bed)"),
        warm,
        shape(f"M0,{BED_TOP + 66} H{width} V900 H0 Z", "url(#warm)"),
        *(_ripple(width, number, palette) for number in range(24)),
        *(_pebble(width, number) for number in range(90)),
        *_beach(width, palette),
        top=BED_TOP,
    )


def _beach(width: float, palette: Palette) -> list[str]:
    dry = ((0, blend(DRY, palette.warm, 0.25), 1), (0.35, DRY, 1), (1, "#a97f66", 1))
    line = [(width * at / 60, high_water(at / 60)) for at in range(61)]
    under = [(x, y + 9) for x, y in line]
    return [
        shape(polygon([*line, (width, 900.0), (0.0, 900.0)]), "#c9a284"),
        fade("dry", (0, HIGH - CURVE), (0, 900), dry),
        shape(polygon([*under, (width, 900.0), (0.0, 900.0)]), "url(#dry)"),
        *(_fleck(width, number) for number in range(260)),
        *(_weed(width, number) for number in range(74)),
    ]


def high_water(share: float) -> float:
    """Return where the highest wave of a calm day ends on the sand."""
    return HIGH + 14 + curve(share) + 3.5 * math.sin(29 * share) + 2 * math.sin(61 * share + 1)


def _ripple(width: float, number: int, palette: Palette) -> str:
    """One of the waves that the water has drawn into the sand; the further out, the closer they lie."""
    share = (number + 0.5) / 24
    y, waves = mixed(FAR + 88, HIGH + 4, share**1.35), mixed(70, 30, share)
    points: list[Point] = []
    for at in range(int(waves) + 1):
        x = width * at / int(waves)
        points.append((x, y + curve(x / width) * share + mixed(2, 7, share) * (chance(number, at) - 0.5)))
    lit = [(x, y + mixed(1.2, 2.6, share)) for x, y in points]
    wide = mixed(1.0, 3.0, share)
    return stroke(open_line(points), "#5f5563", wide, 0.12) + stroke(open_line(lit), blend("#ffe9cb", palette.warm, 0.3), wide, 0.15)


def _pebble(width: float, number: int) -> str:
    share = chance(number, 3)
    x, y, wide = width * chance(number, 4), mixed(FAR + 111, HIGH + 6, share), mixed(2, 9, chance(number, 5)) * mixed(0.5, 1, share)
    colour = ("#6d6a72", "#8d7f7d", "#d8c3ab")[number % 3]
    return oval((x, y + 0.3 * wide), (1.1 * wide, 0.45 * wide), "#3d3f52", 0.3) + oval((x, y), (wide, 0.55 * wide), colour, 0.85)


def _fleck(width: float, number: int) -> str:
    x, y = width * chance(number, 6), mixed(HIGH + 16, 900, chance(number, 7))
    wide = mixed(1.2, 3.4, chance(number, 8)) * mixed(0.7, 1.4, (y - HIGH) / 200)
    return oval((x, y), (wide, 0.5 * wide), "#fff0d6" if number % 3 else "#8b6a58", 0.5)


def _weed(width: float, number: int) -> str:
    """A scrap of what the highest water has left: they lie along its line."""
    share = (number + 0.9 * chance(number, 9)) / 74
    x, y, long = width * share, high_water(share) + mixed(-3, 7, chance(number, 10)), mixed(6, 24, chance(number, 11))
    rise = mixed(-4, 4, chance(number, 12))
    return stroke(
        f"M{x:.1f},{y:.1f} q{0.5 * long:.1f},{rise - 5:.1f} {long:.1f},{rise:.1f}", WEED, mixed(1.6, 3.4, chance(number, 13)), 0.62
    )


def dune(seed: int, bend: float, palette: Palette) -> str:
    """A mound of sand with beach grass that bends in the wind; it stands at the left end of the beach."""
    wide, high = DUNE_SIZE
    mound = f"M0,{high} V{high - 92} C110,{high - 112} 230,{high - 62} {wide},{high} Z"
    sand = fade("mound", (0, high - 110), (0, high), ((0, "#b48a70", 1), (1, "#6d5350", 1)))
    blades = []
    for number in range(64):
        foot = (mixed(-10, 250, chance(seed, number, 1)), 0.0)
        y = high - 88 + 88 * max(0.0, foot[0] / wide) ** 1.5 + mixed(0, 26, chance(seed, number, 2))
        tall = mixed(50, 132, chance(seed, number, 3)) * mixed(1.0, 0.55, max(0.0, foot[0]) / 250)
        lean = bend * tall / 90 + mixed(-20, 34, chance(seed, number, 4))
        colour = blend("#2b3f49", palette.warm, 0.42) if chance(seed, number, 5) < 0.25 else ("#24384a", "#314a50")[number % 2]
        blades.append(stroke(f"M{foot[0]:.1f},{y:.1f} q{0.1 * lean:.1f},{-0.6 * tall:.1f} {lean:.1f},{-tall:.1f}", colour, 3.2, 0.96))
    return drawing(wide, high, *blades[:30], sand, shape(mound, "url(#mound)"), *blades[30:])
