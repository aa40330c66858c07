"""What the path brings to the sky beside constellations: the Seven Sisters, a satellite and a comet."""

from game.minigames.night_sky.constellations_later import SEVEN_SISTERS
from game.minigames.night_sky.shapes_heavens import COMET, comet
from game.minigames.night_sky.sky_plane import figure
from game.minigames.night_sky.state import NightSkyState
from game.screen.canvas import Canvas, glow_of, halo_of, painted
from game.screen.easing import breath, clamped, mixed
from game.screen.theme import from_hex

SISTERS_AT, SISTERS_SIZE = (0.652, 308.0), 29.0
SISTER, HAZE, TRAVELLER = from_hex("#dbe6ff"), from_hex("#7f9df0").faded(0.5), from_hex("#fff1d6")
SATELLITE_S, SATELLITE_WAY = 58.0, ((-0.04, 330.0), (1.04, 40.0))
COMET_AT = (0.45, 345.0)
"""Where the comet's picture ends at the lower right: its head is a little before."""


class Heavens:
    """Pictures of it for a canvas of one size; what is not unlocked is never painted."""

    def __init__(self, canvas: Canvas, calm: float) -> None:
        self._calm = calm
        self._sisters = figure("winter_stars", SEVEN_SISTERS, "").stars
        self._comet = painted(comet(), (canvas.px(COMET[0]), canvas.px(COMET[1])))

    def draw(self, canvas: Canvas, state: NightSkyState) -> None:
        """Draw what this player's path has brought, as far as it is dark."""
        shown = state.night * state.stars_out
        if "comet" in state.unlocked:
            glimmer = mixed(1 - 0.12 * self._calm, 1.0, breath(state.time_s, 5.0))
            canvas.blit(self._comet, (COMET_AT[0] * canvas.width, COMET_AT[1]), "bottomright", shown * glimmer, "comet")
        if "star_cluster" in state.unlocked:
            self._draw_sisters(canvas, state, shown)
        if "satellite" in state.unlocked:
            way = (state.time_s * self._calm / SATELLITE_S + 0.42) % 1.0
            (x, y), (end_x, end_y) = SATELLITE_WAY
            at = canvas.width * mixed(x, end_x, way), mixed(y, end_y, way)
            canvas.scatter(
                [(glow_of(canvas.px(radius), TRAVELLER, strength * shown), at) for radius, strength in ((11, 0.4), (5, 1.0))], light=True
            )

    def _draw_sisters(self, canvas: Canvas, state: NightSkyState, shown: float) -> None:
        """Their places are true to one another, much larger than in the sky; a little haze lies around them."""
        x, y = SISTERS_AT[0] * canvas.width, SISTERS_AT[1]
        canvas.blit(halo_of(canvas.px(72), HAZE), (x, y), "center", 0.55 * shown, "haze")
        lights = []
        for number, star in enumerate(self._sisters):
            bright = clamped((6.2 - star.magnitude) / 3.3)
            twinkle = 1 - 0.25 * self._calm * breath(state.time_s, mixed(3.4, 5.2, bright), 0.23 * number)
            at = x + SISTERS_SIZE * star.x, y + SISTERS_SIZE * star.y
            lights += [
                (glow_of(canvas.px(mixed(6, 14, bright)), SISTER, 0.55 * shown * twinkle), at),
                (glow_of(canvas.px(mixed(2.5, 4.5, bright)), SISTER, shown), at),
            ]
        canvas.scatter(lights, light=True)
