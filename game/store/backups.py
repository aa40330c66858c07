"""Dated copies of the store in the folder `backups` beside it, each a whole file by itself and for this user alone."""

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from game.store.errors import StoreError
from game.store.files import FILE_NAME
from game.store.folder_files import BACKUPS, remove

A_WEEK = timedelta(days=7)
MOST = 8
"""So many of the newest copies are kept; those that were made by a restore stay, because nothing else holds what is in them."""
REPLACED = "replaced"
NAME = re.compile(r"store-(\d{4}-\d{2}-\d{2})(?:-(.+))?\.sqlite")
NOT_COPIED = "A copy of your path could not be made in {folder} ({detail}). Your path itself is kept, and you can play on."


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy: the day it was made, why (empty for the weekly one), and how large it is."""

    path: Path
    day: date
    why: str
    size_bytes: int


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """Return the copies of the store in this data folder, the newest first."""
    found = [backup for path in (folder / BACKUPS).glob("store-*.sqlite") if (backup := _backup_of(path))]
    return tuple(sorted(found, key=lambda backup: (backup.day, backup.why), reverse=True))


def _backup_of(path: Path) -> Backup | None:
    named = NAME.fullmatch(path.name)
    if not named:
        return None
    try:
        return Backup(path, date.fromisoformat(named[1]), named[2] or "", path.stat().st_size)
    except (ValueError, OSError):
        return None


def is_due(folder: Path, today: date | None) -> bool:
    """Say whether there is a store and no copy of the last seven days; one of a day to come is of a clock that went wrong.

    Nothing is due where nobody says what day it is.
    """
    if today is None or not (folder / FILE_NAME).is_file():
        return False
    return not any(timedelta(0) <= today - backup.day < A_WEEK for backup in backups_in(folder))


def keep(store: Path, day: date, why: str = "") -> Path:
    """Copy the store, which may be in use, and let go of copies that are too many; return the copy. Raises StoreError.

    While it is copied, what is kept goes to the journal as always: nobody waits, and the copy is of one moment.
    """
    folder = store.parent / BACKUPS
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        copy = _free(folder, "-".join(filter(None, ("store", day.isoformat(), why))))
        _copy(store, copy)
        _let_go(store.parent)
    except (OSError, sqlite3.Error) as error:
        detail = error.strerror if isinstance(error, OSError) else error
        raise StoreError("unwritable", NOT_COPIED.format(folder=folder, detail=detail), "not-copied") from error
    return copy


def _free(folder: Path, name: str) -> Path:
    """Return a path of this name that no other copy has."""
    path, number = folder / f"{name}.sqlite", 2
    while path.exists():
        path, number = folder / f"{name}-{number}.sqlite", number + 1
    return path


def _copy(store: Path, to: Path) -> None:
    """Copy under another name first: half a copy is never taken for one."""
    part = to.with_name(f"{to.name}.part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        with closing(sqlite3.connect(store)) as source, closing(sqlite3.connect(part)) as copy:
            source.backup(copy)
            # A whole file by itself: without this it would want a journal beside it as soon as somebody looks into it.
            copy.execute("PRAGMA journal_mode = DELETE")
        part.replace(to)
    except (OSError, sqlite3.Error):
        with suppress(OSError):
            remove(part)
        raise


def _let_go(folder: Path) -> None:
    for backup in [one for one in backups_in(folder) if not one.why.startswith(REPLACED)][MOST:]:
        remove(backup.path)
