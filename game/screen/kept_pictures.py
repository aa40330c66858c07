"""The pictures of what is kept, and of what can be done with it."""

from functools import lru_cache
from typing import Literal

from game.screen.pictograms import DARK, LINES, LIT
from game.screen.shapes import drawing, oval, ring, shape, stroke

KeptPicture = Literal["stones", "sessions", "since", "notes", "own", "no_picture", "folder", "copy", "earlier", "leave", "open"]

_CAMERA = shape("M12,34 H32 L38,24 H62 L68,34 H88 V80 H12 Z", LINES) + oval((50, 56), (16, 16), DARK) + oval((50, 56), (8, 8), LINES)
_SHEET = shape("M22,8 H66 L80,22 V92 H22 Z", LINES) + stroke("M36,38 H66 M36,54 H66 M36,70 H56", DARK, 6)

_PICTURES: dict[KeptPicture, str] = {
    "stones": oval((30, 74), (26, 12), LINES) + oval((66, 54), (20, 9), LINES) + oval((52, 32), (14, 6.5), LIT),
    "sessions": stroke("M18,12 V94", LINES, 9) + shape("M22,14 H88 L72,34 L88,54 H22 Z", LIT),
    "since": shape("M10,20 H90 V92 H10 Z", LINES) + shape("M10,20 H90 V42 H10 Z", LIT) + stroke("M30,10 V28 M70,10 V28", LINES, 8)
    + stroke("M28,58 h1 M50,58 h1 M72,58 h1 M28,76 h1 M50,76 h1", DARK, 10),
    "notes": _SHEET,
    "own": _SHEET + shape("M58,94 L62,76 L88,50 L98,60 L72,86 Z", LIT),
    "no_picture": _CAMERA + stroke("M14,92 L88,14", DARK, 16) + stroke("M14,92 L88,14", LIT, 9),
    "folder": shape("M6,20 H40 L48,30 H94 V84 H6 Z", LINES) + shape("M6,42 H94 V84 H6 Z", LIT),
    "copy": shape("M8,8 H56 V66 H8 Z", LINES, 0.55)
    + shape("M34,28 H86 V94 H34 Z", LINES) + stroke("M46,46 H74 M46,62 H74 M46,78 H64", DARK, 6),
    "earlier": ring((54, 52), (36, 36), LINES, 8) + stroke("M54,30 V54 L70,62", LIT, 8) + shape("M2,44 H34 L18,66 Z", LINES),
    "leave": oval((38, 30), (15, 15), LINES) + shape("M8,86 q0,-34 30,-34 q30,0 30,34 z", LINES) + stroke("M66,40 H94", LIT, 10),
    "open": stroke("M30,48 V30 q0,-20 20,-20 q16,0 19,14", LINES, 11) + shape("M18,48 H82 V92 H18 Z", LIT) + oval((50, 68), (7, 7), DARK)
    + stroke("M50,70 V80", DARK, 6),
}  # fmt: skip


@lru_cache(maxsize=16)
def kept_picture(name: KeptPicture) -> str:
    """Return a picture as SVG in a square."""
    return drawing(100, 100, _PICTURES[name])
