from pathlib import Path

import pytest

from game.commands.line import run
from game.store.pin import PinLock
from game.store.repository import Store

Capture = pytest.CaptureFixture[str]


def set_pin(folder: Path) -> None:
    with Store.open(folder) as store:
        PinLock(store).put("2468")


def is_set(folder: Path) -> bool:
    with Store.open(folder) as store:
        return PinLock(store).is_set


@pytest.mark.parametrize(("answer", "stays"), [("yes", False), (" Y ", False), ("no", True), ("", True), ("yeah", True)])
def test_a_pin_is_forgotten_only_after_a_yes(
    answer: str, stays: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    set_pin(tmp_path)
    monkeypatch.setattr("builtins.input", lambda _asked: answer)
    assert run(["pin", "--data", str(tmp_path)]) == 0
    assert is_set(tmp_path) is stays
    assert ("stays" in capsys.readouterr().out) is stays


def test_where_nobody_can_answer_it_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(_asked: str) -> str:
        raise EOFError

    set_pin(tmp_path)
    monkeypatch.setattr("builtins.input", nobody)
    assert run(["pin", "--data", str(tmp_path)]) == 0
    assert is_set(tmp_path)


def test_where_no_pin_is_set_nothing_is_asked(tmp_path: Path, capsys: Capture) -> None:
    Store.open(tmp_path).close()
    assert run(["pin", "--data", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("No PIN is set.")


def test_a_folder_without_a_store_stays_as_it_is(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "typo"
    assert run(["pin", "--data", str(folder)]) == 0
    assert str(folder) in capsys.readouterr().out
    assert not folder.exists()
