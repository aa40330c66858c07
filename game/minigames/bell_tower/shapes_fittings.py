"""Drawings of what the years have fitted to the tower: weathercock, clock, lamp, nests under the cornice, and a flag."""

import math

from game.minigames.bell_tower.shapes_tower import GOLD, GOLD_DARK, LIT, WALL
from game.screen.shapes import blend, drawing, fade, oval, polygon, shape, stroke

COCK_SIZE = (70.0, 64.0)
CLOCK_SIZE, CLOCK_MIDDLE = (92.0, 104.0), (46.0, 58.0)
LAMP_SIZE, NEST_SIZE, PENNANT_SIZE = (26.0, 40.0), (44.0, 30.0), (30.0, 34.0)
PENNANTS = ("#c9604f", "#f3dcb8", "#51608c", "#e0a55c")


def weathercock(turn: float) -> str:
    """The cock on the roof; `turn` is how much of its side is seen, -1 to 1."""
    wide = 1.0 if abs(turn) < 1e-9 else turn
    cock = "M-26,6 C-30,-14 -18,-16 -12,-6 C-4,2 8,0 12,-10 C10,-20 16,-28 23,-25 L31,-20 L23,-17 C24,-4 16,12 0,12 C-12,12 -20,10 -26,6 Z"
    comb = "M15,-25 l2,-7 l4,5 l4,-4 l0,7 Z"
    whole = shape(cock, GOLD) + shape(comb, "#b4503f") + stroke("M-24,5 C-16,12 6,12 18,-4", GOLD_DARK, 2.5)
    body = f'<g transform="scale({wide:.3f} 1)">{whole}</g>'
    return drawing(*COCK_SIZE, stroke("M0,12 V30", "#4a3d52", 4), body, left=-35, top=-34)


def clock() -> str:
    """A little gable on the roof with the face of a clock; its hands are drawn apart."""
    gable = shape("M4,98 V56 L46,4 L88,56 V98 Z", "#5d5780") + shape("M46,4 L88,56 V98 H62 Z", blend(WALL, LIT, 0.6))
    edge = stroke("M3,58 L46,5 L89,58", "#3a2c40", 6) + stroke("M48,6 L89,57", LIT, 2.4)
    tone = fade("face", (18, 34), (74, 84), ((0, "#ead8c4", 1), (1, "#fff6e2", 1)))
    x, y = CLOCK_MIDDLE
    face = oval((x, y), (31, 31), GOLD_DARK) + oval((x, y), (29, 29), GOLD) + oval((x, y), (26, 26), "url(#face)")
    hours = (2 * math.pi * hour / 12 for hour in range(12))
    marks = "".join(oval((x + 21.5 * math.sin(turn), y + 21.5 * math.cos(turn)), (1.9, 1.9), "#4a3d52") for turn in hours)
    return drawing(*CLOCK_SIZE, gable, edge, tone, face, marks)


def door_lamp() -> str:
    """A lamp on a bracket beside the door."""
    bracket = stroke("M2,4 H15 V10", "#2f2638", 3)
    glass = shape("M8,14 H22 L20,34 H10 Z", "#ffd98f") + oval((15, 25), (3.4, 5.4), "#fff6df")
    return drawing(*LAMP_SIZE, bracket, glass, shape("M6,14 L15,8 L24,14 Z", "#2f2638"), stroke("M9,35 H21", "#2f2638", 3))


def nest() -> str:
    """A swallow's nest of clay, two heads looking out."""
    heads = "".join(
        oval((x, 9), (5, 5), "#27345c") + oval((x + 1, 11), (3, 2.6), "#f3c2a4") + shape(f"M{x + 4},8 l6,1.6 l-6,1.6 Z", "#f3c27a")
        for x in (16, 28)
    )
    clay = shape("M2,6 C4,26 16,30 22,30 C30,30 40,26 42,6 C32,16 12,16 2,6 Z", "#8a6a66")
    return drawing(
        *NEST_SIZE,
        heads,
        clay,
        stroke("M24,27 C32,26 38,18 41,8", "#efbf9c", 2.4, 0.8),
        stroke("M8,15 q8,5 14,4 M14,22 q8,4 14,2", "#5a4552", 2),
    )


def pennant(colour: str, lean: float) -> str:
    """A small flag that hangs from a cord; `lean` -1..1 is how the wind bends it."""
    tip = 15 + 7 * lean
    body = polygon(((3, 2), (27, 2), (tip, 31)))
    return drawing(*PENNANT_SIZE, shape(body, colour), shape(polygon(((16, 2), (27, 2), (tip, 31))), "#fff1df", 0.28))
