"""The rows of a damaged table that can be read, whatever lies between them."""

import sqlite3
from collections.abc import Iterator

PATIENCE = 20_000
"""So many times a table may say that it cannot be read: some ten damaged pages in a row, and never more than seconds."""


def readable_rows(db: sqlite3.Connection, table: str, columns: str, highest: int) -> Iterator[tuple[object, ...]]:
    """Yield the rows with a number of up to `highest`: where some cannot be read, their halves are tried, and so on to single rows."""
    asked = f"SELECT rowid, {columns} FROM {table} NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
    ranges, patience = [(0, highest)], PATIENCE
    while ranges and patience:
        low, high = ranges.pop()
        try:
            for number, *row in db.execute(asked, (low, high)):
                low = number + 1
                yield tuple(row)
        except sqlite3.DatabaseError:
            patience -= 1
            middle = (low + high) // 2
            if low < high:
                ranges += [(middle + 1, high), (low, middle)]
