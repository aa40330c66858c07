"""Pictures for what safety has to know of a player."""

from collections.abc import Mapping
from typing import Literal

from game.screen.body_sketch import BLOOD, DARK, LIGHT, LIT, SHADE, bolt, burst, head, pad, picture, upper_body
from game.screen.canvas import Point
from game.screen.shapes import oval, ring, shape, stroke

HealthPicture = Literal[
    "unknown", "later", "yes", "no", "alone", "nearby", "beside", "shoulder", "body", "spine", "spine_high", "spine_low",
    "pacemaker", "seizure", "head", "shield",
]  # fmt: skip


def _person(at: Point, size: float, colour: str = LIGHT) -> str:
    """Return head and shoulders, the middle of the neck at a point."""
    x, y = at
    body = f"M{x - size},{y + 1.7 * size} q0,{-1.5 * size} {size},{-1.5 * size} q{size},0 {size},{1.5 * size} Z"
    return oval((x, y - 0.5 * size), (0.52 * size, 0.56 * size), colour) + shape(body, colour)


def _spine(hurt: range = range(0)) -> str:
    bones = (oval((50, 36 + 6.6 * number), (5.5, 2.7), LIT if number in hurt else LIGHT) for number in range(10))
    return stroke("M50,34 V98", DARK, 17) + "".join(bones)


def _across(y: float) -> str:
    return stroke(f"M6,{y} H30 M70,{y} H94", DARK, 9) + stroke(f"M6,{y} H30 M70,{y} H94", LIT, 4)


_DEVICE = (
    stroke("M63,58 Q56,60 55,72", DARK, 7) + stroke("M63,58 Q56,60 55,72", LIT, 3.5)
    + pad((61, 49), (14, 11))
    + shape("M50,90 Q32,78 36,69 Q42,62 50,71 Q58,62 64,69 Q68,78 50,90 Z", BLOOD)
)  # fmt: skip
_QUESTION = stroke("M32,34 Q32,14 51,14 Q70,14 70,33 Q70,46 51,52 V64", LIGHT, 12) + oval((51, 84), (8, 8), LIT)
_DOOR = stroke("M60,94 V22 Q60,16 66,16 H88 Q94,16 94,22 V94", SHADE, 5)
_CLOCK = ring((50, 50), (38, 38), LIGHT, 9) + stroke("M50,28 V52 L66,62", LIT, 9)
_SHIELD = shape("M50,6 L86,18 V46 Q86,78 50,95 Q14,78 14,46 V18 Z", LIGHT) + stroke("M32,50 L46,64 L70,36", DARK, 11)

_HEALTH: Mapping[HealthPicture, str] = {
    "unknown": picture(_QUESTION),
    "later": picture(_CLOCK),
    "yes": picture(stroke("M16,54 L40,78 L84,26", LIT, 14)),
    "no": picture(ring((50, 50), (36, 36), LIGHT, 10), stroke("M26,74 L74,26", LIGHT, 10)),
    "alone": picture(_person((50, 42), 31)),
    "nearby": picture(_DOOR, _person((30, 48), 27), _person((77, 50), 13, LIT)),
    "beside": picture(_person((66, 42), 28, LIT), _person((34, 48), 29, DARK), _person((34, 48), 27)),
    "shoulder": picture(upper_body(), burst((76, 54), 15)),
    "body": picture(upper_body()),
    "spine": picture(upper_body(), _spine()),
    "spine_high": picture(upper_body(), _spine(range(6)), _across(73)),
    "spine_low": picture(upper_body(), _spine(range(6, 10)), _across(73)),
    "pacemaker": picture(upper_body(), _DEVICE),
    "seizure": picture(head("M32,60 l9,0 M59,60 l9,0"), bolt((50, 26), 24)),
    "head": picture(head()),
    "shield": picture(_SHIELD),
}


def health_picture(name: HealthPicture) -> str:
    """Return the drawing for an answer about health."""
    return _HEALTH[name]
