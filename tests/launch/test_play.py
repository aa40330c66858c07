"""The starter itself, with small programs in the place of Python."""

import subprocess
from pathlib import Path

import pytest

PLAY = Path(__file__).parents[2] / "play"
FITS, TOO_OLD, WITHOUT_VENV = 0, 1, 2


def fake_python(folder: Path, name: str, status: int) -> None:
    """A Python that judges itself with status and otherwise says its own name and what it was given."""
    program = folder / name
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f'#!/bin/sh\ncase "$*" in *version_info*) exit {status} ;; -V) echo Python 3.9.2 ;; *) echo {name} "$@" ;; esac\n')
    program.chmod(0o755)


@pytest.fixture
def game(tmp_path: Path) -> Path:
    """A folder that holds the starter, and beside it `bin` with the few programs that it calls."""
    game = tmp_path / "a game"
    game.mkdir()
    (game / "play").write_bytes(PLAY.read_bytes())
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("dirname", "readlink"):
        (programs / name).symlink_to(f"/usr/bin/{name}")
    return game


def run_play(game: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    environ = {"PATH": str(game.parent / "bin")}
    return subprocess.run(["/bin/sh", str(game / "play"), *words], env=environ, capture_output=True, text=True, check=False)


def test_the_first_python_that_fits_is_taken(game: Path) -> None:
    programs = game.parent / "bin"
    fake_python(programs, "python3", TOO_OLD)
    fake_python(programs, "python3.12", FITS)
    fake_python(programs, "python3.11", FITS)
    assert run_play(game, "measure", "a clip.mp4").stdout == f"python3.12 -E -S {game}/launch measure a clip.mp4\n"


def test_one_with_venv_goes_before_one_without(game: Path) -> None:
    programs = game.parent / "bin"
    fake_python(programs, "python3", WITHOUT_VENV)
    fake_python(programs, "python3.11", FITS)
    assert run_play(game).stdout.startswith("python3.11 ")


def test_one_without_venv_is_better_than_none(game: Path) -> None:
    fake_python(game.parent / "bin", "python3", WITHOUT_VENV)
    assert run_play(game).stdout.startswith("python3 ")


def test_the_projects_own_python_goes_first(game: Path) -> None:
    fake_python(game.parent / "bin", "python3", FITS)
    fake_python(game, ".venv/bin/python", FITS)
    assert run_play(game).stdout.startswith(".venv/bin/python ")


def test_without_a_python_that_fits_it_says_what_it_found_and_what_it_needs(game: Path) -> None:
    fake_python(game.parent / "bin", "python3", TOO_OLD)
    done = run_play(game)
    assert done.returncode == 1
    assert "needs Python 3.11, 3.12 or 3.13, and found only Python 3.9.2." in done.stderr
    assert "python.org/downloads" in done.stderr


def test_on_debian_it_says_the_command(game: Path) -> None:
    fake_python(game.parent / "bin", "apt-get", FITS)
    assert "sudo apt-get install python3 python3-venv" in run_play(game).stderr


def test_it_can_be_started_through_a_link(game: Path) -> None:
    fake_python(game.parent / "bin", "python3", FITS)
    link = game.parent / "stones"
    link.symlink_to(game / "play")
    done = subprocess.run(["/bin/sh", str(link)], env={"PATH": str(game.parent / "bin")}, capture_output=True, text=True, check=True)
    assert done.stdout == f"python3 -E -S {game}/launch\n"
