"""From no table and from every old schema to the newest one.

Each schema version has a store in tests/old_stores. To add one before a new migration is written, run with the old code:
`python -m tests.store.old_store tests/old_stores/v3.sqlite`.
"""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from game.scoring.session_sum import sum_of
from game.store import schema
from game.store.engine import connect_to
from game.store.files import FILE_NAME
from game.store.repository import Store
from game.store.tables import Base
from tests.store import old_store
from tests.store.samples import CORRECTION, counted


def migrated_engine() -> Engine:
    engine = connect_to("sqlite://")
    schema.bring_up_to_date(engine)
    return engine


def test_the_tables_in_the_code_are_the_tables_that_the_migrations_build() -> None:
    with migrated_engine().connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        assert compare_metadata(context, Base.metadata) == []


def test_the_newest_version_is_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(schema.MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [schema.NEWEST]


def test_there_is_an_old_store_of_each_version() -> None:
    assert [path.stem for path in old_store.OLD_STORES] == [f"v{number}" for number in range(1, int(schema.NEWEST) + 1)]


@pytest.mark.parametrize("path", old_store.OLD_STORES, ids=lambda path: path.stem)
def test_an_old_store_opens_with_all_that_was_in_it(tmp_path: Path, path: Path) -> None:
    shutil.copy(path, tmp_path / FILE_NAME)
    version = int(path.stem.removeprefix("v"))
    with Store.open(tmp_path) as store:
        assert store.notice is None
        assert store.players() == old_store.PLAYERS
        sessions = old_store.SESSIONS[version]
        assert tuple(store.session(record.session_id) for record in sessions) == sessions
        kept = store.correction_for("ada", "knee_extension", "left", "side")
        assert kept == (CORRECTION if version >= old_store.CORRECTED_SINCE else None)
        corner = version >= old_store.CORNER_SINCE
        assert store.latest_note("ada", "health") == (old_store.NOTE if corner else None)
        assert store.own_level_versions("ada", "stone_path_knee") == ((old_store.OWN_LEVEL,) if corner else ())
        assert store.setting("pin") == ("1234" if corner else None)
        assert store.withdrawn("monday") == ({(1, 2)} if corner else set())
        assert store.sums("ada") == tuple(sum_of(counted(store, record), old_store.ended_at(version, record)) for record in sessions)


REBUILD_SETS = """
from alembic import op
import sqlalchemy as sa
revision, down_revision = "9999", "{newest}"
def upgrade():
    with op.batch_alter_table("sets", recreate="always") as sets:
        sets.add_column(sa.Column("mood", sa.String()))
    {then}
"""


def with_one_more_migration(folder: Path, then: str = "") -> Path:
    """Copy the migrations and add one that builds the table of sets anew, as SQLite must to change a column."""
    shutil.copytree(schema.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "v9999.py").write_text(REBUILD_SETS.format(newest=schema.NEWEST, then=then))
    return folder


def filled_engine() -> Engine:
    engine = migrated_engine()
    old_store.fill(Store(engine))
    return engine


def count(engine: Engine, what: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM {what}")).scalar_one())


def test_a_table_built_anew_keeps_the_rows_that_hang_on_it(tmp_path: Path) -> None:
    engine = filled_engine()
    before = count(engine, "reps")
    schema.upgrade(engine, with_one_more_migration(tmp_path / "100 %"))
    assert count(engine, "reps") == before > 0
    assert count(engine, "pragma_table_info('sets') WHERE name = 'mood'") == 1
    assert count(engine, "pragma_foreign_keys WHERE foreign_keys = 1") == 1


def test_a_migration_that_fails_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    engine = filled_engine()
    with pytest.raises(ZeroDivisionError):
        schema.upgrade(engine, with_one_more_migration(tmp_path / "failing", then="1 / 0"))
    assert count(engine, "pragma_table_info('sets') WHERE name = 'mood'") == 0
    assert count(engine, f"alembic_version WHERE version_num = '{schema.NEWEST}'") == 1
    assert Store(engine).session("monday") == old_store.MONDAY


def test_all_types_exist_in_postgresql() -> None:
    dialect = postgresql.dialect()  # type: ignore[no-untyped-call]
    words = "".join(str(CreateTable(table).compile(dialect=dialect)) for table in Base.metadata.sorted_tables)
    assert words.count("CREATE TABLE") == len(Base.metadata.tables)
    for kind in ("DOUBLE PRECISION", "BIGINT", "JSON", "BOOLEAN"):
        assert kind in words
