"""Pictures for ratings from one to five: each step holds more than the one before, so that no colour has to tell it."""

from functools import lru_cache
from typing import Literal

from game.screen.easing import mixed
from game.screen.shapes import drawing, oval, ring, route, shape, stroke
from game.screen.theme import ACCENT, HILLS, INK, PAPER, SKY, STONE, hex_of

RatingScale = Literal["seeing", "feeling", "vivid", "felt"]
BEST = 5
LIT, LINES, DARK = hex_of(ACCENT), hex_of(PAPER), hex_of(INK)


@lru_cache(maxsize=32)
def rating_picture(scale: RatingScale, rating: int) -> str:
    """Return the picture of a rating from 1 to 5."""
    share = (rating - 1) / (BEST - 1)
    if scale == "felt":
        return drawing(100, 100, _face(share))
    return drawing(100, 100, _touch(rating) if scale == "feeling" else _view(rating))


def _view(rating: int) -> str:
    """A land that comes out of the mist: an empty frame, a hill, then a sun, a tree and its rays."""
    frame = stroke("M14,22 H86 V78 H14 Z", LINES, 4, 0.9 if rating > 1 else 0.5)
    clear = (0.0, 0.3, 0.6, 0.85, 1.0)[rating - 1]
    hills = shape("M16,76 Q34,38 52,62 Q64,44 84,70 V76 Z", HILLS[0], clear)
    near = shape("M16,76 Q44,58 84,76 Z", HILLS[2], clear) if rating > 2 else ""
    sun = oval((66, 38), (8.5, 8.5), LIT, clear) if rating > 2 else ""
    tree = shape("M34,44 L44,66 H24 Z", "#9fc0a8", clear) + stroke("M34,66 V73", STONE[1], 4, clear) if rating > 3 else ""
    rays = stroke(
        "M66,23 V27 M66,49 V53 M51,38 H55 M77,38 H81 M55.5,27.5 L58,30 M74,46 L76.5,48.5 M55.5,48.5 L58,46 M74,30 L76.5,27.5", LIT, 3
    )
    seen = hills + near + sun + tree + (rays if rating == BEST else "") + frame
    return f'<g transform="translate(50 50) scale(1.25) translate(-50 -50)">{seen}</g>'


def _touch(rating: int) -> str:
    """A warm spot with one more ring for each step."""
    rings = "".join(ring((50, 50), (r, r), LIT, 4.5) for r in (19.0, 27.5, 36.0, 44.5)[: rating - 1])
    middle = oval((50, 50), (11, 11), LIT) if rating > 1 else ring((50, 50), (10, 10), LINES, 4, 0.7)
    return rings + middle


def _face(share: float) -> str:
    bend = mixed(-9, 15, share)
    y = mixed(69, 62, share)
    head = oval((50, 51), (44, 45), STONE[1]) + oval((48, 49), (42, 43), LINES)
    eyes = oval((34, 42), (4.6, 6.2), DARK) + oval((64, 42), (4.6, 6.2), DARK)
    cheeks = oval((27, 58), (7, 5), SKY[2], 0.5 * share) + oval((71, 58), (7, 5), SKY[2], 0.5 * share)
    return head + cheeks + eyes + stroke(route("M", 32, y, "Q", 49, y + bend, 66, y), DARK, 5)
