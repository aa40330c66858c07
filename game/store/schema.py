"""Which schema a store has, and the way up to the newest one."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from game.store.engine import writing
from game.store.errors import StoreError

NEWEST = "0004"
MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine, check: bool = True, before_upgrade: Callable[[], None] = lambda: None) -> None:
    """Give a fresh or older store the newest schema; one that has it already costs a single look, or is read whole to `check` it.

    `before_upgrade` is called before anything of an older store is changed.
    Raises StoreError "newer" for a store of a later version of the game, "broken" for a damaged file or a database of something else.
    """
    if check:
        _refuse_damaged(engine)
    version = _version(engine)
    if version == NEWEST:
        return
    if version is not None and version > NEWEST:
        raise StoreError("newer", "This path was kept by a newer version of the game. Please update the game; nothing was changed.")
    if version is not None:
        before_upgrade()
    upgrade(engine)


def _refuse_damaged(engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            if connection.scalar(text("PRAGMA quick_check(1)")) != "ok":
                raise StoreError("broken", "The file is damaged.")


def _version(engine: Engine) -> str | None:
    # Begun as a writer, so that a store that cannot be written is known now and not at the first rep.
    with writing(engine).begin() as connection:
        tables = inspect(connection).get_table_names()
        if "alembic_version" in tables:
            version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
            return version
    if tables:
        raise StoreError("broken", "The database holds something else than a path of this game.")
    return None


def upgrade(engine: Engine, migrations: Path = MIGRATIONS) -> None:
    """Run all migrations that are missing, in one transaction: either all of them or none."""
    # Alembic is slow to import and rarely needed.
    from alembic import command  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    with writing(engine).connect() as connection:
        config.attributes["connection"] = connection
        # SQLite changes a table by building it anew, and dropping the old one would take its children along.
        foreign_keys(connection, on=False)
        try:
            with connection.begin():
                command.upgrade(config, "head")
        finally:
            foreign_keys(connection, on=True)


def foreign_keys(connection: Connection, *, on: bool) -> None:
    """Let rows hang on rows that must be there, or not for now; only outside of a transaction."""
    if connection.dialect.name == "sqlite":
        # Past SQLAlchemy, which would begin a transaction first; inside of one SQLite ignores this.
        connection.connection.cursor().execute(f"PRAGMA foreign_keys = {on:d}")
