"""The land under the night: hills, a lake and the meadow one lies in; it sinks a little as the gaze goes up to the stars."""

import math
from collections.abc import Callable

import pygame

from game.minigames.night_sky.view_place import BANK, LAKE, sunk
from game.screen.canvas import Canvas, Point, glow_of, painted
from game.screen.easing import breath, chance, mixed
from game.screen.high_contrast import darker
from game.screen.landscape import STEPPED_BACK
from game.screen.shapes import blend, drawing, fade, polygon, shape, stroke
from game.screen.shapes_land import grove, reeds, tower
from game.screen.theme import HILLS, MEADOW, SKY, from_hex

TOP, BOTTOM = 330.0, 904.0
ROWS = ((500.0, 44.0, 0), (545.0, 30.0, 0), (586.0, 17.0, 40))
"""For each row of hills: where its skyline lies, how high it rolls, and how many trees stand on it."""
NIGHT = "#0e1a42"
STEPS = 60
"""Steps between evening and night: each is too small to be seen."""
GLOW_WORMS, GLINTS = 26, 34
WORM, GLINT, WINDOW = from_hex("#d8f29a"), from_hex("#c9d6ff"), from_hex("#ffcf8a")
TOWER_X = 0.665
REEDS = ((0.015, 0.95), (0.075, 0.7), (0.975, 1.0), (0.915, 0.66), (0.31, 0.5), (0.72, 0.45))
"""Where clumps of reeds stand behind the bank, as shares of the width, and how large they are."""
Tone = Callable[[str, float], str]
"""Darkens a colour by a share, as far as it is night."""


class Ground:
    """The land, painted for a canvas of one size in the evening and at night."""

    def __init__(self, canvas: Canvas) -> None:
        self._evening, self._night = _land(canvas, 0.0), _land(canvas, 1.0)
        self._key, self._now = (-1, False), self._evening

    def draw(self, canvas: Canvas, night: float) -> None:
        """Draw the land at this share of the night; in high contrast it steps back, and what shines on it does not."""
        key = (round(night * STEPS), canvas.look.high_contrast)
        if key != self._key:
            self._key, self._now = key, self._mixed(key[0] / STEPS, steps_back=key[1])
        canvas.blit(self._now, (0, TOP + sunk(night)))

    def draw_lights(self, canvas: Canvas, time_s: float, night: float, stars_out: float, unlocked: frozenset[str]) -> None:
        """Draw what shines on the land: stars in the lake, a window, glow-worms."""
        down, width = sunk(night), canvas.width
        lights = []
        for number in range(GLINTS):
            shine = 0.5 * stars_out * night * breath(time_s, mixed(4, 9, chance(number, 61)), chance(number, 62))
            at = (width * chance(number, 63), mixed(LAKE + 6, BANK - 8, chance(number, 64)) + down)
            lights.append((glow_of(canvas.px(3), GLINT, shine), at))
        if "lit_window" in unlocked:
            at = (TOWER_X * width, 555 + down)
            lights += [(glow_of(canvas.px(26), WINDOW, 0.5 + 0.1 * breath(time_s, 5)), at), (glow_of(canvas.px(7), WINDOW), at)]
            lights.append((glow_of(canvas.px(16), WINDOW, 0.3), (at[0], 2 * LAKE - 555 + down)))
        if "glow_worms" in unlocked:
            lights += [_worm(canvas, number, time_s, down, night) for number in range(GLOW_WORMS)]
        canvas.scatter(lights, light=True)

    def _mixed(self, night: float, steps_back: bool) -> pygame.Surface:
        land = self._evening.copy()
        self._night.set_alpha(round(255 * night))
        land.blit(self._night, (0, 0))
        if steps_back:
            land.fill((255 - darker(STEPPED_BACK).alpha,) * 3, special_flags=pygame.BLEND_RGB_MULT)
        land.set_alpha(255, pygame.RLEACCEL)
        return land


def _worm(canvas: Canvas, number: int, time_s: float, down: float, night: float) -> tuple[pygame.Surface, Point]:
    x = canvas.width * chance(number, 71) + 14 * math.sin(0.3 * time_s + number)
    y = mixed(BANK + 14, 790, chance(number, 72)) + down + 8 * math.sin(0.5 * time_s + 2 * number)
    shine = night * breath(time_s, mixed(5, 9, chance(number, 73)), chance(number, 74))
    return glow_of(canvas.px(mixed(6, 11, chance(number, 75))), WORM, 0.75 * shine), (x, y)


def _land(canvas: Canvas, night: float) -> pygame.Surface:
    def tone(colour: str, share: float) -> str:
        return blend(colour, NIGHT, share * night)

    width = canvas.width
    size_px = (canvas.px(width), canvas.px(BOTTOM - TOP))
    water = ((0, blend(SKY[2], "#2b3a70", 0.94 * night), 1), (0.4, tone("#6f6389", 0.82), 1), (1, tone("#2c3559", 0.6), 1))
    far = [_row(width, place, tone) for place in range(len(ROWS))]
    far += [fade("lake", (0, LAKE), (0, BANK), water), shape(f"M0,{LAKE} H{width} V{BANK + 60} H0 Z", "url(#lake)")]
    far += [_ripple(width, number, tone) for number in range(26)]
    picture = painted(drawing(width, BOTTOM - TOP, *far, top=TOP), size_px)
    for number, (share, size) in enumerate(REEDS):
        clump = painted(
            reeds(90 + number, 8.0, tone("#14222f", 0.4), tone("#5d6a72", 0.72)), (canvas.px(160 * size), canvas.px(190 * size))
        )
        picture.blit(clump, (canvas.px(share * width - 80 * size), canvas.px(BANK + 40 - TOP - 190 * size)))
    picture.blit(painted(drawing(width, BOTTOM - TOP, _meadow(width, tone), top=TOP), size_px), (0, 0))
    return picture


def _row(width: float, place: int, tone: Tone) -> str:
    base, height, trees = ROWS[place]
    line = [(float(x), _skyline(x, place, base, height)) for x in range(-20, round(width) + 40, 10)]
    colour = tone(HILLS[place + 1], 0.74 + 0.04 * place)
    foot = tone(blend(HILLS[place + 1], "#f0c4a6", 0.5 - 0.12 * place), 0.88)
    name = f"hill{place}"
    parts = [fade(name, (0, base - height), (0, LAKE + 4), ((0, colour, 1), (0.35, colour, 1), (1, foot, 1)))]
    leaf, lit = tone(HILLS[4], 0.8), tone(blend(HILLS[4], "#ffc58f", 0.25), 0.8)
    if trees:
        parts += grove(line, trees, 40, 17, leaf, lit)
        parts.append(tower((TOWER_X * width, 594), 54, leaf, lit, leaf))
    return "".join((*parts, shape(polygon([*line, (width + 40, LAKE + 4), (-20, LAKE + 4)]), f"url(#{name})")))


def _skyline(x: float, place: int, base: float, height: float) -> float:
    waves = ((620, 1.0, 0.4), (290, 0.45, 1.7), (131, 0.16, 4.0))
    return base - height * sum(size * math.sin(x / long * 2 * math.pi / 1.6 + turn * (place + 1)) for long, size, turn in waves)


def _ripple(width: float, number: int, tone: Tone) -> str:
    x, y = width * chance(number, 81), mixed(LAKE + 5, BANK, chance(number, 82))
    long = mixed(20, 90, chance(number, 83)) * (y - LAKE + 12) / 50
    return stroke(f"M{x:.1f},{y:.1f} h{long:.1f}", tone("#fde9c4", 0.6), 1.4, 0.35)


def _meadow(width: float, tone: Tone) -> str:
    line = [(float(x), BANK + 20 - 15 * math.sin(x / 330 + 0.8) - 6 * math.sin(x / 97)) for x in range(-20, round(width) + 40, 20)]
    stops = ((0, tone(MEADOW[0], 0.6), 1), (0.3, tone(MEADOW[1], 0.6), 1), (1, tone(MEADOW[2], 0.5), 1))
    parts = [fade("meadow", (0, BANK), (0, BOTTOM), stops), shape(polygon([*line, (width + 40, BOTTOM), (-20, BOTTOM)]), "url(#meadow)")]
    for number in range(420):
        x, depth = width * chance(number, 91), chance(number, 92) ** 1.3
        y, tall = mixed(BANK + 30, BOTTOM, depth), mixed(10, 44, depth) * mixed(0.6, 1.2, chance(number, 93))
        lean = tall * mixed(-0.35, 0.55, chance(number, 94))
        colour = tone(blend(MEADOW[0], "#ffc58f", 0.2) if chance(number, 95) < 0.2 else blend(MEADOW[1], MEADOW[2], depth), 0.55)
        parts.append(stroke(f"M{x:.1f},{y:.1f} q{0.1 * lean:.1f},{-0.6 * tall:.1f} {lean:.1f},{-tall:.1f}", colour, 2.4, 0.85))
    return "".join(parts)
