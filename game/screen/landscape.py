"""The landscape: the ground of every screen, at dawn; a game may ask for another land."""

from game.screen.canvas import Canvas
from game.screen.landscape_bank import Bank
from game.screen.landscape_hills import Hills
from game.screen.landscape_lands import LANDS, Land, LandName
from game.screen.landscape_mist import Mist
from game.screen.landscape_rows import ROWS
from game.screen.landscape_sky import Sky
from game.screen.landscape_water import Water
from game.screen.theme import INK

STEPPED_BACK = INK.faded(0.35)
"""In high contrast the land steps back, and what stands on the water does not."""
KEPT = 2
"""Sizes that are kept painted: a whole window and one with a side that is not seen, or a window and the full screen."""


class _Painted:
    """All layers, painted for a canvas of one size."""

    def __init__(self, canvas: Canvas, seed: int, land: Land) -> None:
        self.sky = Sky(canvas, seed, land)
        self.hills = Hills(canvas, seed + land.shape, land)
        self.mist = Mist(canvas, seed, land)
        self.water = Water(canvas, self.hills, seed, land)
        self.bank = Bank(canvas, seed, land)


class Landscape:
    """A lake between hills; the same seed paints the same land. It keeps nothing but caches."""

    def __init__(self, seed: int = 7, land: LandName = "dawn_lake") -> None:
        self._seed = seed
        self._land = LANDS[land]
        self._layers: dict[tuple[int, int], _Painted] = {}
        """By the size of the canvas, the one that was drawn last at the end."""

    def prepare(self, canvas: Canvas) -> None:
        """Paint the layers for this size of canvas now; the first draw does it otherwise."""
        self._painted(canvas)

    def draw(self, canvas: Canvas, drift: float, time_s: float, hour: float = 0.0) -> None:
        """Draw the land as seen after walking `drift` canvas units; `hour` runs from 0 (dawn) to 1 (morning)."""
        self.draw_far(canvas, drift, time_s, hour)
        self.draw_near(canvas, drift, time_s, hour)

    def draw_far(self, canvas: Canvas, drift: float, time_s: float, hour: float = 0.0) -> None:
        """Draw everything up to the water: what stands on the water comes after it."""
        layers = self._painted(canvas)
        layers.sky.draw(canvas, drift, time_s, hour)
        for place in range(len(ROWS)):
            layers.hills.draw(canvas, drift, hour, place)
            layers.mist.draw(canvas, drift, time_s, hour, place)
        layers.water.draw(canvas, drift, time_s, hour)
        layers.mist.draw_shore(canvas, drift, time_s, hour)
        if canvas.look.high_contrast:
            canvas.veil(STEPPED_BACK)

    def draw_near(self, canvas: Canvas, drift: float, time_s: float, hour: float = 0.0) -> None:
        """Draw the near bank, over whatever stands on the water."""
        self._painted(canvas).bank.draw(canvas, drift, time_s, hour)

    def _painted(self, canvas: Canvas) -> _Painted:
        size = canvas.surface.get_size()
        layers = self._layers.pop(size, None)
        if layers is None:
            while len(self._layers) >= KEPT:
                del self._layers[next(iter(self._layers))]
            layers = _Painted(canvas, self._seed, self._land)
        self._layers[size] = layers
        return layers
