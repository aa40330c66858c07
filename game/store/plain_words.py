"""Database errors, said in one plain sentence."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from game.store.errors import Reason, StoreError

REASONS: dict[int, Reason] = {
    sqlite3.SQLITE_PERM: "unwritable",
    sqlite3.SQLITE_AUTH: "unwritable",
    sqlite3.SQLITE_READONLY: "unwritable",
    sqlite3.SQLITE_CANTOPEN: "unwritable",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_CORRUPT: "broken",
    sqlite3.SQLITE_NOTADB: "broken",
}
SENTENCES: dict[Reason, str] = {
    "unwritable": "Nothing can be kept in {where}, because it cannot be written to. Choose another folder with --data.",
    "full": "The disk is full, so this could not be kept. You can play on; free some space when you are done.",
    "busy": "Another program holds {where}, so this could not be kept. Close the other program.",
    "broken": "{where} is damaged and cannot be read.",
    "unfit": "This does not fit what is kept in {where}, and was left out.",
    "failed": "This could not be kept in {where} ({detail}). You can play on.",
}


@contextmanager
def said_plainly(where: str) -> Iterator[None]:
    """Raise StoreError in place of every database error; `where` is the file or server that it speaks of."""
    try:
        yield
    except SQLAlchemyError as error:
        reason = _reason(error)
        detail = error.orig if isinstance(error, DBAPIError) else error
        raise StoreError(reason, SENTENCES[reason].format(where=where, detail=detail)) from error


def _reason(error: SQLAlchemyError) -> Reason:
    if isinstance(error, IntegrityError):
        return "unfit"
    # SQLite's extended codes carry the plain one in their lowest byte.
    code = getattr(getattr(error, "orig", None), "sqlite_errorcode", 0) & 0xFF
    return REASONS.get(code, "failed")
