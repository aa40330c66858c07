from pathlib import Path

import pytest

from game.store.engine import connect_to


@pytest.mark.parametrize(("setting", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 5000)])
def test_sqlite_is_set_up_for_a_pulled_plug(tmp_path: Path, setting: str, value: object) -> None:
    engine = connect_to(f"sqlite:///{tmp_path / 'any.sqlite'}")
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {setting}").scalar() == value
    engine.dispose()
