"""Small words for playing kite in tests."""

import math
from collections.abc import Callable, Sequence

from game.core.control import Control
from game.core.events import Event, RepDone, RepStarted, TargetReached
from game.core.level import Level
from game.core.minigame import GameEvent
from game.core.names import Phase
from game.core.rep import Rep
from game.core.visit import FIRST_VISIT, Visit
from game.minigames.kite.rules import Kite

LEVEL = Level(name="test", title="Test", game="kite", movement="wrist_flexion_extension", reps=4)
FRAME_S = 1 / 60


def control(reach: float = 0.0, phase: Phase = "rest", hold: float = 0.0, tracked: bool = True) -> Control:
    return Control(reach=reach, gained_deg=60 * reach, speed_deg_s=0.0, phase=phase, hold=hold, tracked=tracked)


def done(complete: bool | None = True) -> RepDone:
    return RepDone(0.0, Rep(0.0, 1.0, 2.0, 10.0, 70.0, 40.0, 40.0, 0.5, complete=complete))


def new_game(seed: int = 7, visit: Visit = FIRST_VISIT) -> Kite:
    game = Kite()
    game.reset(LEVEL, seed, visit)
    return game


def returning(*milestones: str, light: int = 0) -> Visit:
    """Somebody whom the path has brought these milestones."""
    return Visit(20_000, frozenset(f"kite.{name}" for name in milestones), (("light", light),))


def wait(game: Kite, seconds: float, limb: Control | None = None) -> list[GameEvent]:
    """Let time go by, frame by frame."""
    return [event for _ in range(round(seconds / FRAME_S)) for event in game.step(limb or control(), (), FRAME_S)]


def frame(game: Kite, limb: Control, *events: Event) -> Sequence[GameEvent]:
    return game.step(limb, events, FRAME_S)


def arc(share: float) -> float:
    """A full sweep, out and back."""
    return 0.5 - 0.5 * math.cos(2 * math.pi * share)


def sweep(game: Kite, length_s: float = 5.0, path: Callable[[float], float] = arc, hz: int = 30, until: float = 1.0) -> list[GameEvent]:
    """Move the limb along `path` (over shares of the sweep) at so many frames a second."""
    frames = round(length_s * hz)
    limbs = (control(max(0.0, path(at / frames)), "out") for at in range(1, round(until * frames) + 1))
    return [event for limb in limbs for event in game.step(limb, (), 1 / hz)]


def sweeps(count: int = 6, length_s: float = 5.0, path: Callable[[float], float] = arc, seed: int = 7, hz: int = 30) -> Kite:
    """Play sweeps with a short rest after each."""
    game = new_game(seed)
    for _ in range(count):
        sweep(game, length_s, path, hz)
        for _ in range(hz):
            game.step(control(), (), 1 / hz)
    return game


def rep(game: Kite, complete: bool = True) -> None:
    """Fly one whole rep and rest."""
    frame(game, control(0.05, "out"), RepStarted(0.0))
    sweep(game, 3.0, lambda share: 0.9 * arc(share))
    frame(game, control(0.0), *([TargetReached(0.0)] if complete else []), done(complete))
    wait(game, 1.0)
