"""The table of a truth file: named columns of numbers, and one sentence for whatever is wrong with them."""

import csv
import math
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from game.core.errors import PlainError
from game.validation.truth import Angles


class TruthError(PlainError):
    """A truth file that cannot be used, said in one sentence."""


class TruthTable:
    """The columns of a CSV file; raises TruthError for one that is no table, or has no rows."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._columns = _columns(file)

    def has(self, *names: str) -> bool:
        """Whether there are columns of these names."""
        return all(name in self._columns for name in names)

    def times_s(self) -> Angles:
        """Return the moments of the rows, which must grow."""
        times = self.numbers("time_s")
        if not (np.diff(times) > 0).all():
            raise TruthError(f"{self._file} cannot be used: the times in time_s do not grow from line to line.")
        return times

    def numbers(self, name: str) -> Angles:
        """Return a column; an empty cell is a moment of which nothing is known, NaN."""
        if not self.has(name):
            raise TruthError(f"{self._file} cannot be used: it has no column {name}.")
        return np.array(list(_numbers(self._file, name, self._columns[name])))


def read_text(file: Path) -> str:
    """Return what a truth file says; raises TruthError where it is missing or no text."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise TruthError(f"{file} is missing.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise TruthError(f"{file} cannot be read.") from error


def _columns(file: Path) -> Mapping[str, Sequence[str]]:
    try:
        head, *rows = csv.reader(read_text(file).splitlines())
    except (ValueError, csv.Error) as error:
        raise TruthError(f"{file} cannot be used: it is no table.") from error
    ragged = next((number for number, row in enumerate(rows, start=2) if len(row) != len(head)), None)
    if ragged:
        raise TruthError(f"{file} cannot be used: line {ragged} has another number of columns than the first.")
    if len(rows) < 2:
        raise TruthError(f"{file} cannot be used: it has no rows.")
    return {name.strip(): column for name, column in zip(head, zip(*rows, strict=True), strict=True)}


def _numbers(file: Path, name: str, cells: Sequence[str]) -> Iterator[float]:
    for line, cell in enumerate(cells, start=2):
        try:
            number = float(cell) if cell.strip() else math.nan
        except ValueError:
            raise TruthError(f"{file} cannot be used: line {line}, {name}: '{cell}' is no number.") from None
        if math.isinf(number):
            raise TruthError(f"{file} cannot be used: line {line}, {name}: '{cell}' is no finite number.")
        yield number
