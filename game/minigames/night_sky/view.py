"""The picture of night_sky, drawn from its state alone."""

from game.minigames.night_sky.state import NightSkyState
from game.minigames.night_sky.view_figures import Figures
from game.minigames.night_sky.view_ground import Ground
from game.minigames.night_sky.view_heavens import Heavens
from game.minigames.night_sky.view_shore import Shore
from game.minigames.night_sky.view_sky import Sky
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.look import CALM
from game.screen.theme import from_hex

VEIL = from_hex("#2a2f55").faded(0.4)


class NightSkyView:
    """Draws the world without words; it keeps pictures and nothing of the play. It has a land of its own, with more sky."""

    def __init__(self, reduce_motion: bool = False, landscape: Landscape | None = None) -> None:  # noqa: ARG002
        self._calm = CALM if reduce_motion else 1.0
        self._size = (0, 0)

    def prepare(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size; the first draw does it otherwise."""
        if self._size != canvas.surface.get_size():
            self._size = canvas.surface.get_size()
            self._sky, self._ground, self._figures = Sky(canvas, self._calm), Ground(canvas), Figures(canvas)
            self._heavens, self._shore = Heavens(canvas, self._calm), Shore(canvas, self._calm)

    def draw(self, canvas: Canvas, state: NightSkyState) -> None:
        """Draw the world at this moment."""
        self.prepare(canvas)
        self._sky.draw(canvas, state)
        self._heavens.draw(canvas, state)
        self._figures.draw(canvas, state)
        self._sky.draw_meteor(canvas, state)
        self._ground.draw(canvas, state.night)
        self._shore.draw_far(canvas, state)
        self._ground.draw_lights(canvas, state.time_s * self._calm, state.night, state.stars_out, state.unlocked)
        self._shore.draw_near(canvas, state)
        canvas.veil(VEIL.faded(state.veil))
