"""Drawings of what stands on the land by night: dark shapes with a thin light along their edges."""

import math

from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, fade, oval, route, shape, stroke

HUT, DOME, CARRIAGE, TREE, EMBERS = (110.0, 84.0), (90.0, 80.0), (62.0, 22.0), (260.0, 300.0), (60.0, 30.0)
DARK, LIT, WARM = "#141c3d", "#5a6aa6", "#ffd592"
BLOSSOM = ("#4f4b80", "#7f71a2", "#b699bd", "#ecd0da")


def hut() -> str:
    """A small house of wood with two lit windows and a chimney."""
    walls = shape("M16,80 V44 H94 V80 Z", DARK) + "".join(stroke(f"M17,{y} H93", "#26315c", 1.4, 0.8) for y in (52, 60, 68, 76))
    roof = shape("M6,46 L30,18 H80 L104,46 Z", "#0f1733") + stroke("M30,18 H80 L104,46", LIT, 1.6, 0.7)
    chimney = shape("M68,20 V6 H78 V20 Z", DARK) + stroke("M78,6 V18", LIT, 1.2, 0.7)
    panes = "".join(shape(f"M{x},52 h15 v14 h-15 Z", WARM) + stroke(f"M{x + 7.5},52 v14 M{x},59 h15", "#7a4f3a", 1.4) for x in (28, 66))
    return drawing(*HUT, chimney, walls, roof, panes, shape("M49,80 V56 H60 V80 Z", "#0c132b"))


def dome() -> str:
    """An observatory whose dome stands open."""
    base = shape("M18,78 V44 H72 V78 Z", DARK) + stroke("M72,45 V78", LIT, 1.6, 0.7)
    half = shape("M14,46 A31,31 0 0 1 76,46 Z", "#2a3567") + stroke("M58,20 A31,31 0 0 1 76,46", "#98a7dd", 2.2, 0.9)
    slit = (
        shape("M41,15.5 A31,31 0 0 1 53,17 L57,46 H42 Z", "#0a1026")
        + stroke("M49,42 L45,8", "#7483b8", 5)
        + stroke("M50.6,40 L47,8", LIT, 1.4)
    )
    return drawing(*DOME, base, half, slit, shape("M40,78 V62 H50 V78 Z", "#c9603f", 0.8), stroke("M12,46 H78", LIT, 2.4, 0.8))


def carriage(engine: bool) -> str:
    """One carriage of a train, or the engine that goes before it to the right."""
    body = shape("M1,18 V5 Q1,2 4,2 H58 Q61,2 61,5 V18 Z", DARK) if not engine else shape("M1,18 V5 Q1,2 4,2 H44 Q54,4 61,14 V18 Z", DARK)
    windows = "".join(shape(f"M{x},6 h7 v5.4 h-7 Z", WARM) for x in ((7, 19, 31, 43) if not engine else (7, 19, 31)))
    lamp = oval((58, 15), (2, 2), "#fff3d0") if engine else ""
    return drawing(
        *CARRIAGE, stroke("M6,19.5 H56", "#0a1026", 3), body, stroke("M5,3 H56" if not engine else "M5,3 H44", LIT, 1, 0.6), windows, lamp
    )


def tree() -> str:
    """A cherry tree in bloom, pale under the stars; its foot is at the middle of the lower edge."""
    trunk = shape(
        "M112,298 C122,250 118,220 96,176 L108,172 C122,196 128,206 132,222 C138,196 150,172 176,150 L184,158 C158,186 146,222 152,298 Z",
        "#161a38",
    )
    trunk += stroke("M150,296 C145,224 158,186 182,158", LIT, 2.0, 0.7)
    bunches = []
    for number in range(120):
        turn, far = 2 * math.pi * chance(number, 1), math.sqrt(chance(number, 2))
        x, y = 132 + 112 * far * math.cos(turn), 108 + 84 * far * math.sin(turn) - 12 * math.cos(0.03 * 132 * far * math.cos(turn))
        light = 0.5 + 0.32 * math.cos(turn - 5.5) * far + 0.3 * (chance(number, 3) - 0.5)
        bunches.append((light, x, y, mixed(13, 25, chance(number, 4))))
    shades = [oval((x, y), (r, 0.82 * r), blend(BLOSSOM[0], BLOSSOM[1], light), 0.96) for light, x, y, r in bunches]
    lights = [
        oval((x + 3, y - 4), (0.62 * r, 0.5 * r), blend(BLOSSOM[1], BLOSSOM[2], min(1.0, light)), 0.85)
        for light, x, y, r in sorted(bunches)
    ]
    stars = [
        oval((x + 6 * (chance(n, 5) - 0.5) * r / 10, y - 0.3 * r), (2.6, 2.3), BLOSSOM[3], 0.9)
        for n, (light, x, y, r) in enumerate(bunches)
        if light > 0.42
    ]
    return drawing(*TREE, trunk, *shades, *lights, *stars)


def embers() -> str:
    """The wood of a campfire, crossed, with stones around it."""
    logs = stroke("M14,24 L46,14 M46,24 L14,14", "#1a1430", 5) + stroke("M16,24 L46,14.5", "#ff9d5c", 1.4, 0.8)
    stones = "".join(oval((x, 26), (5, 3.4), "#1b2347") + oval((x + 1, 24.8), (2.6, 1.2), "#c97f5e", 0.7) for x in (8, 20, 32, 44, 53))
    return drawing(*EMBERS, logs, stones)


def flame(lick: float) -> str:
    """The flame of a campfire, 40 by 60; its tip leans by `lick` from -1 to 1."""
    hot = fade("hot", (0, 60), (0, 4), ((0, "#fff0b8", 1), (0.45, "#ffb45e", 0.95), (1, "#f0703f", 0.1)))
    x = 20 + 7 * lick
    outer = route(
        "M",
        20,
        58,
        "C",
        4,
        52,
        6,
        36,
        14,
        26,
        "C",
        16,
        18,
        x - 2,
        12,
        x,
        3,
        "C",
        x + 4,
        16,
        34,
        24,
        34,
        42,
        "C",
        34,
        52,
        28,
        58,
        20,
        58,
        "Z",
    )
    inner = route("M", 20, 57, "C", 12, 52, 14, 42, 19 + 2 * lick, 28, "C", 26, 38, 28, 52, 20, 57, "Z")
    return drawing(40, 60, hot, shape(outer, "url(#hot)", 0.9), shape(inner, "#fff4cf", 0.85))


def mist() -> str:
    """A bank of mist, 800 by 70, gone at all its edges."""
    parts = []
    for number in range(26):
        x, wide = mixed(110, 690, chance(number, 1)), mixed(70, 170, chance(number, 2))
        y = 38 + 14 * (chance(number, 3) - 0.5)
        parts.append(oval((x, y), (wide * 0.62, mixed(5, 17, chance(number, 4))), "#aebbe6", 0.055))
        parts.append(oval((x, y), (wide * 0.4, mixed(3, 9, chance(number, 5))), "#c6d0f2", 0.05))
    return drawing(800, 70, *parts)
