"""One small picture for each exercise: the limb at rest, pale, and lit where it goes."""

from collections.abc import Mapping

from game.core.names import MovementName
from game.screen.pictograms import LINES, LIT, pictogram
from game.screen.shapes import drawing, oval, shape, stroke

PALE = 0.35
HEAD = 10


def exercise_picture(movement: MovementName) -> str:
    """Return the drawing of an exercise as SVG in a square."""
    return _PICTURES[movement]


def _picture(*parts: str) -> str:
    return drawing(100, 100, *parts)


def _arrow(path: str, head: str) -> str:
    return stroke(path, LIT, 4) + shape(head, LIT)


def _sitting() -> str:
    chair = stroke("M10,40 V94 M10,72 H40 M40,72 V94", LINES, 5, 0.55)
    return chair + oval((28, 18), (HEAD, HEAD), LINES) + stroke("M26,38 L26,60", LINES, 18) + stroke("M28,62 L54,62 V88 L60,88", LINES, 11)


_PICTURES: Mapping[MovementName, str] = {
    "knee_extension": pictogram("leg"),
    "wrist_flexion_extension": pictogram("hand"),
    "wrist_deviation": _picture(
        stroke("M52,94 L52,66", LINES, 18),
        stroke("M52,62 L52,26", LINES, 18, PALE),
        stroke("M52,62 L38,36", LIT, 18),
        stroke("M33,34 L24,14 M40,30 L34,8 M47,30 L46,10", LIT, 7),
        stroke("M42,58 L24,52", LIT, 7),
        _arrow("M84,26 Q78,14 64,11", "M70,2 L52,9 L66,20 Z"),
    ),
    "forearm_rotation": _picture(
        stroke("M6,56 L50,56", LINES, 18),
        stroke("M54,56 L78,56", LIT, 26),
        stroke("M58,42 L66,28", LIT, 9),
        stroke("M34,30 A9,28 0 0 0 34,82", LIT, 5),
        _arrow("M34,82 Q44,84 46,70", "M36,72 L49,58 L54,76 Z"),
    ),
    "finger_opening": _picture(
        stroke("M50,94 L50,72", LINES, 18),
        shape("M34,70 L30,46 Q50,38 70,46 L66,70 Q50,80 34,70 Z", LIT),
        stroke("M34,46 L24,18 M45,42 L41,8 M56,42 L60,8 M66,46 L78,20", LIT, 9),
        stroke("M36,66 L14,50", LIT, 9),
    ),
    "elbow_extension": _picture(
        stroke("M16,16 L34,60", LINES, 17),
        stroke("M34,60 L60,26", LINES, 12, PALE),
        stroke("M34,60 L84,74", LIT, 13),
        _arrow("M72,26 Q88,38 86,54", "M76,52 L87,66 L96,50 Z"),
    ),
    "shoulder_flexion": _picture(
        _sitting(),
        stroke("M30,38 L38,58", LINES, 8, PALE),
        stroke("M30,36 L66,20", LIT, 10),
        _arrow("M70,62 Q84,48 82,34", "M72,36 L81,20 L92,34 Z"),
    ),
    "shoulder_abduction": _picture(
        oval((42, 16), (HEAD, HEAD), LINES),
        shape("M28,32 q14,-6 28,0 q4,2 3,9 l-3,28 h-28 l-3,-28 q-1,-7 3,-9 z", LINES),
        stroke("M26,38 L20,66", LINES, 8, 0.6),
        stroke("M36,72 V94 M49,72 V94", LINES, 10, 0.6),
        stroke("M57,38 L88,24", LIT, 11),
        _arrow("M72,74 Q90,60 90,46", "M80,48 L90,34 L99,48 Z"),
    ),
    "ankle_dorsiflexion": _picture(
        stroke("M34,10 L38,66", LINES, 20),
        stroke("M38,72 L80,86", LINES, 13, PALE),
        stroke("M38,72 L28,82", LIT, 15),
        stroke("M38,70 L80,56", LIT, 15),
        _arrow("M92,80 Q98,62 90,44", "M80,50 L86,32 L98,44 Z"),
    ),
}
