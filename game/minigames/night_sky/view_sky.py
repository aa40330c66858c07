"""The sky over the night: its air, the sinking and the rising sun, the stars that come out, and what the path has brought."""

import math

import pygame

from game.minigames.night_sky.state import NightSkyState
from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.easing import arch, breath, chance, clamped, mixed, smooth
from game.screen.landscape_hour import gradient
from game.screen.shapes import drawing, fade, halo, oval, shape
from game.screen.theme import SKY, SUN, Colour, from_hex

FOOT = 724.0
"""Below this the land covers the sky at any hour."""
EVENING = tuple(zip((0.0, 0.3, 0.55, 0.72, 1.0), SKY, strict=True))
NIGHT = ((0.0, "#060b20"), (0.35, "#0d1738"), (0.7, "#1b2b58"), (0.88, "#33467c"), (1.0, "#4d5f93"))
STEPS = 60
STARS = 300
COLOURS = tuple(from_hex(code) for code in ("#fff4d6", "#dfe8ff", "#ffe2c0", "#f4f6ff"))
FAR_SUN, NEAR_SUN, BREATH, PLANET = from_hex("#f8a878"), from_hex("#ffd9a0"), from_hex("#b9c4f2"), from_hex("#ffe9b8")
SUN_X, METEOR_S, STARS_PER_METEOR = 0.695, 1.6, 5


class Sky:
    """Everything behind the land, for a canvas of one size."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        size = (canvas.surface.get_width(), canvas.px(FOOT))
        self._calm = calm
        self._evening, self._clear = gradient(size, EVENING), gradient(size, NIGHT)
        self._milky: pygame.Surface | None = None
        self._key: tuple[int, bool] = (-1, False)
        self._air = self._evening
        self._disc = painted(drawing(100, 100, oval((50, 50), (49, 49), "#fff7e2")), (canvas.px(92), canvas.px(92)))
        self._stars = [_star(canvas, number) for number in range(STARS)]
        self._crescent = painted(_crescent(), (canvas.px(74), canvas.px(74)))
        self._curtains: list[pygame.Surface] = []

    def draw(self, canvas: Canvas, state: NightSkyState) -> None:
        """Draw the sky at this moment."""
        canvas.blit(self._lit_air(canvas, state), (0, 0))
        self._draw_sun(canvas, state)
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
        key = (round(state.night * STEPS), "milky_way" in state.unlocked)
        if key != self._key:
            if key[1] and not self._milky:
                self._milky = self._clear.copy()
                self._milky.blit(painted(_milky_way(canvas.width), self._milky.get_size()), (0, 0))
            clear = self._milky if key[1] and self._milky else self._clear
            self._key, self._air = key, self._evening.copy()
            clear.set_alpha(round(255 * smooth(key[0] / STEPS)))
            self._air.blit(clear, (0, 0))
        return self._air

    def _draw_sun(self, canvas: Canvas, state: NightSkyState) -> None:
        share = clamped(state.night / 0.55)
        if share < 1:
            at, light = (SUN_X * canvas.width, mixed(452.0, 640.0, share)), 1 - smooth(share)
            canvas.blit(halo_of(canvas.px(520), FAR_SUN), at, "center", 0.6 * light)
            canvas.blit(halo_of(canvas.px(230), NEAR_SUN), at, "center", 0.8 * light)
            canvas.blit(self._disc, at, "center")

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
            for x, y in ((0.415, 372.0), (0.605, 560.0)):
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


def _milky_way(width: float) -> str:
    """A soft band of light across the sky, with darker clouds in it."""
    light = halo("light", (0, 0), 50, ((0, "#aeb9ec", 0.12), (0.5, "#8f9bd8", 0.06), (1, "#8f9bd8", 0)))
    dark = halo("dark", (0, 0), 50, ((0, "#0a1230", 0.24), (0.6, "#0a1230", 0.1), (1, "#0a1230", 0)))
    parts = [light, dark]
    for number in range(150):
        along = chance(number, 31)
        aside = (chance(number, 32) + chance(number, 33) - 1) * mixed(60, 120, along)
        x, y = width * mixed(0.08, 0.98, along) + aside * 0.5, mixed(690, -20, along) + aside
        wide, name = mixed(60, 230, chance(number, 34)), "dark" if number % 6 == 5 else "light"
        wide *= 0.5 if name == "dark" else 1.0
        turned = f'transform="translate({x:.1f} {y:.1f}) rotate(-24) scale({wide / 50:.2f} {wide / 95:.2f})"'
        parts.append(f"<g {turned}>{oval((0, 0), (50, 50), f'url(#{name})')}</g>")
    parts += [
        oval(
            (width * mixed(0.08, 0.98, along := chance(n, 41)), mixed(690, -20, along) + 150 * (chance(n, 42) + chance(n, 43) - 1)),
            (1.1, 1.1), "#eef1ff", mixed(0.2, 0.6, chance(n, 44)),
        )
        for n in range(420)
    ]  # fmt: skip
    return drawing(width, FOOT, *parts)


def _crescent() -> str:
    return drawing(100, 100, shape("M62,8 A42,42 0 1 0 92,66 A34,34 0 0 1 62,8 Z", "#fff4d6"))


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
