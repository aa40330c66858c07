"""The sky over the night: its air, the sinking and the rising sun, the stars that come out, and what the path has brought."""

import math

import pygame

from game.minigames.night_sky.shapes_heavens import milky_way, star_clouds
from game.minigames.night_sky.state import NightSkyState
from game.minigames.night_sky.view_place import FOOT
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import arch, breath, chance, clamped, mixed, smooth
from game.screen.landscape import STEPPED_BACK
from game.screen.landscape_hour import gradient
from game.screen.shapes import drawing, fade, oval, shape
from game.screen.theme import SKY, SUN, Colour, from_hex

EVENING = tuple(zip((0.0, 0.3, 0.55, 0.72, 1.0), SKY, strict=True))
NIGHT = ((0.0, "#060b20"), (0.35, "#0d1738"), (0.7, "#1b2b58"), (0.88, "#33467c"), (1.0, "#4d5f93"))
BANDS = {"milky_way": milky_way, "star_clouds": star_clouds}
"""What lies behind all stars, by the milestone that brings it."""
STEPS = 60
STARS = 300
COLOURS = tuple(from_hex(code) for code in ("#fff4d6", "#dfe8ff", "#ffe2c0", "#f4f6ff"))
FAR_SUN, NEAR_SUN, BREATH, PLANET = from_hex("#f8a878"), from_hex("#ffd9a0"), from_hex("#b9c4f2"), from_hex("#ffe9b8")
SUN_X, SUN_GONE, METEOR_S, STARS_PER_METEOR = 0.695, 0.55, 1.6, 5
"""Across the sky the sun goes down there; it is gone once so much of the night has come."""


class Sky:
    """Everything behind the land, for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        size = (canvas.surface.get_width(), canvas.px(FOOT))
        self._calm = calm
        self._evening, self._clear = gradient(size, EVENING), gradient(size, NIGHT)
        self._bare, self._bands = self._clear, frozenset[str]()
        self._key: tuple[int, frozenset[str]] = (-1, self._bands)
        self._air = self._evening
        self._disc = painted(drawing(100, 100, oval((50, 50), (49, 49), "#fff7e2")), (canvas.px(92), canvas.px(92)))
        self._stars = [_star(canvas, number) for number in range(STARS)]
        self._crescent = painted(_crescent(), (canvas.px(74), canvas.px(74)))
        self._curtains: list[pygame.Surface] = []

    def draw(self, canvas: Canvas, state: NightSkyState) -> None:
        """Draw the sky at this moment."""
        canvas.blit(self._lit_air(canvas, state), (0, 0))
        self._draw_sun(canvas, state)
        if canvas.look.high_contrast:
            canvas.veil(STEPPED_BACK)
        if "northern_lights" in state.unlocked:
            self._draw_northern_lights(canvas, state)
        if state.part == "evening":
            self._draw_breath(canvas, state)
        self._draw_stars(canvas, state)
        if "crescent" in state.unlocked:
            self._draw_crescent(canvas, state)

    def draw_meteor(self, canvas: Canvas, state: NightSkyState) -> None:
        """A shooting star follows every few lit stars."""
        age = state.since_lit_s - 0.5
        if "shooting_stars" not in state.unlocked or state.stars % STARS_PER_METEOR or not 0 < age < METEOR_S:
            return
        start = (canvas.width * mixed(0.3, 0.6, chance(state.seed, state.stars, 8)), 60.0)
        lights = []
        for number in range(26):
            way = age / METEOR_S * 1.25 - 0.011 * number
            at = (start[0] + 560 * way, start[1] + 190 * way)
            lights.append((glow_of(canvas.px(12 - 0.36 * number), SUN, (1 - number / 26) * arch(age / METEOR_S)), at))
        canvas.scatter(lights, light=True)

    def _lit_air(self, canvas: Canvas, state: NightSkyState) -> pygame.Surface:
        """The sky's colours, made again when the night has moved on."""
        key = (round(state.night * STEPS), state.unlocked & set(BANDS))
        if key != self._key:
            if key[1] != self._bands:
                self._bands, self._clear = key[1], self._bare.copy()
                for name in sorted(self._bands):
                    self._clear.blit(painted(BANDS[name](canvas.width), self._clear.get_size()), (0, 0))
            self._key, self._air = key, self._evening.copy()
            self._clear.set_alpha(round(255 * smooth(key[0] / STEPS)))
            self._air.blit(self._clear, (0, 0))
            _shine(canvas, self._air, clamped(key[0] / STEPS / SUN_GONE))
        return self._air

    def _draw_sun(self, canvas: Canvas, state: NightSkyState) -> None:
        share = clamped(state.night / SUN_GONE)
        if share < 1:
            canvas.blit(self._disc, _sun(canvas, share), "center")

    def _draw_breath(self, canvas: Canvas, state: NightSkyState) -> None:
        """A round light swells and sinks with a calm breath."""
        wide = canvas.px(8 * round(mixed(17, 30, state.breath)))
        canvas.blit(halo_of(wide, BREATH), (canvas.width / 2, 320.0), "center", mixed(0.35, 0.75, state.breath))
        canvas.blit(halo_of(wide // 2, SUN), (canvas.width / 2, 320.0), "center", mixed(0.25, 0.7, state.breath))

    def _draw_stars(self, canvas: Canvas, state: NightSkyState) -> None:
        swell = 0.72 + 0.28 * (state.breath if state.part == "evening" else 1.0)
        lights = []
        for rank, radius_px, colour, at, shine, period_s, phase in self._stars:
            out = clamped((state.stars_out - rank) * 14)
            if out > 0:
                twinkle = 1 - 0.35 * self._calm * breath(state.time_s, period_s, phase)
                lights.append((glow_of(radius_px, colour, out * shine * swell * twinkle), at))
        if "planets" in state.unlocked:
            for x, y in ((0.415, 372.0), (0.452, 628.0)):
                at = (x * canvas.width, y)
                lights += [(glow_of(canvas.px(17), PLANET, 0.5 * state.night), at), (glow_of(canvas.px(6), PLANET, state.night), at)]
        canvas.scatter(lights, light=True)

    def _draw_crescent(self, canvas: Canvas, state: NightSkyState) -> None:
        at = (0.075 * canvas.width, mixed(640, 470, smooth(state.night)))
        canvas.blit(halo_of(canvas.px(120), COLOURS[1]), at, "center", 0.35 * state.night)
        canvas.blit(self._crescent, at, "center", smooth(state.night))

    def _draw_northern_lights(self, canvas: Canvas, state: NightSkyState) -> None:
        if not self._curtains:
            self._curtains = [_curtain(canvas, number) for number in range(3)]
        for number, curtain in enumerate(self._curtains):
            x = canvas.width * (0.12 + 0.3 * number) + 60 * self._calm * math.sin(state.time_s / 9 + 2 * number)
            canvas.blit(curtain, (x, 250 + 40 * number), "midtop", state.night * mixed(0.35, 0.8, breath(state.time_s, 13, 0.3 * number)))


def _sun(canvas: Canvas, share: float) -> Point:
    """Return where the sun stands once `share` of its way down is done."""
    return SUN_X * canvas.width, mixed(452.0, 640.0, share)


def _shine(canvas: Canvas, air: pygame.Surface, share: float) -> None:
    """Lay the light around the sun into the air: it is wide and soft, so that nobody sees its steps."""
    x, y = _sun(canvas, share)
    for radius, colour, strength in ((520, FAR_SUN, 0.6), (230, NEAR_SUN, 0.8)):
        if share < 1:
            light = halo_of(canvas.px(radius), colour)
            light.set_alpha(round(255 * strength * (1 - smooth(share))))
            air.blit(light, light.get_rect(center=(canvas.px(x), canvas.px(y))))


StarSeen = tuple[float, int, Colour, Point, float, float, float]


def _star(canvas: Canvas, number: int) -> StarSeen:
    """Return when a star comes out (0..1), its size, colour, place, brightness, and the time of its twinkling."""
    bright = chance(number, 3) ** 4
    at = (canvas.width * chance(number, 1), mixed(8, FOOT - 60, chance(number, 2) ** 1.15))
    fade_low = 1 - 0.6 * (at[1] / FOOT) ** 2
    radius = canvas.px(mixed(3.0, 7.5, bright))
    return (
        0.92 * chance(number, 4) * (1 - bright),
        radius,
        COLOURS[number % 4],
        at,
        mixed(0.42, 1.0, bright) * fade_low,
        mixed(3, 8, chance(number, 5)),
        chance(number, 6),
    )


def _crescent() -> str:
    """The young moon; its lit edge looks to where the sun has gone down."""
    return drawing(100, 100, shape("M38,8 A42,42 0 1 1 8,66 A34,34 0 0 0 38,8 Z", "#fff4d6"))


def _curtain(canvas: Canvas, number: int) -> pygame.Surface:
    """One curtain of northern light: rays that rise from a bright lower edge."""
    wide, high, colour = 620.0, 300.0, ("#7fe0b0", "#8fd8c8", "#b79be0")[number]
    parts = []
    for ray in range(62):
        x = wide * ray / 62
        low = high - 78 - 36 * math.sin(ray / 9 + number) - 12 * math.sin(ray / 3.1)
        tall = mixed(90, 190, chance(number, ray // 3, 51)) * (0.7 + 0.3 * chance(number, ray, 52))
        edge = math.sin(math.pi * (ray + 0.5) / 62)
        name = f"ray{ray}"
        parts.append(
            fade(
                name,
                (0, low - tall),
                (0, low + 14),
                ((0, colour, 0), (0.75, colour, 0.34 * edge), (0.93, colour, 0.4 * edge), (1, colour, 0)),
            )
        )
        parts.append(shape(f"M{x:.1f},{low - tall:.1f} h{wide / 62 + 0.6:.1f} V{low + 14:.1f} h{-wide / 62 - 0.6:.1f} Z", f"url(#{name})"))
    small = painted(drawing(wide, high, *parts), (canvas.px(wide / 4), canvas.px(high / 2)))
    return pygame.transform.smoothscale(small, (canvas.px(wide), canvas.px(high)))
