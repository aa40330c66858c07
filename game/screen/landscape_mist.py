"""The mist: banks of morning light that drift between the hills and over the far shore."""

import pygame

from game.screen.canvas import Canvas, painted
from game.screen.easing import breath, chance, mixed
from game.screen.landscape_ground import HORIZON
from game.screen.landscape_hour import Mixed, Palette
from game.screen.landscape_lands import Land
from game.screen.landscape_rows import ROWS
from game.screen.shapes import drawing, halo, oval

LENGTH, HEIGHT, LENSES = 2200.0, 92.0, 9
WIND = 5.0
"""Canvas units a second."""


class Mist:
    """One long bank of mist, laid between the rows at different places and strengths."""

    def __init__(self, canvas: Canvas, seed: int, land: Land) -> None:
        self._bank = Mixed(lambda palette: _bank(canvas, seed, palette), 0.95, land.day)

    def draw(self, canvas: Canvas, drift: float, time_s: float, hour: float, place: int) -> None:
        """Draw the mist that lies in front of row `place` and behind the next one."""
        if place < len(ROWS) - 1:
            shift = drift * ROWS[place].speed * 1.3 + time_s * WIND * (0.5 + 0.25 * place) + 620 * place
            canvas.strip(self._bank.at(hour), shift, ROWS[place].base + 2)

    def draw_shore(self, canvas: Canvas, drift: float, time_s: float, hour: float) -> None:
        """Draw the breath of the lake along the far shore."""
        rise = 4 * breath(time_s, 11)
        canvas.strip(self._bank.at(hour), drift * 0.25 - time_s * WIND * 0.8, HORIZON - HEIGHT * 0.52 - rise)


def _bank(canvas: Canvas, seed: int, palette: Palette) -> pygame.Surface:
    """Long soft lenses of light; each is a round gradient pressed flat."""
    lenses = [
        halo("lens", (0, 0), 50, ((0, palette.mist, 0.30), (0.45, palette.mist, 0.2), (0.8, palette.mist, 0.06), (1, palette.mist, 0)))
    ]
    for number in range(LENSES):
        wide, tall = mixed(800, 1500, chance(seed, number, 41)), HEIGHT * mixed(0.5, 0.95, chance(seed, number, 42))
        x = wide / 2 + (LENGTH - wide) * (number + 0.6 * chance(seed, number, 43)) / LENSES
        flat = f'transform="translate({x:.1f} {HEIGHT / 2:.1f}) scale({wide / 100:.3f} {tall / 100:.3f})"'
        lenses.append(f"<g {flat}>{oval((0, 0), (50, 50), 'url(#lens)')}</g>")
    return painted(drawing(LENGTH, HEIGHT, *lenses), (canvas.px(LENGTH), canvas.px(HEIGHT)))
