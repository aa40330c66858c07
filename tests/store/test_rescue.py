"""A damaged file: what can be read of it comes back, and nothing that was not there."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from game.core.record import SetRecord
from game.store.errors import StoreError
from game.store.files import FILE_NAME, JOURNAL
from game.store.readable_rows import readable_rows
from game.store.repository import Store
from game.store.rollups import stale_lines
from tests.store import old_store
from tests.store.samples import ADA, REP, session

PAGE = 4096
SESSIONS, REPS = 40, 50


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with all that there is, and 2,000 reps of Ada."""
    folder = tmp_path_factory.mktemp("whole")
    with Store.open(folder) as store:
        old_store.fill(store)
        for number in range(SESSIONS):
            reps = tuple(replace(REP, peak_deg=place / 8) for place in range(REPS))
            store.begin_session(
                session(f"session {number:02}", f"2026-04-01T09:{number:02}:00Z").with_set(SetRecord(1, 52.0, reps, "done"))
            )
    return folder / FILE_NAME


@pytest.fixture
def copy(whole: Path, tmp_path: Path) -> Path:
    shutil.copy(whole, tmp_path / FILE_NAME)
    return tmp_path / FILE_NAME


def pages_of(path: Path, name: str) -> list[int]:
    """Return where the pages of a table or index begin, by their numbers from 1; the first is its root."""
    with closing(sqlite3.connect(path)) as database:
        (root,) = database.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (name,)).fetchone()
    content = path.read_bytes()
    at = (root - 1) * PAGE
    if content[at] != 5:
        return [root]
    cells = range(at + 12, at + 12 + 2 * int.from_bytes(content[at + 3 : at + 5]), 2)
    starts = [at + int.from_bytes(content[cell : cell + 2]) for cell in cells]
    return [root, *(int.from_bytes(content[start : start + 4]) for start in (*starts, at + 8))]


def scratch(path: Path, page: int, filling: bytes = b"\x55") -> None:
    with path.open("r+b") as file:
        file.seek((page - 1) * PAGE)
        file.write(filling * PAGE)


def everything_of(store: Store) -> tuple[object, ...]:
    said = (store.notes("ada", "health"), store.own_level_versions("ada", "stone_path_knee"), store.setting("pin"))
    return (
        store.players(),
        store.sums("ada"),
        *said,
        store.correction_for("ada", "knee_extension", "left", "side"),
        store.withdrawn("monday"),
    )


def test_a_damaged_header_costs_nothing(copy: Path, whole: Path) -> None:
    with copy.open("r+b") as file:
        file.write(b"\x55" * 100)
    with Store.open(copy.parent) as store, Store.open(whole.parent) as before:
        assert everything_of(store) == everything_of(before)
        assert store.session("monday") == old_store.MONDAY
        assert store.notice == (
            "Your path was damaged, and this came back: 2 players, 45 sessions, 2,008 repetitions. "
            "The old file is kept as store.sqlite.broken-1."
        )


def test_a_damaged_page_costs_the_reps_that_were_on_it(copy: Path) -> None:
    scratch(copy, pages_of(copy, "reps")[10])
    before = copy.read_bytes()
    with Store.open(copy.parent) as store:
        lost = SESSIONS * REPS - sum(one.stones for one in store.sums("ada", since="2026-04"))
        assert 10 < lost < 60
        assert len(store.sums("ada")) == SESSIONS + 5
        whole_sessions = [one for one in store.sums("ada", since="2026-04") if one.stones == REPS]
        assert len(whole_sessions) >= SESSIONS - 3
    assert (copy.parent / f"{FILE_NAME}.broken-1").read_bytes() == before


@pytest.mark.parametrize("filling", [b"\x00", b"\x55", b"\xff", b"\x0d"])
def test_damaged_indexes_cost_nothing(copy: Path, whole: Path, filling: bytes) -> None:
    for index in ("sqlite_autoindex_sessions_1", "ix_sessions_player_id_started_at", "sqlite_autoindex_players_1"):
        scratch(copy, pages_of(copy, index)[0], filling)
    with Store.open(copy.parent) as store, Store.open(whole.parent) as before:
        assert everything_of(store) == everything_of(before)


def test_a_truncated_file_keeps_what_was_at_its_beginning(copy: Path) -> None:
    with copy.open("r+b") as file:
        file.truncate(copy.stat().st_size * 9 // 10 // PAGE * PAGE + 1000)
    with Store.open(copy.parent) as store:
        assert store.players() == old_store.PLAYERS
        assert 500 < store.stones("ada").laid < 2008
        assert "this came back: 2 players" in str(store.notice)
        assert store.notice_kind == "store-came-back"


def test_the_newest_reps_come_back_from_the_journal(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    with Store.open(tmp_path / "played") as store:
        store.add_player(ADA)
        store.begin_session(session("monday").with_set(SetRecord(1, 52.0, (REP, REP))))
        for ending in ("", JOURNAL):
            shutil.copy(tmp_path / "played" / (FILE_NAME + ending), tmp_path / "here" / (FILE_NAME + ending))
    with (tmp_path / "here" / FILE_NAME).open("r+b") as file:
        file.write(b"\x55" * 100)
    with Store.open(tmp_path / "here") as store:
        assert store.players() == (ADA,)
        assert store.stones("ada").laid == 2


@pytest.mark.parametrize("path", old_store.OLD_STORES, ids=lambda path: path.stem)
def test_stores_of_every_version_come_back(tmp_path: Path, path: Path) -> None:
    for folder in ("damaged", "whole"):
        (tmp_path / folder).mkdir()
        shutil.copy(path, tmp_path / folder / FILE_NAME)
    with (tmp_path / "damaged" / FILE_NAME).open("r+b") as file:
        file.write(b"\x55" * 100)
    with Store.open(tmp_path / "damaged") as store, Store.open(tmp_path / "whole") as before:
        assert store.notice is not None
        assert everything_of(store) == everything_of(before)


def with_nonsense(path: Path, *statements: str) -> None:
    """Write what no store would, and then damage the header."""
    with closing(sqlite3.connect(path)) as database:
        for statement in statements:
            database.execute(statement)
        database.commit()
    with path.open("r+b") as file:
        file.write(b"\x55" * 100)


def test_values_that_cannot_be_are_left_out(copy: Path) -> None:
    with_nonsense(
        copy,
        "UPDATE reps SET peak_deg = 'far' WHERE rowid = 3",
        "UPDATE reps SET compensations = '[' WHERE rowid = 4",
        "UPDATE reps SET held_s = x'00' WHERE rowid = 5",
    )
    with Store.open(copy.parent) as store:
        assert "2,005 repetitions" in str(store.notice)


def test_what_hangs_on_a_row_that_is_gone_goes_too(copy: Path) -> None:
    with_nonsense(copy, "DELETE FROM sessions WHERE session_id = 'session 07'", "DELETE FROM players WHERE player_id = 'ben'")
    with Store.open(copy.parent) as store:
        assert "1 player, 44 sessions, 1,958 repetitions" in str(store.notice)
        with store._reading() as db:
            assert db.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []
            assert len(db.scalars(stale_lines("ada")).all()) == 44


def test_where_nothing_can_be_read_the_path_begins_anew(copy: Path) -> None:
    copy.write_bytes(b"\x55" * copy.stat().st_size)
    with Store.open(copy.parent) as store:
        assert store.players() == ()
        assert store.notice == "Your path could not be read, so a new one begins. The old file is kept as store.sqlite.broken-1."


def test_a_rescue_that_is_cut_off_is_done_again(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy.write_bytes(b"\x55" * 100 + copy.read_bytes()[100:])
    with monkeypatch.context() as patched:
        patched.setattr("game.store.rescue.foreign_keys", plug_is_pulled)
        with pytest.raises(KeyboardInterrupt):
            Store.open(copy.parent)
    with Store.open(copy.parent) as store:
        assert "2 players, 45 sessions, 2,008 repetitions" in str(store.notice)


def plug_is_pulled(*_words: object, **_names: object) -> None:
    raise KeyboardInterrupt


def test_without_room_nothing_is_set_aside(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy.write_bytes(b"\x55" * 100 + copy.read_bytes()[100:])
    before = copy.read_bytes()
    monkeypatch.setattr("game.store.rescue.shutil.copyfile", no_room)
    with pytest.raises(StoreError, match="no room to bring it back") as refusal:
        Store.open(copy.parent)
    assert refusal.value.reason == "full"
    assert copy.read_bytes() == before
    assert not list(copy.parent.glob("*broken*"))


def no_room(*_paths: Path) -> None:
    raise OSError(28, "No space left on device")


def test_no_copy_is_left_of_what_was_rescued(copy: Path) -> None:
    copy.write_bytes(b"\x55" * 100 + copy.read_bytes()[100:])
    Store.open(copy.parent).close()
    assert sorted(path.name for path in copy.parent.iterdir()) == [FILE_NAME, f"{FILE_NAME}.broken-1"]


class Damaged(sqlite3.Connection):
    """A database that cannot read some rows, and counts how often it says so."""

    lost: Callable[[int], bool]
    refused = 0

    def execute(self, sql: str, span: tuple[int, int] = (0, -1), /) -> object:  # type: ignore[override]
        for number in range(span[0], min(span[1], 999) + 1):
            if self.lost(number):
                self.refused += 1
                raise sqlite3.DatabaseError("database disk image is malformed")
            yield number, number


def test_rows_that_cannot_be_read_cost_no_others() -> None:
    with closing(sqlite3.connect(":memory:", factory=Damaged)) as database:
        database.lost = lambda number: number in {0, 17, 18, 500, 999}
        rows = readable_rows(database, "reps", "number", 100_000)
        assert [number for (number,) in rows] == [number for number in range(1000) if number not in {0, 17, 18, 500, 999}]


def test_a_table_that_cannot_be_read_at_all_is_given_up() -> None:
    with closing(sqlite3.connect(":memory:", factory=Damaged)) as database:
        database.lost = lambda _number: True
        assert list(readable_rows(database, "reps", "number", 10**9)) == []
        assert database.refused <= 20_000
