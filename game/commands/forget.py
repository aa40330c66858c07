"""`main.py forget`: removes a player with everything that is kept of them, also from all backups."""

import argparse
from pathlib import Path

import platformdirs

from game.commands.report import WhoError, player_named
from game.commands.yes import agreed
from game.store.files import FILE_NAME
from game.store.folder_files import files_of
from game.store.player import Player
from game.store.repository import Store


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("player", metavar="PLAYER", help="the picture, the name or the id of a player")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder in which the path is kept")


def run(args: argparse.Namespace) -> int:
    """Ask, and remove the player after a yes. Raises PlainError for a player or a file that cannot be used."""
    folder = args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)
    if not (folder / FILE_NAME).exists():
        raise WhoError(f"Nothing is kept in {folder} yet. Name the folder of the path with --data.")
    with Store.open(folder) as store:
        player = player_named(args.player, store.players())
        _say_what_goes(store, folder, player)
        if not agreed("Remove all of this? It cannot be brought back."):
            print("Everything is kept.")
            return 0
        store.forget(player.player_id)
    print(f"Nothing is left of them in {folder}. Reports and copies that were saved elsewhere are still there.")
    return 0


def _say_what_goes(store: Store, folder: Path, player: Player) -> None:
    kept, found = store.kept_of(player.player_id), files_of(folder)
    named = f"{player.name} ({player.tile})" if player.name else player.tile
    print(f"Kept of {named}: {kept.sessions} sessions, {kept.notes} notes, {kept.own_levels} own exercises.")
    print("They go from the store, from all earlier days and from what was set aside.")
    if found.recordings:
        print(f"A recording does not say who moved, so these go whole: {', '.join(path.name for path in found.recordings)}.")
