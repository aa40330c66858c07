"""The pictures of the rooms that "My path" leads to."""

from functools import lru_cache
from typing import Literal

from game.screen.pictograms import DARK, LINES, LIT
from game.screen.shapes import drawing, oval, shape, stroke

PathRoom = Literal["map", "progress", "bests", "report", "kept"]

_PICTURES: dict[PathRoom, str] = {
    "map": stroke("M18,84 Q104,78 58,56 Q8,40 44,28 Q66,20 80,20", LINES, 5)
    + "".join(oval((x, y), (r, r * 0.55), LIT) for x, y, r in ((18, 84, 13), (74, 72, 12), (36, 46, 10), (58, 24, 8)))
    + stroke("M82,22 V4", LINES, 4)
    + shape("M83,4 L98,10 L83,17 Z", LIT),
    "progress": stroke("M14,12 V86 H92", LINES, 6)
    + stroke("M26,70 L44,56 L62,46 L82,24", LIT, 7)
    + "".join(oval(at, (7, 7), LIT) for at in ((26, 70), (44, 56), (62, 46), (82, 24))),
    "bests": shape("M8,92 L44,28 L60,56 L68,46 L94,92 Z", LINES) + stroke("M44,28 V6", LINES, 5) + shape("M45,6 L72,14 L45,23 Z", LIT),
    "report": shape("M20,6 H62 L82,26 V94 H20 Z", LINES)
    + shape("M62,6 L82,26 H62 Z", LIT)
    + stroke("M32,40 H70 M32,54 H70", DARK, 5)
    + stroke("M32,82 L44,72 L54,76 L70,64", DARK, 5),
    "kept": shape("M10,34 H90 V92 H10 Z", LINES) + shape("M6,14 H94 V38 H6 Z", LIT) + stroke("M38,54 H62", DARK, 7),
}


@lru_cache(maxsize=4)
def room_picture(room: PathRoom) -> str:
    """Return a winding path, a rising line, a summit with a flag, a sheet of paper or a box, as SVG in a square."""
    return drawing(100, 100, _PICTURES[room])


@lru_cache(maxsize=1)
def path_picture() -> str:
    """Return the sign of "My path" itself: stones that lead up to a flag."""
    stones = "".join(oval((x, y), (rx, rx * 0.45), LINES) for x, y, rx in ((24, 84, 22), (56, 68, 16), (76, 54, 11)))
    return drawing(100, 100, stones, stroke("M66,52 V8", LINES, 6), shape("M67,6 L96,17 L67,29 Z", LIT))
