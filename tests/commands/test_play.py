"""`play`: the real thing with a window that nobody sees, and what it does without one."""

from pathlib import Path

import platformdirs
import pytest

from game.commands import demo, play
from game.commands.line import run
from game.screen.scene import KeyInput
from game.screen.window import ScriptedWindow
from game.store.repository import Store
from tests.app.game import SMALL, level_file

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch) -> ScriptedWindow:
    """A window that is closed as soon as it is looked at."""
    scripted = ScriptedWindow([(0.0, KeyInput("stop"))], SMALL)
    monkeypatch.setattr(play, "open_window", lambda _title, _fullscreen: scripted)
    return scripted


def test_without_a_display_the_demo_plays(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    asked: list[tuple[Path, str]] = []

    def play_headless(out: Path, movement: str) -> int:
        asked.append((out, movement))
        return 0

    monkeypatch.setattr(demo, "play_headless", play_headless)
    assert run([]) == 0
    assert asked == [(demo.DEFAULT_OUT, "knee_extension")]
    assert capsys.readouterr().err == "There is no display here, so the demo plays by itself, without a window.\n"


def test_a_demo_without_a_display_is_headless(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(demo, "play_headless", lambda out, movement: len(movement))
    assert run(["demo", "--movement", "knee_extension", "--out", str(tmp_path)]) == len("knee_extension")
    assert capsys.readouterr().err.count("\n") == 1


def test_it_plays_and_keeps_in_the_folder_that_was_asked_for(tmp_path: Path, window: ScriptedWindow) -> None:
    assert run(["play", "--data", str(tmp_path / "data"), "--mute", "--keyboard"]) == 0
    assert window.flips >= 1
    with Store.open(tmp_path / "data") as store:
        assert len(store.players()) == 1


def test_without_a_folder_it_keeps_in_the_users_own(tmp_path: Path, window: ScriptedWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_data_path", lambda *_names, **_options: tmp_path / "own")
    assert run(["--mute"]) == 0
    assert (tmp_path / "own").is_dir()


def test_a_level_of_ones_own_is_what_its_player_trains(tmp_path: Path, window: ScriptedWindow) -> None:
    level = level_file(tmp_path, "wrist_flexion_extension")
    assert run(["--data", str(tmp_path), "--mute", "--level", str(level)]) == 0
    with Store.open(tmp_path) as store:
        assert [(player.movement, player.side) for player in store.players()] == [("wrist_flexion_extension", None)]


def test_a_broken_level_is_told_in_a_sentence(tmp_path: Path, window: ScriptedWindow, capsys: Capture) -> None:
    level = tmp_path / "broken.toml"
    level.write_text("sets = many\n", encoding="utf-8")
    assert run(["--data", str(tmp_path), "--mute", "--level", str(level)]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{level}: is not a TOML file")
    assert "Traceback" not in said


def test_a_data_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path, window: ScriptedWindow, capsys: Capture) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert run(["--data", str(tmp_path / "file"), "--mute"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
