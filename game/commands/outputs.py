"""Files that a command is to write: looked at before the work begins, so that it is never done in vain."""

import os
from collections.abc import Mapping
from pathlib import Path

from game.core.errors import PlainError


class OutputError(PlainError):
    """A file that cannot or must not be written, said in one sentence."""


def check_outputs(outputs: Mapping[str, Path | None], source: Path | None, endings: Mapping[str, str]) -> None:
    """Look at the outputs by their options; `endings` says how some of their names must end.

    Raises OutputError for one that would overwrite `source` or another output, or that cannot be written.
    """
    taken = [source] if source else []
    for option, path in outputs.items():
        if path is None:
            continue
        _check(option, path, endings.get(option, ""))
        if any(_is_same(path, other) for other in taken):
            raise OutputError(f"{option} {path} would overwrite a file that is needed here. Choose another name.")
        taken.append(path)


def _check(option: str, path: Path, ending: str) -> None:
    if path.is_dir():
        raise OutputError(f"{option} {path} is a folder. Add the name of a file.")
    if not path.parent.is_dir():
        raise OutputError(f"{option} {path} cannot be written: there is no folder {path.parent}.")
    if not path.name.lower().endswith(ending):
        raise OutputError(f"{option} {path} must end in {ending}.")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise OutputError(f"{option} {path} cannot be written: it is not allowed there.")


def _is_same(path: Path, other: Path) -> bool:
    if path.exists() and other.exists():
        return path.samefile(other)
    return path.resolve() == other.resolve()
