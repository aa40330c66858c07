"""The land that a page of the map is painted on: hills at dawn, meadows, woods and water, each page another one."""

import math
from collections.abc import Sequence

from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.landscape_ground import Spot
from game.screen.landscape_hour import DAWN
from game.screen.shapes import Stop, blend, drawing, fade, halo, oval, polygon, shape, stroke
from game.screen.shapes_land import TREES

HIGH = 900.0
RIDGES = (262.0, 300.0, 352.0, 424.0, 512.0, 614.0, 730.0)
"""Where the rows of land begin, the furthest first."""
ROLLS = (34.0, 20.0, 16.0, 20.0, 24.0, 28.0, 26.0)
TONES = (*DAWN.hills, DAWN.meadow[0], DAWN.meadow[1])
POINT_EVERY, KINDS = 20.0, 4
GROVES, IN_GROVE = (5, 3, 4, 9), 5
LAKES: tuple[tuple[tuple[float, float, float, float], ...], ...] = (
    ((0.40, 520, 0.44, 92), (0.86, 396, 0.20, 26)),
    ((0.78, 600, 0.24, 52),),
    ((0.20, 420, 0.22, 30), (0.66, 672, 0.30, 50)),
    ((0.30, 640, 0.22, 44),),
)
"""For each kind of page its waters: the middle across, how far down, half its width, half its height."""


def map_land(width: float, number: int, way: Sequence[Spot]) -> str:
    """Return the ground of page `number` as SVG; nothing grows on the `way`."""
    kind = number % KINDS
    parts = [*_sky(width, number)]
    for row in range(len(RIDGES)):
        parts.append(_row(width, number, row))
        parts += [_water(width, lake, number) for lake in LAKES[kind] if _row_at(lake[1]) == row]
        parts += _trees(width, number, row, way) + _grass(width, number, row)
    return drawing(width, HIGH, *parts)


def _sky(width: float, number: int) -> list[str]:
    stops: tuple[Stop, ...] = tuple((at, tone, 1.0) for at, tone in zip((0.0, 0.3, 0.62, 0.85, 1.0), DAWN.sky, strict=True))
    sun = (width * mixed(0.3, 0.7, chance(number, 3)), 236.0)
    light: tuple[Stop, ...] = ((0, "#fff4d6", 0.9), (0.14, "#ffe3b0", 0.55), (1, "#ffd9a0", 0))
    return [
        fade("sky", (0, 0), (0, 300), stops),
        shape(polygon([(0, 0), (width, 0), (width, 320), (0, 320)]), "url(#sky)"),
        halo("sun", sun, 330, light),
        oval(sun, (330, 330), "url(#sun)"),
        oval(sun, (40, 40), "#fff7e2"),
    ]


def _row_at(y: float) -> int:
    """Return the row of land that lies at a height of the picture."""
    return max(row for row, top in enumerate(RIDGES) if top <= y)


def _ridge(number: int, row: int, x: float) -> float:
    """Return how high row `row` of the land reaches at `x`."""
    waves = ((530.0, 1.0), (290.0, 0.5), (130.0, 0.16 if row else 0.4))
    roll = sum(size * math.sin(2 * math.pi * (x / long + chance(number, row, int(long)))) for long, size in waves)
    return RIDGES[row] - ROLLS[row] * roll * (1.25 if number % KINDS == 2 else 0.85)


def _row(width: float, number: int, row: int) -> str:
    line = [(x, _ridge(number, row, x)) for x in _steps(width)]
    low = RIDGES[row + 1] + 40 if row + 1 < len(RIDGES) else HIGH
    colour = TONES[row]
    foot = blend(colour, DAWN.mist, 0.52 - 0.09 * row) if row < 5 else blend(colour, DAWN.meadow[2], 0.55)
    name = f"row{row}"
    ground = fade(name, (0, RIDGES[row] - ROLLS[row]), (0, low), ((0, blend(colour, DAWN.warm, 0.1), 1), (0.3, colour, 1), (1, foot, 1)))
    return ground + shape(polygon([*line, (width, HIGH), (0.0, HIGH)]), f"url(#{name})") + _lit_edge(line, row)


def _lit_edge(line: Sequence[Point], row: int) -> str:
    """The sun's thin line along a ridge."""
    path = "M" + " L".join(f"{x:.1f},{y + 1:.1f}" for x, y in line)
    return stroke(path, DAWN.warm, 1.6, 0.30 if row < 5 else 0.14)


def _water(width: float, lake: tuple[float, float, float, float], number: int) -> str:
    across, y, half_wide, half_high = lake
    middle, wide = (across * width, y), half_wide * width
    shore = [_shore(middle, wide, half_high, number, turn) for turn in range(48)]
    edge = [(x, y_edge + 5) for x, y_edge in shore]
    name = f"lake{y:.0f}"
    stops: tuple[Stop, ...] = tuple((at, tone, 0.95) for at, tone in zip((0.0, 0.35, 1.0), DAWN.water[:3], strict=True))
    tone = fade(name, (0, y - half_high), (0, y + half_high), stops)
    ground = shape(polygon(edge), DAWN.meadow[1], 0.5)
    return ground + tone + shape(polygon(shore), f"url(#{name})") + _glints(middle, wide, half_high, number)


def _shore(middle: Point, wide: float, high: float, number: int, turn: int) -> Point:
    angle = 2 * math.pi * turn / 48
    bend = 1 + 0.10 * math.sin(3 * angle + 6 * chance(number, 5)) + 0.05 * math.sin(7 * angle + 6 * chance(number, 6))
    return middle[0] + wide * bend * math.cos(angle), middle[1] + high * bend * math.sin(angle)


def _glints(middle: Point, wide: float, high: float, number: int) -> str:
    drawn = ""
    for glint in range(16):
        x = middle[0] + wide * mixed(-0.7, 0.7, chance(number, glint, 31))
        y = middle[1] + high * mixed(-0.55, 0.6, chance(number, glint, 32))
        drawn += oval((x, y), (mixed(10, 34, chance(number, glint, 33)), 1.5), "#fff1cf", 0.4)
    return drawn


def _trees(width: float, number: int, row: int, way: Sequence[Spot]) -> list[str]:
    if row < 2:
        return []
    size, leaf = 13.0 * 1.34**row, blend(TONES[row], DAWN.meadow[2], 0.62)
    lit = blend(leaf, DAWN.warm, 0.32)
    feet = sorted(_feet(width, number, row), key=lambda foot: foot[1])
    grown = [(foot, size * mixed(0.65, 1.2, chance(number, row, place, 9))) for place, foot in enumerate(feet)]
    kinds = tuple(TREES.values())
    free = [(foot, tall) for foot, tall in grown if _is_free(foot, tall, way) and not _in_water(width, number, foot)]
    return [kinds[int(chance(number, int(foot[0] / 260)) * len(kinds))](foot, tall, leaf, lit) for foot, tall in free]


def _feet(width: float, number: int, row: int) -> list[Point]:
    """Trees stand together in groves, on their own row of land."""
    feet = []
    for tree in range(GROVES[number % KINDS] * IN_GROVE):
        grove = tree // IN_GROVE
        x = width * chance(number, row, grove, 1) + 110 * (chance(number, row, tree, 2) - 0.5)
        feet.append((x, _ridge(number, row, x) + 8 + 46 * chance(number, row, grove, 3) + 18 * chance(number, row, tree, 4)))
    return feet


def _is_free(foot: Point, tall: float, way: Sequence[Spot]) -> bool:
    x, y = foot[0], foot[1] - tall / 2
    return all(abs(at.x - x) > 0.4 * tall + 80 * at.scale or abs(at.y - y) > 0.62 * tall + 45 * at.scale for at in way)


def _in_water(width: float, number: int, foot: Point) -> bool:
    return any(
        math.hypot((foot[0] - across * width) / (half_wide * width), (foot[1] - y) / half_high) < 1.2
        for across, y, half_wide, half_high in LAKES[number % KINDS]
    )


def _grass(width: float, number: int, row: int) -> list[str]:
    """Tufts of grass, and on a meadow flowers; none where the land is far."""
    if row < 4:
        return []
    found = []
    for tuft in range(60):
        x = width * chance(number, row, tuft, 21)
        y = _ridge(number, row, x) + 14 + 90 * chance(number, row, tuft, 22)
        if _in_water(width, number, (x, y)):
            continue
        if number % KINDS == 1 and tuft % 3 == 0:
            found.append(oval((x, y), (3.2, 2.4), ("#fde9c4", "#f6c79a", "#d98f86")[tuft % 9 // 3], 0.8))
        else:
            lean, tall = mixed(-5, 5, chance(number, row, tuft, 23)), mixed(7, 15, chance(number, row, tuft, 24))
            found.append(stroke(f"M{x:.1f},{y:.1f} q{lean / 3:.1f},{-0.6 * tall:.1f} {lean:.1f},{-tall:.1f}", DAWN.mist, 1.7, 0.22))
    return found


def _steps(width: float) -> list[float]:
    return [min(width, step * POINT_EVERY) for step in range(math.ceil(width / POINT_EVERY) + 1)]
