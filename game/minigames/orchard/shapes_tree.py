"""Drawings of the old tree: its trunk and crown, and the long bough that bows to the picker.

Places are in canvas units of a picture 1600 wide; the view moves all of it to the middle of wider or narrower ones.
"""

import math

from game.minigames.orchard.foliage import Foliage, cluster, leaf, leaves
from game.screen.canvas import Box, Point
from game.screen.easing import mixed
from game.screen.hud_room import TOP
from game.screen.shapes import blend, drawing, fade, open_line, oval, polygon, route, shape, stroke

TREE, BOUGH = Box(-90, 0, 830, 730), Box(290, 250, 830, 330)
"""The parts of the picture that their drawings cover."""
BARK, BARK_DARK, BARK_LIT = "#4b3a48", "#2f2838", "#b98468"
CROWN = (
    ((60, 330), (150, 105)), ((200, 400), (150, 82)), ((590, 300), (120, 92)), ((470, 390), (140, 82)), ((330, 300), (190, 130)),
    ((90, 190), (150, 120)), ((250, 120), (170, 110)), ((440, 150), (170, 120)), ((560, 220), (120, 100)), ((340, 395), (110, 66)),
)  # fmt: skip
"""The clusters of the crown, the furthest first: middle and radii."""
BOSSES = (
    ((36, 280), (96, 44)), ((170, 250), (112, 50)), ((390, 236), (116, 50)), ((236, 330), (104, 44)), ((470, 310), (108, 46)),
    ((640, 290), (62, 34)), ((110, 372), (92, 38)), ((560, 396), (74, 34)), ((350, 96), (92, 42)), ((160, 120), (84, 40)),
    ((510, 110), (76, 38)),
)  # fmt: skip
"""Smaller ones that stand out before them in the light."""
BOSS_DEPTH = 0.35
STARTS: Point = (326.0, 470.0)
TUFTS = (
    (0.10, 72, -24, 0.7), (0.19, 92, -34, 0.62), (0.27, 60, 14, 0.5), (0.32, 66, -34, 0.6), (0.41, 84, -22, 0.6), (0.47, 50, 16, 0.55),
    (0.55, 50, -16, 0.66), (0.63, 70, -20, 0.56), (0.71, 38, 12, 0.6), (0.77, 56, -14, 0.56), (0.86, 34, -16, 0.66), (0.92, 40, 2, 0.52),
    (0.985, 20, 1, 0.7),
)  # fmt: skip
"""The clusters of leaves along the bough: where, how wide, how far below it, and how round."""
TWIGS = ((0.36, 30, -44), (0.5, 26, -40), (0.58, 30, 34), (0.69, 26, -34), (0.81, 22, 26), (0.89, 22, -26))
"""Where twigs leave the bough, and how far they reach."""
TUFT = 1.25


def tree(colours: Foliage, seed: int) -> str:
    """Return the trunk, the crown over it, and the snow or the light that lies on its leaves."""
    crown = "".join(cluster(center, radii, seed + 10 * place, colours) for place, (center, radii) in enumerate(CROWN))
    bosses = "".join(cluster(center, radii, seed + 400 + 10 * place, colours, BOSS_DEPTH) for place, (center, radii) in enumerate(BOSSES))
    bright = "".join(leaves(center, radii, 18, seed + place, colours) for place, (center, radii) in enumerate((*CROWN, *BOSSES)))
    return drawing(TREE.width, TREE.height, _trunk(), crown, bosses, bright, left=TREE.x, top=TREE.y)


def _trunk() -> str:
    bark = fade("bark", (200, 0), (390, 0), ((0, BARK_DARK, 1), (0.5, BARK, 1), (0.86, blend(BARK, BARK_LIT, 0.55), 1), (1, BARK_LIT, 1)))
    body = (
        "M196,716 C232,700 244,668 250,620 C254,560 238,520 196,470 C170,440 130,410 110,380 L150,372 C190,412 236,440 268,470 "
        "C276,430 280,390 290,330 L336,330 C330,390 326,430 330,456 C360,436 400,410 440,380 L470,396 C420,432 372,470 352,510 "
        "C338,550 340,610 352,650 C360,684 384,704 412,714 C360,722 330,708 318,716 C290,728 262,704 242,718 C226,724 206,722 196,716 Z"
    )
    grain = "".join(
        stroke(f"M{x},{top} C{x + 8},{top + 60} {x - 10},{top + 110} {x + bend},{foot}", BARK_DARK, 3.2, 0.6)
        for x, top, foot, bend in ((274, 500, 690, -18), (298, 520, 700, 6), (322, 500, 690, 20), (262, 560, 690, -30))
    )
    hollow = oval((296, 586), (13, 21), "#221d2c") + stroke("M284,570 Q298,556 311,574", BARK_LIT, 3, 0.7)
    return bark + shape(body, "url(#bark)") + grain + hollow


def tip_of(bend: float) -> Point:
    """Return where the bough ends when it is bowed by `bend` (0 at rest, 1 when the fruit is in the picker's hand)."""
    return 1036.0 - 26.0 * bend, TOP + 3.0 + 68.0 * bend


def along(bend: float, share: float) -> Point:
    """Return the place `share` of the way along the bough."""
    tip = tip_of(bend)
    one, two = (560.0, 404.0 + 8 * bend), (830.0, 356.0 + 24 * bend)
    a, b, c, d = (1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share**2 * (1 - share), share**3
    x, y = (a * p + b * q + c * r + d * s for p, q, r, s in zip(STARTS, one, two, tip, strict=True))
    return x, y


def wood(bend: float) -> str:
    """Return the wood of the bough bowed by `bend`: it grows thin towards its end, and bears a few twigs."""
    line = [along(bend, step / 24) for step in range(25)]
    half = [mixed(13, 1.6, (step / 24) ** 0.8) for step in range(25)]
    upper, lower = ([(x, y + side * h) for (x, y), h in zip(line, half, strict=True)] for side in (-1, 1))
    shade = [(x, y - 0.5 * h) for (x, y), h in zip(lower, half, strict=True)]
    body = shape(polygon([*upper, *reversed(lower)]), BARK) + shape(polygon([*shade, *reversed(lower)]), BARK_DARK, 0.8)
    light = stroke(open_line(upper[6:]), BARK_LIT, 2.2, 0.7)
    return drawing(BOUGH.width, BOUGH.height, *(_twig(bend, *twig) for twig in TWIGS), body, light, left=BOUGH.x, top=BOUGH.y)


def _twig(bend: float, share: float, dx: float, dy: float) -> str:
    x, y = along(bend, share)
    return stroke(route("M", x, y, "Q", x + 0.3 * dx, y + 0.8 * dy, x + dx, y + dy), BARK_DARK, 3.4)


def tuft(wide: float, round_: float, seed: int, colours: Foliage) -> str:
    """Return one cluster of leaves of the bough in the middle of a square, `TUFT` times as wide as the cluster itself."""
    size, middle, radii = TUFT * 2 * wide, TUFT * wide, (wide, round_ * wide)
    return drawing(size, size, cluster((middle, middle), radii, seed, colours), leaves((middle, middle), radii, 10, seed, colours, 14))


def single_leaf(turn_deg: float, colour: str) -> str:
    """Return one leaf as it hangs from the bough, 28 wide and high."""
    return drawing(28, 28, leaf((14, 14), 24, turn_deg, colour))


def blossom() -> str:
    """Return one open blossom, 34 wide and high."""
    turns = (2 * math.pi * petal / 5 - math.pi / 2 for petal in range(5))
    petals = "".join(oval((17 + 8 * math.cos(turn), 17 + 8 * math.sin(turn)), (6.6, 6.6), "#ffe9e4") for turn in turns)
    return drawing(34, 34, petals, oval((17, 17), (5.4, 5.4), "#e2889a"), oval((17, 17), (2.6, 2.6), "#ffe2a6"))
