"""Drawings of fruit: each kind has its own outline, so that none is known by its colour alone."""

from typing import NamedTuple

from game.minigames.orchard.fruit import Grade
from game.screen.canvas import Point
from game.screen.easing import mixed
from game.screen.shapes import blend, drawing, fade, oval, shape, stroke

FRUIT_SIZE, FRUIT_STEM = (80.0, 92.0), (40.0, 8.0)
"""The size of a fruit's drawing, and where its stem hangs on the bough."""
GOLD, NIGHT = "#ffd27a", "#3b2b3c"
ROUND = "M40,27 C32,20 13,22 12,46 C12,68 27,84 40,79 C53,84 68,68 68,46 C67,22 48,20 40,27 Z"
PEAR = "M40,22 C32,22 31,33 28,43 C24,53 14,58 15,70 C16,82 28,87 40,86 C52,87 64,82 65,70 C66,58 56,53 52,43 C49,33 48,22 40,22 Z"
EGG = "M40,23 C24,23 16,40 17,55 C18,73 29,85 40,85 C51,85 62,73 63,55 C64,40 56,23 40,23 Z"
QUINCE = "M40,21 C33,21 33,30 26,36 C14,42 11,54 14,66 C17,80 30,87 40,84 C50,87 63,80 66,66 C69,54 66,42 54,36 C47,30 47,21 40,21 Z"
FIG = "M40,18 C38,32 17,44 17,64 C17,79 28,86 40,86 C52,86 63,79 63,64 C63,44 42,32 40,18 Z"
PAIR = "M25,50 a16,16 0 1 0 0.1,0 Z M55,56 a16,16 0 1 0 0.1,0 Z"


class Look(NamedTuple):
    """How a kind of fruit looks: its outline, its colour unripe, ripe and in the sun, and the tint of its leaves."""

    outline: str
    green: str
    ripe: str
    lit: str
    leaf: str


LOOKS = {
    "apple": Look(ROUND, "#8fa06a", "#c8463c", "#f29a74", "#4f7358"),
    "pear": Look(PEAR, "#7f9a64", "#d9a648", "#f7dc94", "#6d8458"),
    "plum": Look(EGG, "#84946f", "#5f3f7c", "#a586c0", "#54586e"),
    "cherry": Look(PAIR, "#a3a46a", "#a8243a", "#ef7a78", "#5d6b4e"),
    "quince": Look(QUINCE, "#93a070", "#e6b93c", "#fff0a6", "#76866c"),
    "apricot": Look(EGG, "#a2a66e", "#ee9440", "#ffd39a", "#7c8050"),
    "fig": Look(FIG, "#7c9a6c", "#4a3358", "#9a7aa0", "#3f6656"),
    "pomegranate": Look(ROUND, "#a59a66", "#b23048", "#f08a80", "#4c6a4c"),
    "sun_apple": Look(ROUND, "#c9b37a", "#ffb638", "#fff3c4", "#c08a3e"),
}
SHARES: dict[Grade, tuple[float, float]] = {"small": (0.66, 0.45), "good": (0.8, 0.75), "ripe": (0.92, 1.0), "golden": (1.0, 1.0)}
"""For each grade how large and how ripe a fruit is."""


def graded(kind: str, grade: Grade) -> str:
    """Return a picked fruit of a grade; a golden one is the largest and has two leaves and a bright rim."""
    size, ripe = SHARES[grade]
    return drawing(*FRUIT_SIZE, part(kind, ripe, FRUIT_STEM, size, grade == "golden"))


def growing(kind: str, ripe: float) -> str:
    """Return the fruit on the bough when it is `ripe` (0..1)."""
    return drawing(*FRUIT_SIZE, part(kind, ripe, FRUIT_STEM, mixed(0.56, 0.92, ripe)))


def part(kind: str, ripe: float, stem: Point, size: float, golden: bool = False, name: str = "") -> str:
    """Return a fruit to be put into a larger drawing; `name` keeps its gradient apart from others."""
    look = LOOKS[kind]
    body, lit = blend(look.green, look.ripe, ripe), blend(blend(look.green, "#e9e3b4", 0.4), look.lit, ripe)
    if golden:
        body, lit = blend(look.ripe, GOLD, 0.34), "#fff3cf"
    tone = f"fruit{name}"
    stops = ((0, blend(body, NIGHT, 0.5), 1), (0.45, body, 1), (1, lit, 1))
    parts = (_stem(look), fade(tone, (14, 74), (66, 34), stops), shape(look.outline, f"url(#{tone})"), _marks(kind, body, lit))
    leaves = _leaf(look.leaf, 1) + (_leaf(GOLD, -1) + stroke(look.outline, "#ffe9ae", 3.0, 0.9) if golden else "")
    moved = f"translate({stem[0] - FRUIT_STEM[0] * size:.1f} {stem[1] - FRUIT_STEM[1] * size:.1f}) scale({size:.3f})"
    return f'<g transform="{moved}">{"".join(parts)}{leaves}</g>'


def _stem(look: Look) -> str:
    if look.outline == PAIR:
        return stroke("M40,8 C36,24 28,36 25,52 M40,8 C46,26 54,40 55,58", "#5b4a44", 3.2)
    return stroke("M40,8 C39,16 40,22 41,29", "#5b4a44", 4.2)


def _leaf(colour: str, side: int) -> str:
    leaf = "M0,0 C7,-12 22,-13 30,-5 C22,5 8,7 0,0 Z"
    light = "M0,0 C8,-10 20,-11 30,-5 C20,-5 8,-3 0,0 Z"
    lit = blend(colour, "#ffe0ae", 0.45)
    return f'<g transform="translate(41 16) scale({side} 1)">{shape(leaf, colour)}{shape(light, lit, 0.8)}</g>'


def _marks(kind: str, body: str, lit: str) -> str:
    """What else tells the kinds apart: a groove, a crown, a bloom; and a light on every one."""
    shade = blend(body, NIGHT, 0.45)
    if kind == "cherry":
        return oval((31, 61), (4.5, 5.5), "#fff3e0", 0.75) + oval((61, 67), (4.5, 5.5), "#fff3e0", 0.75)
    groove = stroke("M41,25 C33,42 34,66 41,84", shade, 2.4, 0.55) if kind in ("plum", "apricot") else ""
    crown = shape("M33,79 L30,90 L36,86 L40,91 L44,86 L50,90 L47,79 Z", shade) if kind == "pomegranate" else ""
    ribs = "".join(stroke(f"M40,24 Q{x},56 {0.5 * x + 20},82", lit, 1.4, 0.35) for x in (22, 34, 48, 60)) if kind == "fig" else ""
    return groove + crown + ribs + oval((54, 44), (5.5, 8.5), "#fff3e0", 0.6)
