"""Figures of stars: how places in the sky are drawn on a plane."""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

Group = Literal["summer", "winter_stars", "autumn_stars", "spring_stars", "southern_stars", "southern_sky"]


Catalogued = tuple[float, float, float]
"""A star as a catalogue names it: right ascension in hours, declination in degrees, and magnitude."""


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


def figure(group: Group, stars: tuple[Catalogued, ...], lines: str) -> Figure:
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
