"""A level for each game, such as it was made for, and a body that plays it: for pictures, films and the bench."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from game.core.level import Level
from game.core.level_file import read_level
from game.core.names import GameName, MovementName, Side
from game.sources.scripted_body import Script, ScriptedRep, even_reps

LEVEL = """
title = "{title}"
game = "{game}"
movement = "{movement}"
sets = 1
speed_ceiling_deg_s = 400
{more}
"""
EASY_REPS = 3
FIRST_S = 13.0
"""By then the range is found and the set has begun."""


USUAL = ScriptedRep(0.0, 56.0, out_s=1.2, hold_s=0.5, back_s=1.2)


@dataclass(frozen=True, slots=True)
class Played:
    """What a game is played by: the movement, the lines that its level adds, and how its reps go."""

    movement: MovementName = "knee_extension"
    more: str = "reps = 10"
    rep: ScriptedRep = USUAL
    every_s: float = 3.4


SLOW = Played(more='modality = "range_of_motion"\nreps = 10\nhold_s = 5', rep=ScriptedRep(0.0, 60.0, 5.0, 6.0, 5.0), every_s=18.0)
HELD = Played("shoulder_flexion", "reps = 10\nhold_s = 1.5", ScriptedRep(0.0, 56.0, out_s=1.4, hold_s=2.4, back_s=1.4), 6.0)
SWEEP = Played("wrist_flexion_extension", "reps = 10", ScriptedRep(0.0, 58.0, out_s=1.5, hold_s=0.2, back_s=1.5), 3.4)
MIRROR = Played("wrist_flexion_extension", 'modality = "mirror"\nreps = 10', ScriptedRep(0.0, 40.0, 2.0, 1.0, 2.0), 8.0)
IMAGERY = Played(more='modality = "mental_practice"\nreps = 20\nimagery = { relax_s = 2, imagine_s = 60, return_s = 10 }')
PLAYED: Mapping[GameName, Played] = {
    "kite": SWEEP, "bell_tower": Played("elbow_extension"), "orchard": HELD, "tide": SLOW,
    "mirror_lake": MIRROR, "night_sky": IMAGERY,
}  # fmt: skip
"""Games whose movement, level or reps are not the usual ones."""


def played_of(game: GameName) -> Played:
    """Return what a game is played by; the usual where nothing else is said."""
    return PLAYED.get(game, Played())


def write_level(game: GameName, folder: Path) -> Path:
    """Write the level of a game into a folder and return its file."""
    played = played_of(game)
    return _written(game, played.movement, played.more, folder)


def write_plain_level(game: GameName, movement: MovementName, folder: Path) -> Path:
    """Write a level that plays a game with as many usual reps as can be, whatever the movement."""
    return _written(game, movement, "reps = 60", folder)


def level_of(game: GameName, folder: Path) -> Level:
    """Return the level of a game, read from a file in `folder`."""
    return read_level(write_level(game, folder))


def body_of(game: GameName, side: Side, length_s: float) -> Script:
    """Return a body that finds its range and then plays this game on and on."""
    played = played_of(game)
    count = round((length_s - FIRST_S) / played.every_s)
    easy = even_reps(EASY_REPS, played.rep.gain_deg + 4)
    return Script(played.movement, _moving(played, side), (*easy, *_reps(played, count)), length_s)


def _reps(played: Played, count: int) -> Sequence[ScriptedRep]:
    rep = played.rep
    return [ScriptedRep(FIRST_S + number * played.every_s, rep.gain_deg, rep.out_s, rep.hold_s, rep.back_s) for number in range(count)]


def _moving(played: Played, side: Side) -> Side:
    """Return the side that moves: in the mirror it is the good one."""
    return side if '"mirror"' not in played.more else ("left" if side == "right" else "right")


def _written(game: GameName, movement: MovementName, more: str, folder: Path) -> Path:
    path = folder / f"{game}.toml"
    path.write_text(LEVEL.format(title=game.replace("_", " "), game=game, movement=movement, more=more), encoding="utf-8")
    return path
