"""Real constellations: their brighter stars in the order in which they are lit, and the lines between them.

Right ascension in hours, declination in degrees (epoch J2000) and visual magnitude after the Hipparcos catalogue (ESA, 1997,
SP-1200), rounded. Which lines are drawn is custom, not nature; these are the usual ones.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

Group = Literal["summer", "winter_stars", "spring_stars", "southern_stars"]


class Star(NamedTuple):
    """A star of a figure: its place, within -1..1 and with y downwards, and its magnitude (the smaller, the brighter)."""

    x: float
    y: float
    magnitude: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A constellation as it is seen when it stands upright; `lines` join stars by their numbers."""

    group: Group
    stars: tuple[Star, ...]
    lines: tuple[tuple[int, int], ...]


def _figure(group: Group, stars: tuple[tuple[float, float, float], ...], lines: str) -> Figure:
    """Project the stars onto a plane that touches the sky in their middle; `lines` are chains of star numbers."""
    vectors = [_vector(hours, dec_deg) for hours, dec_deg, _ in stars]
    middle = [sum(part) / len(vectors) for part in zip(*vectors, strict=True)]
    ra, dec = math.atan2(middle[1], middle[0]), math.atan2(middle[2], math.hypot(middle[0], middle[1]))
    seen = [_projected(vector, ra, dec) for vector in vectors]
    left, right = min(x for x, _ in seen), max(x for x, _ in seen)
    top, bottom = min(y for _, y in seen), max(y for _, y in seen)
    size = max(right - left, bottom - top) / 2
    placed = tuple(
        Star((x - (left + right) / 2) / size, (y - (top + bottom) / 2) / size, star[2]) for (x, y), star in zip(seen, stars, strict=True)
    )
    chains = [[int(number) for number in chain.split("-")] for chain in lines.split()]
    return Figure(group, placed, tuple(pair for chain in chains for pair in pairwise(chain)))


def _vector(hours: float, dec_deg: float) -> tuple[float, float, float]:
    ra, dec = math.radians(15 * hours), math.radians(dec_deg)
    return math.cos(dec) * math.cos(ra), math.cos(dec) * math.sin(ra), math.sin(dec)


def _projected(vector: tuple[float, float, float], ra: float, dec: float) -> tuple[float, float]:
    """East is at the left, as for somebody who looks up, and north above."""
    x, y, z = vector
    ahead, east = x * math.cos(ra) + y * math.sin(ra), y * math.cos(ra) - x * math.sin(ra)
    up, depth = z * math.cos(dec) - ahead * math.sin(dec), ahead * math.cos(dec) + z * math.sin(dec)
    return -east / depth, -up / depth


FIGURES: Mapping[str, Figure] = {
    "ursa_major": _figure(
        "summer",
        (
            (13.792, 49.3, 1.9), (13.399, 54.9, 2.2), (12.900, 56.0, 1.8), (12.257, 57.0, 3.3), (11.897, 53.7, 2.4),
            (11.031, 56.4, 2.3), (11.062, 61.8, 1.8),
        ),
        "0-1-2-3-4-5-6-3",
    ),
    "cassiopeia": _figure(
        "summer", ((1.907, 63.7, 3.4), (1.430, 60.2, 2.7), (0.945, 60.7, 2.2), (0.675, 56.5, 2.2), (0.153, 59.1, 2.3)), "0-1-2-3-4"
    ),
    "cygnus": _figure(
        "summer",
        ((20.690, 45.3, 1.3), (20.370, 40.3, 2.2), (19.938, 35.1, 3.9), (19.512, 28.0, 3.1), (20.770, 34.0, 2.5), (19.750, 45.1, 2.9)),
        "0-1-2-3 4-1-5",
    ),
    "lyra": _figure(
        "summer", ((18.616, 38.8, 0.0), (18.746, 37.6, 4.3), (18.908, 36.9, 4.3), (18.982, 32.7, 3.2), (18.835, 33.4, 3.5)), "0-1-2-3-4-1"
    ),
    "aquila": _figure(
        "summer",
        (
            (19.771, 10.6, 2.7), (19.846, 8.9, 0.8), (19.922, 6.4, 3.7), (20.188, -0.8, 3.2), (19.425, 3.1, 3.4), (19.090, 13.9, 3.0),
            (19.104, -4.9, 3.4),
        ),
        "0-1-2-3 3-4-6 1-4 4-5 5-0",
    ),
    "delphinus": _figure(
        "summer", ((20.554, 11.3, 4.0), (20.626, 14.6, 3.6), (20.661, 15.9, 3.8), (20.777, 16.1, 3.9), (20.724, 15.1, 4.4)), "0-1-2-3-4-1"
    ),
    "corona_borealis": _figure(
        "summer",
        ((15.549, 31.4, 4.1), (15.464, 29.1, 3.7), (15.578, 26.7, 2.2), (15.712, 26.3, 3.8), (15.826, 26.1, 4.6), (15.960, 26.9, 4.1)),
        "0-1-2-3-4-5",
    ),
    "pegasus": _figure(
        "summer",
        (
            (21.736, 9.9, 2.4), (22.170, 6.2, 3.5), (22.691, 10.8, 3.4), (23.079, 15.2, 2.5), (23.063, 28.1, 2.4), (0.140, 29.1, 2.1),
            (0.220, 15.2, 2.8),
        ),
        "0-1-2-3-4-5-6-3",
    ),
    "ursa_minor": _figure(
        "summer",
        (
            (2.530, 89.3, 2.0), (17.537, 86.6, 4.3), (16.766, 82.0, 4.2), (15.734, 77.8, 4.3), (16.292, 75.8, 5.0), (15.345, 71.8, 3.0),
            (14.845, 74.2, 2.1),
        ),
        "0-1-2-3-4-5-6-3",
    ),
    "orion": _figure(
        "winter_stars",
        (
            (5.919, 7.4, 0.5), (5.679, -1.9, 1.7), (5.604, -1.2, 1.7), (5.533, -0.3, 2.2), (5.419, 6.4, 1.6), (5.585, 9.9, 3.4),
            (5.242, -8.2, 0.1), (5.796, -9.7, 2.1),
        ),
        "0-1-2-3-4-5-0 3-6-7-1",
    ),
    "taurus": _figure(
        "winter_stars",
        (
            (5.627, 21.1, 3.0), (4.599, 16.5, 0.9), (4.330, 15.6, 3.7), (4.382, 17.5, 3.8), (4.477, 19.2, 3.5), (5.438, 28.6, 1.7),
            (4.011, 12.5, 3.4),
        ),
        "0-1-2-3-4-5 2-6",
    ),
    "gemini": _figure(
        "winter_stars",
        (
            (7.577, 31.9, 1.6), (6.732, 25.1, 3.0), (6.383, 22.5, 2.9), (6.629, 16.4, 1.9), (7.068, 20.6, 3.8), (7.335, 22.0, 3.5),
            (7.755, 28.0, 1.1),
        ),
        "0-1-2 3-4-5-6-0",
    ),
    "auriga": _figure(
        "winter_stars", ((5.278, 46.0, 0.1), (5.992, 44.9, 1.9), (5.995, 37.2, 2.6), (5.438, 28.6, 1.7), (4.950, 33.2, 2.7)), "0-1-2-3-4-0"
    ),
    "perseus": _figure(
        "winter_stars",
        (
            (3.080, 53.5, 2.9), (3.405, 49.9, 1.8), (3.715, 47.8, 3.0), (3.964, 40.0, 2.9), (3.902, 31.9, 2.9), (3.136, 41.0, 2.1),
            (3.086, 38.8, 3.4),
        ),
        "0-1-2-3-4 1-5-6",
    ),
    "leo": _figure(
        "spring_stars",
        (
            (9.764, 23.8, 3.0), (9.879, 26.0, 3.9), (10.278, 23.4, 3.4), (10.333, 19.8, 2.0), (10.122, 16.8, 3.5), (10.140, 12.0, 1.4),
            (11.237, 15.4, 3.3), (11.818, 14.6, 2.1), (11.235, 20.5, 2.6),
        ),
        "0-1-2-3-4-5-6-7-8-3 6-8",
    ),
    "bootes": _figure(
        "spring_stars",
        (
            (13.911, 18.4, 2.7), (14.261, 19.2, 0.0), (14.750, 27.1, 2.4), (15.258, 33.3, 3.5), (15.032, 40.4, 3.5), (14.535, 38.3, 3.0),
            (14.531, 30.4, 3.6),
        ),
        "0-1-2-3-4-5-6-1",
    ),
    "corvus": _figure(
        "spring_stars", ((12.169, -22.6, 3.0), (12.263, -17.5, 2.6), (12.498, -16.5, 3.0), (12.573, -23.4, 2.7)), "0-1-2-3-0"
    ),
    "scorpius": _figure(
        "southern_stars",
        (
            (16.091, -19.8, 2.6), (16.006, -22.6, 2.3), (15.981, -26.1, 2.9), (16.490, -26.4, 1.0), (16.598, -28.2, 2.8),
            (16.836, -34.3, 2.3), (16.864, -38.0, 3.0), (16.910, -42.4, 3.6), (17.203, -43.2, 3.3), (17.622, -43.0, 1.9),
            (17.793, -40.1, 3.0), (17.708, -39.0, 2.4), (17.560, -37.1, 1.6),
        ),
        "0-1-2 1-3-4-5-6-7-8-9-10-11-12",
    ),
    "crux": _figure("southern_stars", ((12.519, -57.1, 1.6), (12.443, -63.1, 0.8), (12.795, -59.7, 1.2), (12.252, -58.7, 2.8)), "0-1 2-3"),
}  # fmt: skip
