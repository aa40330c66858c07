import os
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

import launch.environment
import launch.install
import launch.libraries
from launch.environment import announcement, is_whole, prepare, python_in
from launch.libraries import LIBRARIES
from launch.problem import NotReadyError
from launch.stamp import read_stamp

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the layout of .venv differs on Windows")


def make_venv(venv: Path, version: str = "3.12.4") -> Path:
    """A folder that looks like a virtual environment of that version, and its Python."""
    python = python_in(venv)
    python.parent.mkdir(parents=True)
    python.write_text("")
    (venv / "pyvenv.cfg").write_text(f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {version}\n")
    return python


class Installation:
    """Stands in for venv and pip, and notes what they are asked for."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, root: Path) -> None:
        self.root = root
        self.calls: list[object] = []
        monkeypatch.setattr(launch.environment, "_make", self.make)
        monkeypatch.setattr(launch.install, "install", self.install)
        monkeypatch.setattr(launch.libraries, "missing_packages", list)
        monkeypatch.setattr(sys, "executable", str(python_in(root / ".venv")))

    def make(self, venv: Path) -> None:
        self.calls.append("make")
        if not venv.exists():
            make_venv(venv, ".".join(map(str, sys.version_info[:3])))

    def install(self, python: Path, root: Path, files: Sequence[str], log: Path) -> None:
        assert read_stamp(root / ".venv") == {}, "a half-filled .venv must not bear a stamp"
        self.calls.append(list(files))

    def after_prepare(self, files: Sequence[str]) -> list[object]:
        self.calls.clear()
        assert prepare(self.root, files) == python_in(self.root / ".venv")
        return self.calls


@pytest.fixture
def installation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Installation:
    (tmp_path / "requirements.txt").write_text("a==1\n")
    (tmp_path / "requirements-test.txt").write_text("b==1\n")
    return Installation(monkeypatch, tmp_path)


PLAY, TEST = ["requirements.txt"], ["requirements.txt", "requirements-test.txt"]


def test_the_first_start_makes_and_fills_and_the_second_does_nothing(installation: Installation) -> None:
    assert installation.after_prepare(PLAY) == ["make", PLAY]
    assert installation.after_prepare(PLAY) == []


def test_the_tests_are_added_to_what_is_there(installation: Installation) -> None:
    installation.after_prepare(PLAY)
    assert installation.after_prepare(TEST) == [TEST]
    assert installation.after_prepare(PLAY) == []
    assert installation.after_prepare(TEST) == []


def test_changed_requirements_are_installed_into_what_is_there(installation: Installation) -> None:
    installation.after_prepare(PLAY)
    (installation.root / "requirements.txt").write_text("a==2\n")
    assert installation.after_prepare(PLAY) == [PLAY]


def test_an_interrupted_filling_starts_anew(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as interrupted:
        interrupted.setattr(launch.install, "install", stopped)
        with pytest.raises(KeyboardInterrupt):
            prepare(installation.root, PLAY)
    assert installation.after_prepare(PLAY) == ["make", PLAY]


def test_a_missing_library_is_told_before_anything_is_fetched(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(launch.libraries, "missing_packages", lambda: [LIBRARIES[0]])
    with pytest.raises(NotReadyError, match=r"libEGL\.so\.1"):
        prepare(installation.root, PLAY)
    assert installation.calls == []


def test_a_folder_that_cannot_be_written_is_told(installation: Installation, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(launch.environment, "_make", refused)
    with pytest.raises(NotReadyError, match=r"could not write into its folder .*: Permission denied"):
        prepare(installation.root, PLAY)


def test_a_venv_is_whole_when_its_own_python_runs(tmp_path: Path) -> None:
    python = make_venv(tmp_path / ".venv")
    assert is_whole(tmp_path / ".venv", python, (3, 12))


def test_a_venv_is_broken_when_another_python_had_to_run(tmp_path: Path) -> None:
    make_venv(tmp_path / ".venv")
    assert not is_whole(tmp_path / ".venv", Path("/usr/bin/python3"), (3, 12))


def test_a_venv_is_broken_when_the_system_changed_its_python(tmp_path: Path) -> None:
    python = make_venv(tmp_path / ".venv", "3.11.2")
    assert not is_whole(tmp_path / ".venv", python, (3, 13))


def test_a_folder_that_is_no_venv_is_not_whole(tmp_path: Path) -> None:
    assert not is_whole(tmp_path, tmp_path / "bin" / "python", (3, 12))


def test_the_size_is_told_first() -> None:
    assert "about 240 MB" in announcement(PLAY, is_new=True, platform="linux")
    assert "about 275 MB" in announcement(TEST, is_new=True, platform="linux")
    assert "about 35 MB" in announcement(["requirements-test.txt"], is_new=False, platform="darwin")
    assert "fetches what is new" in announcement(PLAY, is_new=False, platform="win32")
