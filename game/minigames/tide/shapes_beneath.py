"""Drawings of what lies on the ground of the bay: stones, starfish, a boat, a jar and sea grass."""

import math

from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, oval, polygon, route, shape, stroke
from game.screen.theme import STONE

DARK, MOSS = "#3b4158", "#6f8b7b"


def rocks(seed: int) -> str:
    """A few round stones that lie together, 160 by 80."""
    parts = [oval((80, 66), (74, 11), DARK, 0.35)]
    for number, (middle, y, wide) in enumerate(((46, 46, 30), (112, 50, 25), (80, 54, 34), (136, 62, 13), (20, 62, 12))):
        x, r = middle + 8 * (chance(seed, number) - 0.5), wide * mixed(0.85, 1.1, chance(seed, number, 1))
        base = blend(STONE[2], "#5a6680", chance(seed, number, 2))
        parts += [oval((x, y), (r, 0.66 * r), base), oval((x + 0.18 * r, y - 0.14 * r), (0.72 * r, 0.44 * r), blend(base, STONE[1], 0.55))]
        parts += [
            oval((x + 0.34 * r, y - 0.26 * r), (0.34 * r, 0.2 * r), STONE[0], 0.6),
            oval((x - 0.4 * r, y + 0.2 * r), (0.4 * r, 0.2 * r), MOSS, 0.6),
        ]
    return drawing(160, 80, *parts)


def starfish(seed: int) -> str:
    """A starfish on the sand, 90 by 56."""
    tips = [
        (45 + 40 * math.cos(t), 27 + 24 * math.sin(t)) for t in (2 * math.pi * (arm / 5) - 1.3 + 0.3 * chance(seed) for arm in range(5))
    ]
    arms = "".join(stroke(f"M45,27 L{x:.1f},{y:.1f}", "#c65f46", 15) for x, y in tips)
    shade = "".join(stroke(f"M45,31 L{x:.1f},{y + 4:.1f}", "#5a3442", 14, 0.4) for x, y in tips)
    lit = "".join(stroke(f"M46,25 L{mixed(45, x, 0.9):.1f},{mixed(26, y, 0.9) - 1.5:.1f}", "#f09a6c", 6) for x, y in tips)
    dots = "".join(oval((mixed(45, x, s), mixed(26, y, s) - 1), (1.6, 1.3), "#ffe3bf") for x, y in tips for s in (0.35, 0.6, 0.82))
    return drawing(90, 56, shade, arms, lit, dots)


def boat() -> str:
    """An old rowing boat that leans on the ground, its planks open, 300 by 130."""
    hull = route("M", 12, 40, "C", 40, 96, 90, 118, 160, 116, "C", 226, 114, 270, 80, 292, 18, "C", 240, 52, 80, 66, 12, 40, "Z")
    inside = route("M", 18, 42, "C", 80, 62, 236, 50, 288, 22, "C", 262, 66, 214, 84, 150, 86, "C", 90, 86, 44, 72, 18, 42, "Z")
    ribs = "".join(stroke(route("M", x, 54 - 0.03 * x, "Q", x + 4, 74, x + 14, 84), "#8b6650", 5, 0.9) for x in (66, 104, 142, 182, 220))
    planks = "".join(
        stroke(route("M", 30 + 9 * n, 62 + 13 * n, "C", 90, 88 + 10 * n, 220, 86 + 9 * n, 272 - 9 * n, 58 + 13 * n), "#5f4038", 2.2, 0.8)
        for n in range(3)
    )
    seat = shape(polygon([(112, 60), (186, 55), (192, 64), (116, 70)]), "#c79670") + shape(
        polygon([(116, 70), (192, 64), (192, 68), (117, 74)]), "#6e4a3c"
    )
    rim = stroke(route("M", 12, 40, "C", 80, 66, 240, 52, 292, 18), "#dcae82", 6) + stroke(
        route("M", 18, 42, "C", 44, 72, 90, 86, 150, 86, "C", 214, 84, 262, 66, 288, 22), "#a5775a", 4
    )
    red = shape(
        route(
            "M",
            14,
            42,
            "C",
            44,
            90,
            90,
            104,
            160,
            102,
            "C",
            226,
            100,
            262,
            74,
            290,
            24,
            "L",
            286,
            36,
            "C",
            262,
            86,
            222,
            112,
            160,
            111,
            "C",
            86,
            110,
            40,
            92,
            14,
            46,
            "Z",
        ),
        "#b4503f",
        0.85,
    )
    weed = "".join(stroke(route("M", x, 112, "q", -6, -16, 2, -30), MOSS, 4, 0.9) for x in (60, 74, 205, 222, 236))
    return drawing(
        300,
        130,
        oval((154, 116), (138, 11), DARK, 0.45),
        shape(hull, "#7c5244"),
        planks,
        red,
        shape(inside, "#4a3a40"),
        ribs,
        seat,
        rim,
        weed,
    )


def jar() -> str:
    """A tall jar with two handles, half in the sand, 110 by 100."""
    body = route("M", 24, 20, "C", 46, 14, 92, 34, 100, 62, "C", 100, 86, 74, 92, 50, 84, "C", 26, 72, 14, 40, 24, 20, "Z")
    lit = route("M", 34, 20, "C", 58, 20, 92, 40, 97, 62, "C", 84, 44, 56, 30, 34, 28, "Z")
    neck = shape(polygon([(8, 18), (22, 4), (34, 20), (22, 34)]), "#b87352") + oval((15, 11), (5.5, 10.5), "#4d3238")
    bands = stroke("M40,75 Q70,60 78,30", "#6a3b34", 4, 0.8) + stroke("M50,80 Q80,66 88,38", "#f1c59a", 2.4, 0.8)
    handle = stroke("M28,8 C48,-2 64,12 60,24", "#a5623f", 6)
    sand = shape("M14,84 Q56,66 106,84 Q96,98 56,98 Q24,98 14,84 Z", "#a08a80") + shape(
        "M30,84 Q60,74 98,84 Q60,88 30,84 Z", "#c4aa94", 0.8
    )
    return drawing(
        110, 100, oval((62, 88), (46, 9), DARK, 0.4), handle, shape(body, "#a8603f"), shape(lit, "#e2a373", 0.85), bands, neck, sand
    )


def grass(seed: int, bend: float) -> str:
    """A tuft of sea grass that sways, 120 by 110; `bend` in units at its tips."""
    blades = []
    for number in range(15):
        x, tall = mixed(34, 86, chance(seed, number)), mixed(46, 102, chance(seed, number, 1))
        lean = bend * tall / 80 + 0.35 * (x - 60)
        colour = ("#3f6e62", "#568a6f", "#2f5a5c")[number % 3] if chance(seed, number, 2) < 0.8 else "#a9bf86"
        blades.append(stroke(f"M{x:.1f},106 q{-0.25 * lean:.1f},{-0.5 * tall:.1f} {lean:.1f},{-tall:.1f}", colour, 4.6, 0.95))
    return drawing(120, 110, oval((60, 105), (38, 5), DARK, 0.35), *blades)
