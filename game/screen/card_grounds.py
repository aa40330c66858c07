"""What the pictures of the cards stand on: a land at dawn, a room with a window, a quiet night; and what grows there."""

from itertools import pairwise

from game.screen.canvas import Point
from game.screen.shapes import drawing, fade, halo, oval, route, shape, stroke
from game.screen.theme import HILLS, MEADOW, SKY, STONE, SUN, hex_of

SIDE = 400.0
"""Every picture of a card is a square of this side."""
CORNERS = "M36,0 H364 Q400,0 400,36 V364 Q400,400 364,400 H36 Q0,400 0,364 V36 Q0,0 36,0 Z"
LEAF, LEAF_DARK = "#9fc0a8", "#7da58d"
GLOW = hex_of(SUN)
SKY_STOPS = tuple((at, colour, 1.0) for at, colour in zip((0.0, 0.3, 0.55, 0.7, 0.8), SKY, strict=True))


def picture(ground: str, *parts: str) -> str:
    """Return a whole picture: a ground with round corners, and what stands on it."""
    return drawing(SIDE, SIDE, ground, *parts)


def placed(at: Point, scale: float, *parts: str) -> str:
    """Put parts that are drawn around their own origin at a point."""
    return f'<g transform="translate({at[0]:.1f} {at[1]:.1f}) scale({scale:.3f})">{"".join(parts)}</g>'


def mirrored(at: Point, scale: float, *parts: str) -> str:
    """Put parts at a point as a mirror would show them."""
    return f'<g transform="translate({at[0]:.1f} {at[1]:.1f}) scale({-scale:.3f} {scale:.3f})">{"".join(parts)}</g>'


def turned(at: Point, degrees: float, scale: float, *parts: str) -> str:
    """Put parts at a point, turned clockwise."""
    return f'<g transform="translate({at[0]:.1f} {at[1]:.1f}) rotate({degrees:.1f}) scale({scale:.3f})">{"".join(parts)}</g>'


def dawn() -> str:
    """A morning sky over hills and a meadow."""
    far = shape("M0,262 Q70,206 150,246 Q230,196 300,240 Q350,216 400,244 V364 H0 Z", HILLS[1], 0.75)
    near = shape("M0,292 Q110,250 220,284 Q320,262 400,286 V364 H0 Z", HILLS[3])
    meadow = shape("M0,322 Q130,296 260,318 Q340,308 400,318 V364 Q400,400 364,400 H36 Q0,400 0,364 Z", MEADOW[1])
    return fade("sky", (0, 0), (0, 400), SKY_STOPS) + shape(CORNERS, "url(#sky)") + far + near + meadow


def lake() -> str:
    """A morning sky over a lake."""
    far = shape("M0,216 Q80,164 160,204 Q250,158 320,200 Q360,184 400,204 V250 H0 Z", HILLS[2])
    water = fade("water", (0, 236), (0, 400), ((0, "#a5748c", 1.0), (0.5, "#5a5580", 1.0), (1, "#2c3f5a", 1.0)))
    shine = stroke("M60,272 H120 M250,262 H330 M30,352 H90 M300,340 H372", "#d9a9a0", 4, 0.5)
    lower = shape("M0,236 H400 V364 Q400,400 364,400 H36 Q0,400 0,364 Z", "url(#water)")
    return fade("sky", (0, 0), (0, 330), SKY_STOPS) + shape(CORNERS, "url(#sky)") + far + water + lower + shine


def room() -> str:
    """A quiet room with a floor."""
    wall = fade("wall", (0, 0), (0, 400), ((0, "#3a3f66", 1.0), (1, "#6a5a86", 1.0)))
    floor = shape("M0,338 H400 V364 Q400,400 364,400 H36 Q0,400 0,364 Z", MEADOW[1])
    return wall + shape(CORNERS, "url(#wall)") + floor + stroke("M4,338 H396", HILLS[1], 5)


def night() -> str:
    """A dark ground, for what is thought and not seen."""
    tone = halo("night", (200, 180), 290, ((0, "#4d4f7c", 1.0), (0.55, "#2f3a63", 1.0), (1, "#1d2b4a", 1.0)))
    return tone + shape(CORNERS, "url(#night)")


def window(at: Point, shine: str = "") -> str:
    """A window with the morning, or what `shine` puts there, behind it."""
    x, y = at
    light = fade("pane", (0, y), (0, y + 120), ((0, SKY[1], 1.0), (0.6, SKY[2], 1.0), (1, SKY[4], 1.0)))
    pane = shape(route("M", x, y, "H", x + 110, "V", y + 120, "H", x, "Z"), "url(#pane)")
    bars = route("M", x, y, "H", x + 110, "V", y + 120, "H", x, "Z", "M", x + 55, y, "V", y + 120)
    return light + pane + shine + stroke(bars, STONE[1], 8)


def sun(at: Point, radius: float) -> str:
    """The low sun in its light."""
    light = halo("sunlight", at, radius * 2.6, ((0, GLOW, 0.85), (0.4, "#f6c79a", 0.45), (1, "#f6c79a", 0.0)))
    return light + oval(at, (radius * 2.6, radius * 2.6), "url(#sunlight)") + oval(at, (radius, radius), GLOW)


def stone(at: Point, wide: float, laid: bool = True) -> str:
    """A flat stone, or the place where one will lie."""
    x, y = at
    if not laid:
        return oval(at, (wide / 2, wide * 0.17), MEADOW[1], 0.55)
    side = oval((x, y + wide * 0.09), (wide / 2, wide * 0.19), "#8d8189")
    return (
        side
        + oval(at, (wide / 2, wide * 0.18), STONE[0])
        + oval((x - wide * 0.06, y + wide * 0.015), (wide * 0.3, wide * 0.09), STONE[1], 0.6)
    )


def tree(at: Point, scale: float) -> str:
    """A round tree."""
    crown = oval((0, -84), (46, 42), LEAF_DARK) + oval((-26, -66), (30, 27), LEAF_DARK) + oval((16, -94), (28, 25), LEAF)
    return placed(at, scale, stroke("M0,0 V-60", "#6f5648", 12), crown)


def way(points: tuple[tuple[float, float, float], ...], colour: str = STONE[0], opacity: float = 1.0) -> str:
    """A path through the grass along (x, y, half its width), its bends made round."""
    left = [(x - half, y) for x, y, half in points]
    right = [(x + half, y) for x, y, half in reversed(points)]
    return shape(_round(left, "M") + " " + _round(right, "L") + " Z", colour, opacity)


def _round(points: list[Point], first: str) -> str:
    steps: list[str | float] = [first, *points[0]]
    for (x, y), (to_x, to_y) in pairwise(points):
        steps += ["C", x, (y + to_y) / 2, to_x, (y + to_y) / 2, to_x, to_y]
    return route(*steps)
