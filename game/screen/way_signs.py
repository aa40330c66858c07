"""What leads, drawn as a sign that takes a key's place: the hand in the air, the mouse, a controller's button."""

from functools import lru_cache
from typing import Literal

from game.screen.look import Way
from game.screen.shapes import drawing, oval, ring, shape, stroke
from game.screen.theme import INK, Colour, hex_of

WaySign = Literal["hand", "pointer", "button", "raised"]
FINGERS = (
    "M33,54 V42 q0,-5 4,-5 q4,0 4,5 V31 q0,-5 4.5,-5 q4.5,0 4.5,5 V29 q0,-5 4.5,-5 q4.5,0 4.5,5 V33 q0,-5 4,-5 q4,0 4,5 "
    "V58 q0,19 -16,19 q-10,0 -15,-9 L24,59 q-2,-5 2,-7 q3,-1 7,2 z"
)


@lru_cache(maxsize=16)
def sign_of(sign: WaySign, ink: Colour = INK) -> str:
    """Return a sign as SVG, its lines in `ink`."""
    lines = hex_of(ink)
    parts: dict[WaySign, tuple[str, ...]] = {
        "hand": (ring((50, 50), (45, 45), lines, 7), shape(FINGERS, lines)),
        "pointer": (shape("M28,10 L28,78 L44,63 L55,88 L67,83 L56,58 L78,57 Z", lines),),
        "button": (ring((50, 50), (42, 42), lines, 8), oval((50, 50), (27, 27), lines)),
        "raised": (
            oval((40, 34), (16, 18), lines),
            shape("M10,94 Q10,60 40,60 Q54,60 62,70 L62,94 Z", lines),
            stroke("M62,82 L84,66 L84,34", lines, 13),
            oval((84, 20), (11, 13), lines),
        ),
    }
    return drawing(100, 100, *parts[sign])


def way_sign(way: Way, one_key: bool, ink: Colour = INK) -> str | None:
    """Return what leads as SVG, None where that is a key; a controller's button is the `one_key` only."""
    if way == "hand":
        return sign_of("hand", ink)
    if way == "mouse":
        return sign_of("pointer", ink)
    return sign_of("button", ink) if way == "button" and one_key else None


def stop_sign(way: Way) -> str | None:
    """Return what stops a set as SVG, None where that is the one key held down: the hand beside the head, a click, a button held."""
    return sign_of("raised") if way == "hand" else way_sign(way, one_key=True)
