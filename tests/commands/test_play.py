"""`play`: the real thing with a window that nobody sees, and what it does without one."""

import sqlite3
from pathlib import Path

import platformdirs
import pytest

from game.commands import demo, play
from game.commands.line import run
from game.commands.play_on import opened_store
from game.screen.scene import KeyInput
from game.screen.window import ScriptedWindow
from game.sources.recording import Recording
from game.store.files import FILE_NAME
from game.store.repository import Store
from tests.app.game import SMALL, TO_CLOSE, Game, level_file, take

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


def test_without_a_display_a_broken_level_is_told_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(demo, "play_headless", lambda _out, _movement: 0)
    assert run(["--level", str(tmp_path / "none.toml")]) == 2
    assert capsys.readouterr().err.startswith(f"{tmp_path / 'none.toml'}: cannot be read")
    assert run(["--level", str(level_file(tmp_path))]) == 0


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


@pytest.fixture
def no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever opens a window is told that it came too soon."""

    def too_soon(_title: str, _fullscreen: bool) -> None:
        pytest.fail("a window was opened")

    monkeypatch.setattr(play, "open_window", too_soon)


def test_a_broken_level_is_told_in_a_sentence_before_any_window_opens(tmp_path: Path, no_window: None, capsys: Capture) -> None:
    level = tmp_path / "broken.toml"
    level.write_text("sets = many\n", encoding="utf-8")
    assert run(["--data", str(tmp_path), "--mute", "--level", str(level)]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"{level}: is not a TOML file")
    assert "Traceback" not in said


@pytest.mark.parametrize(("name", "said"), [("nowhere/one.jsonl.gz", "there is no folder"), ("one.txt", "must end in .jsonl.gz")])
def test_a_recording_that_cannot_be_is_told_before_any_window_opens(
    name: str, said: str, tmp_path: Path, no_window: None, capsys: Capture
) -> None:
    assert run(["--data", str(tmp_path), "--mute", "--record", str(tmp_path / name)]) == 2
    assert said in capsys.readouterr().err


def test_a_recording_is_not_written_over_while_it_is_played(tmp_path: Path, no_window: None, capsys: Capture) -> None:
    recording = str(tmp_path / "one.jsonl.gz")
    assert run(["--mute", "--recording", recording, "--record", recording]) == 2
    assert "would overwrite" in capsys.readouterr().err


def test_a_play_without_poses_is_an_empty_recording(tmp_path: Path, window: ScriptedWindow) -> None:
    recording = tmp_path / "one.jsonl.gz"
    assert run(["--data", str(tmp_path), "--mute", "--keyboard", "--record", str(recording)]) == 0
    assert list(Recording(recording).poses()) == []


def test_a_data_folder_that_cannot_be_made_lets_it_be_played(tmp_path: Path, window: ScriptedWindow, capsys: Capture) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    assert run(["--data", str(tmp_path / "file"), "--mute"]) == 0
    assert window.flips >= 1
    assert capsys.readouterr().err == ""


def test_a_store_that_cannot_be_opened_is_told_on_the_first_screen(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with opened_store(tmp_path / "file") as store:
        game = Game((take("say-trouble"), *TO_CLOSE), store=store).play()
    assert game.seen == ["say-trouble", "home", "question-close"]
    assert f"The folder {tmp_path / 'file'} cannot be made." in game.said()
    assert "You can play, but today's stones cannot be kept." in game.said()


def test_a_store_of_a_newer_game_is_left_as_it_is(tmp_path: Path) -> None:
    Store.open(tmp_path).close()
    database = sqlite3.connect(tmp_path / FILE_NAME)
    with database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    with opened_store(tmp_path) as store:
        assert store.notice is not None
        assert store.notice.startswith("This path was kept by a newer version of the game.")
        assert store.notice_kind == "store-not-opened"
    assert (tmp_path / FILE_NAME).read_bytes() == before
