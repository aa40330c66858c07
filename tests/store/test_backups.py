"""Copies of the store: each whole by itself, made in time, never too many, and the way back to one."""

import shutil
import sqlite3
import stat
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from game.core.record import SetRecord
from game.store import backups, checking
from game.store.backups import backups_in
from game.store.errors import StoreError
from game.store.files import FILE_NAME
from game.store.folder_files import BACKUPS
from game.store.pin import PIN_SETTING
from game.store.player import Player
from game.store.player_settings import PIN, setting_of
from game.store.repository import Store
from game.store.schema import NEWEST
from tests.store.old_store import OLD_STORES, PLAYERS
from tests.store.samples import ADA, REP, session

MONDAY = date(2026, 3, 2)
BEN = Player("ben", "heron", "2026-03-02T09:00:00Z")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder in which Ada has played."""
    with Store.open(tmp_path) as store:
        store.add_player(ADA)
        store.begin_session(session("monday").with_set(SetRecord(1, 52.0, (REP, REP))))
    return tmp_path


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / BACKUPS).glob("*"))


def open_on(folder: Path, *days: int) -> None:
    for day in days:
        Store.open(folder, MONDAY + timedelta(day)).close()


def test_once_a_week_there_is_a_copy(folder: Path) -> None:
    open_on(folder, 0, 1, 6, 7, 8, 13, 20)
    assert names_in(folder) == ["store-2026-03-02.sqlite", "store-2026-03-09.sqlite", "store-2026-03-22.sqlite"]
    assert [(one.day, one.why) for one in backups_in(folder)] == [(MONDAY + timedelta(day), "") for day in (20, 7, 0)]


def test_without_a_day_and_without_a_store_nothing_is_due(tmp_path: Path) -> None:
    open_on(tmp_path, 0)
    Store.open(tmp_path).close()
    assert not (tmp_path / BACKUPS).exists()


def test_a_clock_that_was_wrong_stops_no_copy(folder: Path) -> None:
    open_on(folder, 4000, 0, 1)
    assert names_in(folder) == ["store-2026-03-02.sqlite", "store-2037-02-12.sqlite"]


def test_eight_are_kept_and_what_else_lies_there_stays(folder: Path) -> None:
    (folder / BACKUPS).mkdir()
    others = ["notes.txt", "store-2026-99-99.sqlite", "store-then.sqlite"]
    for other in others:
        (folder / BACKUPS / other).touch()
    open_on(folder, *range(0, 70, 7))
    kept = [f"store-{MONDAY + timedelta(day)}.sqlite" for day in range(14, 70, 7)]
    assert names_in(folder) == sorted([*kept, *others])


def test_a_copy_is_whole_by_itself_and_for_this_user_alone(folder: Path) -> None:
    with Store.open(folder, MONDAY) as store:
        store.add_player(BEN)
        [backup] = store.backups()
        assert backup.size_bytes == backup.path.stat().st_size > 0
        assert stat.S_IMODE(backup.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(backup.path.parent.stat().st_mode) == 0o700
    with closing(sqlite3.connect(f"{backup.path.as_uri()}?mode=ro", uri=True)) as copy:
        assert copy.execute("SELECT tile FROM players WHERE player_id = 'ada'").fetchall() == [("boat",)]
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert names_in(folder) == [backup.path.name]


def test_what_is_in_the_journal_is_in_the_copy(folder: Path) -> None:
    with Store.open(folder) as store:
        store.add_player(BEN)
        backups.keep(folder / FILE_NAME, MONDAY)
    shutil.move(folder / BACKUPS / "store-2026-03-02.sqlite", folder / FILE_NAME)
    with Store.open(folder) as store:
        assert store.players() == (ADA, BEN)


@pytest.mark.parametrize("path", OLD_STORES[:-1], ids=lambda path: path.stem)
def test_before_a_migration_the_store_is_copied_as_it_is(tmp_path: Path, path: Path) -> None:
    shutil.copy(path, tmp_path / FILE_NAME)
    open_on(tmp_path, 0, 1)
    assert names_in(tmp_path) == [f"store-2026-03-02-before-{NEWEST}.sqlite"]
    with closing(sqlite3.connect(tmp_path / BACKUPS / names_in(tmp_path)[0])) as copy, closing(sqlite3.connect(path)) as old:
        assert list(copy.iterdump()) == list(old.iterdump())


def test_before_a_migration_without_a_day_it_is_that_of_the_last_change(tmp_path: Path) -> None:
    shutil.copy(OLD_STORES[0], tmp_path / FILE_NAME)
    changed = date.fromtimestamp((tmp_path / FILE_NAME).stat().st_mtime)
    Store.open(tmp_path).close()
    assert [backup.day for backup in backups_in(tmp_path)] == [changed]


@pytest.mark.parametrize("old", [True, False])
def test_where_no_copy_can_be_made_it_is_said_and_the_game_goes_on(folder: Path, old: bool) -> None:
    (folder / BACKUPS).touch()
    if old:
        shutil.copy(OLD_STORES[0], folder / FILE_NAME)
    with Store.open(folder, MONDAY) as store:
        store.wait_for_copy()
        assert str(store.notice).startswith("A copy of your path could not be made in ")
        assert "you can play on" in str(store.notice)
        assert store.notice_kind == "store-not-copied"
        assert store.players() == (PLAYERS if old else (ADA,))


def test_half_a_copy_is_none(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "replace", no_room)
    with pytest.raises(StoreError, match="No space left"):
        backups.keep(folder / FILE_NAME, MONDAY)
    assert names_in(folder) == []
    assert backups_in(folder) == ()


def no_room(_path: Path, _target: Path) -> None:
    raise OSError(28, "No space left on device")


def test_the_way_back_and_forth(folder: Path) -> None:
    open_on(folder, 0)
    with Store.open(folder) as store:
        store.add_player(BEN)
        store.begin_session(session("tuesday", "2026-03-03T09:00:00Z").with_set(SetRecord(1, 52.0, (REP,))))
        assert len(store.sums("ada")) == 2
        store.restore(store.backups()[0], MONDAY)
        assert store.players() == (ADA,)
        assert [one.session_id for one in store.sums("ada")] == ["monday"]
        store.keep_rep("monday", 1, 3, REP)
        assert store.stones("ada").laid == 3
        before = store.backups()[0]
        assert (before.path.name, before.why) == ("store-2026-03-02-replaced.sqlite", "replaced")
        store.restore(before, MONDAY)
        assert store.players() == (ADA, BEN)
        assert len(store.sums("ada")) == 2
    assert len(names_in(folder)) == 3
    with Store.open(folder) as store:
        assert (store.players(), store.notice) == ((ADA, BEN), None)


def test_what_was_replaced_stays(folder: Path) -> None:
    open_on(folder, 0)
    with Store.open(folder) as store:
        store.restore(store.backups()[0], MONDAY)
    open_on(folder, *range(7, 140, 7))
    assert "store-2026-03-02-replaced.sqlite" in names_in(folder)
    assert len(names_in(folder)) == 9


@pytest.mark.parametrize("path", OLD_STORES, ids=lambda path: path.stem)
def test_a_copy_of_an_older_version_is_brought_up_to_date(folder: Path, path: Path) -> None:
    (folder / BACKUPS).mkdir()
    shutil.copy(path, folder / BACKUPS / "store-2026-03-02.sqlite")
    with Store.open(folder) as store:
        store.restore(store.backups()[0], MONDAY)
        assert store.players() == PLAYERS
        assert store.sums("ada") != ()
        assert store.sums("ben") == ()


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        copy.execute("UPDATE alembic_version SET version_num = '9999'")
        copy.commit()


def damaged(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:8192] + b"\x55" * 40_000)


def gone(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("spoil", [newer, damaged, gone])
def test_a_copy_that_cannot_be_used_changes_nothing(folder: Path, spoil: object) -> None:
    open_on(folder, 0)
    with Store.open(folder) as store:
        [backup] = store.backups()
        store.add_player(BEN)
        assert callable(spoil)
        spoil(backup.path)
        with pytest.raises(StoreError, match="cannot be read, so nothing was changed") as refusal:
            store.restore(backup, MONDAY)
        assert refusal.value.reason == "broken"
        assert store.players() == (ADA, BEN)
        assert [one.why for one in store.backups() if one.why] == []


def test_a_store_in_memory_has_no_copies() -> None:
    with Store.in_memory() as store:
        assert store.backups() == ()


@pytest.fixture
def large(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store that is too large to be checked each time, with a copy of this week."""
    open_on(folder, 0)
    monkeypatch.setattr(checking, "SMALL_BYTES", 0)
    return folder


def scratch(path: Path, table: str) -> None:
    """Damage the page of a table that is not read at the door."""
    with closing(sqlite3.connect(path)) as database:
        (root,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    with path.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\x55" * 4096)


def test_a_large_file_that_was_closed_well_is_opened_unread(large: Path) -> None:
    scratch(large / FILE_NAME, "notes")
    with Store.open(large, MONDAY + timedelta(6)) as store:
        assert (store.players(), store.notice) == ((ADA,), None)


def test_a_large_file_is_checked_before_it_is_copied(large: Path) -> None:
    scratch(large / FILE_NAME, "notes")
    with Store.open(large, MONDAY + timedelta(7)) as store:
        assert "this came back: 1 player, 1 session, 2 repetitions" in str(store.notice)


def test_a_large_file_is_checked_where_a_journal_was_left(large: Path) -> None:
    shutil.copy(large / FILE_NAME, large / "before")
    store = Store.open(large)
    store.add_player(BEN)
    (large / "journal").write_bytes((large / f"{FILE_NAME}-wal").read_bytes())
    store.close()
    shutil.move(large / "before", large / FILE_NAME)
    scratch(large / FILE_NAME, "notes")
    shutil.move(large / "journal", large / f"{FILE_NAME}-wal")
    with Store.open(large) as store:
        assert "this came back: 2 players" in str(store.notice)


def test_a_large_file_is_checked_after_something_could_not_be_read(large: Path) -> None:
    scratch(large / FILE_NAME, "reps")
    with Store.open(large) as store, pytest.raises(StoreError, match="damaged"):
        store.session("monday")
    with Store.open(large) as store:
        assert "this came back: 1 player, 1 session, 0 repetitions" in str(store.notice)
    scratch(large / FILE_NAME, "notes")
    with Store.open(large) as store:
        assert store.notice is None


def test_the_pins_of_today_stay_over_the_way_back(folder: Path) -> None:
    with Store.open(folder) as store:
        store.keep_setting(setting_of("ada", PIN), "of then")
        store.keep_setting(PIN_SETTING, "the therapist's of then")
        store.keep_setting(f"{PIN_SETTING}_tries", "3")
        store.keep_setting("family_table", "yes")
        backups.keep(folder / FILE_NAME, MONDAY)
        store.add_player(BEN)
        store.keep_setting(setting_of("ada", PIN), "of today")
        store.keep_setting(setting_of("ben", PIN), "of Ben")
        store.keep_setting(PIN_SETTING, "the therapist's of today")
        store.keep_setting(f"{PIN_SETTING}_tries", None)
        store.keep_setting("family_table", None)
        store.restore(store.backups()[0], MONDAY)
        assert store.setting(setting_of("ada", PIN)) == "of today"
        assert store.setting(PIN_SETTING) == "the therapist's of today"
        assert store.setting(f"{PIN_SETTING}_tries") is None
        assert store.setting("family_table") == "yes"
        store.restore(store.backups()[0], MONDAY)
        assert store.players() == (ADA, BEN)
        assert store.setting(setting_of("ben", PIN)) == "of Ben"


def test_a_pin_that_is_gone_stays_gone_and_that_of_one_who_comes_back_comes_too(folder: Path) -> None:
    with Store.open(folder) as store:
        store.add_player(BEN)
        store.keep_setting(setting_of("ada", PIN), "of then")
        store.keep_setting(setting_of("ben", PIN), "of Ben")
        backups.keep(folder / FILE_NAME, MONDAY)
    shutil.move(folder / BACKUPS / "store-2026-03-02.sqlite", folder / "copy")
    (folder / FILE_NAME).unlink()
    with Store.open(folder) as store:
        store.add_player(ADA)
        shutil.move(folder / "copy", folder / BACKUPS / "store-2026-03-02.sqlite")
        store.restore(store.backups()[0], MONDAY)
        assert store.setting(setting_of("ada", PIN)) is None
        assert store.setting(setting_of("ben", PIN)) == "of Ben"
