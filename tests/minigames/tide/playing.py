"""Small words for playing tide in tests."""

from game.core.control import Control
from game.core.events import CueGiven, Event, RepDone, RepStarted, TargetReached
from game.core.guidance import Cue
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.names import Phase
from game.core.rep import Rep
from game.core.visit import FIRST_VISIT, Visit
from game.minigames.tide.rules import Tide

LEVEL = Level(name="test", title="Test", game="tide", movement="knee_extension", reps=4)
FRAME_S = 1 / 60
CALM_DEG_S, QUICK_DEG_S = 12.0, 90.0


def limb(reach: float = 0.0, phase: Phase = "rest", hold: float = 0.0, speed_deg_s: float = 0.0, tracked: bool = True) -> Control:
    return Control(reach, 60 * reach, speed_deg_s, phase, hold, tracked)


def done(complete: bool | None = True) -> RepDone:
    return RepDone(0.0, Rep(0.0, 1.0, 2.0, 10.0, 70.0, 12.0, 12.0, 5.0, complete=complete, kind="stretch"))


def asked(cue: Cue) -> CueGiven:
    return CueGiven(0.0, cue)


def new_game(seed: int = 7, visit: Visit = FIRST_VISIT) -> Tide:
    game = Tide()
    game.reset(LEVEL, seed, visit)
    return game


def wait(game: Tide, seconds: float, control: Control | None = None) -> list[GameEvent]:
    """Let time go by, frame by frame."""
    return [event for _ in range(round(seconds / FRAME_S)) for event in game.step(control or limb(), (), FRAME_S)]


def frame(game: Tide, control: Control, *events: Event) -> tuple[GameEvent, ...]:
    return game.step(control, events, FRAME_S)


def to_the_end(game: Tide) -> None:
    """Move slowly out and hold until the target is reached."""
    frame(game, limb(0.2, "out", speed_deg_s=CALM_DEG_S), RepStarted(0.0))
    wait(game, 2.0, limb(1.0, "hold", 0.6))
    frame(game, limb(1.0, "hold", 1.0), TargetReached(0.0))
