"""Drawings of the orchard's ground: the meadow on the shore, its grass and flowers, and what a season strews on it."""

from itertools import pairwise

from game.minigames.orchard.foliage import leaf
from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.landscape_hour import Palette
from game.screen.shapes import blend, drawing, fade, halo, open_line, oval, polygon, route, shape, stroke

GROUND_TOP = 576.0
SHORE = (
    (-60, 608),
    (180, 610),
    (420, 614),
    (700, 620),
    (960, 628),
    (1180, 644),
    (1330, 672),
    (1440, 712),
    (1530, 764),
    (1620, 832),
    (1760, 900),
)
"""The meadow's edge towards the lake."""
PETALS = ("#f6c79a", "#fff1e6", "#e7a3a0", "#c9b6e0")
STREWN = {"summer": "", "autumn": "#d58a55", "blossom": "#f3cfd0", "snow": "#eef1f6"}


def ground(palette: Palette, season: str, width: float, seed: int) -> str:
    """Return the meadow, `width` wide."""
    grass = tuple(
        blend(colour, "#dfe5ee", share) if season == "snow" else colour
        for colour, share in zip(palette.meadow, (0.62, 0.4, 0.12), strict=True)
    )
    edge = _soft([(x + (width - 1600) / 2, y) for x, y in SHORE])
    left = [(-80.0, 608.0), *edge] if width > 1600 else edge
    stops = ((0, blend(grass[0], palette.warm, 0.22), 1), (0.4, grass[1], 1), (1, grass[2], 1))
    land = shape(polygon([*left, (width + 80, 900), (-80, 900)]), "url(#meadow)")
    sand = stroke(open_line([(x + 3, y + 3) for x, y in left]), blend(palette.warm, grass[0], 0.35), 5, 0.55)
    parts = (
        fade("meadow", (0, 608), (0, 890), stops),
        land,
        sand,
        _pools(palette),
        *_tufts(left, palette, grass, width, seed),
        _strewn(season, width, seed),
    )
    return drawing(width, 900 - GROUND_TOP, *parts, top=GROUND_TOP)


def _pools(palette: Palette) -> str:
    """Low sun that lies over the grass in long soft pools, each a round light pressed flat."""
    light = halo("pool", (0, 0), 50, ((0, palette.warm, 0.30), (0.5, palette.warm, 0.13), (1, palette.warm, 0)))
    pools = ((1130, 690, 9.6), (760, 660, 8.0), (1010, 762, 10.5), (420, 660, 6.0))
    return light + "".join(
        f'<g transform="translate({x} {y}) scale({wide} {0.075 * wide:.2f})">{oval((0, 0), (50, 50), "url(#pool)")}</g>'
        for x, y, wide in pools
    )


def _soft(points: list[Point]) -> list[Point]:
    """Cut the corners of a line, three times."""
    for _ in range(3):
        pairs = list(pairwise(points))
        cut = [(mixed(a[0], b[0], share), mixed(a[1], b[1], share)) for a, b in pairs for share in (0.25, 0.75)]
        points = [points[0], *cut, points[-1]]
    return points


def _tufts(edge: list[Point], palette: Palette, grass: tuple[str, ...], width: float, seed: int) -> list[str]:
    tufts = []
    for number in range(420):
        near = chance(seed, number, 81)
        x, y = width * chance(seed, number, 82), mixed(632, 900, near)
        if y > _height(edge, x) + 8:
            tall = mixed(8, 40, near**1.6) * mixed(0.6, 1.2, chance(seed, number, 83))
            lean = tall * mixed(-0.35, 0.5, chance(seed, number, 84))
            lit = chance(seed, number, 85) < 0.3
            colour = blend(grass[0], palette.warm, 0.5) if lit else blend(grass[0], grass[2], 0.2 + 0.6 * near)
            tufts.append(
                (y, stroke(f"M{x:.0f},{y:.0f} q{0.1 * lean:.1f},{-0.6 * tall:.1f} {lean:.1f},{-tall:.1f}", colour, 2.0 + near, 0.8))
            )
    return [drawn for _, drawn in sorted(tufts)]


def _height(edge: list[Point], x: float) -> float:
    return next((y for at, y in edge if at >= x), 900.0)


def _strewn(season: str, width: float, seed: int) -> str:
    if not STREWN[season]:
        return ""
    spots = (
        (mixed(0.02, 0.8, chance(seed, number, 86)) * width, mixed(640, 880, chance(seed, number, 87)), number) for number in range(110)
    )
    return "".join(
        leaf(
            (x, y),
            mixed(8, 15, (y - 640) / 240),
            60 * chance(seed, n, 88) - 30,
            blend(STREWN[season], "#7d6a78", 0.5 * chance(seed, n, 89)),
        )
        for x, y, n in spots
    )


def flowers(seed: int) -> str:
    """Return a patch of wild flowers 220 wide and 90 high."""
    parts = []
    for number in range(17):
        x, tall = mixed(14, 206, chance(seed, number, 91)), mixed(26, 66, chance(seed, number, 92))
        lean = mixed(-10, 12, chance(seed, number, 93))
        head, colour = (x + lean, 88 - tall), PETALS[int(4 * chance(seed, number, 94))]
        parts.append(stroke(route("M", x, 90, "Q", x, 88 - 0.5 * tall, *head), "#4d6a5c", 2.4))
        parts += [oval((head[0] + dx, head[1] + dy), (5, 4.2), colour) for dx, dy in ((-5, 0), (5, 0), (0, -5), (0, 4))]
        parts.append(oval(head, (3.2, 3.2), "#b4703f"))
    return drawing(220, 90, *parts)
