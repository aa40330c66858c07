"""The big stop of a set, and beside it how to stop by what leads now: a hand raised, a click, the one key held."""

from game.screen.canvas import Box, Canvas
from game.screen.key_cap import cap_wide, draw_cap
from game.screen.pictograms import pictogram
from game.screen.ring import draw_ring
from game.screen.text import Text
from game.screen.theme import BODY_SIZE, INK, PAPER
from game.screen.way_signs import stop_sign, way_sign

HELD_S = 5.0
"""So long the one key is held to stop: with spasticity a press of two or three seconds is nothing unusual."""
PAD, HIGH, SIGN = 24.0, 100.0, 84.0
RING = 30.0
"""The sign of holding is a small ring that is being filled, as the one around the stop is while the key is held."""
RING_SHARE, RING_BAND = 0.7, 0.3


def stop_button(canvas: Canvas, text: Text, share: float = 0.0, held: bool = True) -> Box:
    """Draw the big stop and return its box for clicks; a ring shows the `share` of a stop that is asked for.

    It lies at the bottom on the side of the hand that works, at the left where that is not known; see `foot_caption`. The key
    beside it is the one key, to be held, or Escape where the one key is the limb and cannot be `held`.
    """
    key, sign, ringed = _way(canvas, text, held)
    words_wide, sign_wide = canvas.measure(text("play-stop"), BODY_SIZE)[0], cap_wide(canvas, key, sign)
    wide = SIGN + words_wide + sign_wide + 3.5 * PAD + (2 * RING + PAD / 2 if ringed else 0.0)
    x = canvas.safe.x + (canvas.safe.width - wide if canvas.look.hand == "right" else 0.0)
    box = canvas.target(Box(x, canvas.safe.y + canvas.safe.height - HIGH, wide, HIGH))
    canvas.panel(box, INK.faded(0.9))
    canvas.svg(pictogram("stop"), (SIGN, SIGN), (box.x + 60, box.center[1]))
    label = canvas.words(text("play-stop"), BODY_SIZE, (box.x + 110, box.center[1]), "midleft")
    cap = draw_cap(canvas, key, sign, (label.x + label.width + PAD, box.center[1]))
    if ringed:
        middle = (cap.x + cap.width + PAD / 2 + RING, box.center[1])
        draw_ring(canvas, middle, RING, RING_SHARE, PAPER, RING_BAND, on_disc=False)
    if share > 0:
        draw_ring(canvas, (box.x + 60, box.center[1]), 49, share, width=0.25, on_disc=False)
    return box


def _way(canvas: Canvas, text: Text, held: bool) -> tuple[str, str | None, bool]:
    """Return the key that stops, the sign that takes its place, and whether it is to be held."""
    way = canvas.look.way
    if not held:
        return text("key-escape"), way_sign(way, one_key=False), False
    return text("key-space"), stop_sign(way), way in ("key", "button")
