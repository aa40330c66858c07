"""The program as it is started: a process of its own, no display, nothing injected that a user could not give."""

import json
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.core.names import MovementName
from game.store.repository import Store
from tests.app.game import TO_CLOSE, Game
from tests.commands.films import facts_of

PROJECT = Path(__file__).parents[1]
DEMO_REPS = 10
SCREENS = {"home", "check", "range", "play", "rest", "result"}


def main(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "main.py", *words], cwd=PROJECT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("movement", ["knee_extension", pytest.param("wrist_flexion_extension", marks=pytest.mark.long)])
def test_the_demo_plays_through_all_screens_and_shows_what_it_did(movement: MovementName, tmp_path: Path) -> None:
    demo = main("demo", "--headless", "--movement", movement, "--out", str(tmp_path))
    assert (demo.returncode, demo.stderr) == (0, "")
    assert f"{DEMO_REPS} reps" in demo.stdout
    assert str(tmp_path) in demo.stdout

    pictures = sorted(tmp_path.glob("*.png"))
    assert {picture.stem.split("_")[1] for picture in pictures} >= SCREENS
    assert {pygame.image.load(picture).get_size() for picture in pictures} == {(1280, 720)}

    film = facts_of(tmp_path / "set.mp4")
    assert (film.codec, film.size) == ("h264", (1280, 720))
    assert film.frames > 300

    record = json.loads((tmp_path / "session.json").read_text(encoding="utf-8"))
    assert (record["movement"], record["side"], record["source"]) == (movement, "right", "video")
    assert [(one_set["ended_by"], len(one_set["reps"])) for one_set in record["sets"]] == [("done", DEMO_REPS // 2)] * 2


@pytest.mark.parametrize("words", [("dance",), ("measure", "missing.mp4", "--movement", "knee_extension")])
def test_what_cannot_be_done_is_told_without_a_traceback(words: tuple[str, ...]) -> None:
    done = main(*words)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


def killed_after_rep(number: int, folder: Path) -> list[int]:
    """Kill the endless play as soon as it has announced a rep, and return all reps that it had announced."""
    command = [sys.executable, "-m", "tests.app.endless_play", str(folder)]
    with subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, text=True) as player:
        assert player.stdout is not None
        said: list[int] = []
        while number not in said and (heard := player.stdout.readline()):
            said.append(int(heard))
        player.kill()
        return said + [int(line) for line in player.stdout.read().splitlines()]


def test_killed_in_mid_set_at_most_the_rep_in_the_air_is_lost(tmp_path: Path) -> None:
    announced = killed_after_rep(4, tmp_path)
    assert announced == list(range(1, len(announced) + 1))
    assert len(announced) >= 4

    with Store.open(tmp_path) as store:
        assert store.notice is None
        [player] = store.players()
        kept = store.session("id-2")
        assert [one_set.ended_by for one_set in kept.sets] == [None]
        assert len(kept.reps) - len(announced) in {0, 1}

        home = Game(TO_CLOSE, store=store, trains=None).play().homes()[0]
        assert (home.tile, home.stones) == (player.tile, len(kept.reps))
