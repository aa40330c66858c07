"""The stamp in `.venv`: which requirement files, to the byte, it was filled from."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

STAMP_NAME = "filled-from.json"

Marks = dict[str, str]
"""The SHA-256 of each requirement file, by the file's name."""


def marks_of(root: Path, files: Sequence[str]) -> Marks:
    """The marks of the requirement files that lie in root now."""
    return {name: hashlib.sha256((root / name).read_bytes()).hexdigest() for name in files}


def read_stamp(venv: Path) -> Marks:
    """The marks that venv was filled from; empty when it was never filled to the end."""
    try:
        stamp = json.loads((venv / STAMP_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(venv: Path, marks: Marks) -> None:
    """Say that venv is now filled from these requirement files."""
    (venv / STAMP_NAME).write_text(json.dumps(marks, indent=1), encoding="utf-8")


def remove_stamp(venv: Path) -> None:
    """Say that venv is being changed: whoever finds it without a stamp makes it anew."""
    (venv / STAMP_NAME).unlink(missing_ok=True)
