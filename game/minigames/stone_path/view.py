"""The picture of stone_path, drawn from its state alone."""

from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.view_walker import Walker
from game.minigames.stone_path.view_way import Way
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.landscape_ground import STRIDE, spot
from game.screen.theme import from_hex

CALM_DRIFT = 0.25
"""Share of the drift and of the small movements that is left when motion is reduced."""
VEIL = from_hex("#6a5a86").faded(0.36)


class StonePathView:
    """Draws the world without words; it keeps pictures and nothing of the play. The land may be shared with other screens."""

    def __init__(self, reduce_motion: bool = False, landscape: Landscape | None = None) -> None:
        self._calm = CALM_DRIFT if reduce_motion else 1.0
        self._landscape = landscape or Landscape()
        self._size = (0, 0)

    def prepare(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size; the first draw does it otherwise."""
        if self._size != canvas.surface.get_size():
            self._size = canvas.surface.get_size()
            self._landscape.prepare(canvas)
            self._way = Way(canvas, self._calm)
            self._walker = Walker(canvas)

    def draw(self, canvas: Canvas, state: StonePathState) -> None:
        """Draw the world at this moment."""
        self.prepare(canvas)
        drift, time_s = state.camera * STRIDE * self._calm, state.time_s * self._calm
        self._landscape.draw_far(canvas, drift, time_s, state.hour)
        at = spot(canvas, state.walker - state.camera)
        self._way.draw_ahead(canvas, state)
        self._walker.draw_mirrored(canvas, state, at)
        self._way.draw_behind(canvas, state)
        self._walker.draw(canvas, state, at)
        self._way.draw_lights(canvas, state)
        self._landscape.draw_near(canvas, drift, time_s, state.hour)
        canvas.veil(VEIL.faded(state.veil))
