"""High contrast: what every colour of the palette becomes where a player wants it, on every screen alike.

Panels turn black and opaque and get a thin white rim, paper turns white, the accent a bright yellow that black words stand on;
what is laid over the land darkens it more. Pictures of things keep their own colours.
"""

from functools import lru_cache

from game.screen.theme import ACCENT, INK, PAPER, Colour, from_hex, hex_of

WHITE, BLACK, YELLOW = from_hex("#ffffff"), from_hex("#000000"), from_hex("#ffe01a")
TONES = {PAPER[:3]: WHITE, INK[:3]: BLACK, ACCENT[:3]: YELLOW}
"""The one table: a colour of the palette, and what stands for it."""
FIRMER = 0.15
"""What is seen through, such as the track of a ring, is seen through by this share less."""
RIM = 3.0
"""Of the white edge of panels, in canvas units."""


def toned(colour: Colour) -> Colour:
    """Return what stands for a colour; one that is no part of the palette stays."""
    tone = TONES.get(colour[:3])
    if tone is None:
        return colour
    return tone._replace(alpha=colour.alpha if colour.alpha in (0, 255) else round(colour.alpha + FIRMER * (255 - colour.alpha)))


def is_ground(colour: Colour) -> bool:
    """Whether a panel of this colour lets the land through behind words: then it is black, opaque and rimmed instead."""
    return colour[:3] == INK[:3] and 128 <= colour.alpha < 255


def darker(veil: Colour) -> Colour:
    """Return the layer that stands for a veil: always black, it comes up from nothing as smoothly, and covers more."""
    return BLACK._replace(alpha=round(255 - (255 - veil.alpha) ** 2 / 255))


@lru_cache(maxsize=512)
def toned_drawing(drawing: str) -> str:
    """Return an SVG text with its palette exchanged."""
    for colour, tone in TONES.items():
        drawing = drawing.replace(hex_of(Colour(*colour)), hex_of(tone))
    return drawing
