"""The lights of the orchard: around the fruit that ripens, from the one that is picked, and over the basket."""

import math
from collections.abc import Iterator

import pygame

from game.minigames.orchard.rules import STRENGTHS
from game.minigames.orchard.state import FLIGHT_S, OrchardState
from game.minigames.orchard.view_place import BASKET, BASKET_MOUTH, STEM, aside, flight, hanging
from game.screen.canvas import Canvas, Point, glow_of, halo_of
from game.screen.easing import arch, arriving, chance, clamped, fading, mixed, smooth
from game.screen.theme import Colour, from_hex

GLOW, CORE, SPARK, WARM = from_hex("#ffdf9f"), from_hex("#fff6df"), from_hex("#fff0c8"), from_hex("#ffc987")
WREATH, FLYING, TRAIL, DEW = 12, 24, 7, 12
Light = tuple[pygame.Surface, Point]


class Lights:
    """Draws light; `calm` is the share of it that moves."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._px, self._calm = canvas.px, calm

    def draw_behind(self, canvas: Canvas, state: OrchardState, bend: float) -> None:
        """Draw the shine behind the fruit on the bough; it grows while the fruit ripens."""
        x, y = hanging(bend)
        at = (x + aside(canvas), y + STEM + 18)
        strength = 0.22 * smooth(state.reach) + 0.6 * state.ripe + 0.5 * fading(state.since_target_s, 1.2)
        if strength > 0.02 and not state.finished:
            size = round(8 * mixed(0.7, 1.3, state.ripe)) / 8
            canvas.blit(halo_of(self._px(150 * size), GLOW), at, "center", 0.75 * clamped(strength))

    def draw(self, canvas: Canvas, state: OrchardState, bend: float) -> None:
        """Draw the small lights over everything."""
        dx = aside(canvas)
        x, y = hanging(bend)
        at = (x + dx, y + STEM + 18)
        lights = [] if state.finished else [*self._woken(at, state), *self._wreath(at, state)]
        if state.picked:
            lights += self._picked(state, dx)
        canvas.scatter(lights, light=True)

    def _woken(self, at: Point, state: OrchardState) -> Iterator[Light]:
        """The fruit glows with its ripeness; when the bough begins to bow it wakes at once, and its dew falls."""
        woken = fading(state.since_bow_s, 0.9)
        yield self._light(at, 64, GLOW, 0.34 * state.ripe + 0.42 * woken)
        for number in range(round(DEW * mixed(0.5, 1.0, self._calm))):
            age = state.since_bow_s - 0.35 * chance(state.seed, number, 117)
            if 0 <= age < 0.9:
                aside_by = mixed(-60, 40, chance(state.seed, number, 118))
                yield self._light((at[0] + aside_by, at[1] - 24 + 260 * age * age), 5, SPARK, 0.8 * fading(age, 0.9))

    def _wreath(self, at: Point, state: OrchardState) -> Iterator[Light]:
        """One light after the other wakes around the fruit as it ripens."""
        if state.reach < 0.3:
            return
        shown = smooth((state.reach - 0.3) / 0.4)
        for number in range(WREATH):
            turn = 2 * math.pi * number / WREATH - math.pi / 2 + 0.25 * self._calm * state.time_s
            awake = clamped(state.ripe * WREATH - number)
            place = (at[0] + 66 * math.cos(turn), at[1] + 62 * math.sin(turn))
            yield self._light(place, mixed(6, 13, awake), SPARK, shown * mixed(0.16, 1.0, awake))

    def _picked(self, state: OrchardState, dx: float) -> Iterator[Light]:
        strength, age = STRENGTHS[state.picked[-1].grade], state.since_picked_s
        if state.flying:
            for number in range(TRAIL):
                x, y = flight(state, (age - 0.05 * number) / FLIGHT_S)
                yield self._light((x + dx, y), mixed(26, 8, number / TRAIL), WARM, strength * mixed(0.8, 0.1, number / TRAIL))
        yield from self._burst((hanging(state.picked_from)[0] + dx, hanging(state.picked_from)[1] + STEM), age, strength, state.seed)
        landed = age - FLIGHT_S
        if landed >= 0:
            yield self._light((BASKET[0] + dx, BASKET[1] - BASKET_MOUTH), 84, GLOW, 0.5 * strength * fading(landed, 1.1))
            yield from self._burst((BASKET[0] + dx, BASKET[1] - BASKET_MOUTH - 6), landed, 0.7 * strength, state.seed + 1)
            yield from self._joy(state, dx, landed)

    def _burst(self, at: Point, age: float, strength: float, seed: int) -> Iterator[Light]:
        """Lights that a fruit sets free: the better it is, the more and the higher."""
        for number in range(round(FLYING * strength * mixed(0.5, 1.0, self._calm))):
            length = mixed(0.9, 2.0, chance(seed, number, 111))
            if age < length:
                gone, turn = arriving(age / length), 2 * math.pi * chance(seed, number, 112)
                far = mixed(30, 130, chance(seed, number, 113)) * gone
                place = (
                    at[0] + far * math.cos(turn),
                    at[1] + 0.5 * far * math.sin(turn) - 90 * strength * gone * chance(seed, number, 114),
                )
                yield self._light(place, mixed(5, 11, chance(seed, number, 115)), WARM if number % 2 else SPARK, fading(age, length))

    def _joy(self, state: OrchardState, dx: float, age: float) -> Iterator[Light]:
        """When the last fruit of the set is in, a light runs through the tree and along the bough."""
        if state.finished:
            for number in range(26):
                share = number / 25
                place = (mixed(60, 1030, share) + dx, 400 - 150 * math.sin(2.6 * share) + 22 * math.sin(5 * number))
                yield self._light(place, 26, GLOW, 0.8 * arch((age - 1.6 * share) / 1.3))

    def _light(self, at: Point, radius: float, colour: Colour, strength: float) -> Light:
        return glow_of(self._px(radius), colour, strength), at
