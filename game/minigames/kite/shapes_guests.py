"""Drawings of the guests in the air: a far kite, a balloon, geese, a whale of cloud and a rainbow."""

from game.screen.shapes import drawing, fade, halo, oval, polygon, ring, shape, stroke
from game.screen.shapes_sky import bird, cloud

FAR_KITE_SIZE, BALLOON_SIZE, GEESE_SIZE, WHALE_SIZE = (90.0, 150.0), (130.0, 190.0), (230.0, 110.0), (430.0, 190.0)
RAINBOW_SIZE = (760.0, 390.0)


def far_kite(left: str, right: str) -> str:
    """Return a small kite far away, with a short tail."""
    body = shape(polygon(((52, 6), (52, 84), (22, 40))), left) + shape(polygon(((52, 6), (82, 36), (52, 84))), right)
    tail = stroke("M52,84 C40,98 58,108 44,122 C36,130 40,138 28,144", left, 3)
    knots = "".join(
        shape(polygon(((x - 7, y - 4), (x + 7, y + 4), (x + 7, y - 4), (x - 7, y + 4))), right)
        for x, y in ((48, 100), (48, 118), (36, 134))
    )
    return drawing(*FAR_KITE_SIZE, body, tail, knots)


def balloon(dark: str, lit: str, band: str) -> str:
    """Return a hot-air balloon."""
    whole = shape("M65,6 C22,6 6,40 8,66 C10,98 42,118 50,136 L80,136 C88,118 120,98 122,66 C124,40 108,6 65,6 Z", dark)
    half = shape("M65,6 C108,6 124,40 122,66 C120,98 88,118 80,136 L68,136 C88,98 96,40 65,6 Z", lit)
    middle = shape("M65,6 C48,40 50,98 60,136 L70,136 C80,98 82,40 65,6 Z", band)
    ropes = stroke("M52,136 L56,158 M78,136 L74,158", "#3f4468", 2)
    return drawing(*BALLOON_SIZE, whole, half, middle, ropes, shape("M53,157 L77,157 L74,178 L56,178 Z", "#6b4a44"))


def geese(flap: float) -> str:
    """Return a wedge of geese that flies to the right; `flap` runs from -1 to 1."""
    one = bird(flap, "#2c3157").split(">", 1)[1].removesuffix("</svg>")
    places = ((180, 44), (142, 26), (140, 62), (102, 10), (98, 80), (60, -4), (56, 98))
    flock = "".join(f'<g transform="translate({x} {y}) scale(0.92 0.92)">{one}</g>' for x, y in places)
    return drawing(*GEESE_SIZE, flock, top=-10)


def whale() -> str:
    """Return a cloud that has the shape of a whale and swims to the right."""
    body = "M412,104 C420,70 372,36 300,36 C220,36 150,66 96,82 C76,86 58,74 44,50 C34,34 14,34 6,44 C24,52 30,66 34,82"
    under = "C22,92 10,108 12,120 C30,122 52,112 70,106 C110,140 190,164 280,158 C350,154 408,134 412,104 Z"
    air = fade("air", (0, 36), (0, 160), ((0, "#f2dfdc", 0.95), (0.5, "#dcc3cb", 0.9), (1, "#fff0da", 0.6)))
    belly = shape("M410,110 C350,122 250,126 130,120 C180,150 230,160 280,158 C350,154 404,136 410,110 Z", "#fff4dc", 0.8)
    grooves = stroke("M396,126 C350,138 300,142 240,140 M376,138 C340,148 300,150 262,150", "#d9b7b0", 3, 0.6)
    fin = shape("M270,128 C256,156 226,176 196,174 C208,158 220,140 232,124 Z", "#cdb3c2", 0.95)
    tufts = cloud("tufts", 150, 118, 250, 5, "#f2dfdc", "#fff4e4", 0.9) + cloud("shred", 40, 96, 170, 9, "#e9d3d6", "#fff0e0", 0.8)
    spray = "".join(oval((x, y), (r, r), "#fff4dc", 0.8) for x, y, r in ((322, 28, 6), (310, 17, 5), (335, 18, 5), (322, 9, 4)))
    eye = oval((372, 98), (5, 5), "#3f4468")
    return drawing(*WHALE_SIZE, air, shape(body + under, "url(#air)"), belly, grooves, tufts, fin, eye, spray)


def rainbow() -> str:
    """Return a faint rainbow that stands on the far shore and thins out at both feet."""
    bands = ("#d98f86", "#f6b98a", "#fde9a8", "#b9d3b0", "#9cb6d8", "#a596c4")
    arcs = "".join(ring((380, 400), (366 - 11 * place, 380 - 11 * place), colour, 12, 0.5) for place, colour in enumerate(bands))
    mist = halo("mist", (380, 400), 390, ((0, "#ffe9cf", 0.1), (0.84, "#ffe9cf", 0.16), (1, "#ffe9cf", 0)))
    return drawing(*RAINBOW_SIZE, mist, oval((380, 400), (380, 390), "url(#mist)"), arcs)
