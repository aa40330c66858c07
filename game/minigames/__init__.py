"""Every game by the name that levels use; the views are in `game.minigames.views`, so that rules run without a screen."""

from collections.abc import Callable, Mapping
from pathlib import Path

from game.core.melody import read_melodies
from game.core.minigame import Minigame
from game.minigames.bell_tower.rules import BellTower
from game.minigames.kite.rules import Kite
from game.minigames.mirror_lake.rules import MirrorLake
from game.minigames.night_sky.rules import NightSky
from game.minigames.orchard.rules import Orchard
from game.minigames.stone_path.rules import StonePath
from game.minigames.tide.rules import Tide

MELODIES = Path(__file__).resolve().parents[2] / "assets" / "melodies"


def _bell_tower() -> BellTower:
    return BellTower(read_melodies(MELODIES))


GAMES: Mapping[str, Callable[[], Minigame]] = {
    "bell_tower": _bell_tower,
    "kite": Kite,
    "stone_path": StonePath,
    "tide": Tide,
    "orchard": Orchard,
    "mirror_lake": MirrorLake,
    "night_sky": NightSky,
}
