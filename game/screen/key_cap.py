"""A key, drawn as a key, and what it does."""

from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.theme import BODY_SIZE, INK, PAPER

PAD = 24.0
HIGH = 70.0


def key_cap(canvas: Canvas, key: str, at: Point, share: float | None = None) -> Box:
    """Draw the name of a key on a key whose left middle is `at`; a line below the name shows `share` where there is one."""
    wide = canvas.measure(key, BODY_SIZE)[0] + PAD
    box = Box(at[0], at[1] - HIGH / 2, wide, HIGH)
    canvas.panel(Box(box.x - 3, box.y - 3, wide + 6, HIGH + 9), INK, 15)
    canvas.panel(box, PAPER, 12)
    lift = 0 if share is None else 4
    canvas.words(key, BODY_SIZE, (box.center[0], box.center[1] - lift), "center", INK)
    if share:
        long, y = (wide - 2 * PAD) * share, box.y + HIGH - 9
        canvas.line((box.x + PAD, y), (box.x + PAD + long, y), 6, INK)
    return box


def key_caption(canvas: Canvas, key: str, words: str, at: Point, anchor: Anchor = "midbottom", share: float | None = None) -> Box:
    """Draw a key and what it does on one dark bar; `share` is how much of its time is left, where that is limited."""
    key_wide, words_wide = (canvas.measure(said, BODY_SIZE)[0] for said in (key, words))
    box = placed(key_wide + words_wide + 4 * PAD, 104, at, anchor)
    canvas.panel(box)
    cap = key_cap(canvas, key, (box.x + PAD, box.center[1]), share)
    canvas.words(words, BODY_SIZE, (cap.x + cap.width + PAD, box.center[1]), "midleft")
    return box


def placed(wide: float, high: float, at: Point, anchor: Anchor) -> Box:
    """Return a box of this size whose `anchor` lies at a point."""
    x = at[0] - (0 if "left" in anchor else wide if "right" in anchor else wide / 2)
    y = at[1] - (0 if "top" in anchor else high if "bottom" in anchor else high / 2)
    return Box(x, y, wide, high)
