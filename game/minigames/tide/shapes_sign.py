"""Drawings of the calm sign: a limb, the two hands that move it, and the way it is to go; 320 wide and 190 high."""

import math

from game.screen.canvas import Point
from game.screen.easing import mixed
from game.screen.shapes import drawing, oval, polygon, route, shape, stroke
from game.screen.theme import ACCENT, INK, PAPER, SUN, hex_of

SIGN_SIZE = (320.0, 190.0)
HINGE: Point = (138.0, 76.0)
LENGTH, HELD_AT = 104.0, 78.0
REST_DEG, OUT_DEG = 64.0, 0.0
AWAY = 30.0
"""So far from the limb are hands that have not taken hold."""
WAY_RADIUS = LENGTH + 44
SLEEVE = "#86b3b8"
LIMB, HAND, LINE, LIGHT = hex_of(ACCENT), hex_of(PAPER), hex_of(INK), hex_of(SUN)


def limb_sign(out: float, grip: float | None) -> str:
    """Draw the limb `out` (0 at rest, 1 at its end) on a dark ground; `grip` 0..1 is how near the hands are, None without."""
    turn = math.radians(mixed(REST_DEG, OUT_DEG, out))
    end = _along(turn, LENGTH)
    ground = f'<rect width="{SIGN_SIZE[0]}" height="{SIGN_SIZE[1]}" rx="40" fill="{LINE}" fill-opacity="0.8"/>'
    limb = stroke(route("M", 30, 76, "L", *HINGE), "#c99a75", 40) + stroke(route("M", *HINGE, "L", *end), LIMB, 36)
    parts = [ground, limb, oval(HINGE, (9, 9), LINE)]
    if grip is None:
        return drawing(*SIGN_SIZE, *parts, oval(end, (19, 19), LINE), oval(end, (14, 14), LIGHT))
    gap = AWAY * (1 - grip)
    upper, lower = (84.0, 76.0 - gap), _along(turn, HELD_AT)
    lower = (lower[0] - gap * math.sin(turn), lower[1] + gap * math.cos(turn))
    return drawing(*SIGN_SIZE, *parts, _hand(upper, 0.0, above=True), _hand(lower, turn, above=False))


def _along(turn: float, far: float) -> Point:
    return HINGE[0] + far * math.cos(turn), HINGE[1] + far * math.sin(turn)


def _hand(at: Point, turn: float, above: bool) -> str:
    """A hand that lies around a limb which runs at `turn`: its back, four fingers over the limb and a thumb."""
    side = -1 if above else 1

    def place(along: float, off: float) -> Point:
        off *= side
        return at[0] + along * math.cos(turn) - off * math.sin(turn), at[1] + along * math.sin(turn) + off * math.cos(turn)

    fingers = [route("M", *place(along, 22), "L", *place(along + 2, -9)) for along in (-15, -5, 5, 15)]
    back = route("M", *place(-17, 25), "L", *place(17, 25))
    wrist, sleeve = route("M", *place(2, 30), "L", *place(6, 42)), route("M", *place(7, 46), "L", *place(9, 52))
    thumb = route("M", *place(19, 26), "Q", *place(34, 16), *place(30, 2))
    lines = (*fingers, thumb)
    outline = stroke(back, LINE, 26) + stroke(sleeve, LINE, 36) + "".join(stroke(line, LINE, 14.5) for line in lines)
    return (
        outline
        + stroke(sleeve, SLEEVE, 28)
        + stroke(wrist, HAND, 21)
        + "".join(stroke(line, HAND, 8.5) for line in lines)
        + stroke(back, HAND, 18)
    )


def way_place(share: float) -> tuple[Point, float]:
    """Return where on the limb's way a mark stands, from the middle of the sign, and which way it looks, in degrees."""
    turn = math.radians(mixed(REST_DEG - 18, OUT_DEG + 4, share))
    x, y = _along(turn, WAY_RADIUS)
    return (x - SIGN_SIZE[0] / 2, y - SIGN_SIZE[1] / 2), math.degrees(turn) - 90


def chevron(deg: float) -> str:
    """One mark of the way, 40 by 40, that looks towards `deg`."""
    turned = [
        (20 + x * math.cos(r) - y * math.sin(r), 20 + x * math.sin(r) + y * math.cos(r))
        for r in (math.radians(deg),)
        for x, y in ((-7, -13), (8, 0), (-7, 13))
    ]
    path = route("M", *turned[0], "L", *turned[1], "L", *turned[2])
    return drawing(40, 40, stroke(path, LIGHT, 8))


def stay() -> str:
    """The mark of holding still: two quiet bars in a ring, 60 by 60."""
    bars = shape(polygon([(21, 19), (27, 19), (27, 41), (21, 41)]), LIGHT) + shape(polygon([(33, 19), (39, 19), (39, 41), (33, 41)]), LIGHT)
    return drawing(60, 60, stroke("M30,4 A26,26 0 1 1 29.9,4 Z", LIGHT, 5), bars)
