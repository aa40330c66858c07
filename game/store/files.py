"""The store's file in the data folder, and what is done with one that is damaged."""

from pathlib import Path

from game.store.errors import StoreError

FILE_NAME = "store.sqlite"
# SQLite's own companions; the first may hold the newest reps.
JOURNAL = "-wal"
COMPANIONS = (JOURNAL, "-shm")


def file_in(folder: Path) -> Path:
    """Return the store's file in `folder`, making the folder where it is missing. Raises StoreError "unwritable"."""
    try:
        # For this user alone: what is kept is about somebody's health.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError("unwritable", f"The folder {folder} cannot be made. Choose another one with --data.") from error
    return folder / FILE_NAME


def set_aside(path: Path, successor: Path) -> Path:
    """Rename a damaged file and its companions to the first free `.broken-N`, and return that; nothing is deleted.

    `successor` takes its place.
    """
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    try:
        for ending in COMPANIONS:
            companion = path.with_name(path.name + ending)
            if companion.exists():
                companion.rename(aside.with_name(aside.name + ending))
        path.rename(aside)
        successor.rename(path)
    except OSError as error:
        raise StoreError("broken", f"{path} is damaged and cannot be renamed. Choose another folder with --data.") from error
    return aside
