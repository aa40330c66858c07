from pathlib import Path

import pytest

from game.commands.line import run
from game.sources.recording import ENDING, write_recording
from game.store.pin import PinLock
from game.store.player import Player
from game.store.repository import Store
from tests.store.samples import ADA

Capture = pytest.CaptureFixture[str]
BEN = Player("ben", "heron", "2026-03-02T09:00:00Z", "Ben")


def kept_in(folder: Path) -> Path:
    with Store.open(folder) as store:
        store.add_player(ADA)
        store.add_player(BEN)
        PinLock.of_player(store, "ben").put("2468")
    return folder


def answers(monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    monkeypatch.setattr("builtins.input", lambda _asked: word)


@pytest.mark.parametrize("said", ["heron", "Ben", "ben"])
def test_a_player_is_removed_after_a_yes(said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    kept_in(tmp_path)
    write_recording(tmp_path / f"monday{ENDING}", ())
    answers(monkeypatch, "yes")
    assert run(["forget", said, "--data", str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "Kept of Ben (heron): 0 sessions" in told
    assert f"monday{ENDING}" in told
    with Store.open(tmp_path) as store:
        assert store.players() == (ADA,)
    assert not (tmp_path / f"monday{ENDING}").exists()


def test_without_a_yes_everything_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    kept_in(tmp_path)
    answers(monkeypatch, "no")
    assert run(["forget", "heron", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out.endswith("Everything is kept.\n")
    with Store.open(tmp_path) as store:
        assert store.players() == (ADA, BEN)


def test_somebody_who_never_played_is_said(tmp_path: Path, capsys: Capture) -> None:
    kept_in(tmp_path)
    assert run(["forget", "zeppelin", "--data", str(tmp_path)]) == 2
    assert "There is no player 'zeppelin'" in capsys.readouterr().err
    assert run(["forget", "boat", "--data", str(tmp_path / "typo")]) == 2
    assert not (tmp_path / "typo").exists()


def test_the_pin_of_a_player_is_forgotten_after_a_yes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    kept_in(tmp_path)
    answers(monkeypatch, "no")
    assert run(["pin", "--player", "heron", "--data", str(tmp_path)]) == 0
    answers(monkeypatch, "yes")
    assert run(["pin", "--player", "heron", "--data", str(tmp_path)]) == 0
    assert run(["pin", "--player", "heron", "--data", str(tmp_path)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.split(".")[0] for line in said] == ["The PIN stays as it is", "The PIN is forgotten", "This player has no PIN"]
