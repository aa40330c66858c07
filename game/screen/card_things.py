"""The things in the cards' pictures; each is drawn around its own origin."""

import math

from game.screen.canvas import Point
from game.screen.card_people import DARK, LIGHT, LIT, MOSS, ROSE
from game.screen.shapes import oval, polygon, ring, route, shape, stroke
from game.screen.theme import HILLS, MEADOW, SKY, STONE

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


def clock(radius: float, share: float | None = None) -> str:
    """A clock; `share` of its face is filled from the top, without it two hands are shown."""
    face = oval((0, 0), (radius, radius), LIGHT)
    if share is None:
        hands = stroke(route("M", 0, -radius * 0.55, "V", 0, "L", radius * 0.38, radius * 0.22), DARK, radius * 0.1)
    else:
        end = (radius * 0.8 * math.sin(2 * math.pi * share), -radius * 0.8 * math.cos(2 * math.pi * share))
        r = radius * 0.8
        pie = route("M", 0, 0, "L", 0, -r, "A", r, r, 0.0, "1" if share > 0.5 else "0", "1", *end, "Z")
        hands = shape(pie, LIT)
    return face + hands + ring((0, 0), (radius, radius), STEEL, radius * 0.13)


def hourglass() -> str:
    """An hourglass that has run half; 110 wide and 170 high around its middle."""
    glass = shape("M-42,-76 H42 C42,-34 10,-16 10,0 C10,16 42,34 42,76 H-42 C-42,34 -10,16 -10,0 C-10,-16 -42,-34 -42,-76 Z", GLASS, 0.55)
    sand = shape("M-31,-40 H31 C26,-24 8,-14 5,0 H-5 C-8,-14 -26,-24 -31,-40 Z", LIT) + shape("M-40,74 C-30,44 30,44 40,74 Z", LIT)
    return glass + sand + stroke("M0,0 V56", LIT, 5) + stroke("M-54,-84 H54 M-54,84 H54", HILLS[0], 15)


def syringe() -> str:
    """A syringe that points to the left; about 190 long around its middle."""
    barrel = shape("M-46,-21 H54 V21 H-46 Z", GLASS) + shape("M-46,-17 H6 V17 H-46 Z", ROSE, 0.85)
    marks = stroke("M-24,-19 v12 M-6,-19 v12 M12,-19 v12 M30,-19 v12", DARK, 4)
    return stroke("M-46,0 H-96", STEEL, 6) + barrel + stroke("M54,-30 V30", STEEL, 10) + stroke("M58,0 H94 M94,-20 V20", STEEL, 10) + marks


def bolt(colour: str = LIT) -> str:
    """A pulse; about 60 wide and 100 high around its middle."""
    return shape("M12,-52 L-30,8 H-4 L-14,52 L30,-12 H4 Z", colour)


def stimulator() -> str:
    """The small box of a stimulator; 90 wide and 120 high around its middle."""
    case = shape("M-45,-46 q0,-14 14,-14 h62 q14,0 14,14 v92 q0,14 -14,14 h-62 q-14,0 -14,-14 Z", LIGHT)
    return (
        case
        + shape("M-31,-44 h62 v40 h-62 Z", MEADOW[1])
        + stroke("M-24,-24 h10 l7,-12 l10,24 l7,-12 h14", LIT, 5)
        + oval((-18, 28), (11, 11), HILLS[2])
        + oval((18, 28), (11, 11), ROSE)
    )


def mirror() -> str:
    """A mirror that stands upright, seen from its front; 130 wide and 230 high around its middle."""
    pane = shape("M-52,-104 H52 V104 H-52 Z", "#b9c3dc")
    shine = shape("M-52,-20 L10,-104 H44 L-52,30 Z", "#e3e8f4", 0.8)
    return pane + shine + stroke("M-56,-108 H56 V108 H-56 Z", HILLS[0], 15)


def book(colour: str, wide: float = 190.0) -> str:
    """A book that lies, its back to us; 34 high, the origin is its middle."""
    w = wide / 2
    return stroke(route("M", -w, 0, "H", w), colour, 34) + stroke(route("M", -w + 24, 0, "H", w - 40), LIGHT, 6)


def cup() -> str:
    """A warm cup; about 90 wide, the origin is its middle."""
    body = shape("M-34,-26 H34 L28,26 Q26,36 14,36 H-14 Q-26,36 -28,26 Z", LIGHT) + stroke("M34,-14 Q58,-14 54,4 Q50,18 30,16", LIGHT, 9)
    return body + stroke("M-12,-42 q-8,-12 0,-24 M10,-42 q-8,-12 0,-24", LIGHT, 5, 0.6)


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


def house() -> str:
    """A house; 190 wide and 170 high, the origin is the middle of its foot."""
    return shape("M-76,-92 H76 V0 H-76 Z", LIGHT) + shape("M-98,-88 L0,-172 L98,-88 Z", ROSE) + shape("M-56,-62 h40 v36 h-40 Z", LIT)


def bench() -> str:
    """A bench, seen from its front; 150 wide, the origin is the middle of its foot."""
    return stroke("M-58,0 V-36 M58,0 V-36", "#6f5648", 11) + stroke("M-72,-38 H72 M-72,-62 H72 M-72,-82 H72", "#a97f5f", 11)


def laptop() -> str:
    """An open laptop with the stone path on its screen; 230 wide, the origin is the middle of its foot."""
    lid = (
        shape("M-100,-150 q0,-12 12,-12 h176 q12,0 12,12 v138 h-200 Z", STEEL)
        + shape("M-88,-150 h176 v126 h-176 Z", SKY[0])
        + shape("M-88,-88 h176 v64 h-176 Z", SKY[1])
    )
    stones = "".join(
        oval((x, y), (wide, wide * 0.34), STONE[0]) for x, y, wide in ((-44, -42, 24), (8, -58, 19), (40, -72, 14), (28, -84, 9))
    )
    return lid + oval((48, -116), (15, 15), LIT) + stones + stroke("M-112,-4 H112", GLASS, 15)


def shield() -> str:
    """A shield; 130 wide and 160 high around its middle."""
    half = shape("M0,-80 C22,-66 44,-60 64,-60 C66,4 44,54 0,80 Z", MOSS)
    return shape("M0,-80 C-22,-66 -44,-60 -64,-60 C-66,4 -44,54 0,80 Z", "#b9d3c0") + half


def feather() -> str:
    """A feather that lies on the air; about 190 long around its middle."""
    vane = shape("M-84,26 C-50,-44 40,-66 92,-46 C70,6 -10,44 -84,26 Z", LIGHT) + shape(
        "M-84,26 C-20,22 50,-10 92,-46 C70,6 -10,44 -84,26 Z", "#d9cfe0"
    )
    return vane + stroke("M-112,40 C-60,20 30,-16 84,-42", HILLS[0], 5)


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
