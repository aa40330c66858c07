"""Faces from no pain to the strongest: brows are drawn up, eyes close, the mouth bends and opens; no tears, nothing to fear."""

from functools import lru_cache

from game.screen.easing import clamped, mixed
from game.screen.shapes import drawing, oval, route, shape, stroke
from game.screen.theme import INK, PAPER, STONE, hex_of

STRONGEST = 10
DARK, SHADE = hex_of(INK), STONE[1]


@lru_cache(maxsize=16)
def pain_face(pain: int) -> str:
    """Return the face of a pain from 0 to 10."""
    share = pain / STRONGEST
    head = oval((50, 51), (45, 46), SHADE) + oval((48, 49), (43, 44), hex_of(PAPER))
    return drawing(100, 100, head, _brow(share, 1), _brow(share, -1), _eye(share, 1), _eye(share, -1), _folds(share), _mouth(share))


def _brow(share: float, side: int) -> str:
    """With pain the inner end rises and the brows come together: a face that suffers and is not angry."""
    inner, outer = 50 + side * mixed(11, 8, share), 50 + side * mixed(30, 28, share)
    path = route("M", outer, mixed(33, 36, share), "Q", 50 + side * 21, mixed(25, 27, share), inner, mixed(29, 23, share))
    return stroke(path, DARK, 4.5)


def _eye(share: float, side: int) -> str:
    """Open at first, then narrow, at last pressed together."""
    x, y = 50 + side * 19.0, mixed(44, 48, share)
    if share < 0.75:
        return oval((x, y), (4.6, mixed(6.5, 2.2, share / 0.75)), DARK)
    press = mixed(2, 5, (share - 0.75) * 4)
    return stroke(route("M", x + side * 7, y - press, "L", x - side * 6, y, "L", x + side * 7, y + press), DARK, 4.2)


def _folds(share: float) -> str:
    """From the middle on, the cheeks are drawn up beside the nose."""
    seen = clamped(2 * share - 0.8)
    left, right = (route("M", 50 + side * 9, 53, "Q", 50 + side * 18, 55, 50 + side * 23, 63) for side in (-1, 1))
    return stroke(left, DARK, 3, 0.55 * seen) + stroke(right, DARK, 3, 0.55 * seen)


def _mouth(share: float) -> str:
    half, y, bend = mixed(17, 21, share), mixed(66, 74, share), mixed(13, -14, share)
    upper = route("M", 50 - half, y, "Q", 50, y + bend, 50 + half, y)
    opened = 26 * clamped(2 * share - 1)
    if not opened:
        return stroke(upper, DARK, 4.8)
    lower = route("Q", 50 + half, y + opened / 2, 50, y + opened / 2, "Q", 50 - half, y + opened / 2, 50 - half, y)
    return shape(f"{upper} {lower} Z", DARK) + stroke(f"{upper} {lower} Z", DARK, 4.2)
