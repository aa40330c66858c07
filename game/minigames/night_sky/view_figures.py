"""The constellations: the one that is being found in the middle of the sky, and those found, each at its home."""

from collections.abc import Iterator

import pygame

from game.minigames.night_sky.constellations import FIGURES
from game.minigames.night_sky.sky_plane import Figure
from game.minigames.night_sky.state import NightSkyState
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import arch, arriving, breath, clamped, fading, mixed, smooth
from game.screen.shapes import drawing, oval, stroke
from game.screen.theme import Colour, from_hex

MIDDLE_Y, MIDDLE_SIZE = 196.0, (262.0, 148.0)
MIDDLE_ASIDE = 56.0
NARROW, NARROW_ASIDE, NARROW_SIZE, WIDE = 1200.0, 92.0, 122.0, 1600.0
"""On a narrow stage there is less room between the count and the time, which are as wide as ever."""
HOME_SIZE = 50.0
HOMES: tuple[Point, ...] = (
    (0.735, 398), (0.83, 398), (0.645, 398), (0.925, 398), (0.735, 505), (0.83, 505), (0.645, 512), (0.925, 505), (0.155, 430),
    (0.245, 452), (0.335, 452), (0.29, 346), (0.2, 340), (0.38, 330),
    (0.06, 130), (0.16, 180), (0.93, 150), (0.83, 120), (0.28, 120),
    (0.575, 424), (0.405, 458), (0.575, 540), (0.405, 570), (0.055, 250), (0.72, 205),
)  # fmt: skip
"""Where each constellation stays when it was found: its share of the width, and its height; where there is room, not as in the sky.

The first are where neither words nor the limb stand on any stage."""
LINGERS_S, GLIDES_S = 2.2, 3.4
"""A found constellation shines in the middle for a while, then it glides to its home."""
GROWS_S = 1.1
FIRST = 0.3
"""How clearly a constellation is seen before it is dark, where a rep has begun already."""
SHINE, UNLIT, FLARE = from_hex("#fff4d6"), from_hex("#8f9cc9"), from_hex("#ffe1a6")
DARK, LINE, JOY = from_hex("#1a2850"), from_hex("#aab8ec"), from_hex("#ffe1a6")
Light = tuple[pygame.Surface, Point]


class Figures:
    """Draws all constellations of one state."""

    def __init__(self, canvas: Canvas) -> None:
        self._small: dict[str, pygame.Surface] = {}
        self._width = canvas.width

    def draw(self, canvas: Canvas, state: NightSkyState) -> None:
        """Draw those at home, the one on its way there, and the one that is being found."""
        gone = state.since_found_s / (LINGERS_S + GLIDES_S) if state.found else 1.0
        travels = state.found[-1] if gone < 1 else ""
        for name in state.shown:
            if name != travels:
                canvas.blit(self._picture(canvas, name), _home(canvas, name), "center", 0.9 * state.stars_out * state.night)
        if travels:
            self._draw_found(canvas, state, travels)
        appears = smooth((state.since_found_s - LINGERS_S) / 2.5) if state.found else 1.0
        dark = smooth((state.night - 0.45) / 0.5)
        self._draw_current(canvas, state, appears * (max(FIRST, dark) if state.part == "night" else dark))

    def _draw_found(self, canvas: Canvas, state: NightSkyState, name: str) -> None:
        share = smooth((state.since_found_s - LINGERS_S) / GLIDES_S)
        at, home = middle(canvas), _home(canvas, name)
        figure, joy = FIGURES[name], fading(state.since_found_s, 3.0)
        place = (mixed(at[0], home[0], share), mixed(at[1], home[1], share) - 40 * arch(share))
        size = mixed(_size(canvas, figure), HOME_SIZE, share)
        self._lines(canvas, figure, place, size, len(figure.stars), GROWS_S if state.lit else state.since_lit_s, state.night, joy)
        canvas.scatter(_lit(canvas, figure, place, size, len(figure.stars), state, joy), light=True)

    def _draw_current(self, canvas: Canvas, state: NightSkyState, appears: float) -> None:
        if appears <= 0.02 and state.part != "night":
            return
        figure, at = FIGURES[state.figure], middle(canvas)
        size = _size(canvas, figure)
        self._lines(canvas, figure, at, size, state.lit, state.since_lit_s, appears, 0.0)
        lights = list(_lit(canvas, figure, at, size, state.lit, state, 0.0, appears))
        for number in range(state.lit, len(figure.stars)):
            lights.append((glow_of(canvas.px(6), UNLIT, 0.62 * appears), _place(figure, number, at, size)))
        lights += self._next(canvas, state, _place(figure, state.lit, at, size), appears)
        canvas.scatter(lights, light=True)

    def _next(self, canvas: Canvas, state: NightSkyState, at: Point, appears: float) -> Iterator[Light]:
        """The star whose turn it is breathes, and grows with the reach; a light rises to it from the meadow."""
        awake = clamped(state.reach)
        strength = appears * mixed(0.3 + 0.25 * breath(state.time_s, 4), 1.0, smooth(awake))
        yield glow_of(canvas.px(14 + 4 * round(5 * awake)), UNLIT if awake < 0.3 else SHINE, strength), at
        for flare, radius in ((fading(state.since_target_s, 1.3), 66), (fading(state.since_start_s, 1.0), 40)):
            if flare > 0.02:
                yield glow_of(canvas.px(radius), FLARE, 0.6 * flare), at
        if state.reach > 0.03:
            start = (canvas.width / 2, 820.0)
            for spark in range(9):
                way = smooth(awake) - 0.022 * spark
                if way > 0:
                    where = (mixed(start[0], at[0], way) + 40 * arch(way), mixed(start[1], at[1], way))
                    yield glow_of(canvas.px(13 - spark), FLARE, (1 - spark / 9) * 0.9), where

    def _lines(
        self, canvas: Canvas, figure: Figure, at: Point, size: float, lit: int, since_lit_s: float, strength: float, joy: float
    ) -> None:
        """Draw the lines between lit stars; those to the newest star grow out of the others."""
        colour = _between(DARK, _between(LINE, JOY, joy), 0.85 * strength)
        for one, other in figure.lines:
            first, last = min(one, other), max(one, other)
            if last < lit:
                share = arriving(since_lit_s / GROWS_S) if last == lit - 1 else 1.0
                start, end = _place(figure, first, at, size), _place(figure, last, at, size)
                canvas.line(start, (mixed(start[0], end[0], share), mixed(start[1], end[1], share)), 2.6 + joy, colour)

    def _picture(self, canvas: Canvas, name: str) -> pygame.Surface:
        """A found constellation, painted once."""
        if name not in self._small:
            figure, edge = FIGURES[name], HOME_SIZE + 12
            spots = [(edge + star.x * HOME_SIZE, edge + star.y * HOME_SIZE) for star in figure.stars]
            parts = [
                stroke(f"M{spots[a][0]:.1f},{spots[a][1]:.1f} L{spots[b][0]:.1f},{spots[b][1]:.1f}", "#aab8ec", 1.6, 0.5)
                for a, b in figure.lines
            ]
            for spot, star in zip(spots, figure.stars, strict=True):
                parts += [
                    oval(spot, (_radius(star.magnitude) * 0.62,) * 2, "#fff4d6", 0.3),
                    oval(spot, (_radius(star.magnitude) * 0.26,) * 2, "#fffaf0"),
                ]
            self._small[name] = painted(drawing(2 * edge, 2 * edge, *parts), (canvas.px(2 * edge), canvas.px(2 * edge)))
        return self._small[name]


def middle(canvas: Canvas) -> Point:
    """Return where the constellation that is being found stands."""
    return canvas.width / 2 + mixed(NARROW_ASIDE, MIDDLE_ASIDE, _width(canvas)), MIDDLE_Y


def _home(canvas: Canvas, name: str) -> Point:
    x, y = HOMES[list(FIGURES).index(name)]
    return x * canvas.width, y


def _width(canvas: Canvas) -> float:
    """Return 0 for a stage as narrow as can be, and 1 for a wide one."""
    return clamped((canvas.width - NARROW) / (WIDE - NARROW))


def _size(canvas: Canvas, figure: Figure) -> float:
    wide, high = (max(abs(star[axis]) for star in figure.stars) for axis in (0, 1))
    return min(mixed(NARROW_SIZE, MIDDLE_SIZE[0], _width(canvas)) / max(wide, 0.1), MIDDLE_SIZE[1] / max(high, 0.1))


def _place(figure: Figure, number: int, at: Point, size: float) -> Point:
    star = figure.stars[min(number, len(figure.stars) - 1)]
    return at[0] + star.x * size, at[1] + star.y * size


def _radius(magnitude: float) -> float:
    """Brighter stars are larger."""
    return mixed(15.0, 6.5, clamped(magnitude / 4.6))


def _lit(
    canvas: Canvas, figure: Figure, at: Point, size: float, lit: int, state: NightSkyState, joy: float, appears: float = 1.0
) -> Iterator[Light]:
    for number in range(lit):
        place, radius = _place(figure, number, at, size), _radius(figure.stars[number].magnitude)
        new = fading(state.since_lit_s, 1.6) if number == lit - 1 else 0.0
        twinkle = 0.85 + 0.15 * breath(state.time_s, 4.3, 0.17 * number)
        strength = appears * state.night * twinkle
        yield glow_of(canvas.px(2.4 * radius), SHINE, 0.55 * strength), place
        yield glow_of(canvas.px(radius), SHINE, strength), place
        if new + joy > 0.02:
            yield glow_of(canvas.px(8 * round(mixed(4, 11, min(1.0, new + 0.5 * joy)))), FLARE, 0.8 * min(1.0, new + 0.7 * joy)), place


def _between(one: Colour, other: Colour, share: float) -> Colour:
    return Colour(*(round(mixed(a, b, clamped(share))) for a, b in zip(one, other, strict=True)))
