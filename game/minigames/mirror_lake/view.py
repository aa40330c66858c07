"""The picture of mirror_lake, drawn from its state alone."""

from game.minigames.mirror_lake.state import MirrorLakeState
from game.minigames.mirror_lake.view_lilies import Lilies
from game.minigames.mirror_lake.view_mirror import Mirror
from game.minigames.mirror_lake.view_shore import Shore
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape
from game.screen.look import CALM
from game.screen.theme import from_hex

VEIL = from_hex("#6a5a86").faded(0.36)
MORNING = 0.8
"""The day goes on so far in a set."""


class MirrorLakeView:
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
            self._mirror, self._shore, self._lilies = Mirror(self._calm), Shore(canvas, self._calm), Lilies(canvas, self._calm)

    def draw(self, canvas: Canvas, state: MirrorLakeState) -> None:
        """Draw the world at this moment."""
        self.prepare(canvas)
        time_s, hour = state.time_s * self._calm, MORNING * state.hour
        self._landscape.draw_far(canvas, 0.0, time_s, hour)
        self._shore.draw_far(canvas, state)
        self._mirror.draw(canvas, time_s)
        self._shore.draw_afloat(canvas, state)
        self._lilies.draw(canvas, state)
        self._landscape.draw_near(canvas, 0.0, time_s, hour)
        self._shore.draw_near(canvas, state)
        self._lilies.draw_dragonflies(canvas, state)
        canvas.veil(VEIL.faded(state.veil))
