"""Small words for playing bell_tower in tests."""

from collections.abc import Sequence
from pathlib import Path

from game.core.control import Control
from game.core.events import Event, RepDone, RepStarted, TargetReached
from game.core.journey import read_journey
from game.core.level import Level
from game.core.melody import Melody, read_melodies, read_notes
from game.core.minigame import GameEvent
from game.core.names import Phase
from game.core.rep import Rep
from game.core.visit import FIRST_VISIT, Visit
from game.minigames.bell_tower.rules import BellTower

LEVEL = Level(name="test", title="Test", game="bell_tower", movement="knee_extension", reps=4)
MELODIES = read_melodies(Path(__file__).parents[3] / "assets" / "melodies")
FRAME_S = 1 / 60


def song(name: str, notes: str) -> Melody:
    return Melody(name, name.title(), "Nobody", "Nowhere 1800", 1800, 0, read_notes(notes))


SHORT = song("a_short", "C4 E4\nG4:2 C5:0.5 C4")
OTHER = song("b_other", "D4 F4\nA4 D4")
JOURNEY = read_journey(Path(__file__).parents[3] / "assets" / "journey")
BROUGHT = {name.removeprefix("bell_tower.") for name in JOURNEY if name.startswith("bell_tower.")} - {song.name for song in MELODIES}
"""What the path brings beside songs."""
HEARD = {"deep_bell"}
"""What of it is heard and not seen."""
BOTH = frozenset({"bell_tower.a_short", "bell_tower.b_other"})


def control(reach: float = 0.0, phase: Phase = "rest", hold: float = 0.0, tracked: bool = True) -> Control:
    return Control(reach=reach, gained_deg=60 * reach, speed_deg_s=0.0, phase=phase, hold=hold, tracked=tracked)


def rep(complete: bool | None = True) -> Rep:
    return Rep(0.0, 1.0, 2.0, 10.0, 70.0, 40.0, 40.0, 0.5, complete=complete)


def done(complete: bool | None = True) -> RepDone:
    return RepDone(0.0, rep(complete))


def new_game(
    seed: int = 7, visit: Visit = FIRST_VISIT, melodies: Sequence[Melody] = (SHORT, OTHER), reps: int = 4, side: str = "either"
) -> BellTower:
    game = BellTower(melodies)
    game.reset(LEVEL.model_copy(update={"reps": reps, "side": side}), seed, visit)
    return game


def wait(game: BellTower, seconds: float, limb: Control | None = None) -> list[GameEvent]:
    """Let time go by, frame by frame."""
    return [event for _ in range(round(seconds / FRAME_S)) for event in game.step(limb or control(), (), FRAME_S)]


def frame(game: BellTower, limb: Control, *events: Event) -> Sequence[GameEvent]:
    return game.step(limb, events, FRAME_S)


def ring(game: BellTower, complete: bool = True, seconds: float = 2.0) -> list[GameEvent]:
    """Play one whole rep in about so many seconds."""
    told = [*frame(game, control(0.2, "out"), RepStarted(0.0)), *wait(game, seconds / 2, control(1.0, "hold"))]
    if complete:
        told += frame(game, control(1.0, "hold", 1.0), TargetReached(0.0))
    told += wait(game, seconds / 2, control(0.1, "back"))
    return [*told, *frame(game, control(0.05, "back"), done(complete))]
