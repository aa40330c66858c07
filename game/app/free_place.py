"""A place for a new file, so that no older one of its name is lost."""

from itertools import count
from pathlib import Path


def free_place(folder: Path, name: str, ending: str) -> Path:
    """Return `name` with its ending (".pdf") in the folder, or the first of `name 2`, `name 3`, … that is free; makes the folder.

    Raises OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    names = (f"{name}{ending}" if number == 1 else f"{name} {number}{ending}" for number in count(1))
    return next(path for path in map(folder.joinpath, names) if not path.exists())
