"""Whoever leaves is gone: every byte of every file is read."""

import gzip
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from game.core.note import Note
from game.core.record import SetRecord
from game.sources.recording import ENDING, write_recording
from game.store import engine, forgetting
from game.store.errors import StoreError
from game.store.files import FILE_NAME
from game.store.folder_files import BACKUPS, RECORDING_ENDING, REPORTS
from game.store.player import Player
from game.store.player_settings import setting_of
from game.store.repository import Store
from game.store.sizes import Sizes, sizes_in
from tests.store.samples import CORRECTION, LEVEL, REP, session

GONE = Player("f3a96d10c2be4715a8e0", "boat", "2026-03-01T09:00:00Z", "Zephyrine Quill", "left", "knee_extension")
STAYS = Player("0b7c55e92d8f41aa93b1", "heron", "2026-03-02T09:00:00Z", "Otto Rabe", "right", "knee_extension")
WORDS = ("name before", "deleted before", "note", "own level", "withdrawn", "pin hash")
REPORT, OTHER_REPORT = "Stone by Stone 2026-03-31 boat 2.pdf", "Stone by Stone 2026-03-31 heron.pdf"
WHEN = "2026-03-04T10:00:00Z"
OLD_STORES = sorted((Path(__file__).parents[1] / "old_stores").glob("*.sqlite"))


def words_of(player: Player) -> dict[str, str]:
    return {word: f"{word} of {player.name}" for word in WORDS}


def reach_of(player: Player) -> float:
    """A number of degrees that only this player ever reached."""
    return 31.41592653589 if player == GONE else 27.18281828459


def session_ids(player: Player) -> list[str]:
    return [f"{player.player_id[::-1]}-{number}" for number in range(3)]


def fill(store: Store, player: Player) -> None:
    """Keep something in every table, and write over some of it."""
    words = words_of(player)
    store.add_player(replace(player, name=words["name before"]))
    store.update_player(player)
    store.keep_note(player.player_id, Note("health", {"said": words["note"]}, WHEN))
    store.keep_own_level(player.player_id, LEVEL, made_at=WHEN, by="Therapist", comment=words["own level"])
    store.keep_correction(player.player_id, "knee_extension", "left", "side", CORRECTION, made_at=WHEN)
    store.keep_setting(setting_of(player.player_id, "pin"), words["pin hash"])
    reps = tuple(replace(REP, peak_deg=reach_of(player) + number) for number in range(60))
    for session_id in session_ids(player):
        store.begin_session(replace(session(session_id), player_id=player.player_id).with_set(SetRecord(1, 52.0, reps, "done")))
        store.withdraw_rep(session_id, 1, 2, at=WHEN, comment=words["withdrawn"])


def leave_free_room(path: Path, player: Player) -> None:
    """Let words of the player stand in room that the file no longer uses, as an older version may have left them."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("PRAGMA secure_delete = OFF")
        words = f"{words_of(player)['deleted before']} " * 400
        database.execute("INSERT INTO settings (name, value) VALUES ('old', ?)", (words,))
        database.commit()
        database.execute("DELETE FROM settings WHERE name = 'old'")


def kept_of(store: Store, player: Player) -> object:
    """All that can be read of a player."""
    whose = player.player_id
    return (
        [one for one in store.players() if one.player_id == whose],
        [store.session(session_id) for session_id in session_ids(player)],
        [store.withdrawn(session_id) for session_id in session_ids(player)],
        store.notes(whose, "health"),
        store.own_level_versions(whose, LEVEL.name),
        store.correction_for(whose, "knee_extension", "left", "side"),
        store.setting(setting_of(whose, "pin")),
    )


def traces(folder: Path, player: Player) -> list[str]:
    """Say which file holds what of a player, in any of the ways in which SQLite or Python writes words and numbers."""
    patterns = [player.player_id, player.name or "", *session_ids(player), *words_of(player).values()]
    needles = {f"{word} in {coding}": word.encode(coding) for word in patterns for coding in ("utf-8", "utf-16-le", "utf-16-be")}
    needles |= {"reach": struct.pack(">d", reach_of(player) + 7), "reach, little end": struct.pack("<d", reach_of(player) + 7)}
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [f"{path.name}: {what}" for path in files for what, bytes_ in needles.items() if bytes_ in path.read_bytes()]


@pytest.fixture(scope="module")
def full_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with two players in everything that may lie there, as it is while the store is open."""
    here, folder = tmp_path_factory.mktemp("data"), tmp_path_factory.mktemp("as it lay")
    with Store.open(here) as store:
        fill(store, GONE)
        fill(store, STAYS)
        for player in (GONE, STAYS):
            leave_free_room(here / FILE_NAME, player)
        (here / BACKUPS).mkdir(exist_ok=True)
        copied(here / FILE_NAME, here / BACKUPS / "store-2026-03-01.sqlite")
        copied(here / FILE_NAME, here / BACKUPS / "store-2026-03-08.sqlite")
        copied(here / FILE_NAME, here / f"{FILE_NAME}.before-1")
        broken = here / f"{FILE_NAME}.broken-1"
        copied(here / FILE_NAME, broken)
        content = bytearray(broken.read_bytes())
        content[8192:12288] = b"\x55" * 4096
        broken.write_bytes(content)
        journal = (here / f"{FILE_NAME}-wal").read_bytes()
        (here / f"{FILE_NAME}.broken-1-wal").write_bytes(b"torn" + journal[4:])
        shutil.copy(here / f"{FILE_NAME}-wal", here / BACKUPS / "store-half-made.sqlite-journal")
        write_recording(here / f"monday{ENDING}", ())
        (here / REPORTS).mkdir()
        (here / REPORTS / REPORT).write_text(words_of(GONE)["note"])
        (here / REPORTS / OTHER_REPORT).write_text(words_of(STAYS)["note"])
        (here / "letter.txt").write_text("Dear Otto")
        with gzip.open(here / f"other{ENDING}", "wb") as other:
            other.write(b'{"format":"of somebody else"}\n')
        assert (here / f"{FILE_NAME}-wal").stat().st_size > 0, "nothing is brought home from the journal yet"
        shutil.copytree(here, folder, dirs_exist_ok=True)
    return folder


def copied(path: Path, to: Path) -> None:
    """Copy a database page by page, with free room and all that stands in it."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(to)) as target:
        source.backup(target)


@pytest.fixture
def folder(full_folder: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(full_folder, tmp_path / "data"))


def test_the_folder_is_full_of_both_players(full_folder: Path) -> None:
    for player in (GONE, STAYS):
        found = " ".join(traces(full_folder, player))
        for name in (f"{FILE_NAME}-wal", "store-2026-03-01.sqlite", "store-half-made", ".before-1", ".broken-1:", ".broken-1-wal"):
            assert name in found
        for what in (*WORDS, player.player_id, session_ids(player)[2], "reach"):
            assert what in found


def test_nothing_is_left_of_whoever_leaves_and_the_others_have_all_of_theirs(folder: Path) -> None:
    with Store.open(folder) as store:
        before = kept_of(store, STAYS)
        store.forget(GONE.player_id)
        assert traces(folder, GONE) == [], "while the store is open"
        assert store.players() == (STAYS,)
        assert kept_of(store, STAYS) == before
        store.keep_note(STAYS.player_id, Note("minutes", {"minutes": 15}, WHEN))
    assert traces(folder, GONE) == []
    with Store.open(folder) as store:
        assert store.notice is None
        assert kept_of(store, STAYS) == before
    for name in (f"{BACKUPS}/store-2026-03-01.sqlite", f"{BACKUPS}/store-2026-03-08.sqlite", f"{FILE_NAME}.before-1"):
        with Store.open_url(f"sqlite:///{folder / name}") as backup:
            assert kept_of(backup, STAYS) == before
    assert (folder / "letter.txt").read_text() == "Dear Otto"
    assert (folder / f"other{ENDING}").exists(), "somebody else's file that only looks like a recording"


def test_only_whole_files_are_left(folder: Path) -> None:
    with Store.open(folder) as store:
        store.forget(GONE.player_id)
    left = {path.name for path in folder.rglob("*") if path.is_file()}
    backups = {"store-2026-03-01.sqlite", "store-2026-03-08.sqlite"}
    assert left == {FILE_NAME, f"{FILE_NAME}.before-1", *backups, OTHER_REPORT, "letter.txt", f"other{ENDING}"}


class PowerCutError(Exception):
    """The plug is pulled."""


def cut_before(monkeypatch: pytest.MonkeyPatch, steps: int) -> list[str]:
    """Pull the plug after so many steps of a removal; return the list that the steps are written into."""
    done: list[str] = []

    def with_plug(name: str, step: Callable[..., None]) -> Callable[..., None]:
        def stepped(*args: object) -> None:
            if len(done) == steps:
                raise PowerCutError
            step(*args)
            done.append(name)

        return stepped

    for name in ("refuse_damaged", "rub_out", "pack", "leave_one_file", "remove"):
        monkeypatch.setattr(forgetting, name, with_plug(name, getattr(forgetting, name)))
    return done


def cut_off_everywhere(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Remove GONE again and again, and pull the plug one step later each time; yield each folder as it lies then."""
    for steps in range(100):
        here, lies = (Path(shutil.copytree(folder, tmp_path / f"{steps}")), tmp_path / f"{steps} cut off")
        with Store.open(here) as store, monkeypatch.context() as plug:
            done = cut_before(plug, steps)
            try:
                store.forget(GONE.player_id)
            except PowerCutError:
                shutil.copytree(here, lies)
            else:
                assert {"refuse_damaged", "rub_out", "pack", "leave_one_file", "remove"} == set(done)
                return
        yield lies
    raise AssertionError("a removal never ends")


def without_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """What counts here is the order of the steps; a copied folder holds what a disk would after each."""
    as_always = engine._set_up

    def set_up(connection: sqlite3.Connection, record: object) -> None:
        as_always(connection, record)
        connection.execute("PRAGMA synchronous = OFF")

    monkeypatch.setattr(engine, "_set_up", set_up)


def test_a_removal_that_was_cut_off_is_finished_by_asking_again(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_waiting_for_the_disk(monkeypatch)
    (folder / BACKUPS / "store-2026-03-08.sqlite").unlink()
    with Store.open(folder) as store:
        before = kept_of(store, STAYS)
    cuts = 0
    for cuts, lies in enumerate(cut_off_everywhere(folder, tmp_path, monkeypatch), start=1):  # noqa: B007 - counted
        with Store.open(lies) as store:
            if store.players() == (STAYS,):
                assert traces(lies, GONE) == [], "whoever is no longer there to ask again is gone wholly once the store is open"
            store.forget(GONE.player_id)
            assert kept_of(store, STAYS) == before
        assert traces(lies, GONE) == []
    assert cuts > 10


def test_a_file_that_cannot_be_rewritten_is_named_and_nothing_is_pretended(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    held = folder / BACKUPS / "store-2026-03-01.sqlite"
    monkeypatch.setattr("game.store.engine.BUSY_TIMEOUT_S", 0.0)
    with Store.open(folder) as store:
        before = kept_of(store, GONE)
        other = sqlite3.connect(held, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="store-2026-03-01") as refusal:
            store.forget(GONE.player_id)
        assert "store-2026-03-08" not in str(refusal.value)
        assert kept_of(store, GONE) == before, "who is still somewhere is still there to ask again"
        other.close()
        store.forget(GONE.player_id)
    assert traces(folder, GONE) == []


def test_a_damaged_file_that_cannot_be_removed_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(forgetting, "remove", refuse)
    with Store.open(folder) as store, pytest.raises(StoreError, match=r"broken-1.*monday"):
        store.forget(GONE.player_id)


def test_another_program_that_reads_on_delays_only_the_last_traces(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.store.engine.BUSY_TIMEOUT_S", 0.0)
    with Store.open(folder) as store, closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM reps").fetchone()
        with pytest.raises(StoreError, match="go when the game starts next") as refusal:
            store.forget(GONE.player_id)
        assert refusal.value.reason == "busy"
        assert store.players() == (STAYS,)
    with Store.open(folder):
        assert traces(folder, GONE) == []


@pytest.mark.parametrize("old", OLD_STORES, ids=lambda path: path.stem)
def test_backups_of_every_older_version_are_rewritten_as_they_are(old: Path, tmp_path: Path) -> None:
    (tmp_path / BACKUPS).mkdir()
    backup = tmp_path / BACKUPS / f"store-{old.name}"
    shutil.copy(old, backup)
    with Store.open(tmp_path) as store:
        store.forget("ada")
    content = backup.read_bytes()
    assert b"monday" in old.read_bytes()
    assert [word for word in (b"monday", b"tuesday", b"2026-03-01T09:00:00Z") if word in content] == []
    with closing(sqlite3.connect(backup)) as database:
        assert database.execute("SELECT name FROM players").fetchall() == [("Ben",)]
        assert database.execute("SELECT version_num FROM alembic_version").fetchall() == [(f"000{old.stem[1]}",)]


def test_a_store_in_memory_forgets_too() -> None:
    with Store.in_memory() as store:
        fill(store, GONE)
        fill(store, STAYS)
        store.forget(GONE.player_id)
        assert store.players() == (STAYS,)
        assert store.folder is None
        assert store.setting(setting_of(GONE.player_id, "pin")) is None
        store.forget(GONE.player_id)
        assert store.players() == (STAYS,)


def test_what_is_kept_of_a_player_is_counted(folder: Path) -> None:
    with Store.open(folder) as store:
        kept = store.kept_of(GONE.player_id)
        assert (kept.sessions, kept.notes, kept.own_levels, kept.first_session_at) == (3, 2, 1, "2026-03-01T09:05:00Z")
        assert store.kept_of("nobody").first_session_at is None


def test_every_file_of_the_game_is_weighed_and_no_other(folder: Path) -> None:
    sizes = sizes_in(folder)
    weights = {path.name: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    others = weights["letter.txt"] + weights[f"other{ENDING}"]
    assert sizes.all == sum(weights.values()) - others
    assert sizes.store == sum(weight for name, weight in weights.items() if name in (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm"))
    assert sizes.others == weights[f"monday{ENDING}"] + sum(weights[name] for name in (REPORT, OTHER_REPORT))
    assert sizes_in(folder / "nothing") == Sizes(0, 0, 0, 0)


def test_a_recording_is_named_as_its_writer_names_it() -> None:
    assert RECORDING_ENDING == ENDING
