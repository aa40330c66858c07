"""The bench asks every game for its figures, each in a process of its own."""

import json
from pathlib import Path
from typing import Any

import pytest

from game.commands import bench, bench_games
from game.commands.bench_games import drawing_s
from game.commands.game_levels import body_of, level_of, played_of, write_plain_level
from game.commands.line import run
from game.commands.scripted_set import reps
from game.core.level_file import read_level
from game.core.names import GAME_NAMES, GameName
from game.screen.landscape import Landscape


def test_each_picture_of_a_few_reps_is_timed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench_games, "REPS", 1)
    took_s = drawing_s("stone_path", (320, 180), Landscape())
    assert len(took_s) == len(list(reps(1)))
    assert min(took_s) > 0


def test_every_game_is_asked_for(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[str] = []

    def measured(part: str, play_s: float) -> dict[str, Any]:
        asked.append(part)
        return {f"frames_on_time_share_{part}": 0.999, f"large_picture_ms_{part}": {"p50": 7.04, "p95": 8.2}} if part in GAME_NAMES else {}

    monkeypatch.setattr(bench, "_in_a_process", measured)
    assert run(["bench"]) == 0
    assert asked == [*bench.PARTS, *GAME_NAMES]
    rows = capsys.readouterr().out.splitlines()
    assert [row.split() for row in rows if "kite" in row] == [
        ["frames_on_time_share_kite", "0.999", "≥", "0.995"],
        ["large_picture_ms_kite", "p50", "7.0", "·", "p95", "8.2", "p50", "<", "12"],
    ]


def test_a_part_can_be_a_game(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(bench_games, "bench_game", lambda game, play_s: {game: play_s})
    assert run(["bench", "--part", "kite", "--play-s", "90"]) == 0
    assert json.loads(capsys.readouterr().out) == {"kite": bench.GAME_S}


@pytest.mark.parametrize("game", GAME_NAMES)
def test_the_level_of_each_game_and_its_body_fit(game: GameName, tmp_path: Path) -> None:
    level = level_of(game, tmp_path)
    body = body_of(game, "right", 60.0)
    assert level.game == game
    assert level.movement == body.movement == played_of(game).movement
    assert body.side == ("left" if level.modality == "mirror" else "right")
    assert max(rep.start_s for rep in body.reps) < 60.0
    plain = read_level(write_plain_level(game, "knee_extension", tmp_path))
    assert (plain.game, plain.modality, plain.movement) == (game, "active", "knee_extension")
