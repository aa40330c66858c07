"""The sky: its colours, the sun that climbs, clouds that sail and now and then a flock of birds."""

import math

import pygame

from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import breath, chance, mixed, smooth
from game.screen.landscape_ground import HORIZON
from game.screen.landscape_hour import Mixed, Palette, gradient
from game.screen.landscape_lands import DAWN_LAKE, Land
from game.screen.shapes import blend, drawing, oval
from game.screen.shapes_sky import bird, cloud
from game.screen.theme import SUN, from_hex

SUN_X = 0.695
NEAR_SUN = from_hex("#ffd9a0")
STAR_COUNT = 46
CLOUD_ROWS = ((0.010, 2.2, 2500.0, 8, 0.55), (0.018, 4.0, 2900.0, 6, 0.85))
"""For each row of clouds: speed with the walk, wind in units a second, length, how many and how dense."""
FLAPS = 9
FLOCK = ((0, 0), (-34, 15), (-30, -17), (-66, 30), (-62, -30), (-97, 44))


def sun_at(canvas: Canvas, hour: float, land: Land = DAWN_LAKE) -> Point:
    """Return where the sun stands at `hour`."""
    return SUN_X * canvas.width, mixed(*land.sun_y, smooth(hour))


class Sky:
    """Everything behind the hills."""

    def __init__(self, canvas: Canvas, seed: int, land: Land) -> None:
        self._seed = seed
        self._land = land
        self._air = Mixed(lambda palette: _air(canvas, seed, palette), 0.5, land.day)
        self._dark = self._lit = pygame.Surface((1, 1))
        self._clouds = [_cloud_row(canvas, seed, row, land) for row in range(len(CLOUD_ROWS))]
        px = canvas.px
        self._birds = [painted(bird(2 * flap / (FLAPS - 1) - 1, "#3f4468"), (px(30), px(20))) for flap in range(FLAPS)]
        self._sun = painted(drawing(100, 100, oval((50, 50), (49, 49), "#fff7e2")), (px(100), px(100)))

    def draw(self, canvas: Canvas, drift: float, time_s: float, hour: float) -> None:
        """Draw the sky from the top of the screen to the far shore."""
        canvas.blit(self._lit_air(canvas, hour), (0, 0))
        self._draw_sun(canvas, time_s, hour)
        for (speed, wind, *_), clouds in zip(CLOUD_ROWS, self._clouds, strict=True):
            canvas.strip(clouds.at(hour), drift * speed + time_s * wind, 30)
        self._draw_birds(canvas, time_s)

    def _draw_sun(self, canvas: Canvas, time_s: float, hour: float) -> None:
        at = sun_at(canvas, hour, self._land)
        canvas.blit(halo_of(canvas.px(250), NEAR_SUN), at, "center", 0.78 + 0.08 * breath(time_s, 7))
        canvas.blit(halo_of(canvas.px(110), SUN), at, "center", 0.8)
        canvas.blit(self._sun, at, "center")

    def _lit_air(self, canvas: Canvas, hour: float) -> pygame.Surface:
        """The sky with the widest light of the sun in it, made again when the hour has moved on."""
        air = self._air.at(hour)
        if air is not self._dark:
            self._dark, self._lit = air, air.copy()
            light = halo_of(canvas.px(620), self._land.far_sun)
            light.set_alpha(158)
            self._lit.blit(light, light.get_rect(center=[canvas.px(part) for part in sun_at(canvas, hour, self._land)]))
        return self._lit

    def _draw_birds(self, canvas: Canvas, time_s: float) -> None:
        passage, since = divmod(time_s + 58, 64.0)
        x = -120 + since * 46
        y = mixed(215, 330, chance(self._seed, int(passage))) + 14 * math.sin(since * 0.5)
        if x > canvas.width + 260:
            return
        for number, (dx, dy) in enumerate(FLOCK):
            beat = breath(time_s, 1.1, 0.13 * number) * breath(time_s, 9.0, 0.04 * number)
            canvas.blit(self._birds[round(mixed(0.35, 1.0, beat) * (FLAPS - 1))], (x + dx, y + dy + 4 * math.sin(since + number)), "center")


def _air(canvas: Canvas, seed: int, palette: Palette) -> pygame.Surface:
    stops = tuple(zip((0.0, 0.36, 0.66, 0.84, 1.0), palette.sky, strict=True))
    air = gradient((canvas.surface.get_width(), canvas.px(HORIZON)), stops)
    for star in range(STAR_COUNT):
        x, y = chance(seed, star) * canvas.width, 260 * chance(seed, star, 1) ** 1.4
        strength = 0.55 * chance(seed, star, 2) * (1 - y / 300)
        # Stars are little more than the sky at dawn and nothing at all in the morning.
        if palette.sky[0] < "#400000":
            air.blit(
                glow_of(canvas.px(mixed(3, 6, chance(seed, star, 3))), SUN, strength),
                (canvas.px(x), canvas.px(y)),
                special_flags=pygame.BLEND_RGB_ADD,
            )
    return air


def _cloud_row(canvas: Canvas, seed: int, row: int, land: Land) -> Mixed:
    return Mixed(lambda palette: _clouds(canvas, seed + row, palette, row), 0.1 + 0.1 * row, land.day)


def _clouds(canvas: Canvas, seed: int, palette: Palette, row: int) -> pygame.Surface:
    _, _, length, count, density = CLOUD_ROWS[row]
    upper, lower = blend(palette.sky[1], palette.sky[2], 0.5), blend(palette.sky[3], palette.sky[4], 0.15)
    parts = []
    for number in range(count):
        width = mixed(170, 430, chance(seed, number)) * (0.8 + 0.35 * row)
        left = length * (number + 0.7 * chance(seed, number, 1)) / count * (1 - width / length)
        top = mixed(30, 300 - 60 * row, chance(seed, number, 2))
        parts.append(cloud(f"c{number}", left, top, width, seed + number, upper, lower, density * mixed(0.4, 0.9, top / 300)))
    return painted(drawing(length, 380, *parts), (canvas.px(length), canvas.px(380)))
