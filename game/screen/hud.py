"""What stands over the land: count, ring, caption, the way out and the camera sign."""

from collections.abc import Sequence

from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.easing import clamped
from game.screen.key_cap import SIGN, placed
from game.screen.lines import MANY, broken_lines, fitted, lines_high, size_in, write_lines
from game.screen.pictograms import pictogram
from game.screen.ring import draw_ring
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE, GAINED_SIZE, INK, PANEL, PAPER
from game.screen.way_signs import way_sign

PAD, APART = 24.0, 26.0
BAR_HIGH, CAPTION_MOST, QUIET_MOST = 84.0, 300.0, 140.0
QUIET_AIR = 14.0
"""The signs above and below Devanagari stay clear of a panel's rim."""
HINT_HIGH = 88.0
LINE_HIGH = 62.0
RING_RADIUS = 92.0
QUIET_SHARE = 0.42
"""So much of the width quiet words take where something else stands beside them."""
KEY_SHARE = 0.35
"""The name of a quiet key takes no more of its room than this, if what the key does needs the rest."""
QUIET_WIDEST = 0.36
"""The way out takes no more of the foot of a screen than this share: the way on stands beside it."""
WAY_ON_ROOM = 480.0
"""Where another quiet key stands between them, this is left for the way on and the gaps."""
IN_RING_WIDE = 134.0
"""Three digits and their signs stay clear of the ring's band."""
SWELLS_S = 0.6
"""How long a number that has just grown swells."""


def caption(
    canvas: Canvas,
    words: str,
    at: Point,
    anchor: Anchor = "bottomright",
    widest: float | None = None,
    most: float = CAPTION_MOST,
    most_lines: int = MANY,
) -> Box:
    """Write a sentence on a dark bar, on lines where it is wider than `widest`, smaller where they are higher or more than the most.

    Return the bar's box.
    """
    width = min(canvas.measure(words, BODY_SIZE)[0] + 2, (widest or canvas.safe.width) - 3 * PAD)
    size = size_in(canvas, words, BODY_SIZE, (width, most), most_lines=most_lines)
    high = lines_high(canvas, words, size, width)
    box = placed(width + 3 * PAD, max(BAR_HIGH, high + PAD), at, anchor)
    canvas.panel(box, PANEL, 38)
    write_lines(canvas, words, size, Box(box.x + 1.5 * PAD, box.y, width, box.height), centred=True)
    return box


def quiet_words(canvas: Canvas, words: str, at: Point, anchor: Anchor, widest: float = 1.0, most: float = QUIET_MOST) -> Box:
    """Write what a therapist looks for, thin on a bar at most so wide (a share) and no higher than it needs; return the bar's box."""
    room = widest * canvas.safe.width - 1.5 * PAD
    size = size_in(canvas, words, BODY_SIZE, (room, most), bold=False)
    wide = max(canvas.measure(line, size, bold=False)[0] for line in broken_lines(canvas, words, size, room, bold=False))
    box = placed(wide + 1.5 * PAD, lines_high(canvas, words, size, room, bold=False) + QUIET_AIR, at, anchor)
    canvas.panel(box, PANEL)
    write_lines(canvas, words, size, Box(box.x + 0.75 * PAD - 1, box.y, wide + 2, box.height), bold=False, centred=True)
    return box


def count_panel(canvas: Canvas, number: str, of: str, below: Sequence[str], swelling: float = 0.0) -> Box:
    """Draw the count at the top left and lines below it; `swelling` 0..1 lets the number grow for a moment, where things may move."""
    x, y = canvas.safe.x, canvas.safe.y
    wide = canvas.measure(number, COUNT_SIZE)[0] + PAD + canvas.measure(of, BODY_SIZE)[0]
    wide = max(wide, *(canvas.measure(line, BODY_SIZE)[0] for line in below), 0.0)
    each = LINE_HIGH * canvas.look.words_size(BODY_SIZE) / BODY_SIZE
    box = Box(x, y, wide + 2 * PAD, 148 + each * len(below))
    canvas.panel(box)
    middle = (x + PAD + canvas.measure(number, COUNT_SIZE)[0] / 2, y + 72)
    grown = 0 if canvas.look.reduce_motion else round(4 * swelling) * 4
    canvas.words(number, COUNT_SIZE + grown, middle, "center")
    canvas.words(of, BODY_SIZE, (middle[0] * 2 - x, y + 58))
    for row, line in enumerate(below):
        canvas.words(line, BODY_SIZE, (x + PAD, y + 134 + each * row))
    return box


def gained_ring(canvas: Canvas, words: str, reach: float, hold: float) -> Point:
    """Draw the ring of reach at the top right with `words` in it, a second ring around it while holding; return its middle."""
    middle = (canvas.safe.x + canvas.safe.width - RING_RADIUS - 12, canvas.safe.y + RING_RADIUS + 12)
    draw_ring(canvas, middle, RING_RADIUS, clamped(reach))
    if hold > 0:
        draw_ring(canvas, middle, RING_RADIUS * 1.1, hold, PAPER, 0.07, on_disc=False)
    canvas.words(words, fitted(canvas, words, GAINED_SIZE, IN_RING_WIDE), middle, "center")
    return middle


def gained_words(text: Text, gained_deg: float) -> str:
    """Return degrees gained from rest as they are written everywhere; a limb behind its rest has gained none."""
    return text("degrees-gained", degrees=max(0, round(gained_deg)))


def foot_caption(
    canvas: Canvas,
    words: str,
    stop: Box,
    lift: float = 0.0,
    widest: float | None = None,
    most: float = CAPTION_MOST,
    most_lines: int = MANY,
) -> Box:
    """Write a sentence at the foot of the screen, across from the stop, its lines together no higher, nor more, than the most."""
    safe = canvas.safe
    anchor: Anchor = "bottomleft" if canvas.look.hand == "right" else "bottomright"
    x = safe.x if canvas.look.hand == "right" else safe.x + safe.width
    widest = widest or safe.width - stop.width - APART
    return caption(canvas, words, (x, safe.y + safe.height - lift), anchor, widest, most, most_lines)


def way_out(canvas: Canvas, words: str, key: str, widest: float = QUIET_WIDEST) -> Box:
    """Draw at the bottom left, quieter than the stop, which key leads out and where to; return its box for clicks."""
    return quiet_key(canvas, words, key, (canvas.safe.x, canvas.safe.y + canvas.safe.height), widest)


def one_of_two(canvas: Canvas) -> float:
    """Return which share of the foot each of two quiet keys may take beside the way on."""
    return (canvas.safe.width - WAY_ON_ROOM) / 2 / canvas.safe.width


def quiet_key(canvas: Canvas, words: str, key: str, at: Point, widest: float = QUIET_WIDEST) -> Box:
    """Draw a key and what it does, for whoever looks for it, with the left end of its foot `at`; return its box for clicks.

    It takes no more of the screen's width than the share `widest`.
    """
    sign = way_sign(canvas.look.way, one_key=False, ink=PAPER)
    room = widest * canvas.safe.width - 3 * PAD
    words_wide = canvas.measure(words, BODY_SIZE, bold=False)[0]
    key_size = size_in(canvas, key, BODY_SIZE, (max(KEY_SHARE * room, room - words_wide), HINT_HIGH - 28), bold=False)
    key_wide = SIGN - PAD if sign else canvas.measure(key, key_size, bold=False)[0]
    words_wide = min(words_wide, room - key_wide)
    box = canvas.target(placed(key_wide + words_wide + 3 * PAD, HINT_HIGH, at, "bottomleft"))
    cap = Box(box.x + PAD / 2, box.y + 10, key_wide + PAD, HINT_HIGH - 20)
    canvas.panel(box)
    _quiet_cap(canvas, cap)
    if sign:
        canvas.svg(sign, (SIGN, SIGN), cap.center)
    else:
        canvas.words(key, key_size, cap.center, "center", bold=False)
    write_lines(canvas, words, BODY_SIZE, Box(cap.x + cap.width + 0.75 * PAD, box.y, words_wide, box.height), bold=False)
    return box


def page_back(canvas: Canvas, after: Box) -> Box:
    """Draw beside the way out the left arrow's key, and return its box for clicks."""
    box = canvas.target(Box(after.x + after.width + PAD / 2, after.y, HINT_HIGH + PAD, HINT_HIGH))
    canvas.panel(box)
    cap = Box(box.x + PAD / 2, box.y + 10, box.width - PAD, HINT_HIGH - 20)
    _quiet_cap(canvas, cap)
    canvas.svg(pictogram("back"), (58, 58), cap.center)
    return box


def _quiet_cap(canvas: Canvas, cap: Box) -> None:
    """Draw the outline of a key that is not the one key."""
    canvas.panel(cap, PAPER.faded(0.5), 14)
    canvas.panel(Box(cap.x + 3, cap.y + 3, cap.width - 6, cap.height - 6), INK, 11)


def camera_sign(canvas: Canvas, middle: Point) -> None:
    """Draw the sign that stays while the camera sees the player."""
    canvas.disc(middle, 50, PANEL)
    canvas.svg(pictogram("camera_on"), (66, 66), middle)


def corner_camera_sign(canvas: Canvas) -> None:
    """Draw the camera's sign at the top right, on screens that have nothing else there."""
    camera_sign(canvas, (canvas.safe.x + canvas.safe.width - 50, canvas.safe.y + 50))
