"""Small words for a night in tests."""

from collections.abc import Sequence
from pathlib import Path

from game.core.control import AT_REST, Control
from game.core.events import CueGiven, Event, RepDone, RepImagined
from game.core.guidance import Cue
from game.core.journey import read_journey
from game.core.level import Imagery, Level
from game.core.minigame import GameEvent
from game.core.rep import Rep
from game.core.visit import Keepsakes, Visit
from game.minigames.night_sky.rules import NightSky

RELAX_S, RETURN_S = 60.0, 30.0
LEVEL = Level(
    name="test", title="Test", game="night_sky", movement="wrist_flexion_extension", modality="mental_practice",
    imagery=Imagery(relax_s=RELAX_S, return_s=RETURN_S),
)  # fmt: skip
EVERYTHING = tuple(
    name.removeprefix("night_sky.")
    for name in read_journey(Path(__file__).parents[3] / "assets" / "journey")
    if name.startswith("night_sky.")
)


def new_night(*unlocked: str, seed: int = 7, kept: Keepsakes = ()) -> NightSky:
    game = NightSky()
    game.reset(LEVEL, seed, Visit(0, frozenset(f"night_sky.{name}" for name in unlocked), kept))
    return game


def told(game: NightSky, *events: Event, limb: Control = AT_REST) -> Sequence[GameEvent]:
    return game.step(limb, events, 1 / 60)


def ask(game: NightSky, cue: Cue, seconds: float) -> None:
    """Ask for something, and let so much time pass."""
    told(game, CueGiven(0.0, cue))
    wait(game, seconds)


def wait(game: NightSky, seconds: float) -> None:
    for _ in range(round(seconds * 10)):
        game.step(AT_REST, (), 0.1)


def imagine(game: NightSky, reps: int, apart_s: float = 0.5) -> list[GameEvent]:
    happened: list[GameEvent] = []
    for _ in range(reps):
        happened += told(game, RepImagined(0.0))
        wait(game, apart_s)
    return happened


def plain_rep() -> RepDone:
    """Return the end of a rep short of its target."""
    return RepDone(0.0, Rep(0.0, 1.0, 2.0, 40.0, 30.0, 40.0, 40.0, 0.0, complete=False))
