"""Everything the walk needs from outside."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from game.app.clock import Stamps
from game.app.exercise import MakeTracker
from game.app.keeping import LaterKeeper
from game.app.shelf import Shelf
from game.app.sources import SourceWish
from game.core.names import MovementName, Side
from game.minigames.views import GameView
from game.screen.landscape import Landscape
from game.screen.sound import Sound
from game.screen.text import Text
from game.store.repository import Store


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything the walk needs from outside; `tracker` starts the source of a wish, `demo` is the wish of the demo.

    `hand_that_works` is what the player has said of their hands, None where they have not.
    """

    text: Text
    landscape: Landscape
    sound: Sound
    store: Store
    keeper: LaterKeeper
    stamps: Stamps
    shelf: Shelf
    demo_levels: Mapping[MovementName, Path]
    world: Callable[[str], GameView]
    tracker: Callable[[SourceWish, bool], MakeTracker]
    demo: Callable[[MovementName], SourceWish]
    hand_that_works: Callable[[], Side | None]
    now_s: Callable[[], float]
