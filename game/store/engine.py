"""The way to the database, and how SQLite is set up for a game whose plug may be pulled."""

from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import StaticPool

from game.store.errors import StoreError

BUSY_TIMEOUT_S = 5.0


def connect_to(url: str | URL) -> Engine:
    """Return an engine for a SQLite or PostgreSQL address; nothing is opened yet. Raises StoreError "failed"."""
    if make_url(url).get_backend_name() != "sqlite":
        return _engine_of_a_server(url)
    # One connection for all threads (the store lets in one at a time), so that a store in memory is the same for all.
    engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_S})
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _engine_of_a_server(url: str | URL) -> Engine:
    try:
        return create_engine(url)
    except ImportError as error:
        raise StoreError("failed", f"The driver for this database is not installed ({error.name}).") from error


def writing(engine: Engine) -> Engine:
    """Return the same engine for transactions that will write."""
    return engine.execution_options(begin="BEGIN IMMEDIATE")


def _set_up(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # FULL: a rep is on the disk when its commit returns, even if the power goes a moment later.
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    # Python itself would begin only before rows change, and leave changes of tables outside of any transaction.
    # A writer takes the lock at once: one that reads first and writes later would be refused without waiting.
    connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))
