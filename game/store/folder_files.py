"""What this game has put into the data folder: the store, its backups, files that were set aside, recordings and reports."""

import gzip
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.store.files import FILE_NAME

BACKUPS, REPORTS = "backups", "reports"
JOURNALS = ("-wal", "-shm", "-journal")
"""SQLite's own companions of a file; each may hold what the file held before."""
RECORDING_ENDING = ".jsonl.gz"
RECORDING_HEAD = b'{"format":"stone-by-stone poses'


@dataclass(frozen=True, slots=True)
class FolderFiles:
    """The files of one data folder by what they are, in the order of their names; journals stand beside their files."""

    store: tuple[Path, ...] = ()
    backups: tuple[Path, ...] = ()
    set_aside: tuple[Path, ...] = ()
    recordings: tuple[Path, ...] = ()
    reports: tuple[Path, ...] = ()


def files_of(folder: Path) -> FolderFiles:
    """Return what lies in the folder; whatever else somebody keeps there is none of it."""
    here = _files(folder, f"{FILE_NAME}*")
    store = tuple(path for path in here if path.name.removeprefix(FILE_NAME) in ("", *JOURNALS))
    set_aside = tuple(path for path in here if path.name.startswith(f"{FILE_NAME}."))
    recordings = tuple(path for path in _files(folder, f"*{RECORDING_ENDING}") if _is_recording(path))
    backups, reports = _files(folder / BACKUPS, "store*"), _files(folder / REPORTS, "*.pdf")
    return FolderFiles(store, tuple(backups), set_aside, recordings, tuple(reports))


def reports_about(tile: str, reports: Iterable[Path]) -> Iterator[Path]:
    """Yield the reports about the player with this picture, whose word is in their names."""
    yield from (path for path in reports if tile in path.stem.split())


def databases(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the files of these that are no journals; a journal whose file is gone is named by that file."""
    yield from dict.fromkeys(_owner(path) for path in paths)


def remove(database: Path) -> None:
    """Remove a database with its journals, these first, so that none is left alone when the plug is pulled. Raises OSError."""
    for ending in (*JOURNALS, ""):
        database.with_name(database.name + ending).unlink(missing_ok=True)


def _owner(path: Path) -> Path:
    ending = next((ending for ending in JOURNALS if path.name.endswith(ending)), "")
    return path.with_name(path.name.removesuffix(ending))


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(path for path in folder.glob(pattern) if path.is_file())


def _is_recording(path: Path) -> bool:
    try:
        with gzip.open(path, "rb") as file:
            return file.read(len(RECORDING_HEAD)) == RECORDING_HEAD
    except (OSError, EOFError, zlib.error):
        return False
