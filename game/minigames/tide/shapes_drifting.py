"""Drawings of what drifts or grows in the bay: moon jellies, bubbles, and the sea pinks at the ends of the beach."""

import math

from game.screen.easing import chance, mixed
from game.screen.shapes import blend, drawing, halo, oval, ring, route, shape, stroke

JELLY, BUBBLE, PINKS = (72.0, 84.0), (24.0, 24.0), (130.0, 92.0)


def jelly(pulse: float) -> str:
    """A moon jelly; at `pulse` 0 its bell is wide and at 1 it has drawn together."""
    wide, high = mixed(32, 24, pulse), mixed(19, 25, pulse)
    x, rim = 36.0, 36.0
    glow = halo("bell", (x + 6, rim - 10), 34, ((0, "#fff6ff", 0.85), (0.55, "#e6d2f0", 0.55), (1, "#c9b4e4", 0.35)))
    bell = route("M", x - wide, rim, "C", x - wide, rim - 1.35 * high, x + wide, rim - 1.35 * high, x + wide, rim)
    bell += route("C", x + 0.5 * wide, rim + 5, x - 0.5 * wide, rim + 5, x - wide, rim, "Z")
    rings = "".join(ring((x + dx * wide, rim - 0.46 * high + dy), (0.17 * wide, 0.14 * wide), "#c879a8", 2.2, 0.75) for dx, dy in _LEAVES)
    arms = "".join(
        stroke(f"M{x + dx:.1f},{rim + 2:.1f} q{-4 + 3 * pulse:.1f},{15 + 5 * pulse:.1f} {dx * 0.3:.1f},{long:.1f}", "#f4e4f4", 2.4, 0.6)
        for dx, long in ((-12, 26), (-4, 36), (4, 40), (12, 28))
    )
    fringe = "".join(
        stroke(f"M{x + wide * s:.1f},{rim + 3 - 3 * abs(s):.1f} v{mixed(7, 13, chance(n)):.1f}", "#f4e4f4", 1.0, 0.5)
        for n, s in enumerate((-0.9, -0.7, -0.5, -0.25, 0, 0.25, 0.5, 0.7, 0.9))
    )
    lit = stroke(
        route("M", x + 0.3 * wide, rim - 0.95 * high, "Q", x + 0.85 * wide, rim - 0.8 * high, x + 0.93 * wide, rim - 4), "#fff", 2, 0.8
    )
    return drawing(*JELLY, arms, fringe, glow, shape(bell, "url(#bell)"), rings, lit)


_LEAVES = ((-0.34, 1.0), (-0.1, -3.0), (0.16, -2.6), (0.38, 1.4))
"""Where the four rings of a moon jelly lie, as shares of its width, and how much lower."""


def bubble() -> str:
    """A bubble of air."""
    return drawing(
        *BUBBLE,
        oval((12, 12), (9.5, 9.5), "#e8fbff", 0.22),
        ring((12, 12), (9.5, 9.5), "#eafcff", 1.8, 0.8),
        oval((15.5, 8), (2.6, 2), "#fff"),
    )


def pinks(seed: int, bend: float) -> str:
    """Sea pinks in a cushion of leaves; `bend` in units at the flowers."""
    wide, high = PINKS
    foot = high - 8
    parts = [oval((wide / 2, high - 7), (52, 6), "#3a3040", 0.3)]
    for number in range(54):
        x, tall = mixed(20, wide - 20, chance(seed, number)), mixed(10, 27, chance(seed, number, 1))
        lean = 0.18 * (x - wide / 2) + mixed(-5, 5, chance(seed, number, 2))
        colour = ("#4f6f5c", "#3d5a55", "#7f9468")[number % 3]
        parts.append(stroke(f"M{x:.1f},{foot} q{0.2 * lean:.1f},{-0.6 * tall:.1f} {lean:.1f},{-tall:.1f}", colour, 2.6, 0.95))
    for number in range(11):
        share = (number + 0.5) / 11
        x, tall = mixed(26, wide - 26, share), mixed(34, 70, chance(seed, number, 3))
        tip = x + 0.22 * (x - wide / 2) + bend * tall / 60, foot - tall
        parts.append(stroke(f"M{x:.1f},{foot - 6} Q{x:.1f},{foot - 0.6 * tall:.1f} {tip[0]:.1f},{tip[1]:.1f}", "#6d8168", 2.0))
        parts.append(_flower(tip, mixed(6.6, 8.8, chance(seed, number, 4)), number))
    return drawing(wide, high, *parts)


def _flower(at: tuple[float, float], size: float, number: int) -> str:
    """A round head of small flowers, lit from the right."""
    shade = blend("#a4527c", "#c06a8e", (number % 3) / 2)
    petals = "".join(
        oval((at[0] + 0.62 * size * math.cos(t), at[1] + 0.5 * size * math.sin(t)), (0.42 * size, 0.36 * size), "#eba3b8", 0.9)
        for t in (2 * math.pi * petal / 7 for petal in range(7))
    )
    lit = oval((at[0] + 0.3 * size, at[1] - 0.3 * size), (0.42 * size, 0.34 * size), "#ffd9d6")
    return oval(at, (size, 0.84 * size), shade) + petals + lit
