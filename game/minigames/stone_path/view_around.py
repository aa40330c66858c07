"""What stands around the way for a whole set."""

from collections.abc import Sequence

from game.minigames.stone_path.state import StonePathState
from game.minigames.stone_path.surroundings import Surroundings
from game.minigames.stone_path.view_afloat import PLACES, Afloat, Lanterns
from game.minigames.stone_path.view_high_and_near import Flowers, High
from game.minigames.stone_path.view_shore import Shore
from game.screen.canvas import Canvas

SHORE_HOMES = (1010.0, 300.0)


class Around:
    """Everything that stands around the way in one set."""

    def __init__(self, canvas: Canvas, around: Surroundings) -> None:
        self._shore = [Shore(canvas, name, home) for name, home in zip(around.shore, SHORE_HOMES, strict=False)]
        self._afloat = [Afloat(canvas, name) for name in around.afloat if name in PLACES]
        self._lanterns = Lanterns(canvas) if "lanterns" in around.afloat else None
        self._high = [High(canvas, name) for name in around.air]
        self._flowers = [Flowers(canvas, name) for name in around.bank]

    def draw_far(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw what lies beyond the way."""
        _draw_all((*self._high, *self._shore, *self._afloat), canvas, drift, time_s)

    def draw_lanterns(self, canvas: Canvas, state: StonePathState, time_s: float) -> None:
        """Draw what lies along the way."""
        if self._lanterns:
            self._lanterns.draw(canvas, state, time_s)

    def draw_near(self, canvas: Canvas, drift: float, time_s: float) -> None:
        """Draw what blooms on this side."""
        _draw_all(self._flowers, canvas, drift, time_s)


def _draw_all(things: Sequence[Shore | Afloat | High | Flowers], canvas: Canvas, drift: float, time_s: float) -> None:
    for thing in things:
        thing.draw(canvas, drift, time_s)
