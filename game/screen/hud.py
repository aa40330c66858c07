"""What stands over the land: count, ring, caption, stop, the way out and the camera sign."""

from collections.abc import Sequence

from game.screen.canvas import Anchor, Box, Canvas, Point
from game.screen.easing import clamped
from game.screen.key_cap import key_cap, placed
from game.screen.lines import fitted, lines_high, write_lines
from game.screen.pictograms import pictogram
from game.screen.ring import draw_ring
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, COUNT_SIZE, GAINED_SIZE, INK, PANEL, PAPER

PAD = 24.0
BAR_HIGH = 84.0
HINT_HIGH = 88.0
LINE_HIGH = 62.0
RING_RADIUS = 92.0
IN_RING_WIDE = 134.0
"""Three digits and their signs stay clear of the ring's band."""
SWELLS_S = 0.6
"""How long a number that has just grown swells."""


def caption(canvas: Canvas, words: str, at: Point, anchor: Anchor = "bottomright", widest: float | None = None) -> Box:
    """Write a sentence on a dark bar, on several lines where it is wider than `widest`; return the bar's box."""
    width = min(canvas.measure(words, BODY_SIZE)[0] + 2, (widest or canvas.safe.width) - 3 * PAD)
    high = lines_high(canvas, words, BODY_SIZE, width)
    box = placed(width + 3 * PAD, max(BAR_HIGH, high + PAD), at, anchor)
    canvas.panel(box, PANEL, 38)
    write_lines(canvas, words, BODY_SIZE, Box(box.x + 1.5 * PAD, box.y, width, box.height), centred=True)
    return box


def quiet_words(canvas: Canvas, words: str, at: Point, anchor: Anchor) -> Box:
    """Write what a therapist looks for, thin on a bar no higher than it needs, and return the bar's box."""
    wide, high = canvas.measure(words, BODY_SIZE, bold=False)
    box = placed(wide + 1.5 * PAD, high, at, anchor)
    canvas.panel(box, PANEL)
    canvas.words(words, BODY_SIZE, box.center, "center", bold=False)
    return box


def count_panel(canvas: Canvas, number: str, of: str, below: Sequence[str], swelling: float = 0.0) -> Box:
    """Draw the count at the top left and lines below it; `swelling` 0..1 lets the number grow for a moment."""
    x, y = canvas.safe.x, canvas.safe.y
    wide = canvas.measure(number, COUNT_SIZE)[0] + PAD + canvas.measure(of, BODY_SIZE)[0]
    wide = max(wide, *(canvas.measure(line, BODY_SIZE)[0] for line in below), 0.0)
    box = Box(x, y, wide + 2 * PAD, 148 + LINE_HIGH * len(below))
    canvas.panel(box)
    middle = (x + PAD + canvas.measure(number, COUNT_SIZE)[0] / 2, y + 72)
    canvas.words(number, COUNT_SIZE + round(4 * swelling) * 4, middle, "center")
    canvas.words(of, BODY_SIZE, (middle[0] * 2 - x, y + 58))
    for row, line in enumerate(below):
        canvas.words(line, BODY_SIZE, (x + PAD, y + 134 + LINE_HIGH * row))
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


def stop_button(canvas: Canvas, words: str, key: str) -> Box:
    """Draw the big stop at the bottom left with its key and return its box for clicks."""
    wide = canvas.measure(words, BODY_SIZE)[0] + canvas.measure(key, BODY_SIZE)[0]
    box = Box(canvas.safe.x, canvas.safe.y + canvas.safe.height - 100, wide + 84 + 4.5 * PAD, 100)
    canvas.panel(box, INK.faded(0.9))
    canvas.svg(pictogram("stop"), (84, 84), (box.x + 60, box.center[1]))
    label = canvas.words(words, BODY_SIZE, (box.x + 110, box.center[1]), "midleft")
    key_cap(canvas, key, (label.x + label.width + PAD, box.center[1]))
    return box


def way_out(canvas: Canvas, words: str, key: str) -> Box:
    """Draw at the bottom left, quieter than the stop, which key leads out and where to; return its box for clicks."""
    return quiet_key(canvas, words, key, (canvas.safe.x, canvas.safe.y + canvas.safe.height))


def quiet_key(canvas: Canvas, words: str, key: str, at: Point) -> Box:
    """Draw a key and what it does, for whoever looks for it, with the left end of its foot `at`; return its box for clicks."""
    key_wide, words_wide = (canvas.measure(said, BODY_SIZE, bold=False)[0] for said in (key, words))
    box = placed(key_wide + words_wide + 3 * PAD, HINT_HIGH, at, "bottomleft")
    cap = Box(box.x + PAD / 2, box.y + 10, key_wide + PAD, HINT_HIGH - 20)
    canvas.panel(box)
    canvas.panel(cap, PAPER.faded(0.5), 14)
    canvas.panel(Box(cap.x + 3, cap.y + 3, cap.width - 6, cap.height - 6), INK, 11)
    canvas.words(key, BODY_SIZE, cap.center, "center", bold=False)
    canvas.words(words, BODY_SIZE, (cap.x + cap.width + 0.75 * PAD, box.center[1]), "midleft", bold=False)
    return box


def camera_sign(canvas: Canvas, middle: Point) -> None:
    """Draw the sign that stays while the camera sees the player."""
    canvas.disc(middle, 50, PANEL)
    canvas.svg(pictogram("camera_on"), (66, 66), middle)


def corner_camera_sign(canvas: Canvas) -> None:
    """Draw the camera's sign at the top right, on screens that have nothing else there."""
    camera_sign(canvas, (canvas.safe.x + canvas.safe.width - 50, canvas.safe.y + 50))
