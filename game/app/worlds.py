"""The worlds of the games, each painted once for the canvas as it is."""

from collections.abc import Callable

from game.minigames.views import VIEWS, GameView
from game.screen.canvas import Canvas
from game.screen.landscape import Landscape


class Worlds:
    """Keeps a view of each game; when the wish for less motion changes, or the canvas its size, they are made anew."""

    def __init__(self, canvas: Callable[[], Canvas], landscape: Landscape, reduce_motion: bool = False) -> None:
        self.reduce_motion = reduce_motion
        """Whether the player wants little motion; the next world follows it."""
        self._canvas = canvas
        self._landscape = landscape
        self._views: dict[tuple[str, bool], GameView] = {}

    def __call__(self, game: str) -> GameView:
        """Return the view of a game, painted for the canvas of now."""
        key = (game, self.reduce_motion)
        if key not in self._views:
            self._views = {kept: view for kept, view in self._views.items() if kept[1] == self.reduce_motion}
            self._views[key] = VIEWS[game](self.reduce_motion, self._landscape)
        self._views[key].prepare(self._canvas())
        return self._views[key]
