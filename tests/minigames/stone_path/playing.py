"""Small words for playing stone_path in tests."""

from collections.abc import Sequence

from game.core.control import Control
from game.core.events import Event, RepDone, RepStarted, TargetReached
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.names import Phase
from game.core.rep import Rep
from game.minigames.stone_path.rules import StonePath

LEVEL = Level(name="test", title="Test", game="stone_path", movement="knee_extension", reps=4)
FRAME_S = 1 / 60


def control(reach: float = 0.0, phase: Phase = "rest", hold: float = 0.0, tracked: bool = True) -> Control:
    return Control(reach=reach, gained_deg=60 * reach, speed_deg_s=0.0, phase=phase, hold=hold, tracked=tracked)


def rep(complete: bool | None = True) -> Rep:
    return Rep(0.0, 1.0, 2.0, 10.0, 70.0, 40.0, 40.0, 0.5, complete=complete)


def done(complete: bool | None = True) -> RepDone:
    return RepDone(0.0, rep(complete))


def new_game(seed: int = 7) -> StonePath:
    game = StonePath()
    game.reset(LEVEL, seed)
    return game


def wait(game: StonePath, seconds: float, limb: Control | None = None) -> list[GameEvent]:
    """Let time go by, frame by frame."""
    return [event for _ in range(round(seconds / FRAME_S)) for event in game.step(limb or control(), (), FRAME_S)]


def frame(game: StonePath, limb: Control, *events: Event) -> Sequence[GameEvent]:
    return game.step(limb, events, FRAME_S)


def to_the_target(game: StonePath) -> None:
    """Lift the next stone to its target and hold it."""
    frame(game, control(0.2, "out"), RepStarted(0.0))
    wait(game, 1.0, control(1.0, "hold", 0.5))
    frame(game, control(1.0, "hold", 1.0), TargetReached(0.0))
