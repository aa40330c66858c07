"""Foliage: soft clusters of leaves in the light of the dawn, in the colours of a season and of a kind of tree."""

import math
from typing import NamedTuple

from game.minigames.orchard.shapes_fruit import LOOKS
from game.screen.canvas import Point
from game.screen.easing import chance, mixed
from game.screen.shapes import blend, halo, route, shape

SUNWARD = (0.26, -0.2)
"""From where the light comes, as shares of a cluster's radius."""


class Foliage(NamedTuple):
    """The colours of leaves, from the depth of the crown to its sunny side, and of what lies scattered on it."""

    deep: str
    mid: str
    lit: str
    glint: str


_SEASONS = {
    "summer": Foliage("#1f3446", "#31505a", "#6f8a6c", "#d9c58a"),
    "autumn": Foliage("#43304a", "#7d4650", "#cf7d55", "#ffd08c"),
    "blossom": Foliage("#54446a", "#b3809c", "#f5c6c2", "#fff1e6"),
    "snow": Foliage("#26364f", "#44587a", "#b9c3d6", "#ffffff"),
}


def foliage_of(season: str, kind: str) -> Foliage:
    """Return the colours of the leaves; those of the sun apple's tree are more gold than green."""
    plain, tint = _SEASONS[season], LOOKS[kind].leaf
    share = 0.6 if kind == "sun_apple" else 0.24
    return Foliage(plain.deep, blend(plain.mid, tint, share), blend(plain.lit, blend(tint, "#ffd9a0", 0.4), 1.2 * share), plain.glint)


def cluster(center: Point, radii: Point, seed: int, colours: Foliage, depth: float = 1.0) -> str:
    """Return one cluster of leaves: dark towards the trunk, the darker the greater its `depth`, and lit where it faces the sun."""
    (x, y), (rx, ry) = center, radii
    name, sun = f"cluster{seed}", (x + SUNWARD[0] * rx * 1.6, y + SUNWARD[1] * ry * 2)
    near, far, deep = (
        blend(colours.mid, colours.lit, 0.7),
        blend(colours.mid, colours.deep, 0.55 * depth),
        blend(colours.mid, colours.deep, depth),
    )
    tone = halo(name, sun, 1.25 * rx, ((0, near, 1), (0.35, blend(colours.mid, colours.lit, 0.25), 1), (0.7, far, 1), (1, deep, 1)))
    parts = [tone, shape(_cloud(center, radii, seed), f"url(#{name})")]
    for number in range(5):
        turn = -0.9 + 0.62 * number + 0.3 * chance(seed, number, 50)
        at = (x + 0.56 * rx * math.cos(turn), y + 0.6 * ry * math.sin(turn - 0.5))
        size = mixed(0.2, 0.34, chance(seed, number, 49)) * min(rx, 1.4 * ry)
        parts.append(shape(_cloud(at, (1.25 * size, 0.62 * size), seed + number), colours.lit, mixed(0.42, 0.14, number / 4)))
    return "".join(parts)


def leaves(center: Point, radii: Point, count: int, seed: int, colours: Foliage, size: float = 15.0) -> str:
    """Return single leaves scattered over an oval, most of them towards the light."""
    parts = []
    for number in range(count):
        turn, far = 2 * math.pi * chance(seed, number, 51), chance(seed, number, 52) ** 0.5
        x, y = center[0] + radii[0] * far * math.cos(turn), center[1] + radii[1] * far * math.sin(turn)
        sunny = 0.5 + 0.35 * far * math.cos(turn) - 0.25 * far * math.sin(turn)
        picked = chance(seed, number, 53)
        colour = colours.glint if picked < 0.2 * sunny else blend(colours.mid, colours.lit, sunny)
        parts.append(leaf((x, y), size * mixed(0.6, 1.1, chance(seed, number, 54)), 360 * chance(seed, number, 55), colour))
    return "".join(parts)


def leaf(at: Point, size: float, turn_deg: float, colour: str) -> str:
    """Return one pointed leaf."""
    outline = route("M", -size / 2, 0, "Q", 0, -0.42 * size, size / 2, 0, "Q", 0, 0.42 * size, -size / 2, 0, "Z")
    return f'<g transform="translate({at[0]:.1f} {at[1]:.1f}) rotate({turn_deg:.0f})">{shape(outline, colour)}</g>'


def _cloud(center: Point, radii: Point, seed: int) -> str:
    """An oval whose edge is made of small bows, as a crown of leaves is."""
    count = max(9, round((radii[0] + radii[1]) / 9))
    points = []
    for number in range(count):
        turn = 2 * math.pi * (number + 0.5 * chance(seed, number, 56)) / count
        far = mixed(0.9, 1.04, chance(seed, number, 57))
        points.append((center[0] + radii[0] * far * math.cos(turn), center[1] + radii[1] * far * math.sin(turn), turn))
    steps: list[str | float] = ["M", *points[0][:2]]
    for (x, y, turn), (to_x, to_y, _) in zip(points, [*points[1:], points[0]], strict=True):
        bow = 0.36 * math.hypot(to_x - x, to_y - y)
        half = turn + math.pi / count
        steps += ["Q", (x + to_x) / 2 + bow * math.cos(half), (y + to_y) / 2 + bow * math.sin(half), to_x, to_y]
    return route(*steps, "Z")
