"""The signs in the cards' pictures: arrows, bubbles, clouds, targets, days; each is drawn around its own origin."""

import math

from game.screen.canvas import Point
from game.screen.card_people import LIGHT, LIT, ROSE
from game.screen.shapes import oval, polygon, route, shape, stroke
from game.screen.theme import SKY

GLASS, STEEL = "#cfd6e6", "#9aa6c0"


def arrow(path: str, tip: Point, degrees: float, colour: str = LIT, width: float = 12.0) -> str:
    """A line with a head at its tip; 0 degrees points to the right, 90 down."""
    points = [(width * 2.0, 0.0), (-width * 0.7, -width * 1.5), (-width * 0.7, width * 1.5)]
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    head = [(tip[0] + x * cos - y * sin, tip[1] + x * sin + y * cos) for x, y in points]
    return stroke(path, colour, width) + shape(polygon(head), colour)


def bubble(wide: float, high: float, tail: float, colour: str = LIGHT) -> str:
    """What somebody says; the origin is its middle, its tail points down to `tail`."""
    w, h = wide / 2, high / 2
    body = route(
        "M", -w + 22, -h, "H", w - 22, "Q", w, -h, w, -h + 22, "V", h - 22, "Q", w, h, w - 22, h, "H", -w + 22, "Q", -w, h, -w, h - 22
    )
    foot = route("M", -12, h - 2, "L", tail, h + 34, "L", 22, h - 2, "Z")
    return shape(body + " " + route("V", -h + 22, "Q", -w, -h, -w + 22, -h, "Z"), colour) + shape(foot, colour)


def thought(wide: float, high: float) -> str:
    """A cloud of thought; the origin is its middle."""
    w, h = wide / 2, high / 2
    puffs = ((-0.55, 0.1, 0.5), (0.0, -0.25, 0.62), (0.55, 0.05, 0.5), (-0.2, 0.3, 0.55), (0.3, 0.32, 0.5))
    return "".join(oval((x * w, y * h), (r * w, r * h * 1.15), LIGHT) for x, y, r in puffs)


def calendar(columns: int, marks: str) -> str:
    """A sheet with a day for each letter of `marks`: x a stone, o a day off; the origin is its top left."""
    rows, step = -(-len(marks) // columns), 58
    wide, high = columns * step + 24, rows * step + 64
    sheet = shape(
        route(
            "M",
            0,
            14,
            "Q",
            0,
            0,
            14,
            0,
            "H",
            wide - 14,
            "Q",
            wide,
            0,
            wide,
            14,
            "V",
            high - 14,
            "Q",
            wide,
            high,
            wide - 14,
            high,
            "H",
            14,
            "Q",
            0,
            high,
            0,
            high - 14,
            "Z",
        ),
        LIGHT,
    )
    head = shape(route("M", 0, 34, "V", 14, "Q", 0, 0, 14, 0, "H", wide - 14, "Q", wide, 0, wide, 14, "V", 34, "Z"), ROSE)
    days = "".join(
        _day((12 + (number % columns + 0.5) * step, 48 + (number // columns + 0.5) * step), mark) for number, mark in enumerate(marks)
    )
    return sheet + head + days


def target(radius: float, opacity: float = 1.0) -> str:
    """A round target."""
    return "".join(
        oval((0, 0), (radius * share,) * 2, colour, opacity)
        for share, colour in ((1.0, LIGHT), (0.72, ROSE), (0.44, LIGHT), (0.18, SKY[0]))
    )


def bolt(colour: str = LIT) -> str:
    """A pulse; about 60 wide and 100 high around its middle."""
    return shape("M12,-52 L-30,8 H-4 L-14,52 L30,-12 H4 Z", colour)


def _day(at: Point, mark: str) -> str:
    x, y = at
    ground = shape(route("M", x - 23, y - 23, "h", 46, "v", 46, "h", -46, "Z"), "#e5dccb")
    if mark == "x":
        return ground + oval((x, y + 5), (18, 9), "#6d6a6c") + oval((x, y), (18, 9), LIT)
    return (
        ground
        + stroke(route("M", x - 10, y + 10, "Q", x + 2, y - 2, x + 11, y - 12), "#5f8a70", 5)
        + shape(route("M", x - 12, y + 8, "Q", x - 12, y - 14, x + 14, y - 14, "Q", x + 12, y + 10, x - 12, y + 8, "Z"), "#7da58d")
    )
