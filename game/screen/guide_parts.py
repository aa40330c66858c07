"""The parts of the pictures that show where to sit: people, chairs, tables, a laptop and what it sees.

Everything is drawn for the right side on a ground of `GUIDE_SIZE`; the floor is at `FLOOR`.
"""

from game.screen.canvas import Point
from game.screen.shapes import fade, oval, polygon, route, shape, stroke
from game.screen.theme import ACCENT, HILLS, INK, PAPER, STONE, hex_of

GUIDE_SIZE = (680.0, 536.0)
FLOOR, ARROW_Y = 448.0, 498.0
BODY, LIT, DARK, QUIET, SHADE, FAR = hex_of(PAPER), hex_of(ACCENT), hex_of(INK), HILLS[0], STONE[1], HILLS[2]


def floor() -> str:
    """Return the floor."""
    return stroke(route("M", 14, FLOOR + 6, "L", 666, FLOOR + 6), HILLS[1], 9)


def facing_person() -> str:
    """Return somebody on a chair who looks at us, without arms and legs."""
    chair = stroke(route("M", 128, 128, "V", FLOOR, "M", 276, 128, "V", FLOOR, "M", 128, 312, "H", 276), QUIET, 14)
    return chair + stroke("M202,160 L202,270", BODY, 92) + facing_head((202, 68))


def facing_head(middle: Point) -> str:
    """Return a head that looks at us."""
    x, y = middle
    eyes = oval((x - 15, y + 4), (5.5, 6.5), DARK) + oval((x + 15, y + 4), (5.5, 6.5), DARK)
    return oval(middle, (42, 44), BODY) + eyes + stroke(route("M", x - 10, y + 23, "Q", x, y + 29, x + 10, y + 23), DARK, 4)


def facing_leg(x: float, lit: bool = False) -> str:
    """Return a leg that points at us, its knee at `x`, where it is `lit` from the knee down."""
    colour = LIT if lit else BODY
    thigh = shape(route("M", x - 28, 300, "Q", x, 262, x + 28, 300, "V", 322, "Q", x, 352, x - 28, 322, "Z"), BODY)
    shank = stroke(route("M", x, 330, "L", x, FLOOR - 26), colour, 38)
    knee = oval((x, 322), (25, 25), LIT) + oval((x, 322), (10, 10), DARK) if lit else _kneecap(x)
    return shank + thigh + oval((x, FLOOR - 14), (30, 17), colour) + knee


def facing_foot(x: float) -> str:
    """Return a leg that points at us whose foot is lit."""
    ankle = FLOOR - 34
    foot = stroke(route("M", x, ankle, "L", x, ankle + 8), LIT, 38) + oval((x, FLOOR - 14), (34, 20), LIT)
    return facing_leg(x) + foot + oval((x, ankle), (9, 9), DARK)


def _kneecap(x: float) -> str:
    return stroke(route("M", x - 20, 330, "Q", x, 346, x + 20, 330), SHADE, 5)


def facing_arm(outward: int, lit_from: int | None = None) -> str:
    """Return an arm that hangs, on the right of the picture with `outward` 1, on its left with -1; lit as `arm` is."""
    x = 202 + 66 * outward
    joints = ((x - 6.0 * outward, 150.0), (x + 6.0 * outward, 232.0), (x - 14.0 * outward, 298.0))
    return stroke(_through(joints), SHADE, 26) if lit_from is None else arm(joints, lit_from, 26)


def sitting_person() -> str:
    """Return somebody on a chair who looks to the right, without the near arm."""
    chair = stroke(route("M", 84, 140, "V", FLOOR, "M", 84, 316, "H", 236, "M", 236, 316, "V", FLOOR), QUIET, 14)
    trunk = stroke("M148,164 L148,262", BODY, 78)
    legs = stroke("M150,284 L280,284", BODY, 54) + stroke(route("M", 284, 288, "L", 286, FLOOR - 24), BODY, 42)
    foot = stroke(route("M", 290, FLOOR - 18, "L", 328, FLOOR - 18), BODY, 28)
    nose = shape("M188,64 Q204,82 198,86 L188,90 Z", BODY)
    return chair + trunk + legs + foot + oval((154, 72), (42, 44), BODY) + nose + oval((178, 66), (5, 6), DARK)


def arm(joints: tuple[Point, ...], lit_from: int, width: float = 28.0) -> str:
    """Return an arm through its joints, lit from the joint of this number on, with a dot on that joint."""
    quiet = stroke(_through(joints[: lit_from + 1]), SHADE, width) if lit_from else ""
    lit = stroke(_through(joints[lit_from:]), LIT, width)
    return quiet + lit + oval(joints[lit_from], (10, 10), DARK)


def open_hand(wrist: Point) -> str:
    """Return an open hand that points up from `wrist`, its thumb to the right."""
    x, y = wrist
    palm = shape(route("M", x - 13, y + 4, "L", x - 20, y - 40, "L", x + 20, y - 44, "L", x + 13, y + 4, "Z"), LIT)
    tips = ((-15, -22, -84), (-4, -6, -96), (8, 12, -94), (18, 28, -80))
    fingers = "".join(stroke(route("M", x + root, y - 40, "L", x + tip, y + high), LIT, 10) for root, tip, high in tips)
    thumb = stroke(route("M", x + 10, y - 12, "L", x + 38, y - 44), LIT, 12)
    return stroke(route("M", x - 8, y - 6, "L", x + 8, y - 6), LIT, 22) + palm + fingers + thumb + oval(wrist, (10, 10), DARK)


def table(left: float, right: float, top: float) -> str:
    """Return a table seen from its side."""
    legs = route("M", left + 18, top, "V", FLOOR, "M", right - 18, top, "V", FLOOR)
    return stroke(legs, QUIET, 13) + stroke(route("M", left, top, "L", right, top), QUIET, 16)


def laptop(hinge: Point) -> str:
    """Return an open laptop seen from its side that looks to the left."""
    x, y = hinge
    base = stroke(route("M", x - 96, y, "L", x, y), BODY, 15)
    lid = stroke(route("M", x, y, "L", *eye_of(hinge)), BODY, 15)
    return base + lid + oval(eye_of(hinge), (15, 15), DARK) + oval(eye_of(hinge), (10, 10), LIT)


def eye_of(hinge: Point) -> Point:
    """Return where the camera of a laptop is."""
    return hinge[0] + 24, hinge[1] - 92


def sight(hinge: Point, upper: Point, lower: Point) -> str:
    """Return what the camera of a laptop sees, from its eye to the line between two points, as fading light."""
    eye = eye_of(hinge)
    tone = fade("sight", eye, (upper[0], eye[1]), ((0, LIT, 0.7), (0.6, LIT, 0.34), (1, LIT, 0.0)))
    return tone + shape(polygon((eye, upper, lower)), "url(#sight)")


def distance_arrow(start: float, end: float, gap: float = 0.0) -> str:
    """Return the arrow below the floor from the chair to the laptop, open in its middle over a `gap` for words."""
    y, middle = ARROW_Y, (start + end) / 2
    heads = route(
        "M", start + 18, y - 12, "L", start, y, "L", start + 18, y + 12, "M", end - 18, y - 12, "L", end, y, "L", end - 18, y + 12
    )
    shaft = route("M", start, y, "L", middle - gap / 2, y, "M", middle + gap / 2, y, "L", end, y)
    return stroke(shaft, BODY, 6) + stroke(heads, BODY, 6)


def _through(points: tuple[Point, ...]) -> str:
    first, *rest = points
    return route("M", *first, *(step for point in rest for step in ("L", *point)))
