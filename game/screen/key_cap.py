"""A key, drawn as a key, and what it does."""

import math

from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.lines import fitted, write_lines
from game.screen.theme import BODY_SIZE, INK, PAPER
from game.screen.way_signs import way_sign

PAD = 24.0
HIGH, SIGN = 70.0, 58.0
WIDEST = 206.0
"""A key with a long name has smaller letters, so that there is room for it everywhere."""
CAPTION_HIGH = 104.0
"""Room for two lines of small letters."""


def cap_wide(canvas: Canvas, key: str, sign: str | None) -> float:
    """Return how wide a key with this name, or with a sign in its place, is drawn."""
    return HIGH if sign else canvas.measure(key, _size(canvas, key))[0] + PAD


def one_key_wide(canvas: Canvas, key: str) -> float:
    """Return how wide the cap of the one key is, whatever leads now."""
    return cap_wide(canvas, key, way_sign(canvas.look.way, one_key=True))


def key_cap(canvas: Canvas, key: str, at: Point, share: float | None = None) -> Box:
    """Draw the one key, or what leads in its place, with its left middle `at`; a line shows `share` where there is one."""
    return draw_cap(canvas, key, way_sign(canvas.look.way, one_key=True), at, share)


def draw_cap(canvas: Canvas, key: str, sign: str | None, at: Point, share: float | None = None) -> Box:
    """Draw a key with its name or a sign, its left middle `at`; a line below the name shows `share` where there is one."""
    wide = cap_wide(canvas, key, sign)
    box = Box(at[0], at[1] - HIGH / 2, wide, HIGH)
    canvas.panel(Box(box.x - 3, box.y - 3, wide + 6, HIGH + 9), INK, 15)
    canvas.panel(box, PAPER, 12)
    if sign:
        canvas.svg(sign, (SIGN, SIGN), box.center)
        return box
    lift = 0 if share is None else 4
    canvas.words(key, _size(canvas, key), (box.center[0], box.center[1] - lift), "center", INK)
    if share:
        long, y = (wide - 2 * PAD) * share, box.y + HIGH - 9
        canvas.line((box.x + PAD, y), (box.x + PAD + long, y), 6, INK)
    return box


def caption_wide(canvas: Canvas, key: str, words: str, widest: float) -> float:
    """Return how wide a key is drawn with what it does, no wider than `widest`."""
    return min(canvas.measure(words, BODY_SIZE)[0] + one_key_wide(canvas, key) + 3 * PAD, widest)


def key_caption(
    canvas: Canvas,
    key: str,
    words: str,
    at: Point,
    anchor: Anchor = "midbottom",
    share: float | None = None,
    least_x: float = 0.0,
    widest: float = math.inf,
    lit: bool = True,
) -> Box:
    """Draw a key and what it does on one dark bar; `share` is how much of its time is left, where that is limited.

    It is moved and made narrower, its words in two lines, where it would reach to the left of `least_x` or be wider than
    `widest`. Without `lit` the key stands elsewhere now, and only the words are left in their place.
    """
    beside, safe = one_key_wide(canvas, key) + 3 * PAD, canvas.safe
    wide = caption_wide(canvas, key, words, min(widest, safe.x + safe.width - max(least_x, safe.x)))
    box = placed(wide, CAPTION_HIGH, at, anchor)
    box = canvas.target(box._replace(x=max(box.x, least_x)))
    canvas.panel(box)
    if lit:
        key_cap(canvas, key, (box.x + PAD, box.center[1]), share)
        write_lines(canvas, words, BODY_SIZE, Box(box.x + beside - PAD, box.y, wide - beside, box.height))
    else:
        write_lines(canvas, words, BODY_SIZE, box._replace(x=box.x + PAD, width=wide - 2 * PAD), bold=False, centred=True)
    return box


def placed(wide: float, high: float, at: Point, anchor: Anchor) -> Box:
    """Return a box of this size whose `anchor` lies at a point."""
    x = at[0] - (0 if "left" in anchor else wide if "right" in anchor else wide / 2)
    y = at[1] - (0 if "top" in anchor else high if "bottom" in anchor else high / 2)
    return Box(x, y, wide, high)


def _size(canvas: Canvas, key: str) -> float:
    return fitted(canvas, key, BODY_SIZE, WIDEST - PAD)
