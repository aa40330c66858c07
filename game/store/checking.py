"""When a store's file is read from end to end at the door, to see that nothing in it is damaged.

A damaged page is better found at the door than in the middle of a set, but ten years are 300 MB, and to read all of them at
every start would keep somebody waiting for seconds. So it is done where it costs nothing, and where there is a reason:

- a file of up to 16 MB (a year or so, under 0.1 s) every time;
- a larger one when a journal was left behind: the program was killed or the power went, the disk may be to blame;
- when something in it could not be read the last time;
- when a copy is due, once a week: a damaged file must never push the good copies out.

What damages a file that was closed well is a failing disk or another program. Then it is found within the week, or at the
first row that cannot be read, and what was kept before is in the copies.
"""

from pathlib import Path

from game.store.files import FILE_NAME, JOURNAL

SMALL_BYTES = 16 * 2**20
SUSPECT = f"{FILE_NAME}-suspect"


def has_to_be_checked(path: Path, copy_due: bool) -> bool:
    """Say whether the file is to be read from end to end before it is used."""
    return copy_due or _suspect(path).exists() or _size(path) <= SMALL_BYTES or _size(path.with_name(path.name + JOURNAL)) > 0


def mark_suspect(path: Path) -> None:
    """Remember that something could not be read. Raises OSError."""
    _suspect(path).touch(mode=0o600)


def clear(path: Path) -> None:
    """Remember that all was read, or that the file is no longer in use. Raises OSError."""
    _suspect(path).unlink(missing_ok=True)


def _suspect(path: Path) -> Path:
    return path.with_name(SUSPECT)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0
