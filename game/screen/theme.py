"""The one palette, the one light and the sizes that every screen shares (see docs/look.md).

Sizes are in canvas units: every screen is 900 units high, whatever its pixels.
"""

from typing import NamedTuple


class Colour(NamedTuple):
    """Red, green, blue and alpha, 0 to 255."""

    red: int
    green: int
    blue: int
    alpha: int = 255

    def faded(self, share: float) -> "Colour":
        """Return the same colour with `share` of its opacity."""
        return self._replace(alpha=round(self.alpha * max(0.0, min(1.0, share))))


def from_hex(code: str) -> Colour:
    """Return the colour of `#rrggbb`."""
    return Colour(*bytes.fromhex(code.removeprefix("#")))


def hex_of(colour: Colour) -> str:
    """Return `#rrggbb` of a colour, for drawings."""
    return f"#{colour.red:02x}{colour.green:02x}{colour.blue:02x}"


PAPER = from_hex("#fff8ea")
INK = from_hex("#14202b")
ACCENT = from_hex("#f6c79a")
BRICK = from_hex("#b4503f")
SUN = from_hex("#fff4d6")
PANEL = INK.faded(0.8)

SKY = ("#27345c", "#6a5a86", "#d98f86", "#f6c79a", "#fde9c4")
HILLS = ("#9d8aa6", "#7c7698", "#5b6487", "#3f5172", "#2c3f5a")
MEADOW = ("#41566a", "#24384a", "#16262f")
STONE = ("#f3e3c6", "#c9b99c", "#6d6a6c")

CANVAS_HEIGHT = 900.0
MARGIN = 0.05
"""Nothing that matters stands in the outer 5 % of the screen."""

COUNT_SIZE = 112
TITLE_SIZE = 84
GAINED_SIZE = 58
BODY_SIZE = 52
"""One eighteenth of the height is 50 units: nothing that must be read is smaller."""
SMALLEST_SIZE = 35.0
"""28 px at 720p: words that shrink to fit their place, or that are wanted small, never get smaller."""
CORNER = 26
