"""Small words for playing orchard in tests."""

from collections.abc import Sequence

from game.core.control import Control
from game.core.events import Event, RepDone, RepStarted, TargetReached
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.names import Phase
from game.core.rep import Rep
from game.core.visit import FIRST_VISIT, Visit
from game.minigames.orchard.rules import Orchard

LEVEL = Level(name="test", title="Test", game="orchard", movement="knee_extension", reps=6, hold_s=4.0)
FRAME_S = 1 / 60


def control(reach: float = 0.0, phase: Phase = "rest", hold: float = 0.0, tracked: bool = True) -> Control:
    return Control(reach=reach, gained_deg=60 * reach, speed_deg_s=0.0, phase=phase, hold=hold, tracked=tracked)


def rep(complete: bool | None = True, held_s: float = 4.0) -> Rep:
    return Rep(0.0, 1.0, 2.0, 10.0, 70.0, 40.0, 40.0, held_s, complete=complete)


def done(complete: bool | None = True, held_s: float = 4.0) -> RepDone:
    return RepDone(0.0, rep(complete, held_s))


def new_game(seed: int = 7, visit: Visit = FIRST_VISIT) -> Orchard:
    game = Orchard()
    game.reset(LEVEL, seed, visit)
    return game


def wait(game: Orchard, seconds: float, limb: Control | None = None) -> list[GameEvent]:
    """Let time go by, frame by frame."""
    return [event for _ in range(round(seconds / FRAME_S)) for event in game.step(limb or control(), (), FRAME_S)]


def frame(game: Orchard, limb: Control, *events: Event) -> Sequence[GameEvent]:
    return game.step(limb, events, FRAME_S)


def to_the_target(game: Orchard) -> None:
    """Bow the bough down to the hand and hold it."""
    frame(game, control(0.2, "out"), RepStarted(0.0))
    wait(game, 1.0, control(0.8, "out"))
    wait(game, 4.0, control(1.0, "hold", 0.9))
    frame(game, control(1.0, "hold", 1.0), TargetReached(0.0))
