"""The generator: which lights and clouds hang in the sky of kite.

The way is counted in arches. Over one arch the lights climb from the water to the height of the target and come down
again, as a full sweep of the limb does, so that whoever sweeps fully meets them all. Clouds lie where a full sweep does
not go: under the top of an arch, and high over the place where two arches meet.
"""

import math
import random
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

ROUNDNESS = (1.2, 1.6, 2.0)
"""How an arch is bent: the higher, the slenderer its top."""
LIGHTS = 8
GREAT = LIGHTS // 2
"""The light behind the top of an arch, which may be a great one."""
UNDER_TOP, OVER_GATE = (0.5, 0.36), (1.0, 0.86)
CLOUDY = 0.62
"""How likely each of the two places of an arch has its cloud."""


class Light(NamedTuple):
    """One light: its arch and its place in it, where on the way it hangs and how high (0 rest, 1 target)."""

    arch: int
    place: int
    way: float
    height: float


class Cloud(NamedTuple):
    """One cloud: where on the way, how high, and which of its shapes it has."""

    way: float
    height: float
    shape: int


@dataclass(frozen=True, slots=True)
class Arch:
    """One arch of the sky."""

    roundness: float
    lights: tuple[Light, ...]
    clouds: tuple[Cloud, ...]


@lru_cache(maxsize=256)
def arch_of(seed: int, number: int) -> Arch:
    """Return arch `number` of the sky of `seed`; it is the same each time."""
    dice = random.Random(f"{seed} {number}")
    roundness = dice.choice(ROUNDNESS)
    shares = [(place + 0.5 + dice.uniform(-0.12, 0.12)) / LIGHTS for place in range(LIGHTS)]
    lights = tuple(Light(number, place, number + share, height_at(roundness, share)) for place, share in enumerate(shares))
    places = [place for place in (UNDER_TOP, OVER_GATE) if dice.random() < CLOUDY]
    clouds = tuple(Cloud(number + share + dice.uniform(-0.05, 0.05), height, dice.randrange(3)) for share, height in places)
    return Arch(roundness, lights, clouds)


def height_at(roundness: float, share: float) -> float:
    """Return how high an arch is at `share` (0..1) of its length."""
    return math.pow(max(0.0, math.sin(math.pi * share)), roundness)


def share_going_up(roundness: float, reach: float) -> float:
    """Return where on the first half of an arch (0..0.5) it is as high as `reach`."""
    return math.asin(math.pow(max(0.0, min(1.0, reach)), 1 / roundness)) / math.pi
