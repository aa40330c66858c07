"""How one player leaves one database without a trace in its file."""

import sqlite3

from sqlalchemy import Engine, delete, insert, inspect
from sqlalchemy.exc import DatabaseError

from game.store.engine import writing
from game.store.errors import StoreError
from game.store.player_settings import setting_of
from game.store.tables import PlayerRow, SettingRow


def refuse_damaged(engine: Engine) -> None:
    """Raise StoreError "broken" for a file in which rows may be missed, because an index or a page of it is damaged."""
    # Not the quick check: where an index has lost rows, the players' rows would not all be found.
    if engine.dialect.name == "sqlite" and _outside(engine, "PRAGMA integrity_check(1)") != [("ok",)]:
        raise StoreError("broken", "The file is damaged, so it is not known what it holds.")


def rub_out(engine: Engine, player_id: str, unfinished: str | None = None) -> None:
    """Delete all rows of a player in one transaction, of whatever version the tables are; their room is overwritten.

    `unfinished` is a setting that then says that the file has still to be packed.
    """
    if engine.dialect.name == "sqlite":
        _outside(engine, "PRAGMA secure_delete = ON")
    with writing(engine).begin() as db:
        tables = inspect(db).get_table_names()
        if PlayerRow.__tablename__ in tables:
            # Every table that knows a player goes along, because its rows cannot be without the player's.
            db.execute(delete(PlayerRow).where(PlayerRow.player_id == player_id))
        if SettingRow.__tablename__ in tables:
            db.execute(delete(SettingRow).where(SettingRow.name.startswith(setting_of(player_id), autoescape=True)))
        if unfinished:
            db.execute(delete(SettingRow).where(SettingRow.name == unfinished))
            db.execute(insert(SettingRow).values(name=unfinished, value="1"))


def pack(engine: Engine) -> None:
    """Write the file anew without free room, in which older versions of rows may still stand, and empty its journal.

    Raises StoreError "busy" while another program reads the journal.
    """
    if engine.dialect.name != "sqlite":
        return
    _outside(engine, "VACUUM")
    ((busy, *_pages),) = _outside(engine, "PRAGMA wal_checkpoint(TRUNCATE)")
    if busy:
        raise StoreError("busy", "Another program uses the file.")


def leave_one_file(engine: Engine) -> None:
    """Let a database that is no store in use be one file again, without journals beside it."""
    _outside(engine, "PRAGMA journal_mode = DELETE")


def _outside(engine: Engine, statement: str) -> list[tuple[object, ...]]:
    """Run a statement that SQLite does not allow inside of a transaction."""
    with engine.connect() as connection:
        try:
            # Past SQLAlchemy, which would begin a transaction first.
            return list(connection.connection.cursor().execute(statement).fetchall())
        except sqlite3.Error as error:
            raise DatabaseError(statement, None, error) from error
