import os
from pathlib import Path

import pytest

import launch.start
from launch.environment import PLAY_FILES, TEST_FILES
from launch.problem import NotReadyError
from launch.start import EVERY_CORE, main, pytest_words

PYTHON = Path("/venv/python")


@pytest.fixture
def handed_over(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """What was made ready, and the command that was handed over to."""
    noted: list[object] = []

    def prepare(root: Path, files: object) -> Path:
        noted.append(files)
        return PYTHON

    def hand_over(command: list[str]) -> int:
        noted.append(command)
        return 0

    monkeypatch.setattr(launch.start, "prepare", prepare)
    monkeypatch.setattr(launch.start, "_hand_over", hand_over)
    monkeypatch.setattr(os, "chdir", noted.append)
    return noted


def test_what_is_no_word_of_the_launcher_goes_to_the_game(tmp_path: Path, handed_over: list[object]) -> None:
    assert main(tmp_path, ["measure", "a clip.mp4", "--side", "left"]) == 0
    assert handed_over == [PLAY_FILES, [str(PYTHON), str(tmp_path / "main.py"), "measure", "a clip.mp4", "--side", "left"]]


def test_the_tests_run_in_the_projects_folder(tmp_path: Path, handed_over: list[object]) -> None:
    assert main(tmp_path, ["test", "-k", "reps"]) == 0
    assert handed_over == [TEST_FILES, tmp_path, [str(PYTHON), "-m", "pytest", "-k", "reps"]]


def test_setup_only_starts_nothing(tmp_path: Path, handed_over: list[object]) -> None:
    assert main(tmp_path, ["test", "--setup-only"]) == 0
    assert handed_over == [TEST_FILES]


def test_all_lifts_the_choice_of_the_default_suite() -> None:
    assert pytest_words(["--all", "-x"]) == ["-m", "", "-x"]
    assert pytest_words([]) == [*EVERY_CORE]
    assert pytest_words(["--all"]) == ["-m", "", *EVERY_CORE]


def test_what_stands_in_the_way_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def prepare(root: Path, files: object) -> Path:
        raise NotReadyError("The disk is full.")

    monkeypatch.setattr(launch.start, "prepare", prepare)
    assert main(tmp_path, []) == 1
    assert capsys.readouterr().err == "The disk is full.\n"


def test_control_c_is_no_traceback(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def prepare(root: Path, files: object) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(launch.start, "prepare", prepare)
    assert main(tmp_path, []) == 130
    assert "to go on" in capsys.readouterr().err
