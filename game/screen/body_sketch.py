"""A person from the front, down to the waist, on which a sign shows what a question is about."""

from game.screen.canvas import Point
from game.screen.shapes import drawing, oval, polygon, shape, stroke
from game.screen.theme import ACCENT, INK, PAPER, SKY, STONE, hex_of

LIGHT, LIT, DARK, SHADE, BLOOD = hex_of(PAPER), hex_of(ACCENT), hex_of(INK), STONE[1], SKY[2]


def picture(*parts: str) -> str:
    """Return a square drawing of its parts."""
    return drawing(100, 100, *parts)


def upper_body() -> str:
    """Return head, trunk and arms."""
    trunk = "M16,98 V64 Q16,46 34,43 L43,40 V32 H57 V40 L66,43 Q84,46 84,64 V98 Z"
    return oval((50, 20), (15, 17), LIGHT) + shape(trunk, LIGHT) + stroke("M31,66 V98 M69,66 V98", DARK, 3.5)


def block(at: Point, size: Point, colour: str) -> str:
    """Fill a box with round corners; `at` is its top left."""
    (x, y), (wide, high) = at, size
    return f'<rect x="{x}" y="{y}" width="{wide}" height="{high}" rx="{0.36 * min(size):.1f}" fill="{colour}"/>'


def pad(at: Point, size: Point) -> str:
    """Return a small thing that lies on the skin or below it, rimmed in the dark of the ground."""
    return block((at[0] - 3.5, at[1] - 3.5), (size[0] + 7, size[1] + 7), DARK) + block(at, size, LIT)


def head(eyes: str = "M36,52 h0.1 M64,52 h0.1", mouth: str = "M40,72 Q50,77 60,72") -> str:
    """Return a large head; its eyes and mouth are lines."""
    return oval((52, 58), (33, 36), SHADE) + oval((50, 57), (33, 36), LIGHT) + stroke(eyes, DARK, 7) + stroke(mouth, DARK, 4.5)


def burst(at: Point, size: float) -> str:
    """Return the sign of pain: a star of short rays."""
    x, y = at
    rays = ((0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7))
    path = " ".join(f"M{x + 0.45 * size * a:.1f},{y + 0.45 * size * b:.1f} L{x + size * a:.1f},{y + size * b:.1f}" for a, b in rays)
    return oval(at, (1.2 * size, 1.2 * size), DARK) + stroke(path, LIT, size * 0.22) + oval(at, (size * 0.2, size * 0.2), LIT)


def bolt(at: Point, size: float) -> str:
    """Return a flash of lightning around a point."""
    corners = ((0.15, -1), (-0.55, 0.15), (-0.05, 0.15), (-0.2, 1), (0.55, -0.25), (0.05, -0.25))
    return shape(polygon([(at[0] + size * x, at[1] + size * y) for x, y in corners]), LIT)
