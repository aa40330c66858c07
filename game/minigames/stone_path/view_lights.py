"""The wide lights of the way: the shine around a stone in the air, its beam and its image in the water."""

import pygame

from game.screen.canvas import Canvas, Point, glow_of, halo_of, painted
from game.screen.landscape_ground import Spot
from game.screen.landscape_mirror import thinned
from game.screen.shapes import drawing, fade, route, shape
from game.screen.theme import Colour, from_hex

GLOW, CORE, WARM = from_hex("#ffdf9f"), from_hex("#fff6df"), from_hex("#ffc987")
WIDTH, BEAM, BEAM_STEP = 150.0, 240.0, 4.0


class Lights:
    """Light pictures for a canvas of one size."""

    def __init__(self, canvas: Canvas) -> None:
        self._beam = _beam((canvas.px(WIDTH), canvas.px(BEAM)))
        self._beams: dict[int, pygame.Surface] = {}
        self._image = painted(_image(), (canvas.px(WIDTH), canvas.px(BEAM)))

    def rest(self, canvas: Canvas, at: Point, scale: float, strength: float) -> None:
        """The quiet shine that stays over a complete stone."""
        canvas.glow(glow_of(canvas.px(8 * round(11 * scale)), WARM, strength), at)

    def shine(self, canvas: Canvas, at: Point, strength: float, size: float) -> None:
        """A soft round light, the same picture at any strength and at a few sizes."""
        if strength < 0.02:
            return
        step = round(8 * size) / 8
        canvas.blit(halo_of(canvas.px(200 * step), GLOW), at, "center", 0.8 * strength)
        canvas.blit(halo_of(canvas.px(110 * step), CORE), at, "center", strength)

    def draw_below(self, canvas: Canvas, at: Spot, height: float, strength: float) -> None:
        """The beam between a stone in the air and the water, and the stone's light in the water."""
        if strength < 0.02:
            return
        step = max(1, round(height / BEAM_STEP))
        if step not in self._beams:
            self._beams[step] = pygame.transform.smoothscale(self._beam, (self._beam.width, canvas.px(step * BEAM_STEP)))
        canvas.blit(self._beams[step], at.point, "midbottom", 0.8 * strength)
        canvas.blit(self._image, at.point, "midtop", 0.7 * strength)


def _beam(size_px: tuple[int, int]) -> pygame.Surface:
    """Light that is soft at its sides and gone where it meets the water."""
    stops = ((0, "#ffe6b4", 0.0), (0.22, "#ffe6b4", 0.35), (0.5, "#fff0c8", 0.75), (0.78, "#ffe6b4", 0.35), (1, "#ffe6b4", 0.0))
    across = painted(
        drawing(WIDTH, BEAM, fade("beam", (0, 0), (WIDTH, 0), stops), shape(f"M0,0 H{WIDTH} V{BEAM} H0 Z", "url(#beam)")), size_px
    )
    white = Colour(255, 255, 255)
    return thinned(across, white, white.faded(0.05))


def _image() -> str:
    """A column of light that breaks into bars further down."""
    bars = []
    for bar in range(22):
        x, y = 75 + (6 if bar % 3 else -7), 4 + bar * (6 + 0.22 * bar)
        wide = 54 * (1 - bar / 26) * (1 if bar % 2 else 0.72)
        lens = route("M", x - wide, y, "Q", x, y - 3.4, x + wide, y, "Q", x, y + 3.4, x - wide, y, "Z")
        bars.append(shape(lens, "#ffe2ad", 0.75 * (1 - bar / 22)))
    return drawing(WIDTH, BEAM, *bars)
