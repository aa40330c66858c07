"""`main.py import`: takes in everything of one player from a zip that `main.py export` has written."""

import argparse
from pathlib import Path

import platformdirs

from game.core.handed_over import TakenIn
from game.exchange.player_zip import opened
from game.screen.tiles import TILES
from game.store.repository import Store

MOST_NAMED = 5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("file", type=Path, metavar="FILE", help="the zip of one player")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder in which the path is to be kept")


def run(args: argparse.Namespace) -> int:
    """Add what is not here yet, all of it or nothing. Raises PlainError for a file or a folder that cannot be used."""
    folder = args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)
    # The head of the file is read before a store is made, so that a wrong file leaves no trace.
    with opened(args.file) as packed, Store.open(folder) as store:
        taken = store.take_in(packed.said, packed.sessions, TILES)
        print("\n".join(sentences(taken, packed.said.player.tile)))
    return 0


def sentences(taken: TakenIn, tile_there: str) -> list[str]:
    """Return what came of it, a sentence each."""
    told = [_added(taken)]
    if taken.player_is_new and taken.tile != tile_there:
        told.append(f"The picture {tile_there} is taken here, or unknown, so the player's picture is now {taken.tile}.")
    if taken.other_sessions:
        number = len(taken.other_sessions)
        stay = (
            "1 session is here with another content and stays"
            if number == 1
            else f"{number} sessions are here with another content and stay"
        )
        told.append(f"{stay} as here, begun at: {_named(taken.other_sessions)}.")
    if taken.other_levels:
        told.append(f"Own exercises that were changed both here and there stay as they are here: {_named(taken.other_levels)}.")
    return told


def _added(taken: TakenIn) -> str:
    if not taken.added:
        return f"All that is new in this file is here already; the player {taken.tile} stays as they are."
    who = f"The player {taken.tile} is new here" if taken.player_is_new else f"The player {taken.tile} is known here"
    numbers = (
        ("session", taken.sessions),
        ("note", taken.notes),
        ("correction", taken.corrections),
        ("version of own exercises", taken.levels),
    )
    added = [_counted(what, number) for what, number in numbers if number]
    return f"{who}. Added: {', '.join(added) or 'nothing else'}."


def _counted(what: str, number: int) -> str:
    first, *rest = what.split(" ", 1)
    return f"{number} {first if number == 1 else first + 's'}{' ' + rest[0] if rest else ''}"


def _named(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:MOST_NAMED])
    return shown if len(names) <= MOST_NAMED else f"{shown} and {len(names) - MOST_NAMED} more"
