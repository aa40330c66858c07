"""`main.py pin`: forgets the therapist's PIN on this computer, so that whoever opens the corner next sets a new one."""

import argparse
from pathlib import Path

import platformdirs

from game.store.files import FILE_NAME
from game.store.pin import PinLock
from game.store.repository import Store

YES = ("y", "yes")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="the folder in which the path is kept")


def run(args: argparse.Namespace) -> int:
    """Ask, and forget the PIN after a yes. Raises StoreError for a store that cannot be opened."""
    folder = args.data or platformdirs.user_data_path("stone-by-stone", appauthor=False)
    if not (folder / FILE_NAME).exists():
        print(f"Nothing is kept in {folder} yet, so there is no PIN.")
        return 0
    with Store.open(folder) as store:
        lock = PinLock(store)
        if not lock.is_set:
            print("No PIN is set. Whoever opens the therapist's corner next sets one.")
        elif _agreed():
            lock.remove()
            print("The PIN is forgotten. Whoever opens the therapist's corner next sets a new one.")
        else:
            print("The PIN stays as it is.")
    return 0


def _agreed() -> bool:
    try:
        answer = input("Forget the PIN of the therapist's corner? All exercises and settings stay. [yes/no] ")
    except EOFError:
        print()
        return False
    return answer.strip().lower() in YES
