"""The lilies of the lake, once in either half: they open one after the other, and dragonflies fly to the newest."""

import math
from typing import NamedTuple

import pygame

from game.minigames.mirror_lake.shapes_lake import DRAGONFLY_SIZE, GOLD, LILY_FOOT, LILY_SIZE, ROSE, WHITE, dragonfly, lily
from game.minigames.mirror_lake.state import LILIES_PER_DRAGONFLY, PLACES, MirrorLakeState
from game.minigames.mirror_lake.twins import Twin
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import arriving, breath, chance, clamped, fading, mixed, smooth
from game.screen.landscape_ground import HORIZON, Spot
from game.screen.landscape_mirror import mirrored
from game.screen.landscape_stones import StonePictures
from game.screen.theme import Colour, from_hex

NEAREST = 742.0
OPENINGS, SIZES = 9, 5
SMALLEST, LARGEST = 0.4, 1.06
OPENS_S = 2.4
LIGHT, WARM = from_hex("#fff6df"), from_hex("#ffc987")
IMAGE = Colour(170, 170, 210, 120)
COLOURS = ("#3f7fa8", "#b4503f")
ORDER = (7, 12, 3, 9, 15, 5, 10, 1, 13, 6, 16, 2, 11, 8, 14, 4, 17, 0)
"""The order in which the places are taken: the middle first."""
BEATS = 5


class _Kind(NamedTuple):
    """What a lily's picture depends on: its colour, its size, how far it is open, and where its leaf is notched."""

    colour: int
    size: int
    opening: int
    notch: int


class Lilies:
    """Draws lilies and dragonflies, painted once for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm
        self._rings = StonePictures(canvas)
        self._lilies: dict[_Kind, tuple[Twin, Twin]] = {}
        self._flies = [[Twin.of(_dragonfly(canvas, beat, colour)) for beat in range(BEATS)] for colour in COLOURS]

    def draw(self, canvas: Canvas, state: MirrorLakeState) -> None:
        """Draw every lily, the far ones first, and the bud that wakes."""
        self._draw_rings(canvas, state)
        places = [(place(canvas, state.seed, number), number) for number in range(1, PLACES + 1)]
        for (x, y), number in sorted(places, key=lambda one: one[0][1]):
            opening = _opening(state, number)
            if opening > 0 or number == _kept(state.next_lily):
                self._put(canvas, state, number, (x, y + 1.4 * self._calm * math.sin(state.time_s * 0.9 + number)), opening)
        self._draw_lights(canvas, state)

    def draw_dragonflies(self, canvas: Canvas, state: MirrorLakeState) -> None:
        """Each hovers over a lily, and the first flies on to the newest."""
        for number in range(state.dragonflies):
            newest = len(state.lilies) - LILIES_PER_DRAGONFLY * number
            share = smooth(state.since_bloom_s / 1.8) if number == 0 else 1.0
            start, end = place(canvas, state.seed, _kept(newest - 1)), place(canvas, state.seed, _kept(newest))
            time_s = state.time_s + 7 * number
            x = mixed(start[0], end[0], share) + self._calm * (26 * math.sin(0.7 * time_s) + 8 * math.sin(1.9 * time_s))
            y = mixed(start[1], end[1], share) - 74 - 14 * number + self._calm * 10 * math.sin(1.1 * time_s)
            picture = self._flies[number % 2][round((BEATS - 1) * breath(time_s, 0.7))]
            picture.draw(canvas, (x, y))

    def _put(self, canvas: Canvas, state: MirrorLakeState, number: int, at: Point, opening: float) -> None:
        kind = _Kind(_colour(state, number), _size(at), round(opening * (OPENINGS - 1)), number % 2)
        if kind not in self._lilies:
            flower = _lily(canvas, kind)
            self._lilies[kind] = Twin.of(flower), Twin.of(mirrored(flower, IMAGE, 0.7))
        flowers, images = self._lilies[kind]
        high = LILY_SIZE[1] * _scale(kind.size)
        images.draw(canvas, (at[0], at[1] + 0.36 * high))
        flowers.draw(canvas, (at[0], at[1] + (LILY_SIZE[1] / 2 - LILY_FOOT) * _scale(kind.size)))

    def _draw_rings(self, canvas: Canvas, state: MirrorLakeState) -> None:
        """Rings run from the bud that is called and from the lily that has just opened."""
        for number, age_s, strength in ((state.next_lily, state.since_start_s, 0.7), (len(state.lilies), state.since_bloom_s, 1.0)):
            if number < 1:
                continue
            at = place(canvas, state.seed, _kept(number))
            for wave in range(3):
                age = age_s - 0.4 * wave
                if 0 <= age < 2.8:
                    for x in (at[0], canvas.width - at[0]):
                        spot = Spot(x, at[1], 0.4 + 0.14 * _size(at))
                        self._rings.ripple(canvas, spot, mixed(0.8, 3.0, arriving(age / 2.8)), strength * fading(age, 2.8))

    def _draw_lights(self, canvas: Canvas, state: MirrorLakeState) -> None:
        lights = self._calling(canvas, state)
        for number in range(max(1, len(state.lilies) - PLACES + 1), len(state.lilies) + 1):
            new = fading(state.since_bloom_s, 2.2) if number == len(state.lilies) else 0.0
            strength = (0.28 if state.lilies[number - 1] else 0.1) + 0.06 * breath(state.time_s, 5, 0.2 * number) + 0.7 * new
            where = place(canvas, state.seed, _kept(number))
            lights.append(
                (glow_of(canvas.px(30 + 8 * round(5 * new)), LIGHT if new > 0.1 else WARM, min(1.0, strength)), (where[0], where[1] - 16))
            )
        if state.lilies:
            lights += _pollen(canvas, state, self._calm)
        canvas.scatter([(light, (x, y)) for light, spot in lights for x, y in (spot, (canvas.width - spot[0], spot[1]))], light=True)

    def _calling(self, canvas: Canvas, state: MirrorLakeState) -> list[tuple[pygame.Surface, Point]]:
        """The bud whose turn it is breathes; a light rises over it with the reach, and flares at the target."""
        reach, at = clamped(state.reach / 1.15), place(canvas, state.seed, _kept(state.next_lily))
        call = 0.22 + 0.16 * breath(state.time_s, 4) + 0.6 * smooth(reach)
        lights = [(glow_of(canvas.px(26 + 6 * round(7 * reach)), WARM, min(1.0, call)), (at[0], at[1] - 14 - 26 * reach))]
        flare = fading(state.since_target_s, 1.3)
        if flare > 0.02:
            lights.append((glow_of(canvas.px(96), LIGHT, 0.6 * flare), (at[0], at[1] - 30)))
        for mote in range(round(7 * reach)):
            turn = 0.8 * self._calm * state.time_s + 2 * math.pi * mote / 7
            lights.append((glow_of(canvas.px(8), LIGHT, 0.8), (at[0] + 46 * math.cos(turn), at[1] - 16 - 60 * reach + 13 * math.sin(turn))))
        return lights


def place(canvas: Canvas, seed: int, number: int) -> Point:
    """Return where lily `number` floats in the left half of the lake."""
    cell = ORDER[(number - 1) % PLACES]
    column, row = cell % 6, cell // 6
    x = (0.07 + 0.068 * column + 0.034 * (row % 2) + 0.05 * (chance(seed, cell, 1) - 0.5)) * canvas.width
    return x, (632.0, 671.0, 720.0)[row] + 27 * (chance(seed, cell, 2) - 0.5)


def _kept(number: int) -> int:
    return (max(1, number) - 1) % PLACES + 1


def _size(at: Point) -> int:
    return round(clamped((at[1] - HORIZON - 30) / (NEAREST - HORIZON - 30)) * (SIZES - 1))


def _opening(state: MirrorLakeState, number: int) -> float:
    """How far open a lily is: the newest opens now, and the bud of the next one loosens with the reach."""
    last = len(state.lilies)
    if number == _kept(last) and last:
        start = 0.25 if last <= PLACES else 0.8
        return mixed(start, 1.0, arriving(state.since_bloom_s / OPENS_S))
    if number <= last:
        return 1.0
    return 0.32 * clamped(state.reach) if number == last + 1 else 0.0


def _colour(state: MirrorLakeState, number: int) -> int:
    if "golden_lilies" in state.unlocked and number % 5 == 2:
        return 2
    return 1 if "rose_lilies" in state.unlocked and number % 3 == 1 else 0


def _scale(size: int) -> float:
    return mixed(SMALLEST, LARGEST, size / (SIZES - 1))


def _lily(canvas: Canvas, kind: _Kind) -> pygame.Surface:
    drawn = lily(kind.opening / (OPENINGS - 1), (WHITE, ROSE, GOLD)[kind.colour], kind.notch)
    return painted(drawn, (canvas.px(LILY_SIZE[0] * _scale(kind.size)), canvas.px(LILY_SIZE[1] * _scale(kind.size))))


def _dragonfly(canvas: Canvas, beat: int, colour: str) -> pygame.Surface:
    return painted(dragonfly(beat / (BEATS - 1), colour), (canvas.px(DRAGONFLY_SIZE[0]), canvas.px(DRAGONFLY_SIZE[1])))


def _pollen(canvas: Canvas, state: MirrorLakeState, calm: float) -> list[tuple[pygame.Surface, Point]]:
    """Small lights that rise from the lily that has just opened: more from a complete rep."""
    age_s, number = state.since_bloom_s, len(state.lilies)
    if age_s > 2.6:
        return []
    many = 14 if state.lilies[-1] and calm == 1.0 else 5
    at, lights = place(canvas, state.seed, _kept(number)), []
    for mote in range(many):
        way = arriving(age_s / mixed(1.5, 2.6, chance(number, mote, 3)))
        turn = 2 * math.pi * chance(number, mote, 4)
        x = at[0] + mixed(16, 90, chance(number, mote, 5)) * way * math.cos(turn)
        y = at[1] - 18 - mixed(40, 150, chance(number, mote, 6)) * way
        lights.append((glow_of(canvas.px(mixed(5, 10, chance(number, mote, 7))), LIGHT, fading(age_s, 2.6)), (x, y)))
    return lights
