"""Drawings of the islet on which the tower stands, and of what grows and stands on it."""

import math

from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, fade, oval, shape, stroke

ISLET_SIZE, KNOLL_SIZE, KNOLL_TOP = (620.0, 120.0), (240.0, 126.0), (113.0, 21.0)
"""The last is where on the knoll one stands."""
CHESTNUT_SIZE, SUNFLOWERS_SIZE, BENCH_SIZE, FOUNTAIN_SIZE = (240.0, 340.0), (104.0, 120.0), (86.0, 56.0), (90.0, 70.0)
GREENS = ("#22394a", "#33525a", "#5f7a66", "#a8a07c")
"""Leaves from the shade to the sun."""


def islet() -> str:
    """The rock in the lake on which the tower stands, with grass on it."""
    ground = "M8,62 C60,30 150,22 250,20 C390,16 520,26 612,60 C570,86 470,100 310,100 C150,100 50,88 8,62 Z"
    side = "M8,62 C50,88 150,100 310,100 C470,100 570,86 612,60 C600,92 500,114 310,116 C130,116 30,96 8,62 Z"
    grass = fade("grass", (0, 20), (620, 90), ((0, "#2c4152", 1), (0.6, "#4b5f68", 1), (1, "#a58f7c", 1)))
    tufts = [_tuft(mixed(30, 590, chance(number, 7)), mixed(40, 84, chance(number, 8)), number) for number in range(70)]
    stones = [
        oval((mixed(40, 580, chance(number, 9)), mixed(96, 108, chance(number, 10))), (mixed(10, 24, chance(number, 11)), 8), "#4a4766")
        for number in range(16)
    ]
    rim = stroke("M330,100 C470,100 570,86 612,60", "#f3c6a0", 2.5, 0.55)
    return drawing(*ISLET_SIZE, grass, shape(side, "#2b2f4f"), *stones, shape(ground, "url(#grass)"), *tufts, rim)


def knoll() -> str:
    """The mound of rock and grass beside the tower from which the bell is rung."""
    top = "M4,116 C22,92 44,42 62,22 C78,8 142,6 164,20 C190,42 208,92 238,114 C190,124 50,126 4,116 Z"
    grass = fade("knoll", (0, 10), (240, 110), ((0, "#2c4152", 1), (0.6, "#465b66", 1), (1, "#8f8076", 1)))
    turf = fade("turf", (60, 0), (180, 0), ((0, "#3d5560", 1), (1, "#b09a82", 1)))
    rocks = "".join(
        oval((x, y), (wide, 0.42 * wide), "#4a4766") + oval((x + 0.16 * wide, y - 0.12 * wide), (0.7 * wide, 0.22 * wide), "#7a7088", 0.8)
        for x, y, wide in ((66, 66, 17), (104, 92, 21), (152, 62, 15), (178, 96, 19), (44, 102, 14), (128, 44, 11))
    )
    tufts = "".join(_tuft(mixed(26, 216, chance(number, 17)), mixed(96, 116, chance(number, 18)), number) for number in range(22))
    rim = stroke("M164,20 C190,42 208,92 238,114", "#f3c6a0", 2.5, 0.5)
    return drawing(*KNOLL_SIZE, grass, turf, shape(top, "url(#knoll)"), oval((113, 20), (56, 10), "url(#turf)"), rocks, tufts, rim)


def garden() -> str:
    """Flowers and a cypress beside the tower, drawn on the islet."""
    tree = shape("M540,62 C520,40 524,6 540,-60 C556,6 560,40 540,62 Z", "#24384a") + shape(
        "M540,-60 C556,6 560,40 540,62 C552,30 548,0 540,-60 Z", "#8d8a78", 0.75
    )
    flowers = []
    for number in range(64):
        x, y = mixed(330, 600, chance(number, 12)), mixed(52, 88, chance(number, 13))
        colour = ("#f6c79a", "#f3e3c6", "#d98f86", "#fff1d2")[number % 4]
        flowers.append(
            stroke(f"M{x:.1f},{y + 9:.1f} v-9", "#33525a", 1.8) + oval((x, y), (4.6, 3.6), colour) + oval((x, y), (1.6, 1.3), "#b4703f")
        )
    return drawing(620, 190, tree, *flowers, top=-70)


def chestnut() -> str:
    """A chestnut tree in bloom, its white candles upright in the leaves."""
    trunk = shape("M104,338 C112,300 110,250 106,200 L134,200 C132,250 132,300 144,338 Z", "#3a2f42") + stroke(
        "M138,334 C128,300 128,250 131,206", "#d9a58a", 3, 0.7
    )
    crown, candles = [], []
    for number in range(46):
        turn, far = 2.4 * number, math.sqrt(number / 46)
        x, y = 120 + 92 * far * math.cos(turn), 118 + 92 * far * math.sin(turn)
        sunny = min(1.0, max(0.0, (x - 30) / 190 * 0.7 + (210 - y) / 200 * 0.4))
        leaf = blend(GREENS[0], GREENS[1], 2 * sunny) if sunny < 0.5 else blend(GREENS[1], GREENS[2], 2 * sunny - 1)
        crown.append(
            (y + 60 * chance(number, 71), oval((x, y), (mixed(22, 32, chance(number, 72)), mixed(17, 24, chance(number, 73))), leaf))
        )
    for number in range(15):
        turn, far = 2.4 * number + 0.6, math.sqrt((number + 1) / 16)
        x, y = 120 + 82 * far * math.cos(turn), 112 + 80 * far * math.sin(turn)
        candles.append("".join(oval((x, y - 5 * step), (5.4 - 1.1 * step, 4), blend("#d8b4b8", "#fff3df", step / 3)) for step in range(4)))
    return drawing(*CHESTNUT_SIZE, trunk, *(leaf for _, leaf in sorted(crown)), *candles)


def sunflowers() -> str:
    """Five sunflowers that look at the sun."""
    parts = []
    for number, (x, tall) in enumerate(((14, 76), (32, 98), (50, 82), (66, 104), (80, 66))):
        y = 118 - tall
        parts.append(stroke(f"M{x},120 Q{x - 3},{y + 40} {x + 2},{y}", "#33525a", 3.4))
        parts.append(oval((x - 7, y + 44), (8, 3.6), "#3f5f5c") + oval((x + 8, y + 56), (8, 3.6), "#5f7a66"))
        petals = (2 * math.pi * petal / 11 + number for petal in range(11))
        parts += [oval((x + 2 + 10 * math.cos(one), y + 10 * math.sin(one)), (5.2, 4.4), "#e9a94f") for one in petals]
        parts.append(oval((x + 2, y), (8.4, 8.4), "#ffce6f") + oval((x + 2, y), (6, 6), "#6b4034"))
    return drawing(*SUNFLOWERS_SIZE, *parts)


def bench() -> str:
    """A wooden bench to listen from."""
    legs = stroke("M14,34 V54 M72,34 V54", "#3a2c40", 6)
    boards = "".join(stroke(f"M6,{y} H80", "#7d5a4e", 7) + stroke(f"M8,{y - 2.6} H79", "#e3ad86", 2) for y in (8, 20))
    seat = stroke("M3,35 H83", "#7d5a4e", 8) + stroke("M4,32 H82", "#e3ad86", 2.4)
    return drawing(*BENCH_SIZE, legs, stroke("M16,6 V36 M70,6 V36", "#3a2c40", 4), boards, seat)


def fountain() -> str:
    """A round stone basin with a slender pillar; its water is light and drawn apart."""
    tone = fade("stone", (6, 0), (84, 0), ((0, "#46436a", 1), (0.6, "#7b7396", 1), (1, "#efbf9c", 1)))
    pillar = shape("M40,52 L42,20 H48 L50,52 Z", "url(#stone)") + shape("M26,20 C32,28 58,28 64,20 Z", "url(#stone)")
    water = oval((45, 50), (37, 8), "#9fc0d6") + oval((52, 49), (24, 4.6), "#f3e3d6", 0.7) + oval((45, 20), (19, 3.4), "#cfe0e6")
    wall = shape("M6,50 C20,60 70,60 84,50 L78,66 C62,71 28,71 12,66 Z", "url(#stone)")
    rim = stroke("M6,50 C20,60 70,60 84,50", "#f6d9bd", 2.4, 0.8)
    return drawing(*FOUNTAIN_SIZE, tone, water, pillar, wall, rim)


def _tuft(x: float, y: float, seed: int) -> str:
    tall, lean = mixed(8, 20, chance(seed, 14)), mixed(-5, 8, chance(seed, 15))
    colour = blend("#33495a", "#c9a98c", 0.75 * chance(seed, 16) * x / 620)
    return stroke(f"M{x:.1f},{y:.1f} q{0.2 * lean:.1f},{-0.6 * tall:.1f} {lean:.1f},{-tall:.1f}", colour, 2.4, 0.9)
