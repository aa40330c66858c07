from pathlib import Path

import pytest

from game.commands.import_ import sentences
from game.commands.line import run
from game.core.handed_over import TakenIn
from game.store.files import FILE_NAME
from game.store.player import Player
from game.store.repository import Store
from tests.exchange.handed import contents, packed, packed_with
from tests.store import old_store

Capture = pytest.CaptureFixture[str]


def take(file: Path, data: Path) -> int:
    return run(["import", str(file), "--data", str(data)])


def test_what_one_install_writes_another_has_as_if_it_had_been_played_there(tmp_path: Path, capsys: Capture) -> None:
    with Store.open(tmp_path / "old") as store:
        old_store.fill(store)
    export = ["export", "ada", "--format", "zip", "--out"]
    assert run([*export, str(tmp_path / "ada.zip"), "--data", str(tmp_path / "old")]) == 0
    assert take(tmp_path / "ada.zip", tmp_path / "new") == 0
    assert "The player boat is new here. Added: 5 sessions, 1 note, 1 correction, 1 version of own exercises." in capsys.readouterr().out
    assert take(tmp_path / "ada.zip", tmp_path / "new") == 0
    assert capsys.readouterr().out.startswith("All that is new in this file is here already")
    assert run([*export, str(tmp_path / "again.zip"), "--data", str(tmp_path / "new")]) == 0
    assert (tmp_path / "again.zip").read_bytes() == (tmp_path / "ada.zip").read_bytes()
    with Store.open(tmp_path / "old") as old, Store.open(tmp_path / "new") as new:
        assert new.sums("ada") == old.sums("ada") != ()
        assert [player.player_id for player in new.players()] == ["ada"]


def test_another_picture_is_told(tmp_path: Path, capsys: Capture) -> None:
    with Store.open(tmp_path / "data") as store:
        store.add_player(Player("eve", "boat", "2026-03-01T09:00:00Z"))
    (tmp_path / "ada.zip").write_bytes(packed())
    assert take(tmp_path / "ada.zip", tmp_path / "data") == 0
    assert "The picture boat is taken here, or unknown, so the player's picture is now sun." in capsys.readouterr().out


def test_a_mistake_in_the_last_line_leaves_the_store_as_it_was(tmp_path: Path, capsys: Capture) -> None:
    lines = contents(packed())["sessions.ndjson"].splitlines()
    lines[-1] = lines[-1].replace(b'"seed":7', b'"seed":"7"')
    broken = packed_with(tmp_path / "ada.zip", {"sessions.ndjson": b"\n".join(lines)})
    with Store.open(tmp_path / "data") as store:
        store.add_player(Player("eve", "moon", "2026-03-01T09:00:00Z"))
    assert take(broken, tmp_path / "data") == 2
    assert "line 5: record.seed" in capsys.readouterr().err
    with Store.open(tmp_path / "data") as store:
        assert [player.player_id for player in store.players()] == ["eve"]


@pytest.mark.parametrize(("text", "told"), [(b"no zip at all", "is no zip of a player"), (None, "No such file")])
def test_a_file_that_is_none_is_told_and_no_store_is_made(tmp_path: Path, capsys: Capture, text: bytes | None, told: str) -> None:
    if text is not None:
        (tmp_path / "ada.zip").write_bytes(text)
    assert take(tmp_path / "ada.zip", tmp_path / "data") == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "data" / FILE_NAME).exists()


def test_what_stays_otherwise_is_told() -> None:
    begun = tuple(f"2026-03-0{day}" for day in range(1, 8))
    taken = TakenIn(False, "boat", 0, 0, 0, 1, begun, ("knee", "wrist"))
    assert sentences(taken, "heron") == [
        "The player boat is known here. Added: 1 session.",
        "7 sessions are here with another content and stay as here, begun at: "
        "2026-03-01, 2026-03-02, 2026-03-03, 2026-03-04, 2026-03-05 and 2 more.",
        "Own exercises that were changed both here and there stay as they are here: knee, wrist.",
    ]
    assert "1 session is here with another content and stays as here" in sentences(TakenIn(False, "boat", 0, 0, 0, 0, begun[:1]), "boat")[1]
