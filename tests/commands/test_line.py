"""The command line never shows a traceback: a sentence, and an exit code."""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from game.commands import measure
from game.commands.line import COMMANDS, run
from game.core.source import SourceError

Capture = pytest.CaptureFixture[str]
PROJECT = Path(__file__).parents[2]


def a_measure_that(trouble: BaseException) -> Callable[[argparse.Namespace], int]:
    def fail(_args: argparse.Namespace) -> int:
        raise trouble

    return fail


@pytest.fixture
def logs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's log files go."""
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_names, **_options: tmp_path / "logs")
    return tmp_path / "logs"


def test_a_command_that_is_not_there_is_named_and_the_others_are_listed(capsys: Capture) -> None:
    assert run(["dance"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("There is no command 'dance'.\n")
    assert all(f"  {name}" in said for name in COMMANDS)


@pytest.mark.parametrize("word", ["-h", "--help"])
def test_help_lists_every_command(word: str, capsys: Capture) -> None:
    assert run([word]) == 0
    said = capsys.readouterr().out
    assert all(f"  {name}" in said for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as over:
        run([name, "--help"])
    assert over.value.code == 0
    assert f"usage: main.py {name}" in capsys.readouterr().out


def test_a_video_that_is_missing_is_told_in_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    assert run(["measure", str(tmp_path / "none.mp4"), "--movement", "knee_extension"]) == 2
    assert capsys.readouterr().err == f"There is no video at {tmp_path / 'none.mp4'}. Check the name.\n"


def test_a_folder_that_is_missing_is_told_in_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logs: Path, capsys: Capture
) -> None:
    out = tmp_path / "nowhere" / "out.json"
    monkeypatch.setattr(measure, "run", lambda _args: out.write_text("{}", encoding="utf-8"))
    assert run(["measure", "clip.mp4", "--movement", "knee_extension"]) == 2
    assert capsys.readouterr().err == f"{out} cannot be used: No such file or directory.\n"
    assert not logs.exists()


def test_an_expected_trouble_is_its_own_sentence(monkeypatch: pytest.MonkeyPatch, logs: Path, capsys: Capture) -> None:
    monkeypatch.setattr(measure, "run", a_measure_that(SourceError("The film is upside down.")))
    assert run(["measure", "clip.mp4", "--movement", "knee_extension"]) == 2
    assert capsys.readouterr().err == "The film is upside down.\n"
    assert not logs.exists()


def test_the_player_may_break_off(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(measure, "run", a_measure_that(KeyboardInterrupt()))
    assert run(["measure", "clip.mp4", "--movement", "knee_extension"]) == 130
    assert capsys.readouterr().err == ""


def test_where_nobody_reads_on_it_ends_quietly() -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run([sys.executable, "main.py", "--help"], cwd=PROJECT, stdout=theirs, stderr=subprocess.PIPE, text=True, check=False)
    os.close(theirs)
    assert (done.returncode, done.stderr) == (141, "")


def test_an_unexpected_error_is_written_down_and_one_sentence_says_where(
    monkeypatch: pytest.MonkeyPatch, logs: Path, capsys: Capture
) -> None:
    for trouble in ("the first", "the second"):
        monkeypatch.setattr(measure, "run", a_measure_that(RuntimeError(trouble)))
        assert run(["measure", "clip.mp4", "--movement", "knee_extension"]) == 1
        said = capsys.readouterr().err
        assert said == f"Something went wrong in the program itself. What happened is written in {logs / 'trouble.log'}.\n"
    details = (logs / "trouble.log").read_text(encoding="utf-8")
    assert details.count("Traceback") == 2
    assert details.index("RuntimeError: the first") < details.index("RuntimeError: the second")


def test_where_no_log_can_be_written_the_details_are_in_a_passing_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    monkeypatch.setattr(platformdirs, "user_log_path", lambda *_names, **_options: tmp_path / "file" / "logs")
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(measure, "run", a_measure_that(RuntimeError("boom")))
    assert run(["measure", "clip.mp4", "--movement", "knee_extension"]) == 1
    [log] = tmp_path.glob("stone-by-stone-*/trouble.log")
    assert f"written in {log}." in capsys.readouterr().err
    assert "RuntimeError: boom" in log.read_text(encoding="utf-8")
