"""Where the imagined limb stands: between the count, the caption and the stop, so that no words lie over it at any time of a set."""

from typing import NamedTuple

from game.core.names import MovementName, Side
from game.screen.canvas import Box, Canvas, Point
from game.screen.first_person import WIDE
from game.screen.imagery_limb import swept
from game.screen.stop_button import HIGH

CAPTION_WIDEST, CAPTION_SHARE = 560.0, 0.4
"""The words of the script are no wider than this, and take no more of the width than this share: the limb stands beside them."""
ABOVE = 374.0
"""So high are the count and its key at the left, and the time with what stands below it at the right."""
FREE = 18.0
DEEPEST = 320.0
"""A hand that hangs lower than this (in what the eyes see) is out of sight, as it is for somebody who looks ahead."""


class Place(NamedTuple):
    """The middle of what the eyes see, and how wide all of that is."""

    middle: Point
    size: float


def caption_widest(canvas: Canvas) -> float:
    """Return how wide the words of the script may be."""
    return min(CAPTION_WIDEST, CAPTION_SHARE * canvas.safe.width)


def free_place(canvas: Canvas) -> Box:
    """Return where nothing stands, however long the words of the script are: beside them, below the count and above the stop."""
    safe, wide = canvas.safe, canvas.safe.width - caption_widest(canvas) - FREE
    x = safe.x + safe.width - wide if canvas.look.hand == "right" else safe.x
    return Box(x, safe.y + ABOVE, wide, safe.height - ABOVE - HIGH)


def limb_place(canvas: Canvas, movement: MovementName, side: Side, largest: float) -> Place:
    """Return where the limb is as large as it can be with its hand or foot in the free place, wherever it moves.

    It stands as near to the middle of the screen as it can, and always comes from below the screen's edge.
    """
    limb, free = swept(movement, side), free_place(canvas)
    share = min(largest / WIDE, free.width / limb.box.width, free.height / (min(limb.hand_low, DEEPEST) - limb.box.y))
    share = max(share, (canvas.height - free.y) / (limb.end - limb.box.y))
    left, right = free.x - limb.box.x * share, free.x + free.width - (limb.box.x + limb.box.width) * share
    return Place((max(left, min(canvas.width / 2, right)), free.y - limb.box.y * share), share * WIDE)
