"""Two low wide cards beside each other, for ways on that are not what a screen is about."""

from game.screen.canvas import Box, Canvas
from game.screen.key_cap import one_key_wide

KEY_ROOM = 176.0
"""The key of a lit card that is wide stands at its left; so much is left for it, or more where its name is longer."""
WIDEST = 540.0


def wide_pair(canvas: Canvas, top: float, high: float, key: str) -> tuple[Box, Box]:
    """Return where the two cards stand, in the middle of the screen with room for the `key`."""
    room = max(KEY_ROOM, one_key_wide(canvas, key))
    wide = min(WIDEST, canvas.safe.width / 2 - room)
    left = canvas.width / 2 - wide
    return Box(left, top, wide, high), Box(left + wide + room, top, wide, high)
