"""How much room the signs of a set take at their largest, and what they leave free for the world under them."""

from game.screen.canvas import Box, Canvas

BELOW_RING, SCALE_MOST = 220.0, 84.0
"""How far below the safe part's top the words about a shown angle begin, and how high they are at most."""
CAPTION_LIFT, CAPTION_MOST, CAPTION_LINES = 8.0, 154.0, 2
"""How far the caption stands above the safe part's foot, how high its words are at most, and on how many lines."""
TOP, FOOT = 375.0, 660.0
"""Between them nothing of count, ring, bar, stop and caption lies, on any canvas and with the largest words."""


def free_box(canvas: Canvas) -> Box:
    """Return the part of the canvas that the signs of a set leave free: what matters in a world stands inside it."""
    return canvas.safe._replace(y=TOP, height=FOOT - TOP)
