"""Drawings of what people and animals have brought to the far shore; each stands with its foot at the lower edge."""

import math
from collections.abc import Callable, Mapping
from typing import NamedTuple

from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, oval, polygon, route, shape, stroke

WALL, LIT, ROOF, WOOD, DARK, WINDOW, PALE = "#6f6684", "#d9a888", "#4a3f5c", "#5b4856", "#2c3550", "#ffe2a0", "#efe0cf"


class ShoreThing(NamedTuple):
    """A drawing with its size in canvas units, and the places in it that shine: x, y and radius."""

    size: Point
    draw: Callable[[], str]
    lights: tuple[tuple[float, float, float], ...] = ()
    smoke: Point | None = None


def _house(left: float, right: float, eaves: float, top: float, foot: float) -> str:
    """A wall with its right side in the sun, under a roof."""
    middle, corner = (left + right) / 2, mixed(left, right, 0.62)
    wall = shape(polygon([(left, foot), (left, eaves), (right, eaves), (right, foot)]), WALL)
    side = shape(polygon([(corner, foot), (corner, eaves), (right, eaves), (right, foot)]), LIT, 0.75)
    roof = shape(polygon([(left - 8, eaves), (middle - 16, top), (middle + 16, top), (right + 8, eaves)]), ROOF)
    return wall + side + roof + shape(polygon([(corner, eaves), (middle + 6, top), (middle + 16, top), (right + 8, eaves)]), LIT, 0.4)


def cottage() -> str:
    """A low house with a light in its window."""
    chimney = shape(polygon([(72, 36), (72, 8), (83, 8), (83, 36)]), WALL)
    panes = shape(polygon([(28, 62), (28, 48), (42, 48), (42, 62)]), WINDOW) + shape(
        polygon([(80, 78), (80, 56), (92, 56), (92, 78)]), DARK, 0.8
    )
    return drawing(120, 78, chimney, _house(14, 106, 42, 16, 78), panes)


def campfire() -> str:
    """A fire between stones, and somebody who sits by it."""
    flame = shape("M34,48 C26,38 36,32 35,18 C46,28 47,40 42,48 Z", "#ffb45e") + shape(
        "M36,48 C33,42 38,38 38,30 C43,37 43,44 40,48 Z", WINDOW
    )
    logs = stroke("M24,50 L52,45", WOOD, 5) + stroke("M26,45 L50,51", DARK, 5)
    sitting = shape("M60,52 C60,34 66,28 72,28 C80,30 82,42 82,52 Z", DARK) + oval((70, 22), (6, 7), LIT)
    return drawing(90, 54, logs, flame, sitting)


def jetty() -> str:
    """A landing stage on piles, with a lamp at its end."""
    piles = "".join(stroke(f"M{x},26 L{x},58", DARK, 4.5) for x in range(14, 150, 26))
    deck = shape("M0,22 L158,22 L158,30 L0,30 Z", WOOD) + shape("M0,22 L158,22 L158,24.5 L0,24.5 Z", LIT)
    lamp = stroke("M146,22 L146,-6", DARK, 3.5) + oval((146, -10), (5, 6), WINDOW)
    return drawing(160, 76, piles, deck, lamp, top=-18)


def windmill() -> str:
    """The mill without its sails, which turn about (45, 34)."""
    body = shape("M28,126 L36,36 L56,36 L66,126 Z", WALL) + shape("M52,126 L48,36 L56,36 L66,126 Z", LIT, 0.75)
    cap = shape("M33,38 Q46,16 59,38 Z", ROOF)
    door = shape("M40,126 L40,108 Q46,100 52,108 L52,126 Z", DARK, 0.8) + oval((44, 74), (4, 5.5), WINDOW)
    return drawing(92, 126, body, cap, door)


def sails(turn: float) -> str:
    """The four sails of the mill, 92 wide and high, turned by a share of a quarter."""
    parts = []
    for arm in range(4):
        angle = math.pi / 2 * (arm + turn)
        cos, sin = math.cos(angle), math.sin(angle)
        along = [(46 + r * cos - s * sin, 46 + r * sin + s * cos) for r, s in ((14, 1), (43, 1), (43, 12), (14, 10))]
        parts += [stroke(route("M", 46, 46, "L", 46 + 44 * cos, 46 + 44 * sin), DARK, 2.6), shape(polygon(along), PALE, 0.85)]
    return drawing(92, 92, *parts, oval((46, 46), (4, 4), DARK))


def bridge() -> str:
    """Three arches of stone that lead to the next shore."""
    arches = "".join(f" M{x},52 A26,27 0 0 1 {x + 52},52 Z" for x in (20, 84, 148))
    body = f'<path d="M0,52 Q110,-6 220,52 Z{arches}" fill="{WALL}" fill-rule="evenodd"/>'
    light = stroke("M4,50 Q110,-6 216,50", LIT, 5) + stroke("M4,46 Q110,-11 216,46", PALE, 1.6, 0.7)
    return drawing(220, 62, body, light, top=-8)


def chapel() -> str:
    """A small chapel with a pointed tower."""
    tower = shape("M22,100 L22,44 L46,44 L46,100 Z", WALL) + shape("M38,100 L38,44 L46,44 L46,100 Z", LIT, 0.8)
    spire = shape("M18,45 L34,4 L50,45 Z", ROOF) + shape("M38,45 L34,4 L50,45 Z", LIT, 0.45)
    windows = oval((31, 58), (3.5, 6), WINDOW) + "".join(oval((x, 84), (3.2, 7), WINDOW) for x in (62, 76))
    return drawing(104, 100, _house(44, 94, 72, 52, 100), tower, spire, windows)


def sheep() -> str:
    """Three sheep on the shore."""
    parts = []
    for x, y, size in ((20, 22, 1.0), (58, 26, 0.8), (92, 20, 1.1)):
        parts += [stroke(route("M", x + dx * size, y + 6, "L", x + dx * size, y + 15 * size), DARK, 2.6) for dx in (-7, -3, 5, 8)]
        parts += [oval((x + dx * size, y + dy * size), (8.5 * size, 7.5 * size), PALE) for dx, dy in ((-7, 0), (0, -3), (7, 0), (0, 3))]
        parts += [
            oval((x + 4 * size, y - 4 * size), (6 * size, 3 * size), "#fff8ea", 0.8),
            oval((x + 15 * size, y - 3 * size), (5 * size, 4 * size), DARK),
        ]
    return drawing(116, 40, *parts)


def cherry_tree() -> str:
    """A cherry in blossom."""
    trunk = stroke("M62,112 C58,90 66,80 60,56 M61,78 C72,70 80,64 84,50 M60,70 C48,64 42,58 38,46", WOOD, 6)
    crown = ""
    for puff in range(30):
        turn, far = 6.3 * chance(4, puff), chance(4, puff, 1) ** 0.5
        at = (61 + 50 * far * math.cos(turn), 42 + 30 * far * math.sin(turn))
        colour = blend("#d98ba6", "#ffe6e6", 0.15 + 0.6 * chance(4, puff, 2) + 0.2 * (at[0] > 64))
        crown += oval(at, (13, 10.5), colour)
    return drawing(124, 112, trunk, crown)


def cairn() -> str:
    """Stones that others have piled up, one by one."""
    parts = []
    for number, (x, wide) in enumerate(((32, 27), (35, 22), (31, 17), (34, 12), (32, 7))):
        y = 56 - 11 * number
        parts += [oval((x, y), (wide, 7), WALL), oval((x + 0.25 * wide, y - 2), (0.65 * wide, 4), LIT, 0.85)]
    return drawing(64, 64, *parts)


def lighthouse() -> str:
    """A light for those who are still on their way."""
    body = shape("M22,138 L28,38 L48,38 L54,138 Z", PALE) + shape("M22,138 L28,38 L36,38 L34,138 Z", WALL, 0.6)
    bands = "".join(
        shape(
            f"M{27 - i * 2},{62 + i * 32} L{49 + i * 2},{62 + i * 32} L{50 + i * 2},{76 + i * 32} L{26 - i * 2},{76 + i * 32} Z",
            "#54607f",
            0.9,
        )
        for i in range(2)
    )
    top = (
        shape("M25,38 L51,38 L51,34 L25,34 Z", DARK) + shape("M30,34 L30,18 L46,18 L46,34 Z", WINDOW) + shape("M27,19 L38,6 L49,19 Z", ROOF)
    )
    return drawing(76, 138, body, bands, top)


def deer() -> str:
    """A hind and a stag that have come to drink."""
    parts = []
    for x, size, horned in ((26, 0.85, False), (74, 1.0, True)):

        def at(dx: float, dy: float, x: float = x, size: float = size) -> Point:
            return x + dx * size, 74 + dy * size

        coat = "#8a6a5c"
        parts += [stroke(route("M", *at(dx, -28), "L", *at(dx + 1, 0)), blend(coat, DARK, 0.3), 3) for dx in (-12, -8, 10, 13)]
        parts.append(
            shape(
                route(
                    "M",
                    *at(-17, -34),
                    "C",
                    *at(-8, -44),
                    *at(8, -42),
                    *at(16, -40),
                    "L",
                    *at(24, -58),
                    "L",
                    *at(30, -56),
                    "L",
                    *at(18, -24),
                    "C",
                    *at(4, -22),
                    *at(-8, -22),
                    *at(-15, -24),
                    "Z",
                ),
                coat,
            )
        )
        parts += [
            shape(route("M", *at(22, -58), "L", *at(36, -53), "L", *at(28, -50), "Z"), coat),
            stroke(route("M", *at(-14, -37), "L", *at(12, -41)), "#e8b48c", 2.2, 0.8),
        ]
        if horned:
            parts.append(
                stroke(
                    route(
                        "M",
                        *at(24, -58),
                        "C",
                        *at(18, -66),
                        *at(18, -72),
                        *at(22, -76),
                        "M",
                        *at(20, -68),
                        "L",
                        *at(12, -74),
                        "M",
                        *at(26, -58),
                        "C",
                        *at(28, -66),
                        *at(32, -70),
                        *at(32, -76),
                    ),
                    WOOD,
                    2,
                )
            )
    return drawing(118, 76, *parts, top=-2)


SHORE: Mapping[str, ShoreThing] = {
    "cottage": ShoreThing((120, 78), cottage, ((35, 55, 34),), (77, 6)),
    "campfire": ShoreThing((90, 54), campfire, ((38, 36, 60), (38, 40, 24)), (38, 14)),
    "jetty": ShoreThing((160, 76), jetty, ((146, 8, 34),)),
    "windmill": ShoreThing((92, 126), windmill, ((44, 74, 16),)),
    "bridge": ShoreThing((220, 62), bridge),
    "chapel": ShoreThing((104, 100), chapel, ((31, 58, 16), (69, 84, 22))),
    "sheep": ShoreThing((116, 40), sheep),
    "cherry_tree": ShoreThing((124, 112), cherry_tree),
    "cairn": ShoreThing((64, 64), cairn),
    "lighthouse": ShoreThing((76, 138), lighthouse, ((38, 26, 90), (38, 26, 30))),
    "deer": ShoreThing((118, 76), deer),
}
