"""The pictures of the questions that choose a programme, and of the time that the player has."""

from functools import lru_cache

from game.core.programme import Ability, Limb
from game.screen.pictograms import LINES, LIT
from game.screen.shapes import drawing, oval, route, shape, stroke

FACE = 42.0
REACHES: dict[Limb, dict[Ability, tuple[tuple[float, float], str]]] = {
    "leg": {
        "not_yet": ((58, 88), ""),
        "a_little": ((76, 82), "M60,96 Q70,97 78,94"),
        "well": ((92, 56), "M62,97 Q92,98 97,72"),
    },
    "arm": {
        "not_yet": ((84, 86), ""),
        "a_little": ((92, 64), "M95,84 Q98,80 97,74"),
        "well": ((82, 18), "M94,84 Q106,56 94,28"),
    },
}
"""Where ankle or fingers are when the limb moves so far, and the way there."""


@lru_cache(maxsize=8)
def ability_picture(limb: Limb, ability: Ability) -> str:
    """Return a limb that moves by itself so far; seen from its side."""
    end, way = REACHES[limb][ability]
    track = stroke(way, LIT, 4, 0.9) if way else ""
    return drawing(104, 104, (_leg if limb == "leg" else _arm)(end), track)


@lru_cache(maxsize=4)
def minutes_picture(minutes: int) -> str:
    """Return a clock on which so many minutes are lit."""
    ticks = "".join(f'<g transform="rotate({turn * 30} 50 50)">{stroke("M50,12 V17", "#14202b", 3)}</g>' for turn in range(12))
    return drawing(100, 100, oval((50, 50), (FACE, FACE), LINES), _share(minutes), ticks, oval((50, 50), (4, 4), "#14202b"))


def _share(minutes: int) -> str:
    """Return the lit part of the face, at most half an hour of it."""
    turn = f"rotate({min(minutes, 30) * 6} 50 50)"
    top = route("M", 50, 50, "V", 50 - FACE + 6)
    wide = "".join(
        f'<g transform="rotate({minute * 6 + 3} 50 50)">{shape("M50,50 L47.6,14.2 L52.4,14.2 Z", "#e39a58")}</g>'
        for minute in range(min(minutes, 30))
    )
    return wide + stroke(top, "#14202b", 4) + f'<g transform="{turn}">{stroke(top, "#14202b", 4)}</g>'


def _leg(ankle: tuple[float, float]) -> str:
    x, y = ankle
    chair = stroke("M8,34 V98 M8,70 H40 M40,70 V98", LINES, 5, 0.55)
    body = oval((26, 18), (10, 10), LINES) + stroke("M26,38 L26,60", LINES, 18) + stroke("M28,62 L58,62", LINES, 14)
    toes = (x + 11, y - 1) if y > 80 else (x - 1, y - 12)
    return chair + body + stroke(route("M", 58, 62, "L", x, y, "L", *toes), LIT, 11)


def _arm(hand: tuple[float, float]) -> str:
    table = stroke("M34,97 H100", LINES, 6, 0.55)
    body = oval((24, 20), (12, 12), LINES) + shape("M8,98 q-4,-58 18,-58 q20,0 18,58 z", LINES)
    return table + body + stroke("M32,54 L46,84", LIT, 12) + stroke(route("M", 46, 84, "L", *hand), LIT, 12) + oval(hand, (8, 8), LIT)
