"""Drawings of what holds the harvest: a woven basket, and a cart."""

import math
from collections.abc import Iterator, Sequence

from game.minigames.orchard import shapes_fruit
from game.screen.canvas import Point
from game.screen.easing import chance
from game.screen.shapes import blend, drawing, fade, oval, ring, shape, stroke

BASKET_SIZE, BASKET_FOOT = (150.0, 150.0), (75.0, 142.0)
CART_SIZE, CART_FOOT = (330.0, 250.0), (165.0, 240.0)
RIM: Point = (75.0, 84.0)
WICKER, WICKER_DARK, WICKER_LIT = "#a87a52", "#5f4440", "#efc48e"
PLANK, PLANK_DARK, PLANK_LIT = "#7d5a4c", "#453440", "#d79c70"
HEAP = (6, 5, 4, 3, 2)
"""Fruits in each layer of a heaped basket, from the rim up."""


def slots() -> Iterator[Point]:
    """Return where the fruits of a basket lie, in the order in which it fills: each layer from its middle outwards."""
    for layer, count in enumerate(HEAP):
        for place in sorted(range(count), key=lambda place: abs(place - (count - 1) / 2 - 0.1)):
            aside = (place - (count - 1) / 2) * 17.5
            yield RIM[0] + aside, RIM[1] - 3 - 13 * layer + 4 * math.cos(2.3 * place + layer)


def basket_back() -> str:
    """Return the inside of the basket, behind its fruit."""
    return drawing(*BASKET_SIZE, *_handle(), oval(RIM, (62, 15), WICKER_DARK), oval((75, 87), (55, 11), "#33283a"))


def basket_front() -> str:
    """Return the woven front of the basket, over its fruit."""
    return drawing(*BASKET_SIZE, _front())


def full_basket(kind: str) -> str:
    """Return a basket heaped with one kind of fruit."""
    places = list(slots())
    return drawing(*BASKET_SIZE, *_handle(), oval(RIM, (62, 15), WICKER_DARK), _fruits(kind, places, 0.36, "basket"), _front())


def _handle() -> tuple[str, str]:
    return stroke("M16,84 C16,8 134,8 134,84", WICKER_DARK, 7), stroke("M20,80 C22,14 130,14 131,80", WICKER_LIT, 2.4, 0.8)


def _front() -> str:
    tone = fade(
        "wicker", (12, 0), (138, 0), ((0, WICKER_DARK, 1), (0.4, WICKER, 1), (0.85, blend(WICKER, WICKER_LIT, 0.6), 1), (1, WICKER_LIT, 1))
    )
    body = shape("M13,85 C18,104 24,128 30,138 C54,147 96,147 120,138 C126,128 132,104 137,85 C112,102 38,102 13,85 Z", "url(#wicker)")
    bands = "".join(
        stroke(f"M{14 + 4 * row},{95 + 11 * row} Q75,{115 + 11 * row} {136 - 4 * row},{95 + 11 * row}", WICKER_DARK, 2.6, 0.6)
        for row in range(4)
    )
    stakes = "".join(
        stroke(f"M{x},{92 + 0.12 * (60 - abs(x - 75)):.0f} L{75 + 0.78 * (x - 75):.0f},142", WICKER_DARK, 2.0, 0.4)
        for x in range(27, 128, 12)
    )
    rim = stroke("M13,84 C36,103 114,103 137,84", WICKER_LIT, 5.5) + stroke("M13,88 C36,107 114,107 137,88", WICKER_DARK, 2, 0.7)
    return tone + body + bands + stakes + rim


def _fruits(kind: str, places: Sequence[Point], size: float, name: str) -> str:
    return "".join(
        shapes_fruit.part(kind, 0.82 + 0.18 * chance(number, 71), (x, y - 40 * size), size, name=f"{name}{number}")
        for number, (x, y) in enumerate(places)
    )


def cart(load: Sequence[str]) -> str:
    """Return a two-wheeled cart that carries so many layers of fruit, each of one kind."""
    heaps = "".join(_layer(kind, layer) for layer, kind in enumerate(load))
    return drawing(*CART_SIZE, _rail(58, PLANK_DARK), heaps, _bed(), _wheel((104, 196)), _wheel((226, 196)))


def _layer(kind: str, layer: int) -> str:
    count = 12 - layer
    places = [(165 + (place - (count - 1) / 2) * 19, 107 - 11.5 * layer + 3 * math.cos(2.1 * place + layer)) for place in range(count)]
    return _fruits(kind, places, 0.4, f"layer{layer}")


def _rail(x: float, colour: str) -> str:
    return stroke(f"M{x},126 L{x - 14},66 M{330 - x},126 L{344 - x},66", colour, 8) + stroke(f"M{x - 13},78 H{343 - x}", colour, 5)


def _bed() -> str:
    tone = fade("plank", (30, 0), (300, 0), ((0, PLANK_DARK, 1), (0.5, PLANK, 1), (1, PLANK_LIT, 1)))
    side = shape("M34,112 L296,112 L284,168 L46,168 Z", "url(#plank)")
    seams = stroke("M38,130 H292 M42,149 H288", PLANK_DARK, 2.6, 0.7)
    posts = "".join(stroke(f"M{x},110 V170", PLANK_DARK, 5, 0.6) for x in (84, 165, 246))
    edge = stroke("M34,112 H296", PLANK_LIT, 4)
    shafts = stroke("M286,158 C308,166 318,190 326,232", PLANK_DARK, 8) + stroke("M288,156 C310,164 320,190 328,230", PLANK_LIT, 2, 0.7)
    return shafts + tone + side + seams + posts + edge


def _wheel(center: Point) -> str:
    x, y = center
    spokes = "".join(
        stroke(f"M{x},{y} L{x + 36 * math.cos(turn):.1f},{y + 36 * math.sin(turn):.1f}", PLANK, 4.5)
        for turn in (math.pi * spoke / 5 for spoke in range(10))
    )
    return (
        spokes
        + ring(center, (38, 38), PLANK_DARK, 9)
        + ring((x + 1.5, y - 1.5), (39, 39), PLANK_LIT, 2, 0.8)
        + oval(center, (9, 9), PLANK_DARK)
    )
