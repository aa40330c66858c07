"""One sign for each exercise of a plan: what moves, and, small in the corner, which kind of exercise it is."""

from collections.abc import Mapping
from functools import lru_cache

from game.core.names import Modality, MovementName
from game.screen.exercise_pictures import exercise_picture
from game.screen.pictograms import LINES, LIT
from game.screen.shapes import drawing, oval, ring, shape, stroke

MARK_GROUND = "#3f5172"

_SIGNS: Mapping[Modality, str] = {
    "range_of_motion": stroke("M22,50 H78", LIT, 10)
    + shape("M8,50 L30,32 V68 Z M92,50 L70,32 V68 Z", LIT)
    + stroke("M20,80 Q35,70 50,80 T80,80", LINES, 7),
    "active": stroke("M30,84 A38,38 0 1 1 74,80", LIT, 11) + shape("M90,66 L74,98 L58,66 Z", LIT) + oval((48, 48), (11, 11), LINES),
    "electrical_stimulation": shape("M58,4 L18,56 H44 L34,96 L82,38 H54 Z", LIT),
    "passive": stroke("M14,34 H76", LINES, 17)
    + stroke("M18,64 Q34,86 62,78 L84,60", LIT, 15)
    + stroke("M46,66 L58,54", LIT, 12)
    + stroke("M88,58 V46", LIT, 10),
    "mirror": stroke("M26,8 H74 V92 H26 Z", LINES, 11) + stroke("M42,54 L60,32 M44,74 L62,52", LIT, 8),
    "mental_practice": oval((34, 42), (24, 22), LINES)
    + oval((62, 34), (27, 24), LINES)
    + oval((56, 52), (30, 18), LINES)
    + oval((26, 76), (9, 8), LINES)
    + oval((12, 91), (5, 5), LINES),
}  # fmt: skip


def modality_sign(modality: Modality) -> str:
    """Return the sign of a kind of exercise as SVG in a square."""
    return drawing(100, 100, _SIGNS[modality])


@lru_cache(maxsize=64)
def exercise_sign(movement: MovementName, modality: Modality) -> str:
    """Return what moves with the mark of its kind at the top right; moving by oneself needs no mark."""
    whole = exercise_picture(movement)
    if modality == "active":
        return whole
    inside = whole[whole.index(">") + 1 : whole.rindex("</svg>")]
    mark = oval((76, 24), (23, 23), MARK_GROUND) + ring((76, 24), (23, 23), LINES, 2.5)
    sign = f'<g transform="translate(60.5 8.5) scale(0.31)">{_SIGNS[modality]}</g>'
    return drawing(100, 100, f'<g transform="translate(0 24) scale(0.76)">{inside}</g>', mark, sign)
