"""Opening, closing, and the bad days of a file."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from game.core.record import SetRecord
from game.store.errors import StoreError
from game.store.files import FILE_NAME
from game.store.repository import Store
from tests.store.samples import ADA, BEGUN_SET, REP, session

PROJECT = Path(__file__).parents[2]


def test_what_is_kept_is_there_the_next_time(tmp_path: Path) -> None:
    folder = tmp_path / "not yet" / "100 % näh?#"
    with Store.open(folder) as store:
        store.add_player(ADA)
    with Store.open(folder) as store:
        assert store.players() == (ADA,)
        assert store.notice is None


def test_two_stores_may_be_open_on_one_folder(tmp_path: Path) -> None:
    with Store.open(tmp_path) as game, Store.open(tmp_path) as report:
        game.add_player(ADA)
        assert report.players() == (ADA,)


def test_a_closed_store_is_one_file(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
    assert [file.name for file in tmp_path.iterdir()] == [FILE_NAME]


def test_a_store_that_is_up_to_date_opens_without_alembic(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    opening = f"import sys, pathlib; from game.store.repository import Store; Store.open(pathlib.Path({str(tmp_path)!r}))"
    asking = "; print('alembic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", opening + asking], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_words_of_the_store_can_be_had_without_a_database() -> None:
    asking = "import sys, game.store.player, game.store.errors; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", asking], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def nonsense(path: Path) -> None:
    path.write_bytes(b"this is a shopping list, " * 400)


def torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:9000])


def scratched(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[8192:12288] = b"\x55" * 4096
    path.write_bytes(content)


def something_else(path: Path) -> None:
    path.unlink()
    database = sqlite3.connect(path)
    database.execute("CREATE TABLE recipes (cake)")
    database.close()


@pytest.mark.parametrize("damage", [nonsense, torn, scratched, something_else])
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    Store.open(tmp_path).close()
    damage(tmp_path / FILE_NAME)
    before = (tmp_path / FILE_NAME).stat().st_size
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        assert store.notice == f"Your path could not be read, so a new one begins. The old file is kept as {FILE_NAME}.broken-1."
        assert store.notice_kind == "store-begun-anew"
    assert (tmp_path / f"{FILE_NAME}.broken-1").stat().st_size == before
    with Store.open(tmp_path) as store:
        assert (store.players(), store.notice) == ((ADA,), None)


def test_no_damaged_file_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    for content in (b"first" * 400, b"second" * 400):
        path.write_bytes(content)
        path.with_name(f"{FILE_NAME}-wal").write_bytes(content)
        Store.open(tmp_path).close()
        path.unlink()
    assert (tmp_path / f"{FILE_NAME}.broken-1").read_bytes() == b"first" * 400
    assert (tmp_path / f"{FILE_NAME}.broken-2").read_bytes() == b"second" * 400


def test_an_empty_file_is_a_fresh_store(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).touch()
    with Store.open(tmp_path) as store:
        assert (store.players(), store.notice) == ((), None)


def test_a_store_of_a_newer_game_is_left_alone(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    database = sqlite3.connect(tmp_path / FILE_NAME)
    database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.commit()
    database.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(StoreError, match="newer version of the game") as refusal:
        Store.open(tmp_path)
    assert refusal.value.reason == "newer"
    assert (tmp_path / FILE_NAME).read_bytes() == before


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"cannot be made.*--data") as refusal:
        Store.open(tmp_path / "file" / "folder")
    assert refusal.value.reason == "unwritable"


def test_a_file_that_cannot_be_opened_is_said_and_not_moved(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(StoreError, match="cannot be written") as refusal:
        Store.open(tmp_path)
    assert refusal.value.reason == "unwritable"
    assert (tmp_path / FILE_NAME).is_dir()


@pytest.mark.parametrize("url", ["rubbish", "nosuchdatabase://here/there"])
def test_an_address_that_means_nothing_is_said(url: str) -> None:
    with pytest.raises(StoreError) as refusal:
        Store.open_url(url)
    assert refusal.value.reason == "failed"


def test_a_locked_store_is_said_and_the_game_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.store.engine.BUSY_TIMEOUT_S", 0.0)
    with Store.open(tmp_path) as store:
        other = sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="Another program holds") as refusal:
            store.add_player(ADA)
        assert refusal.value.reason == "busy"
        other.close()
        store.add_player(ADA)
        assert store.players() == (ADA,)


def test_a_full_disk_is_said_and_the_end_of_the_set_makes_up_for_it(tmp_path: Path) -> None:
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        store.begin_session(session("monday").with_set(BEGUN_SET))
        limit_pages(store, 1)
        with pytest.raises(StoreError, match=r"The disk is full.*You can play on") as refusal:
            keep_many(store)
        assert refusal.value.reason == "full"
        kept = store.session("monday").reps
        assert 0 < len(kept) < 400
        assert kept == (REP,) * len(kept)
        limit_pages(store, 1_000_000)
        store.end_set("monday", SetRecord(1, 52.0, (REP,) * 400, "done"))
        assert store.session("monday").reps == (REP,) * 400


def limit_pages(store: Store, count: int) -> None:
    """Make the disk full (SQLite takes a limit below the present size as the present size), or wide again."""
    with store._engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {count}")


def keep_many(store: Store) -> None:
    for number in range(1, 401):
        store.keep_rep("monday", 1, number, REP)
