"""Small lights: they gather while a stone rises, circle while it is held, and fly up when it is laid.

Each light is worked out from its number and the age of what it belongs to; nothing is remembered.
"""

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.screen.canvas import Canvas, Point, glow_of
from game.screen.easing import arriving, chance, clamped, fading, mixed
from game.screen.theme import Colour, from_hex

SPARK, WARM, DROP = from_hex("#fff0c8"), from_hex("#ffc987"), from_hex("#ffe9cf")
RISING, FLYING, DROPS, HOLDING = 16, 26, 14, 12


class Spark(NamedTuple):
    """One small light: where, how wide in canvas units, its colour and its strength 0..1."""

    at: Point
    radius: float
    colour: Colour
    strength: float


def rising(at: Point, height: float, reach: float, time_s: float, count: int = RISING) -> Iterator[Spark]:
    """Lights that climb from the water to a stone that is lifted; the higher the reach, the more of them."""
    for number in range(round(count * clamped(reach * 1.2))):
        life = (time_s * mixed(0.28, 0.5, chance(number, 31)) + chance(number, 32)) % 1.0
        turn = 2 * math.pi * (chance(number, 33) + life * 0.6)
        x = at[0] + mixed(84, 34, life) * math.cos(turn)
        yield from _light((x, at[1] - life * height * 1.05 + 10 * math.sin(turn)), mixed(9, 5, life), SPARK, math.sin(math.pi * life) * 0.9)


def holding(at: Point, hold: float, time_s: float) -> Iterator[Spark]:
    """A wreath around the held stone: one light after the other wakes as the hold goes on."""
    for number in range(HOLDING):
        turn = 2 * math.pi * number / HOLDING - math.pi / 2 + 0.25 * time_s
        awake = clamped(hold * HOLDING - number)
        place = (at[0] + 116 * math.cos(turn), at[1] + 46 * math.sin(turn))
        yield from _light(place, mixed(6, 13, awake), SPARK, mixed(0.18, 1.0, awake))


def flying(at: Point, age_s: float, seed: int, complete: bool) -> Iterator[Spark]:
    """The lights that a laid stone sets free: many and high from a complete one, few and near from another."""
    if age_s > 2.4:
        return
    for number in range(FLYING if complete else FLYING // 3):
        length_s = mixed(1.1, 2.3, chance(seed, number, 34))
        gone, turn = arriving(age_s / length_s), 2 * math.pi * chance(seed, number, 35)
        far = mixed(50, 190 if complete else 110, chance(seed, number, 36)) * gone
        x = at[0] + far * math.cos(turn) + 6 * math.sin(3 * age_s + number)
        y = at[1] + 0.35 * far * math.sin(turn) - mixed(30, 210 if complete else 90, chance(seed, number, 37)) * gone
        yield from _light((x, y), mixed(6, 13, chance(seed, number, 38)), WARM if number % 2 else SPARK, fading(age_s, length_s))


def dropping(at: Point, height: float, age_s: float, seed: int) -> Iterator[Spark]:
    """Drops that fall from a stone just lifted out of the water."""
    if age_s > 1.3:
        return
    for number in range(DROPS):
        fall = age_s - 0.5 * chance(seed, number, 41)
        down = 420 * fall * fall
        if fall > 0 and down < height:
            x = at[0] + mixed(-70, 70, chance(seed, number, 42))
            yield from _light((x, at[1] - height + 14 + down), 5, DROP, 0.7)


def splashing(at: Point, age_s: float, seed: int) -> Iterator[Spark]:
    """The small crown of drops that a stone throws up as it settles."""
    if age_s > 0.8:
        return
    for number in range(DROPS):
        turn = 2 * math.pi * (number + chance(seed, number, 43)) / DROPS
        speed = mixed(60, 150, chance(seed, number, 44))
        y = (
            at[1]
            + 0.34 * speed * age_s * math.sin(turn)
            + 30 * math.sin(turn)
            - mixed(120, 240, chance(seed, number, 45)) * age_s
            + 420 * age_s**2
        )
        yield from _light((at[0] + (86 + speed * age_s) * math.cos(turn), y), 5, DROP, 0.8 * fading(age_s, 0.8))


def _light(at: Point, radius: float, colour: Colour, strength: float) -> Iterator[Spark]:
    if strength > 0.04:
        yield Spark(at, radius, colour, strength)


def draw(canvas: Canvas, lights: Iterable[Spark]) -> None:
    """Draw many lights at once."""
    canvas.scatter([(glow_of(canvas.px(light.radius), light.colour, light.strength), light.at) for light in lights], light=True)
