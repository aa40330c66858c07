"""Drawings of who and what comes to the orchard in later weeks."""

import math

from game.screen.shapes import drawing, oval, polygon, shape, stroke
from game.screen.shapes_sky import bird

SCARECROW_SIZE, PICNIC_SIZE, HARE_SIZE, KITE_SIZE, GEESE_SIZE = (120.0, 190.0), (170.0, 90.0), (64.0, 74.0), (80.0, 170.0), (230.0, 120.0)
INK, PALE, STRAW = "#20263c", "#fff3df", "#e7b76b"


def scarecrow(lean: float) -> str:
    """A friendly scarecrow with a robin's-eye view; `lean` -1..1 is how the wind moves its sleeves."""
    pole = stroke("M60,60 V188", "#493643", 7) + stroke("M63,70 V186", "#dba478", 2, 0.7)
    low = 92 + 5 * lean
    arms = stroke(f"M60,84 L16,{low:.0f} M60,84 L104,{low - 2:.0f}", "#51608c", 17) + stroke(
        f"M64,80 L104,{low - 8:.0f}", "#c2a4b0", 3, 0.8
    )
    hay = "".join(
        stroke(f"M{x},{low + dy:.0f} l{reach},{4 * step - 6}", STRAW, 2.6)
        for x, dy, reach in ((14, 0, -12), (106, -2, 12))
        for step in range(4)
    )
    coat = shape("M40,78 C48,72 72,72 80,78 L88,140 C70,148 50,148 32,140 Z", "#51608c") + shape(
        "M66,74 C74,74 78,76 80,78 L88,140 C82,143 76,145 70,146 Z", "#c2a4b0", 0.7
    )
    patch = shape("M42,112 h16 v15 h-16 Z", "#c2604c") + stroke("M42,116 h3 M55,124 h3", PALE, 1.6)
    fringe = "".join(stroke(f"M{36 + 8 * n},141 l{3 * math.sin(2 * n):.1f},14", STRAW, 3) for n in range(7))
    head = oval((60, 52), (20, 21), "#e9cda4") + oval((53, 50), (2.4, 2.8), INK) + oval((67, 50), (2.4, 2.8), INK)
    smile = (
        stroke("M51,60 C56,66 64,66 69,60", "#8f4f46", 2.6)
        + oval((48, 58), (4, 2.6), "#e7a3a0", 0.8)
        + oval((72, 58), (4, 2.6), "#e7a3a0", 0.8)
    )
    hat = shape("M26,38 C44,30 76,30 94,38 C80,46 40,46 26,38 Z", "#b78754") + shape(
        "M42,36 C42,10 54,6 62,8 C72,8 78,16 78,36 Z", "#b78754"
    )
    band = stroke("M42,34 C54,38 66,38 78,34", "#c2604c", 5) + stroke("M72,12 C76,18 77,26 77,32", "#f1c98c", 3)
    scarf = shape("M42,70 C54,78 68,78 78,70 L76,80 C66,84 54,84 44,80 Z", "#c2604c")
    return drawing(*SCARECROW_SIZE, pole, hay, arms, fringe, coat, patch, head, smile, scarf, hat, band)


def picnic() -> str:
    """A checked cloth on the grass with a jug, bread and apples."""
    cloth = shape("M6,66 L40,42 H138 L166,66 C150,82 24,82 6,66 Z", PALE)
    checks = stroke("M28,52 L18,74 M58,43 L50,78 M92,42 V80 M122,42 L132,78 M146,50 L158,70", "#c2604c", 4, 0.55)
    checks += stroke("M26,54 H152 M12,64 H162", "#c2604c", 4, 0.45)
    jug = shape("M48,58 C42,44 46,34 50,28 L50,16 H66 L66,28 C72,36 74,46 68,58 Z", "#51608c") + stroke(
        "M68,28 C80,26 80,44 70,46", "#51608c", 4
    )
    jug += shape("M60,18 H66 L66,28 C72,36 74,46 68,58 H60 C66,46 64,34 60,28 Z", "#c2a4b0", 0.8) + shape(
        "M48,15 H68 L66,20 H50 Z", "#3b4468"
    )
    bread = shape("M86,62 C82,50 96,46 110,47 C126,48 132,54 128,62 Z", "#b0703f") + stroke(
        "M96,50 l4,8 M106,49 l4,9 M116,50 l3,8", "#f1c98c", 2.6
    )
    apples = (
        oval((140, 62), (8, 7.6), "#c2503f")
        + oval((142, 60), (3, 3), "#f0a878")
        + oval((34, 64), (8, 7.6), "#d9733f")
        + oval((36, 62), (3, 3), "#ffd9a0")
    )
    return drawing(*PICNIC_SIZE, shape("M10,70 C40,90 130,90 164,70 Z", INK, 0.3), cloth, checks, jug, bread, apples)


def hare(listens: float) -> str:
    """A hare that sits in the grass; `listens` 0..1 lifts its ears."""
    turn = 34 * (1 - listens)
    ears = (
        f'<g transform="rotate({-turn:.0f} 38 26)">{shape("M34,27 C28,14 30,4 34,0 C39,6 40,16 39,27 Z", "#7a5f5c")}</g>'
        f'<g transform="rotate({-0.8 * turn:.0f} 42 26)">{shape("M39,27 C38,12 42,4 46,1 C50,8 48,18 44,27 Z", "#a8826f")}</g>'
    )
    body = shape("M8,70 C2,52 14,38 28,38 C42,40 46,56 44,70 Z", "#8f6f63") + shape(
        "M34,42 C44,48 46,60 44,70 L34,70 C38,60 38,50 34,42 Z", "#e3b892", 0.9
    )
    head = (
        oval((43, 33), (13, 10.5), "#8f6f63")
        + oval((48, 35), (8, 7), "#c79f80")
        + oval((45, 30), (2.2, 2.4), INK)
        + oval((55, 34), (2, 1.6), "#5a3f44")
    )
    paws = stroke("M36,52 C42,58 42,64 41,69", "#a8826f", 6) + oval((22, 69), (13, 4.5), "#7a5f5c") + oval((7, 62), (6, 6), PALE)
    return drawing(*HARE_SIZE, ears, body, paws, head)


def far_kite(wave: float) -> str:
    """A kite that somebody flies on the other shore; `wave` -1..1 moves its tail."""
    cloth = shape(polygon(((42, 4), (74, 36), (42, 84), (10, 36))), "#c2604c") + shape(polygon(((42, 4), (74, 36), (42, 84))), "#ffb98a")
    cross = stroke("M42,4 V84 M10,36 H74", INK, 1.6, 0.5)
    bows = ((42 + 9 * wave * math.sin(1.1 * step), 84 + 17 * step) for step in range(1, 5))
    tail = stroke(f"M42,84 C{42 + 16 * wave:.0f},104 {42 - 16 * wave:.0f},130 {42 + 8 * wave:.0f},164", INK, 1.8, 0.7)
    knots = "".join(shape(polygon(((x - 8, y - 4), (x + 8, y + 4), (x + 8, y - 4), (x - 8, y + 4))), PALE) for x, y in bows)
    return drawing(*KITE_SIZE, cloth, cross, tail, knots)


def geese(flap: float) -> str:
    """A wedge of wild geese that fly to the left; `flap` runs from -1 to 1."""
    one = bird(flap, "#3b3356").split(">", 1)[1].removesuffix("</svg>")
    places = ((6, 46), (46, 28), (44, 68), (86, 10), (88, 90), (128, 26), (130, 104))
    return drawing(*GEESE_SIZE, *(f'<g transform="translate({x} {y})">{one}</g>' for x, y in places), top=6)
