"""Drawings of what climbs and blooms on the tower: ivy in its shade, roses in the sun, and boxes of flowers under the bell."""

from game.minigames.bell_tower.shapes_tower import ARCH_FOOT, ARCH_HALF, FOOT_HALF, NECK_HALF, SHAFT_TOP, on_tower
from game.screen.easing import chance, mixed
from game.screen.shapes import blend, oval, shape, stroke

ROSES = ("#d98f86", "#f3c2b4", "#fff1e2")
BLOOMS = ("#c9604f", "#e8926b", "#f6c79a")


def ivy() -> str:
    """Ivy that has climbed the shady side of the tower."""
    leaves = []
    for number in range(150):
        up = chance(number, 1) ** 1.3
        x = mixed(-FOOT_HALF - 6, -FOOT_HALF + 62 * (1 - up) + 12, chance(number, 2)) + 10 * up
        y = mixed(2, SHAFT_TOP + 14, up)
        green = blend("#2c4a50", "#7d9a72", chance(number, 3) * mixed(0.35, 1.0, (x + FOOT_HALF) / 90))
        leaves.append(oval((x, y), (mixed(5, 10, chance(number, 4)), mixed(4, 8, chance(number, 5))), green))
    return on_tower(*leaves)


def roses() -> str:
    """Roses that have climbed the sunny side."""
    leaves, blooms = [], []
    for number in range(96):
        up = chance(number, 81) ** 1.2
        edge = mixed(FOOT_HALF + 6, NECK_HALF, up)
        x, y = edge - mixed(-4, mixed(40, 16, up), chance(number, 82)), mixed(4, SHAFT_TOP + 34, up)
        green = blend("#35554f", "#a9ab78", chance(number, 83))
        leaves.append(oval((x, y), (mixed(5, 8, chance(number, 84)), mixed(4, 6, chance(number, 85))), green))
        if number % 3 == 0:
            wide, colour = mixed(5.5, 8.5, chance(number, 86)), ROSES[number // 3 % 3]
            heart = oval((x + 0.6, y - 3), (0.45 * wide, 0.42 * wide), blend(colour, "#b4503f", 0.45))
            blooms.append(oval((x, y - 3), (wide, 0.9 * wide), colour) + heart)
    return on_tower(*leaves, *blooms)


def flower_boxes() -> str:
    """Boxes of flowers along the foot of the bell's arch."""
    parts = []
    for left in (-ARCH_HALF + 8, 14.0):
        wide = ARCH_HALF - 24
        parts.append(
            shape(f"M{left},{ARCH_FOOT - 9} h{wide} l-4,13 h{8 - wide} Z", "#6b4a4e")
            + stroke(f"M{left},{ARCH_FOOT - 9} h{wide}", "#d9a58a", 2)
        )
        for number in range(15):
            x, y = left + wide * (number + 0.5) / 15, ARCH_FOOT - 12 - 8 * chance(number, int(left) + 200, 87)
            parts.append(oval((x, y + 3), (5, 3.6), "#46665c") + oval((x, y - 1), (4.2, 3.8), BLOOMS[number % 3]))
    return on_tower(*parts)
