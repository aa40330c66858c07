"""The weather of a set, each kind a handful of small pictures."""

import math
from collections.abc import Callable

from game.minigames.stone_path.art_around import aurora
from game.minigames.stone_path.view_air import Air, packed_strip
from game.minigames.stone_path.view_falling import Rain, Snow
from game.screen.canvas import Canvas, glow_of, painted
from game.screen.easing import breath, chance, mixed
from game.screen.shapes import drawing, halo, oval
from game.screen.shapes_sky import bird
from game.screen.theme import from_hex

FIREFLIES, SWALLOWS = 34, 14
FIREFLY = from_hex("#d9f08a")
FLAPS = 7


class MorningMist(Air):
    """Low banks of mist that pass over the water."""

    def _paint(self, canvas: Canvas) -> None:
        self._bank = packed_strip(canvas, _mist_bank(), (1900.0, 110.0))

    def draw_far(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the bank along the far shore."""
        canvas.strip(self._bank, drift * 0.3 + 9 * time_s, 556 + 5 * math.sin(time_s * 0.2))

    def draw_near(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the bank around the way, which passes faster."""
        canvas.strip(self._bank, drift * 0.7 + 15 * time_s + 700, 672 + 5 * math.sin(time_s * 0.2 + 1))


class Birds(Air):
    """Swallows that hunt in wide turns over the lake."""

    def _paint(self, canvas: Canvas) -> None:
        size = (canvas.px(40), canvas.px(26))
        self._flaps = [painted(bird(2 * flap / (FLAPS - 1) - 1, "#39406a"), size) for flap in range(FLAPS)]

    def draw_far(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw each on its own slow loop."""
        pieces = []
        for number in range(round(SWALLOWS * self._share)):
            turn = time_s * mixed(0.16, 0.3, chance(number, 1)) + 6.3 * chance(number, 2)
            x = canvas.width * (mixed(0.25, 0.75, chance(number, 3)) + 0.2 * math.sin(turn)) - drift * 0.02
            y = mixed(260, 520, chance(number, 4)) + 70 * math.sin(2 * turn + number)
            beat = breath(time_s, 0.9, chance(number, 5)) * breath(time_s, 5.0, chance(number, 6))
            pieces.append((self._flaps[round(beat * (FLAPS - 1))], (x, y)))
        canvas.scatter(pieces)


class Fireflies(Air):
    """Fireflies over the reeds: each wakes slowly and goes out again."""

    def _paint(self, canvas: Canvas) -> None:
        self._size = canvas.px(15)

    def draw_near(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw those that are awake."""
        lights = []
        for number in range(round(FIREFLIES * self._share)):
            strength = breath(time_s, mixed(3.6, 6.5, chance(number, 15)), chance(number, 16)) ** 2
            x = (canvas.width * chance(number, 17) - drift * 0.6 + 60 * math.sin(0.31 * time_s + number)) % canvas.width
            y = mixed(560, 830, chance(number, 18)) + 34 * math.sin(0.47 * time_s + 2 * number)
            if strength > 0.05:
                lights += [
                    (glow_of(self._size * 2, FIREFLY, 0.4 * strength), (x, y)),
                    (glow_of(self._size // 2, FIREFLY, strength), (x, y)),
                ]
        canvas.scatter(lights, light=True)


class NorthernLights(Air):
    """Two curtains of light that wander across the sky."""

    def _paint(self, canvas: Canvas) -> None:
        self._curtains = [packed_strip(canvas, aurora(seed), (1800.0, 260.0)) for seed in (1, 3)]

    def draw_far(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw the curtains above the clouds."""
        for number, curtain in enumerate(self._curtains):
            canvas.strip(
                curtain, drift * 0.01 + (7 - 11 * number) * time_s + 500 * number, 24 + 50 * number + 10 * math.sin(time_s * 0.21 + number)
            )


WEATHER: dict[str, Callable[[Canvas, float], Air]] = {
    "clear": Air,
    "mist": MorningMist,
    "birds": Birds,
    "rain": Rain,
    "fireflies": Fireflies,
    "snow": Snow,
    "northern_lights": NorthernLights,
}
"""Each is made from the canvas and how much of it there is."""


def _mist_bank() -> str:
    lenses = [halo("lens", (0, 0), 50, ((0, "#fbe9da", 0.36), (0.45, "#fbe9da", 0.22), (0.8, "#fbe9da", 0.07), (1, "#fbe9da", 0)))]
    for number in range(6):
        wide, tall = mixed(620, 1000, chance(number, 19)), mixed(52, 108, chance(number, 20) ** 2)
        x = wide / 2 + (1900 - wide) * (number + 0.5 * chance(number, 21)) / 6
        lenses.append(
            f'<g transform="translate({x:.1f} 55) scale({wide / 100:.3f} {tall / 100:.3f})">{oval((0, 0), (50, 50), "url(#lens)")}</g>'
        )
    return drawing(1900, 110, *lenses)
