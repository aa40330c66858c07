"""Drawings of the lake: lilies that open, dragonflies, birds, a lantern, a bridge and a willow."""

import math

from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, fade, halo, oval, route, shape, stroke

LILY_SIZE = (120.0, 92.0)
LILY_FOOT = 66.0
"""The height of the water in a lily's drawing."""
WHITE, ROSE, GOLD = ("#e9d9de", "#fff8ee", "#ffe9b0"), ("#c9708c", "#f6b9bd", "#ffe3b8"), ("#d99a4e", "#ffdf9f", "#fff3cf")
HERON_SIZE, DRAGONFLY_SIZE, BIRD_SIZE = (150.0, 240.0), (64.0, 40.0), (130.0, 90.0)
PAD_DARK, PAD_LIT = "#23424c", "#6f8f7c"


def lily(opening: float, colours: tuple[str, str, str], side: int) -> str:
    """A water lily on its leaf, from a bud (0) to the open flower (1)."""
    shade, light, heart = colours
    x, y = 60.0, LILY_FOOT
    notch = 30 if side else -30
    leaf = f"M{x},{y + 2} L{x + notch},{y + 19} A54,17 0 1 {1 if side else 0} {x + notch * 1.5:.0f},{y + 14} Z"
    parts = [shape(leaf, PAD_DARK), oval((x - 0.35 * notch, y - 1), (34, 8), PAD_LIT, 0.4)]
    back = [
        _petal(x, y, turn * mixed(0.16, 1.0, opening), mixed(33, 46, opening), mixed(7, 11, opening), shade)
        for turn in (-66, -33, 0, 33, 66)
    ]
    front = [
        _petal(x, y + 4, turn * mixed(0.14, 1.0, opening), mixed(30, 35, opening), mixed(8, 11, opening), light)
        for turn in (-80, -48, -16, 16, 48, 80)
    ]
    parts += back
    if opening > 0.45:
        parts.append(oval((x, y - 12), (9 * opening, 7 * opening), heart))
    return drawing(*LILY_SIZE, *parts, *front)


def _petal(x: float, y: float, turn_deg: float, long: float, wide: float, colour: str) -> str:
    leaf = route(
        "M", 0, 0, "C", -wide, -0.35 * long, -0.7 * wide, -0.8 * long, 0, -long, "C", 0.7 * wide, -0.8 * long, wide, -0.35 * long, 0, 0, "Z"
    )
    return f'<g transform="translate({x:.1f} {y:.1f}) scale(1 0.86) rotate({turn_deg:.1f})">{shape(leaf, colour)}</g>'


def heron(stoop: float) -> str:
    """A grey heron that looks to the right; `stoop` 0..1 lets its head come down to the water."""
    grey, pale, dark = "#8f97ad", "#d8d6dd", "#2c3f5a"
    legs = stroke("M70,158 L66,192 L69,236", "#4b4a5a", 3.4) + stroke("M82,158 L84,196 L80,236", "#3d3c4c", 3.4)
    body = shape("M34,150 C40,118 66,104 92,112 C104,118 104,140 92,152 C76,166 54,164 20,172 C26,164 30,158 34,150 Z", grey)
    wing = shape("M36,152 C44,126 64,116 86,122 C80,140 62,152 24,168 Z", blend(grey, dark, 0.35))
    breast = shape("M92,112 C104,118 104,140 92,152 C88,140 88,124 92,112 Z", pale)
    head = (mixed(100, 124, stoop), mixed(38, 92, stoop))
    neck = route("M", 92, 122, "C", mixed(122, 116, stoop), mixed(102, 118, stoop), mixed(70, 96, stoop), mixed(70, 84, stoop), *head)
    crown = oval(head, (10, 7.2), pale) + stroke(
        route("M", head[0] + 2, head[1] - 5, "Q", head[0] - 10, head[1] - 9, head[0] - 26, head[1] + 1), dark, 3.4
    )
    beak = shape(
        route("M", head[0] + 6, head[1] - 4, "L", head[0] + 40, head[1] + mixed(2, 14, stoop), "L", head[0] + 6, head[1] + 4, "Z"),
        "#e0a35c",
    )
    eye = oval((head[0] + 4, head[1] - 1.5), (1.7, 1.7), dark)
    lit = stroke("M92,112 C102,118 103,138 93,150", "#ffdcae", 2.4, 0.8)
    return drawing(*HERON_SIZE, legs, body, wing, breast, stroke(neck, pale, 8.5), stroke(neck, "#ffe9cf", 2.6, 0.6), crown, beak, eye, lit)


def dragonfly(beat: float, colour: str) -> str:
    """A dragonfly that flies to the right, its wings held at `beat` 0..1."""
    wings = "".join(
        f'<g transform="translate({x} 20) rotate({turn:.1f})">{oval((0, -15), (4.6, 15), "#fff8ea", 0.58)}</g>'
        for x, turn in ((31, mixed(-64, -48, beat)), (33, mixed(-34, -18, beat)), (38, mixed(22, 42, beat)))
    )
    body = (
        stroke("M6,25 L36,20", colour, 3.4) + oval((40, 19.5), (7, 4.6), colour) + oval((47, 19), (3.6, 3.6), blend(colour, "#14202b", 0.4))
    )
    return drawing(*DRAGONFLY_SIZE, body, wings)


def swan() -> str:
    """A swan that swims to the right."""
    neck = route("M", 92, 66, "C", 118, 58, 92, 36, 96, 22, "C", 98, 12, 108, 11, 111, 18)
    body = "M14,62 C26,44 62,40 92,58 C104,66 98,80 76,82 C44,84 22,80 14,62 Z"
    wing = "M10,56 C30,38 64,40 82,56 C66,72 36,74 10,56 Z"
    beak = shape("M110,15 L125,23 L110,23 Z", "#d9743f")
    return drawing(
        *BIRD_SIZE,
        shape(body, "#e8dfe4"),
        stroke(neck, "#f4ecec", 9.5),
        shape(wing, "#fffaf0"),
        beak,
        oval((109, 17), (1.6, 1.6), "#14202b"),
    )


def duck(drake: bool) -> str:
    """A duck that swims to the right."""
    head, back = ("#2f6b5c", "#8b8794") if drake else ("#8a6a55", "#a08470")
    body = "M20,64 C34,52 62,50 84,58 C98,52 108,62 100,72 C90,84 40,86 26,76 C20,72 12,66 20,64 Z"
    collar = stroke("M90,56 L101,60", "#fff8ea", 3.6) if drake else ""
    neck = shape("M88,62 C86,48 90,38 98,36 C110,34 112,46 108,52 C104,58 106,62 102,66 Z", head)
    beak = shape("M109,41 L123,46 L109,50 Z", "#e8b64f")
    wing = shape("M30,64 C46,54 66,56 80,64 C66,74 46,76 30,64 Z", blend(back, "#14202b", 0.25))
    return drawing(*BIRD_SIZE, shape(body, back), wing, neck, collar, beak, oval((103, 43), (1.6, 1.6), "#14202b"))


def lantern() -> str:
    """A stone lantern, 90 wide and 170 high."""
    stone, lit, dark = "#6d6a6c", "#a39a8c", "#3d3f4a"
    roof_lit = "M48,30 L52,30 C56,44 64,52 80,60 L58,57 C52,48 49,40 48,30 Z"
    parts = [
        shape("M26,168 L64,168 L58,152 L32,152 Z", dark),
        shape("M37,152 L53,152 L51,96 L39,96 Z", stone),
        shape("M46,152 L53,152 L51,96 L46,96 Z", lit, 0.6),
        shape("M22,98 L68,98 L62,86 L28,86 Z", stone),
        shape("M31,86 L59,86 L59,56 L31,56 Z", dark),
        shape("M37,82 L53,82 L53,60 L37,60 Z", "#ffd890"),
        shape("M10,60 C26,52 34,44 38,30 L52,30 C56,44 64,52 80,60 Z", stone),
        shape(roof_lit, lit, 0.7),
        oval((45, 22), (7, 9), stone),
        oval((47.5, 21), (3.5, 6), lit, 0.6),
    ]
    return drawing(90, 170, *parts)


def bridge() -> str:
    """A round wooden bridge, 360 wide and 110 high; with its image in the water it makes a circle."""
    wood, lit = "#5a3f4f", "#c98a72"
    arch = "M4,108 C70,10 290,10 356,108 L322,108 C268,40 92,40 38,108 Z"
    parts = [shape(arch, wood), stroke("M4,104 C70,8 290,8 356,104", lit, 4)]
    parts += [stroke("M8,82 C74,-18 286,-18 352,82", wood, 4.5), stroke("M8,80 C74,-20 286,-20 352,80", lit, 1.4, 0.8)]
    for number in range(9):
        share = (number + 0.5) / 9
        x, rise = mixed(10, 350, share), math.sin(math.pi * share)
        parts.append(stroke(f"M{x:.1f},{102 - 70 * rise:.1f} V{78 - 70 * rise:.1f}", wood, 4))
    return drawing(360, 116, *parts, top=-6)


def willow(sway: float) -> str:
    """The hanging branches of a willow, 420 wide and 430 high, whose trunk is outside of the picture at the left."""
    parts = [stroke("M-10,30 C80,4 220,0 350,46", "#2b3844", 15), stroke("M-10,16 C60,8 120,30 190,70", "#2b3844", 9)]
    for number in range(34):
        x = 390 * chance(number, 1)
        top, long = 18 + 26 * math.sin(x / 120) ** 2, mixed(130, 400, chance(number, 2)) * (1 - 0.45 * x / 420)
        lean = sway * (0.4 + long / 400) + 10 * (chance(number, 3) - 0.5)
        colour = blend("#2f4f4c", "#b5b27a", chance(number, 4) * 0.75)
        bend = (x + 2, top + 0.4 * long, x + 0.5 * lean, top + 0.7 * long, x + lean, top + long)
        branch = route("M", x, top, "C", *bend)
        parts.append(stroke(branch, colour, 1.8, 0.8))
        for leaf in range(int(long / 13)):
            share = (leaf + 1) / (long / 13)
            at_x, at_y = x + lean * share * share, top + long * share
            parts.append(stroke(f"M{at_x:.1f},{at_y:.1f} l{6 if leaf % 2 else -6},9", colour, 3.0, 0.9))
    return drawing(420, 430, *parts)


def paper_light() -> str:
    """A small paper boat with a light in it, 60 wide and 60 high."""
    glow = halo("glow", (30, 34), 26, ((0, "#ffe6a8", 0.9), (0.5, "#ffc27a", 0.4), (1, "#ffc27a", 0)))
    box = fade("paper", (0, 22), (0, 50), ((0, "#ffc98a", 1), (0.6, "#fff0c8", 1), (1, "#f3b877", 1)))
    return drawing(
        60,
        60,
        glow,
        oval((30, 34), (26, 26), "url(#glow)"),
        box,
        shape("M18,24 L42,24 L45,50 L15,50 Z", "url(#paper)"),
        shape("M12,50 L48,50 L43,55 L17,55 Z", "#6d4a4a"),
    )


def moon() -> str:
    """A pale moon of the morning, 100 wide."""
    return drawing(
        100,
        100,
        oval((50, 50), (46, 46), "#fff4e0", 0.85),
        oval((38, 40), (11, 8), "#e6cfc4", 0.5),
        oval((58, 60), (14, 9), "#e6cfc4", 0.45),
        oval((62, 34), (6, 5), "#e6cfc4", 0.4),
    )
