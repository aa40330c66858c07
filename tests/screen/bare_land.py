"""A landscape without a picture, for tests that look at what stands over it."""

from game.screen.canvas import Canvas
from game.screen.landscape import Landscape


class BareLandscape(Landscape):
    """Draws nothing."""

    def draw_far(self, canvas: Canvas, drift: float, time_s: float, hour: float = 0.0) -> None:
        pass

    def draw_near(self, canvas: Canvas, drift: float, time_s: float, hour: float = 0.0) -> None:
        pass
