"""Small words for playing mirror_lake in tests."""

from collections.abc import Sequence

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, RepStarted, TargetReached
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.rep import Rep
from game.core.visit import Visit
from game.minigames.mirror_lake.rules import MirrorLake

LEVEL = Level(name="test", title="Test", game="mirror_lake", movement="finger_opening", modality="mirror", reps=10)
EVERYTHING = (
    "rose_lilies", "fireflies", "stone_lantern", "golden_lilies", "ducks", "willow", "swans", "moon_bridge", "floating_lights", "day_moon",
)  # fmt: skip


def limb(reach: float = 0.0, tracked: bool = True) -> Control:
    return Control(reach, 60 * reach, 0.0, "out" if reach else "rest", 0.0, tracked)


def done(complete: bool | None = True) -> RepDone:
    return RepDone(0.0, Rep(0.0, 1.0, 2.0, 70.0, 60.0, 40.0, 40.0, 0.5, complete=complete, kind="mirror"))


def new_game(*unlocked: str, seed: int = 7, kept: tuple[tuple[str, int], ...] = ()) -> MirrorLake:
    game = MirrorLake()
    game.reset(LEVEL, seed, Visit(0, frozenset(f"mirror_lake.{name}" for name in unlocked), kept))
    return game


def told(game: MirrorLake, *events: Event, reach: float = 0.0) -> Sequence[GameEvent]:
    return game.step(limb(reach), events, 1 / 60)


def wait(game: MirrorLake, seconds: float, reach: float = 0.0) -> None:
    for _ in range(round(seconds * 10)):
        game.step(limb(reach), (), 0.1)


def one_rep(game: MirrorLake, complete: bool = True) -> None:
    """Open one lily by moving, as in a task."""
    told(game, RepStarted(0.0), reach=0.2)
    wait(game, 0.5, 1.0)
    told(game, *([TargetReached(0.0)] if complete else []), reach=1.0)
    told(game, done(complete))
    wait(game, 1.5)


def one_task(game: MirrorLake, *between: Event) -> list[GameEvent]:
    """Go through a task of the mirror and the rest after it."""
    return [*told(game, CueGiven(0.0, "mirror_open")), *told(game, *between), *told(game, CueGiven(0.0, "mirror_rest"))]
