"""Small lights around the kite; each is worked out from its number and the age of what it belongs to, nothing is remembered."""

import math
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.minigames.kite.view_cord import hanging
from game.screen.canvas import Canvas, Point, glow_of
from game.screen.easing import arriving, chance, clamped, fading, mixed
from game.screen.theme import Colour, from_hex

SPARK, WARM, DROP = from_hex("#fff0c8"), from_hex("#ffc987"), from_hex("#cfe0f2")
STREAMING, BURSTING, FALLING, HOLDING, RUNNING = 18, 24, 16, 12, 5


class Spark(NamedTuple):
    """One small light: where, how wide in canvas units, its colour and its strength 0..1."""

    at: Point
    radius: float
    colour: Colour
    strength: float


def streaming(tail: Iterable[Point], smooth: float, time_s: float, calm: float) -> Iterator[Spark]:
    """Lights that leave the tail of an evenly flown kite; the more even, the more of them."""
    points = list(tail)
    for number in range(round(STREAMING * smooth * calm)):
        life = (time_s * mixed(0.35, 0.6, chance(number, 51)) + chance(number, 52)) % 1.0
        x, y = points[int(chance(number, 53) * len(points))]
        away = 70 * life
        yield from _spark((x - away, y + mixed(-24, 30, chance(number, 54)) * life), mixed(9, 4, life), SPARK, math.sin(math.pi * life))


def bursting(at: Point, age_s: float, seed: int, strong: bool, length_s: float = 1.5) -> Iterator[Spark]:
    """Lights that fly out all around: many and far from a strong event, few and near from another."""
    if age_s > length_s:
        return
    for number in range(BURSTING if strong else BURSTING // 3):
        turn, far = 2 * math.pi * chance(seed, number, 55), mixed(50, 170 if strong else 90, chance(seed, number, 56))
        gone = far * arriving(age_s / length_s)
        place = (at[0] + gone * math.cos(turn), at[1] + gone * math.sin(turn) + 40 * age_s**2)
        yield from _spark(place, mixed(6, 12, chance(seed, number, 57)), WARM if number % 2 else SPARK, fading(age_s, length_s))


def falling(at: Point, age_s: float, seed: int) -> Iterator[Spark]:
    """Bright drops that a kite shakes off when it has come through a cloud."""
    if age_s > 1.4:
        return
    for number in range(FALLING):
        fall = age_s - 0.5 * chance(seed, number, 58)
        if fall > 0:
            x = at[0] + mixed(-70, 70, chance(seed, number, 59)) - 60 * fall
            yield from _spark((x, at[1] + 40 + 210 * fall**2), 6, DROP, 0.8 * fading(fall, 1.2))


def running(hand: Point, kite: Point, slack: float, age_s: float) -> Iterator[Spark]:
    """A light that runs up the line as a rep begins."""
    if age_s > 1.0:
        return
    for number in range(RUNNING):
        share = clamped(arriving(age_s) - 0.025 * number)
        yield from _spark(hanging(hand, kite, slack, share), 15 - 2 * number, SPARK, fading(age_s, 1.2) * (1 - number / RUNNING))


def holding(at: Point, hold: float, time_s: float) -> Iterator[Spark]:
    """A wreath around the kite that is held high: one light after the other wakes as the hold goes on."""
    for number in range(HOLDING):
        turn = 2 * math.pi * number / HOLDING - math.pi / 2 + 0.25 * time_s
        awake = clamped(hold * HOLDING - number)
        place = (at[0] + 128 * math.cos(turn), at[1] + 112 * math.sin(turn))
        yield from _spark(place, mixed(6, 14, awake), SPARK, mixed(0.2, 1.0, awake))


def _spark(at: Point, radius: float, colour: Colour, strength: float) -> Iterator[Spark]:
    if strength > 0.04:
        yield Spark(at, radius, colour, strength)


def draw(canvas: Canvas, lights: Iterable[Spark]) -> None:
    """Draw many lights at once."""
    canvas.scatter([(glow_of(canvas.px(light.radius), light.colour, light.strength), light.at) for light in lights], light=True)
