"""Drawings of the air: clouds and birds."""

import math

from game.screen.easing import chance, mixed
from game.screen.shapes import drawing, fade, route, shape, stroke


def cloud(name: str, left: float, top: float, width: float, seed: int, upper: str, lower: str, opacity: float) -> str:
    """A long flat cloud: soft tufts above, a calm lit edge below, and a thin shred of itself underneath."""
    height = 0.10 * width
    base = top + height
    stops = ((0, upper, 0.25 * opacity), (0.55, upper, 0.8 * opacity), (1, lower, opacity))
    tone = fade(name, (0, base - 1.1 * height), (0, base + 0.14 * height), stops)
    shred = _lens(
        left + width * mixed(-0.12, 0.35, chance(seed, 50)), base + 0.34 * height, width * mixed(0.4, 0.7, chance(seed, 51)), 0.14 * height
    )
    back = _lens(left + 0.1 * width, base - 0.34 * height, 0.95 * width, 0.22 * height)
    return (
        tone
        + shape(back, upper, 0.45 * opacity)
        + shape(_tufts(left, base, width, height, seed), f"url(#{name})")
        + shape(shred, lower, 0.55 * opacity)
    )


def _tufts(left: float, base: float, width: float, height: float, seed: int) -> str:
    tufts = 6
    steps: list[str | float] = ["M", left, base]
    for tuft in range(tufts):
        start, end = left + width * tuft / tufts, left + width * (tuft + 1) / tufts
        rise = height * math.sin(math.pi * (tuft + 0.5) / tufts) * mixed(0.55, 1.2, chance(seed, tuft))
        low = base - 0.6 * height * max(0.0, math.sin(math.pi * (tuft + 1) / tufts)) ** 1.5
        steps += ["C", mixed(start, end, 0.15), base - 1.2 * rise, mixed(start, end, 0.75), base - 1.25 * rise, end, low]
    under = base + 0.2 * height
    return route(*steps, "C", left + 0.75 * width, under, left + 0.25 * width, under, left, base, "Z")


def _lens(left: float, middle: float, width: float, height: float) -> str:
    """A long lens with pointed ends."""
    near, far, right = left + 0.3 * width, left + 0.6 * width, left + width
    over, under = middle - height, middle + 0.5 * height
    return route("M", left, middle, "C", near, over, far, over, right, middle, "C", far, under, near, under, left, middle, "Z")


def bird(flap: float, colour: str) -> str:
    """A bird far away, 40 wide and 26 high; `flap` runs from -1 (wings down) to 1 (wings up)."""
    tip, elbow = 13 - 9.5 * flap, 12 - 5 * flap
    wings = f"M2,{tip:.1f} Q11,{elbow - 2:.1f} 20,14 Q29,{elbow - 2:.1f} 38,{tip:.1f}"
    return drawing(40, 26, stroke(wings, colour, 2.6), shape("M15,14 Q20,11.5 27,13.5 Q21,17.5 15,14 Z", colour))
