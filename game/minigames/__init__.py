"""Every game by the name that levels use; the views are in `game.minigames.views`, so that rules run without a screen."""

from collections.abc import Callable, Mapping

from game.core.minigame import Minigame
from game.minigames.stone_path.rules import StonePath

GAMES: Mapping[str, Callable[[], Minigame]] = {"stone_path": StonePath}
