"""kill -9 in the middle of a set loses at most the rep in the air."""

import subprocess
import sys
from pathlib import Path

import pytest

from game.store.repository import Store
from tests.store.samples import ADA, REP

PROJECT = Path(__file__).parents[2]


def killed_after(line: str, *arguments: str) -> list[str]:
    """Kill the endless set as soon as it has printed `line`, and return all that it had printed."""
    command = [sys.executable, "-m", "tests.store.endless_set", *arguments]
    with subprocess.Popen(command, cwd=PROJECT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as player:
        assert player.stdout is not None
        said: list[str] = []
        while line not in said and (heard := player.stdout.readline()):
            said.append(heard.strip())
        player.kill()
        return said + player.stdout.read().split("\n")[:-1]


def kept_in(folder: Path) -> int:
    """Open the store as if nothing had happened, and return how many reps are in it."""
    with Store.open(folder) as store:
        assert (store.players(), store.notice) == ((ADA,), None)
        reps = store.session("monday").reps
        assert reps == (REP,) * len(reps)
        store.keep_rep("monday", 1, len(reps) + 1, REP)
        return len(reps)


@pytest.mark.parametrize("rep", ["1", "12"])
def test_killed_between_one_rep_and_the_next(tmp_path: Path, rep: str) -> None:
    said = killed_after(rep, str(tmp_path))
    assert kept_in(tmp_path) in {int(said[-1]), int(said[-1]) + 1}


def test_killed_with_a_rep_in_the_air(tmp_path: Path) -> None:
    said = killed_after("in the air", str(tmp_path), "5")
    assert said == ["1", "2", "3", "4", "in the air"]
    assert kept_in(tmp_path) == 4
