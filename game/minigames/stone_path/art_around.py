"""Drawings of what floats on the lake, hangs in the air and blooms on the near bank."""

import math

from game.screen.easing import chance, mixed
from game.screen.shapes import drawing, fade, halo, oval, polygon, route, shape, stroke

WOOD, DARK, LIT, PALE, ROOF, WINDOW = "#6a4f56", "#2c3550", "#e8b48c", "#fff3df", "#4a3f5c", "#ffe2a0"
RAYS = 450


def rowing_boat() -> str:
    """A rowing boat at rest, 150 wide and 48 high; its waterline is at 38."""
    hull = shape("M4,14 C30,24 116,24 146,10 C140,34 124,40 100,40 L44,40 C22,40 10,30 4,14 Z", WOOD)
    side = shape("M100,22 C120,20 136,15 146,10 C140,34 124,40 100,40 Z", LIT, 0.6)
    rim = stroke("M4,14 C30,24 116,24 146,10", LIT, 3)
    return drawing(150, 48, stroke("M62,20 L128,2", "#8a6a5c", 3.5), hull, side, rim, stroke("M40,22 L112,22", DARK, 3, 0.6))


def sailboat() -> str:
    """A small boat under sail, 90 wide and 110 high."""
    mast = stroke("M44,96 L44,4", DARK, 2.6)
    main = shape("M47,8 C74,34 80,62 78,84 L47,86 Z", PALE) + shape("M60,24 C76,44 80,64 78,84 L64,85 C68,62 66,40 60,24 Z", "#ffd9a0", 0.8)
    jib = shape("M41,16 C28,44 18,66 12,84 L41,86 Z", "#d8cfdc")
    return drawing(
        90, 110, mast, main, jib, shape("M6,90 L86,90 C80,104 66,108 46,108 C24,108 12,102 6,90 Z", WOOD), stroke("M8,91 L84,91", LIT, 2.4)
    )


def pavilion() -> str:
    """A tea house on stilts, 150 wide and 120 high."""
    stilts = "".join(stroke(f"M{x},84 L{x},116", DARK, 4.5) for x in (24, 58, 92, 126))
    posts = "".join(stroke(f"M{x},46 L{x},80", WOOD, 4.5) for x in (30, 58, 92, 120))
    inside = shape("M30,48 L120,48 L120,80 L30,80 Z", WINDOW, 0.55)
    roof = shape("M6,50 C34,44 56,30 62,12 L88,12 C94,30 116,44 144,50 L136,54 L14,54 Z", ROOF) + shape(
        "M80,12 L88,12 C94,30 116,44 144,50 L136,54 L104,54 C94,40 86,28 80,12 Z", LIT, 0.5
    )
    deck = shape("M14,78 L136,78 L136,87 L14,87 Z", WOOD) + stroke("M14,79 L136,79", LIT, 2.4)
    return drawing(150, 120, stilts, inside, posts, roof, deck)


def lantern() -> str:
    """A paper lantern on a float, 44 wide and 56 high."""
    glow = fade("glow", (0, 8), (0, 46), ((0, "#ffcf87", 0.95), (0.6, "#fff0c4", 1), (1, "#f5a860", 1)))
    return drawing(
        44,
        56,
        oval((22, 48), (21, 6), WOOD),
        glow,
        shape("M9,46 L12,10 L32,10 L35,46 Z", "url(#glow)"),
        stroke("M9,46 L12,10 L32,10 L35,46", "#a8694a", 1.8),
        stroke("M22,10 L22,46", "#c9824f", 1.2, 0.7),
    )


def balloon() -> str:
    """A balloon with its basket, 130 wide and 190 high."""
    parts = [stroke(f"M{x},112 L{y},158", DARK, 1.6) for x, y in ((38, 54), (92, 76), (65, 65))]
    parts.append(shape("M65,4 C104,4 124,34 124,62 C124,92 96,108 82,128 L48,128 C34,108 6,92 6,62 C6,34 26,4 65,4 Z", "#d98f86"))
    for left, right, colour in ((28, 50, PALE), (80, 102, PALE), (102, 124, "#f6c79a")):
        parts.append(
            shape(
                route(
                    "M",
                    65,
                    4,
                    "C",
                    left,
                    24,
                    left - 6,
                    80,
                    mixed(48, 82, (left - 6) / 118),
                    128,
                    "L",
                    mixed(48, 82, (right - 6) / 118),
                    128,
                    "C",
                    right + 4,
                    80,
                    right,
                    24,
                    65,
                    4,
                    "Z",
                ),
                colour,
                0.8,
            )
        )
    return drawing(130, 190, *parts, shape("M52,156 L78,156 L75,178 L55,178 Z", WOOD), stroke("M52,157 L78,157", LIT, 3))


def moon() -> str:
    """The pale moon that is still up, 110 wide and high."""
    light = halo("light", (55, 55), 54, ((0, "#fff8ea", 0.45), (0.5, "#fff8ea", 0.22), (1, "#fff8ea", 0)))
    disc = shape("M55,25 A30,30 0 1 1 34,78 A26,26 0 0 0 55,25 Z", "#fff8ea", 0.95)
    return drawing(110, 110, light, oval((55, 55), (54, 54), "url(#light)"), disc)


def kite(sway: float) -> str:
    """A kite with a long tail, 120 wide and 170 high."""
    tail = route("M", 70, 76, "C", 60 + 14 * sway, 100, 40 - 14 * sway, 112, 46 + 16 * sway, 134, "S", 22, 150, 24 - 12 * sway, 166)
    bows = "".join(oval((x, y), (7, 3), "#f6c79a") for x, y in ((58 + 6 * sway, 100), (44 + 4 * sway, 124), (34 + 4 * sway, 146)))
    cloth = (
        shape("M82,4 L112,44 L70,78 L52,30 Z", "#d98f86")
        + shape("M82,4 L112,44 L70,78 Z", "#f6c79a")
        + stroke("M82,4 L70,78 M52,30 L112,44", DARK, 1.6)
    )
    return drawing(120, 170, stroke(tail, PALE, 2.2), bows, cloth)


def irises(seed: int, bend: float) -> str:
    """Irises on the near bank, 150 wide and 150 high."""
    parts = [
        stroke(
            route(
                "M",
                20 + 14 * n,
                152,
                "Q",
                22 + 14 * n,
                90,
                20 + 14 * n + bend + 20 * (chance(seed, n) - 0.5),
                mixed(40, 90, chance(seed, n, 1)),
            ),
            "#2f4d52",
            5,
        )
        for n in range(9)
    ]
    for n in range(4):
        x, y = 28 + 32 * n + bend * 0.8, mixed(24, 60, chance(seed, n, 2))
        parts.append(stroke(route("M", 30 + 30 * n, 152, "Q", 30 + 30 * n, 100, x, y + 12), "#3d6158", 3.6))
        parts += [
            shape(
                route(
                    "M", x, y + 10, "C", x + 22 * s, y - 4, x + 24 * s, y + 14, x + 15 * s, y + 20, "Q", x + 5 * s, y + 18, x, y + 10, "Z"
                ),
                "#7d6bc0" if s < 0 else "#a08fdc",
            )
            for s in (-1, 1)
        ]
        parts += [
            shape(
                route(
                    "M", x - 8, y + 8, "C", x - 12, y - 14, x + 2, y - 16, x, y - 18, "C", x + 14, y - 12, x + 12, y - 4, x + 8, y + 8, "Z"
                ),
                "#8f7fd0",
            ),
            oval((x, y + 11), (3.4, 4.2), "#ffd67e"),
        ]
    return drawing(150, 150, *parts)


def poppies(seed: int, bend: float) -> str:
    """Poppies on the near bank, 150 wide and 150 high: some open, some still in bud."""
    parts = []
    for n in range(7):
        x, y, wide = 16 + 19 * n + bend, mixed(30, 96, chance(seed, n, 3)), mixed(10, 15, chance(seed, n, 4))
        parts.append(stroke(route("M", 18 + 18 * n, 152, "Q", 14 + 18 * n, 112, x, y + 0.6 * wide), "#4a6b52", 2.8))
        if n % 4 == 2:
            parts.append(oval((x, y), (0.4 * wide, 0.6 * wide), "#6d8a5e"))
            continue
        back = ("C", x - 0.9 * wide, y - 1.1 * wide, x + 0.9 * wide, y - 1.1 * wide, x + wide, y - 0.2 * wide)
        parts.append(shape(route("M", x - wide, y - 0.2 * wide, *back, "L", x, y + 0.3 * wide, "Z"), "#b9503c"))
        parts.append(oval((x, y - 0.25 * wide), (0.42 * wide, 0.2 * wide), "#3a2836"))
        front = ("C", x - 0.9 * wide, y + 1.1 * wide, x + 0.9 * wide, y + 1.1 * wide, x + wide, y - 0.3 * wide)
        parts.append(shape(route("M", x - wide, y - 0.3 * wide, *front, "Q", x, y + 0.35 * wide, x - wide, y - 0.3 * wide, "Z"), "#e07850"))
        lit = ("C", x + 0.5 * wide, y + 0.9 * wide, x + 0.95 * wide, y + 0.5 * wide, x + wide, y - 0.3 * wide)
        parts.append(
            shape(
                route("M", x + 0.1 * wide, y + 0.6 * wide, *lit, "Q", x + 0.6 * wide, y + 0.1 * wide, x + 0.1 * wide, y + 0.6 * wide, "Z"),
                "#f6a878",
            )
        )
    return drawing(150, 150, *parts)


def sky_lantern() -> str:
    """A lantern that rises, 40 wide and 52 high."""
    glow = fade("glow", (0, 4), (0, 48), ((0, "#e8935a", 0.9), (0.6, "#ffd489", 1), (1, "#fff4cf", 1)))
    return drawing(40, 52, glow, shape("M10,48 C2,30 4,6 20,4 C36,6 38,30 30,48 Z", "url(#glow)"), stroke("M10,48 L30,48", "#8a5a44", 2))


def paper_boat() -> str:
    """A folded boat with a candle, 64 wide and 50 high."""
    hull = shape(polygon([(2, 24), (62, 24), (50, 46), (14, 46)]), PALE) + shape(polygon([(32, 24), (62, 24), (50, 46)]), "#ffd9a0", 0.7)
    return drawing(
        64, 50, shape(polygon([(18, 24), (32, 4), (46, 24)]), "#e6d9d4"), shape(polygon([(32, 4), (46, 24), (32, 24)]), "#ffe9c2"), hull
    )


def rainbow() -> str:
    """A wide soft bow, 900 wide and 330 high."""
    colours = ("#e58c86", "#f2b48a", "#f8dd9c", "#a9cfa4", "#8fb4d8", "#9a8fc8")
    bows = (
        stroke(f"M{40 + 11 * n},330 A{410 - 11 * n},{300 - 11 * n} 0 0 1 {860 - 11 * n},330", colour, 12, 0.42)
        for n, colour in enumerate(colours)
    )
    return drawing(900, 330, *bows)


def aurora(seed: int) -> str:
    """One long curtain of northern light, 1800 wide and 260 high, that meets itself at its ends."""
    rays = [
        fade(
            "ray",
            (0, 0),
            (0, 260),
            ((0, "#8f7fe0", 0), (0.35, "#8fa8f0", 0.16), (0.72, "#8ff0c4", 0.36), (0.9, "#c4ffe0", 0.42), (1, "#8ff0c4", 0)),
        )
    ]
    for n in range(RAYS):
        turn = 2 * math.pi * n / RAYS
        foot = 190 + 34 * math.sin(2 * turn + seed) + 22 * math.sin(5 * turn + 2 * seed)
        tall = (0.55 + 0.45 * math.sin(3 * turn + seed)) * mixed(0.6, 1.0, chance(seed, n // 4))
        place = f'transform="translate({1800 / RAYS * n:.1f} {foot - 190 * tall:.1f}) scale(1 {190 * tall / 260:.3f})"'
        rays.append(f"<g {place}>{shape('M0,0 H4.4 V260 H0 Z', 'url(#ray)')}</g>")
    return drawing(1800, 260, *rays)
