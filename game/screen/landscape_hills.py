"""The hills: rows of land behind one another, each paler, slower and mistier the further it is."""

import math

import pygame

from game.screen.canvas import Canvas, Point, painted
from game.screen.easing import chance, mixed
from game.screen.landscape_ground import HORIZON
from game.screen.landscape_hour import Mixed, Palette
from game.screen.landscape_lands import Land
from game.screen.landscape_rows import Row
from game.screen.shapes import blend, drawing, fade, open_line, polygon, shape, stroke
from game.screen.shapes_land import grove, tower

POINT_EVERY = 12.0
RIDGE = ((0.5, 1.0), (0.42, 0.55), (0.22, 0.42), (0.26, 0.24), (0.08, 0.12))
"""The edge between light and shade on a mountain, from its foot to its top, as shares of width and depth."""
SHOULDER = tuple((0.62 * share**0.7, share**1.35) for share in (1.0, 0.75, 0.5, 0.25, 0.08))
"""The same on a hill, softer."""


class Hills:
    """All rows of hills, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, seed: int, land: Land) -> None:
        self._rows = land.rows
        self._tiles = [_tile(canvas, seed, place, land) for place in range(len(land.rows))]

    def draw(self, canvas: Canvas, drift: float, hour: float, place: int) -> None:
        """Draw row `place` (0 is the furthest)."""
        row = self._rows[place]
        canvas.strip(self._tiles[place].at(hour), drift * row.speed + 400 * place, row.top)

    def tile(self, place: int) -> Mixed:
        """Return the picture of a row, for its reflection."""
        return self._tiles[place]


def _tile(canvas: Canvas, seed: int, place: int, land: Land) -> Mixed:
    row = land.rows[place]
    size = (canvas.px(row.length), canvas.px(HORIZON + 4 - row.top))

    def paint(palette: Palette) -> pygame.Surface:
        return painted(_picture(land, seed, place, palette), size)

    return Mixed(paint, 0.3 + 0.15 * place, land.day)


def _picture(land: Land, seed: int, place: int, palette: Palette) -> str:
    row = land.rows[place]
    line = skyline(row, seed + 20 + place)
    ground = [*line, (row.length, HORIZON + 4), (0.0, HORIZON + 4)]
    colour = palette.hills[place]
    foot = blend(colour, palette.mist, 0.62 - 0.09 * place)
    body = fade("body", (0, row.base - row.height), (0, HORIZON), ((0, colour, 1), (0.3, colour, 1), (1, foot, 1)))
    parts = [body, *_plants(land, line, seed, place, palette), shape(polygon(ground), "url(#body)")]
    parts += _lit(row, line, place, palette)
    if row.snow > 0:
        parts += [_cap(row, line, crest, palette) for crest in _crests(line)]
    return drawing(row.length, HORIZON + 4 - row.top, *parts, top=row.top)


def skyline(row: Row, seed: int) -> list[Point]:
    """Return the points of a rolling skyline that meets itself after the row's length."""
    count = round(row.length / POINT_EVERY)
    waves = [(cycles, 2 * math.pi * chance(seed, cycles)) for cycles in (2, 3, 5, 9, 14)]

    def height(share: float) -> float:
        return sum(_wave(row, cycles, 2 * math.pi * cycles * share + phase) for cycles, phase in waves)

    return [(row.length * at / count, row.base - row.height * height(at / count)) for at in range(count + 1)]


def _wave(row: Row, cycles: int, angle: float) -> float:
    strength = 1.5 / math.pow(cycles, 1.05)
    if not row.peaks:
        return strength * math.sin(angle)
    return strength * (1.1 - 1.9 * math.sqrt(math.sin(angle) ** 2 + 0.012))


def _plants(land: Land, line: list[Point], seed: int, place: int, palette: Palette) -> list[str]:
    row = land.rows[place]
    if not row.trees:
        return []
    dark = palette.hills[min(place + 1, 4)] if place < 4 else blend(palette.hills[4], palette.meadow[2], 0.45)
    leaf = blend(palette.hills[place], dark, 0.75)
    lit = blend(leaf, palette.warm, 0.30)
    parts = grove(line, row.trees, row.tree_size, seed * 31 + place, leaf, lit, land.trees, land.leaves)
    if row.tower_at is not None:
        parts.append(tower(line[int(row.tower_at * len(line))], 62, leaf, lit, palette.warm))
    return parts


def _lit(row: Row, line: list[Point], place: int, palette: Palette) -> list[str]:
    """The flanks that fall away to the right face the sun: they and every crest are warmer."""
    parts = [stroke(open_line(line), palette.warm, 1.6, 0.42 - 0.05 * place)]
    for crest in _crests(line):
        flank, name = _flank(line, crest, row.peaks), f"flank{crest}"
        # The light is gone where the next hill begins, so that no edge shows in the valley.
        top, valley = line[crest][1], max(y for _, y in flank[: -len(RIDGE)])
        parts.append(fade(name, (0, top - 4), (0, valley - 1), ((0, palette.warm, 0.46 - 0.04 * place), (1, palette.warm, 0))))
        parts.append(shape(polygon(flank), f"url(#{name})"))
    return parts


def _crests(line: list[Point]) -> list[int]:
    return [at for at in range(3, len(line) - 3) if line[at][1] == min(point[1] for point in line[at - 3 : at + 4])]


def _flank(line: list[Point], crest: int, steep: bool) -> list[Point]:
    """From the crest down the right side, then back: under a mountain's ridge, or along the long shoulder of a hill."""
    end = crest
    while end < len(line) - 1 and line[end + 1][1] >= line[end][1]:
        end += 1
    (top_x, top_y), (foot_x, foot_y) = line[crest], line[end]
    edge = RIDGE if steep else SHOULDER
    return [*line[crest : end + 1], *((mixed(top_x, foot_x, x), mixed(top_y, foot_y + 6, y)) for x, y in edge)]


def _cap(row: Row, line: list[Point], crest: int, palette: Palette) -> str:
    """The snow on a summit: it ends in teeth, deeper in the gullies."""
    level = line[crest][1] + row.snow
    left = right = crest
    while left > 0 and line[left - 1][1] < level and line[left - 1][1] >= line[left][1]:
        left -= 1
    while right < len(line) - 1 and line[right + 1][1] < level and line[right + 1][1] >= line[right][1]:
        right += 1
    edge = line[left : right + 1]
    teeth = [(x, mixed(y, level, 0.35 if number % 2 else 0.8)) for number, (x, y) in enumerate(edge[1:-1])]
    return shape(polygon([*edge, *reversed(teeth)]), blend(palette.sky[4], "#ffffff", 0.5), 0.85)
