"""A painted curtain: calm folds before what is not to be seen."""

from functools import lru_cache

from game.screen.easing import chance
from game.screen.shapes import drawing, fade, route, shape, stroke
from game.screen.theme import HILLS, SKY, STONE

WIDE, HIGH, FOLDS = 720.0, 690.0, 9


@lru_cache(maxsize=1)
def curtain_drawing() -> str:
    """Return the whole curtain with its rail."""
    parts = [shape(f"M0,20 H{WIDE} V{HIGH} H0 Z", HILLS[4])]
    parts += [_fold(number) for number in range(FOLDS)]
    parts += [stroke(f"M0,{HIGH - 34} H{WIDE}", SKY[3], 5, 0.5), stroke(f"M0,{HIGH - 20} H{WIDE}", SKY[3], 2.5, 0.4)]
    parts += [stroke(f"M8,16 H{WIDE - 8}", STONE[2], 22), stroke(f"M8,12 H{WIDE - 8}", STONE[1], 8)]
    return drawing(WIDE, HIGH, *parts)


@lru_cache(maxsize=2)
def shade_drawing(to_right: bool) -> str:
    """Return the soft shadow that the curtain throws on the glass, strongest where the curtain is."""
    stops = ((0.0, "#14202b", 0.75), (0.35, "#14202b", 0.3), (1.0, "#14202b", 0.0))
    ends = ((0.0, 0.0), (100.0, 0.0)) if to_right else ((100.0, 0.0), (0.0, 0.0))
    return drawing(100, 100, fade("shade", *ends, stops), shape("M0,0 H100 V100 H0 Z", "url(#shade)"))


def _fold(number: int) -> str:
    """A fold is dark at its left, and lit where it bulges towards the sun at the right."""
    wide = WIDE / FOLDS
    left, sway = number * wide, 14 * (chance(number, 3) - 0.5)
    stops = ((0.0, HILLS[4], 1.0), (0.55, HILLS[2], 0.9), (0.72, HILLS[1], 0.85), (1.0, HILLS[4], 1.0))
    path = route("M", left, 24, "L", left + wide, 24, "C", left + wide + sway, 250, left + wide - sway, 450, left + wide, HIGH)
    path += " " + route("L", left, HIGH, "C", left - sway, 450, left + sway, 250, left, 24, "Z")
    return fade(f"fold{number}", (left, 0), (left + wide, 0), stops) + shape(path, f"url(#fold{number})")
