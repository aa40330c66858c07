"""The picture of bell_tower, drawn from its state alone."""

from game.minigames.bell_tower.state import BellTowerState
from game.minigames.bell_tower.view_air import Air
from game.minigames.bell_tower.view_islet import Islet
from game.minigames.bell_tower.view_lake import Lake
from game.minigames.bell_tower.view_lanterns import Lanterns
from game.minigames.bell_tower.view_ringer import Ringer
from game.minigames.bell_tower.view_shore import Shore
from game.minigames.bell_tower.view_tower import Tower
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.look import CALM
from game.screen.theme import from_hex

DRIFT = 250.0
"""The land as seen from here."""
VEIL = from_hex("#6a5a86").faded(0.36)


class BellTowerView:
    """Draws the world without words; it keeps pictures and nothing of the play. The land may be shared with other screens."""

    def __init__(self, reduce_motion: bool = False, landscape: Landscape | None = None) -> None:
        self._calm = CALM if reduce_motion else 1.0
        self._landscape = landscape or Landscape()
        self._size = (0, 0)

    def prepare(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size; the first draw does it otherwise."""
        if self._size != canvas.surface.get_size():
            self._size = canvas.surface.get_size()
            self._landscape.prepare(canvas)
            self._shore, self._tower = Shore(canvas), Tower(canvas, self._calm)
            self._islet, self._lake = Islet(canvas, self._calm), Lake(canvas, self._calm)
            self._ringer, self._lanterns, self._air = Ringer(canvas), Lanterns(canvas, self._calm), Air(canvas, self._calm)

    def draw(self, canvas: Canvas, state: BellTowerState) -> None:
        """Draw the world at this moment."""
        self.prepare(canvas)
        time_s = state.time_s * self._calm
        self._landscape.draw_far(canvas, DRIFT, time_s, state.hour)
        self._lake.draw_far(canvas, state)
        self._shore.draw(canvas, state)
        self._tower.draw_mirrored(canvas)
        self._islet.draw(canvas, state)
        self._tower.draw(canvas, state)
        self._tower.draw_light(canvas, state)
        self._air.draw_waves(canvas, state)
        self._lanterns.draw(canvas, state)
        self._islet.draw_storks(canvas, state)
        self._ringer.draw(canvas, state)
        self._islet.draw_near(canvas, state)
        self._lake.draw_near(canvas, state)
        self._air.draw_birds(canvas, state)
        flying = (*self._ringer.light_climbs(canvas, state), *self._lanterns.light_flies(canvas, state))
        canvas.scatter([*flying, *self._air.lights(canvas, state)], light=True)
        self._landscape.draw_near(canvas, DRIFT, time_s, state.hour)
        canvas.veil(VEIL.faded(state.veil))
