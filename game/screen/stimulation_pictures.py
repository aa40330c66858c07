"""Pictures of the points that stand against electrical stimulation (clinical facts, head 5)."""

from collections.abc import Mapping
from typing import Literal

from game.screen.body_sketch import BLOOD, DARK, LIGHT, LIT, SHADE, block, pad, picture, upper_body
from game.screen.health_pictures import health_picture
from game.screen.shapes import oval, shape, stroke

CheckPoint = Literal["implant", "clot", "pregnant", "tumour", "circulation", "bleeding", "infection", "skin", "head", "feeling"]

_LEG_VEIN = (
    stroke("M52,2 L54,48 L50,90 L72,92", LIGHT, 30)
    + stroke("M52,2 L54,48 L50,84", BLOOD, 9)
    + oval((53, 44), (12, 14), DARK) + oval((53, 44), (8, 10), LIT)
)  # fmt: skip
_BELLY = (
    oval((44, 16), (13, 14), LIGHT)
    + shape("M32,40 Q34,33 44,33 Q55,34 58,46 Q82,56 76,74 Q72,84 60,86 V98 H32 Z", LIGHT)
    + shape("M63,80 Q50,72 53,65 Q58,60 63,67 Q68,60 73,65 Q76,72 63,80 Z", BLOOD)
)
_LUMP = oval((60, 72), (15, 14), DARK) + "".join(oval(at, (7, 6.5), LIT) for at in ((55, 68), (65, 69), (60, 77)))
_FLOW = (
    stroke("M0,30 Q22,30 34,42 H66 Q78,30 100,30", LIGHT, 9) + stroke("M0,76 Q22,76 34,62 H66 Q78,76 100,76", LIGHT, 9)
    + oval((16, 53), (11, 11), BLOOD) + oval((40, 52), (6, 6), BLOOD) + oval((60, 52), (4, 4), BLOOD)
    + stroke("M76,52 H92 M86,46 L92,52 L86,58", LIT, 5)
)  # fmt: skip
_DROP = shape("M50,6 Q82,48 82,64 A32,32 0 0 1 18,64 Q18,48 50,6 Z", BLOOD) + stroke("M34,64 Q35,78 48,82", LIGHT, 6, 0.9)
_FEVER = (
    stroke("M44,18 V66", LIGHT, 24) + oval((44, 76), (19, 19), LIGHT) + stroke("M44,30 V72", BLOOD, 9) + oval((44, 76), (12, 12), BLOOD)
    + stroke("M70,22 H84 M70,38 H78 M70,54 H84", LIT, 6)
)  # fmt: skip
_SORE = (
    block((10, 16), (80, 68), LIGHT)
    + oval((50, 50), (27, 21), BLOOD, 0.55) + oval((50, 50), (15, 11), BLOOD)
    + stroke("M24,26 l5,5 M76,26 l-5,5 M24,74 l5,-5 M76,74 l-5,-5", DARK, 4)
)  # fmt: skip
_PADS = "".join(pad(at, (20, 16)) for at in ((54, 6), (40, 34), (54, 58))) + stroke(
    "M74,14 Q94,20 96,40 M60,42 Q84,40 96,40 M74,66 Q92,62 96,40", LIT, 3
)
_NUMB = (
    shape("M8,98 Q6,70 24,62 L40,56 V26 Q40,19 46.5,19 Q53,19 53,26 V54 L74,60 Q84,63 82,74 L78,98 Z", LIGHT)
    + stroke("M70,16 L90,36 M90,16 L70,36", LIT, 6) + stroke("M30,20 Q24,26 30,32", SHADE, 5) + stroke("M20,14 Q10,26 20,38", SHADE, 5)
)  # fmt: skip

_POINTS: Mapping[CheckPoint, str] = {
    "implant": health_picture("pacemaker"),
    "clot": picture(_LEG_VEIN),
    "pregnant": picture(_BELLY),
    "tumour": picture(upper_body(), _LUMP),
    "circulation": picture(_FLOW),
    "bleeding": picture(_DROP),
    "infection": picture(_FEVER),
    "skin": picture(_SORE),
    "head": picture(upper_body(), _PADS),
    "feeling": picture(_NUMB),
}


def check_picture(point: CheckPoint) -> str:
    """Return the drawing for a point of the check before electrical stimulation."""
    return _POINTS[point]
