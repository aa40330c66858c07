"""The pictures of the guide for whoever helps: how to sit, where the camera stands, how to stop, what is kept, whom to ask."""

from functools import lru_cache
from typing import Literal, get_args

from game.screen.pictograms import DARK, LINES, LIT
from game.screen.shapes import drawing, oval, ring, shape, stroke

HelpPicture = Literal["wall", "armrests", "shoes", "distance", "height", "side", "stop", "kept", "ask"]
HELP_PICTURES: tuple[HelpPicture, ...] = get_args(HelpPicture)

FLOOR = stroke("M4,96 H96", LINES, 3, 0.5)
SEATED = (
    oval((38, 18), (9, 9), LINES) + stroke("M37,36 V58", LINES, 16) + stroke("M38,60 H62", LINES, 12) + stroke("M62,62 V90 H70", LINES, 9)
)
CHAIR = stroke("M22,34 V94 M22,70 H52 M50,70 V94", LINES, 5, 0.6)
LAPTOP = stroke("M70,80 H96", LINES, 6) + stroke("M88,78 L94,56", LINES, 6) + oval((92, 58), (4, 4), LIT)
SMALL_SEATED = f'<g transform="translate(-10 26) scale(0.72)">{SEATED}{CHAIR}</g>'
SIDE_ARROW = stroke("M66,66 H86", LIT, 7) + shape("M80,56 L96,66 L80,76 Z", LIT)

_PICTURES: dict[HelpPicture, str] = {
    "wall": FLOOR + shape("M4,6 H18 V96 H4 Z", LIT)
    + stroke("M4,21 H18 M4,36 H18 M4,51 H18 M4,66 H18 M4,81 H18 M11,7 V20 M11,37 V50 M11,67 V80", DARK, 2.5)
    + f'<g transform="translate(2 0)">{CHAIR}{SEATED}</g>',
    "armrests": FLOOR + stroke("M24,20 V94 M24,64 H74 M74,64 V94", LINES, 8) + stroke("M26,42 H72 M68,42 V62", LIT, 10),
    "shoes": FLOOR + stroke("M46,6 V52", LINES, 16)
    + shape("M34,50 H56 q4,14 22,18 q14,3 14,14 V84 H34 Z", LIT) + shape("M34,84 H92 V93 H34 Z", LINES)
    + stroke("M60,60 L66,54 M68,65 L73,58", DARK, 4),
    "distance": FLOOR + SMALL_SEATED + stroke("M76,74 H96", LINES, 6) + stroke("M90,72 L95,54", LINES, 6)
    + stroke("M80,78 V94", LINES, 5, 0.6) + stroke("M44,28 H84", LIT, 6) + shape("M48,18 L34,28 L48,38 Z", LIT)
    + shape("M80,18 L94,28 L80,38 Z", LIT),
    "height": FLOOR + SMALL_SEATED + "".join(stroke(f"M{x},70 h5", LIT, 5) for x in (44, 56, 68)) + oval((34, 70), (7, 7), LIT)
    + stroke("M74,84 H96", LINES, 6) + stroke("M90,82 L93,62", LINES, 6)
    + oval((91, 70), (6, 6), LIT) + stroke("M80,88 V95", LINES, 5, 0.6),
    "side": oval((34, 18), (11, 11), LINES) + shape("M20,34 q14,-6 28,0 q4,2 4,9 l-4,22 h-28 l-4,-22 q0,-7 4,-9 z", LINES)
    + stroke("M27,66 V92", LINES, 10, 0.6) + stroke("M42,66 V92", LIT, 12)
    + stroke("M78,62 H96 M88,62 V82 M80,84 H96", LINES, 6) + oval((78, 52), (9, 9), LINES) + oval((75, 52), (4, 4), DARK)
    + stroke("M54,52 H62", LIT, 5),
    "stop": oval((44, 30), (13, 13), LINES) + shape("M20,96 q-2,-46 24,-46 q26,0 24,46 z", LINES)
    + stroke("M60,66 L80,56 L78,34", LINES, 11) + oval((78, 22), (11, 12), LIT) + stroke("M70,12 V6 M77,9 V3 M84,10 V5", LIT, 5),
    "kept": f'<g transform="translate(-2 -6) scale(0.66)">{shape("M12,34 H32 L38,24 H62 L68,34 H88 V80 H12 Z", LINES)}'
    + oval((50, 56), (16, 16), DARK) + stroke("M10,92 L90,16", DARK, 18) + stroke("M10,92 L90,16", LIT, 10) + "</g>"
    + stroke("M50,92 V80 M66,92 V64 M82,92 V50", LIT, 11) + stroke("M40,96 H94", LINES, 5),
    "ask": oval((30, 34), (12, 12), LINES) + shape("M8,92 q0,-40 22,-40 q22,0 22,40 z", LINES)
    + shape("M54,6 H92 q6,0 6,6 V42 q0,6 -6,6 H72 L60,62 V48 H54 q-6,0 -6,-6 V12 q0,-6 6,-6 Z", LIT)
    + stroke("M66,21 q0,-8 8,-8 q8,0 8,7 q0,5 -5,7 q-3,2 -3,5", DARK, 5) + oval((74, 40), (3, 3), DARK) + ring((30, 74), (7, 7), DARK, 4),
}  # fmt: skip


@lru_cache(maxsize=16)
def help_picture(name: HelpPicture) -> str:
    """Return a picture as SVG in a square."""
    return drawing(100, 100, _PICTURES[name])
