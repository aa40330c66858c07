"""The table of reps: a line a rep, for statistics programs and spreadsheets."""

import csv
from collections.abc import Iterable
from typing import TextIO

from game.core.handed_over import HandedSession
from game.exchange.columns import COLUMNS, cells_of, rows_of


def write_reps(file: TextIO, sessions: Iterable[HandedSession]) -> int:
    """Write the table, session by session, and return how many reps there are."""
    table = csv.writer(file)
    table.writerow([column.name for column in COLUMNS])
    reps = 0
    for session in sessions:
        for row in rows_of(session):
            table.writerow(cells_of(row))
            reps += 1
    return reps
