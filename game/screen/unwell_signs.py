"""Pictures of feeling unwell, and of what helps then."""

from typing import Literal

from game.screen.body_sketch import DARK, LIGHT, LIT, SHADE, burst, head, picture, upper_body
from game.screen.shapes import oval, ring, shape, stroke

UnwellSign = Literal["dizzy", "chest", "breath", "weak", "speech", "phone", "sit", "talk", "hurts"]

_LUNGS = (
    stroke("M50,40 V56 M50,56 L42,63 M50,56 L58,63", DARK, 9)
    + shape("M46,58 Q28,58 28,88 Q28,93 34,92 Q44,90 46,84 Z M54,58 Q72,58 72,88 Q72,93 66,92 Q56,90 54,84 Z", DARK)
    + stroke("M50,40 V56 M50,56 L43,63 M50,56 L57,63", LIT, 4)
    + shape("M43,62 Q32,64 32,86 Q32,88.5 35,88 Q42,86 43,82 Z M57,62 Q68,64 68,86 Q68,88.5 65,88 Q58,86 57,82 Z", LIT)
)
_WEAK = (
    oval((46, 18), (13, 15), LIGHT)
    + shape("M32,98 V50 Q32,38 44,37 H50 Q62,38 62,50 V98 Z", LIGHT)
    + stroke("M36,46 L10,42", LIGHT, 12)
    + stroke("M60,48 L72,58 L72,86", DARK, 18)
    + stroke("M60,48 L71,58 L71,86", LIT, 12)
    + stroke("M89,50 V78 M81,70 L89,80 L97,70", LIT, 5)
)
_BUBBLE = (
    shape("M8,14 Q8,6 16,6 H84 Q92,6 92,14 V58 Q92,66 84,66 H52 L30,88 V66 H16 Q8,66 8,58 Z", LIGHT)
    + stroke("M20,28 q5,-9 10,0 t10,0 t10,0", DARK, 6)
    + stroke("M62,28 h1 M76,28 h1", DARK, 7)
    + stroke("M20,48 h12 M46,48 q5,-9 10,0 t10,0 t10,0", DARK, 6)
)
_PHONE = (
    shape("M22,10 L38,8 Q42,8 43,12 L46,28 Q47,32 43,34 L34,39 Q42,58 61,67 L66,58 Q68,54 72,55 L88,58 "
          "Q92,59 92,63 L90,79 Q89,91 77,91 Q48,90 29,71 Q10,51 9,23 Q9,12 22,10 Z", LIT)
    + stroke("M58,24 Q73,27 76,42 M60,8 Q89,12 92,40", LIGHT, 6)
)  # fmt: skip
_SIT = (
    shape("M14,26 Q14,18 22,18 H30 Q38,18 38,26 V60 H78 Q86,60 86,68 V82 H14 Z", SHADE)
    + stroke("M22,82 V94 M78,82 V94", SHADE, 7)
    + oval((50, 20), (12, 13), LIGHT)
    + stroke("M50,42 V58", LIGHT, 22)
    + stroke("M50,62 H72", DARK, 22)
    + stroke("M50,62 H72 L74,90 H84", LIGHT, 15)
    + stroke("M52,44 L58,56 L70,54", DARK, 13)
    + stroke("M52,44 L58,56 L70,54", LIT, 8)
)
_TALK = (
    oval((24, 44), (13, 14), LIGHT) + shape("M2,98 Q2,62 24,62 Q46,62 46,98 Z", LIGHT)
    + oval((76, 44), (13, 14), LIT) + shape("M54,98 Q54,62 76,62 Q98,62 98,98 Z", LIT)
    + shape("M30,6 H70 Q76,6 76,12 V22 Q76,28 70,28 H56 L48,38 V28 H30 Q24,28 24,22 V12 Q24,6 30,6 Z", LIGHT)
    + stroke("M37,17 h0.1 M50,17 h0.1 M63,17 h0.1", DARK, 6)
)  # fmt: skip

_PICTURES: dict[UnwellSign, str] = {
    "dizzy": picture(
        head("M30,57 q6,-6 12,0 M58,57 q6,-6 12,0", "M40,74 q5,-5 10,0 t10,0"),
        ring((50, 26), (41, 13), DARK, 11),
        ring((50, 26), (41, 13), LIT, 5),
        *(oval(at, (6.5, 6.5), LIT) for at in ((18, 18), (82, 18), (50, 39))),
    ),
    "chest": picture(upper_body(), burst((50, 66), 13)),
    "breath": picture(upper_body(), _LUNGS),
    "weak": picture(_WEAK),
    "speech": picture(_BUBBLE),
    "phone": picture(_PHONE),
    "sit": picture(_SIT),
    "talk": picture(_TALK),
    "hurts": picture(upper_body(), burst((76, 66), 15)),
}


def unwell_sign(name: UnwellSign) -> str:
    """Return the drawing `name` as SVG in a square."""
    return _PICTURES[name]
