"""`main.py pin`: forgets a PIN on this computer, the therapist's or with `--player` that of a player."""

import argparse
from pathlib import Path

import platformdirs

from game.commands.report import player_named
from game.commands.yes import agreed
from game.store.files import FILE_NAME
from game.store.pin import PinLock
from game.store.repository import Store

THERAPIST = (
    "No PIN is set. Whoever opens the therapist's corner next sets one.",
    "Forget the PIN of the therapist's corner? All exercises and settings stay.",
    "The PIN is forgotten. Whoever opens the therapist's corner next sets a new one.",
)
PLAYER = (
    "This player has no PIN.",
    "Forget the PIN of this player? All that is kept of them stays.",
    "The PIN is forgotten. The path of this player opens to everybody who plays here.",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--player", metavar="PLAYER", help="forget the PIN of this player instead: picture, name or id")
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder in which the path is kept")


def run(args: argparse.Namespace) -> int:
    """Ask, and forget the PIN after a yes. Raises PlainError for a player or a store that cannot be used."""
    folder = args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)
    if not (folder / FILE_NAME).exists():
        print(f"Nothing is kept in {folder} yet, so there is no PIN.")
        return 0
    with Store.open(folder) as store:
        lock = PinLock.of_player(store, player_named(args.player, store.players()).player_id) if args.player else PinLock(store)
        none_set, question, forgotten = PLAYER if args.player else THERAPIST
        if not lock.is_set:
            print(none_set)
        elif agreed(question):
            lock.remove()
            print(forgotten)
        else:
            print("The PIN stays as it is.")
    return 0
