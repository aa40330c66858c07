"""What can still be read of a damaged store is brought into a new one, row by row."""

import json
import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlalchemy import Column, Connection, Engine, Table, func, select
from sqlalchemy.types import TypeDecorator

from game.store import rollups
from game.store.engine import writing
from game.store.files import FILE_NAME, JOURNAL
from game.store.folder_files import remove
from game.store.readable_rows import readable_rows
from game.store.schema import foreign_keys
from game.store.tables import Base, PlayerRow, RepRow, SessionRow, SumRow

HEADER_BYTES = 100
AT_ONCE = 500
FITTING: dict[type, tuple[type, ...]] = {bool: (int,), int: (int,), float: (float, int), str: (str,)}


@dataclass(frozen=True, slots=True)
class Rescued:
    """How much came back."""

    players: int = 0
    sessions: int = 0
    reps: int = 0

    def __str__(self) -> str:
        counts = ((self.players, "player"), (self.sessions, "session"), (self.reps, "repetition"))
        return ", ".join(f"{number:,} {name}{'' if number == 1 else 's'}" for number, name in counts)


def rescue(damaged: Path, engine: Engine) -> Rescued:
    """Bring all rows of a damaged file that can be read into a new store; the file itself stays as it is.

    Rows of which a value is none that can be there are left out, and so are those that hang on a row that is gone.
    Raises OSError or SQLAlchemyError where there is no room for them, and then nothing has changed.
    """
    with _copied(damaged, damaged.with_name(f"{FILE_NAME}.rescue")) as copy, closing(sqlite3.connect(copy)) as old:
        # Says of more pages that they are damaged, instead of reading nonsense from them.
        old.execute("PRAGMA cell_size_check = ON")
        with writing(engine).connect() as new:
            foreign_keys(new, on=False)
            try:
                with new.begin():
                    return _bring(old, new, highest=copy.stat().st_size)
            finally:
                foreign_keys(new, on=True)


@contextmanager
def _copied(damaged: Path, copy: Path) -> Iterator[Path]:
    """Copy the file with its journal, in which the newest reps may be, and give the copy a header that can be read."""
    remove(copy)
    try:
        for ending in ("", JOURNAL):
            if (source := damaged.with_name(damaged.name + ending)).exists():
                target = copy.with_name(copy.name + ending)
                target.touch(mode=0o600)
                shutil.copyfile(source, target)
        with copy.open("r+b") as file:
            file.write(_header(copy.stat().st_size))
        yield copy
    finally:
        remove(copy)


def _header(size_bytes: int) -> bytes:
    """Return the header of a store of this size: all of ours are alike, so a damaged one can be written anew."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.execute("CREATE TABLE any (thing)")
        header = bytearray(fresh.serialize()[:HEADER_BYTES])
    page_bytes = int.from_bytes(header[16:18])
    header[18:20] = b"\x02\x02"  # it is written and read by way of a journal
    header[28:32] = (size_bytes // page_bytes).to_bytes(4)
    return bytes(header)


def _bring(old: sqlite3.Connection, new: Connection, highest: int) -> Rescued:
    for table in Base.metadata.sorted_tables:
        if table is not SumRow.__table__:
            _bring_rows(old, new, table, highest)
    _leave_no_orphans(new)
    rollups.add_missing_lines(new)
    return Rescued(*(new.scalar(select(func.count()).select_from(row)) or 0 for row in (PlayerRow, SessionRow, RepRow)))


def _bring_rows(old: sqlite3.Connection, new: Connection, table: Table, highest: int) -> None:
    """Bring the rows of one table; a column that an older version did not have gets what its migration would have given it."""
    there: set[str] = set()
    with suppress(sqlite3.DatabaseError):
        there = {name for _place, name, *_more in old.execute(f"PRAGMA table_info({table.name})")}
    columns = [column for column in table.columns if column.name in there]
    if not columns:
        return
    names = ", ".join(column.name for column in columns)
    rows = (row for row in readable_rows(old, table.name, names, highest) if _fits(row, columns))
    keep = f"INSERT OR IGNORE INTO {table.name} ({names}) VALUES ({', '.join('?' * len(columns))})"
    while some := list(islice(rows, AT_ONCE)):
        new.exec_driver_sql(keep, some)


def _fits(row: Sequence[object], columns: Sequence[Column[object]]) -> bool:
    return all(_value_fits(value, column) for value, column in zip(row, columns, strict=True))


def _value_fits(value: object, column: Column[object]) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, TypeDecorator):
        return isinstance(value, str) and _is_json(value)
    return isinstance(value, FITTING[column.type.python_type])


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def _leave_no_orphans(new: Connection) -> None:
    """Remove what hangs on a row that is gone, the parents first; where it can be without one, it only lets go of it."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            name, parent = key.parent.name, key.column
            lost = f"{name} IS NOT NULL AND {name} NOT IN (SELECT {parent.name} FROM {parent.table.name})"
            change = f"UPDATE {table.name} SET {name} = NULL" if key.parent.nullable else f"DELETE FROM {table.name}"
            new.exec_driver_sql(f"{change} WHERE {lost}")
