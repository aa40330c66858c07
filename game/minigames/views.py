"""The view of every game, by the same names as its rules."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from game.minigames.bell_tower.view import BellTowerView
from game.minigames.kite.view import KiteView
from game.minigames.mirror_lake.view import MirrorLakeView
from game.minigames.night_sky.view import NightSkyView
from game.minigames.orchard.view import OrchardView
from game.minigames.stone_path.view import StonePathView
from game.minigames.tide.view import TideView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape


class GameView(Protocol):
    """Draws the world of a game from its state, and changes nothing."""

    def prepare(self, canvas: Canvas) -> None:
        """Paint what is kept, for a canvas of this size; the first draw does it otherwise."""

    def draw(self, canvas: Canvas, state: Any) -> None:
        """Draw the world at this moment, without words."""


VIEWS: Mapping[str, Callable[[bool, Landscape], GameView]] = {
    "bell_tower": BellTowerView,
    "kite": KiteView,
    "stone_path": StonePathView,
    "tide": TideView,
    "orchard": OrchardView,
    "mirror_lake": MirrorLakeView,
    "night_sky": NightSkyView,
}
"""Each makes a view from whether motion is to be reduced and the land that all screens share."""
