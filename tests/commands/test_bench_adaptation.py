"""`bench --adaptation`: the goal's figures as JSON, the page and its pictures."""

import json
from pathlib import Path

import pytest

from game.commands import bench_adaptation
from game.commands.bench_adaptation import simulate
from game.commands.line import run
from game.core.errors import PlainError

KEYS = {"sets_in_band_share", "sets_to_recover", "five_misses_share"}


def test_a_small_run_writes_the_figures_the_page_and_the_pictures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures, page = tmp_path / "a.json", tmp_path / "docs" / "adaptation.md"
    page.parent.mkdir()
    assert simulate(figures, page, players=6, doubtful=2, seed=3, sessions=3) == 0
    read = json.loads(figures.read_text(encoding="utf-8"))
    assert set(read) == {"ours", "fixed_target", "fixed_step"}
    assert all(set(of_way) == KEYS for of_way in read.values())
    words = page.read_text(encoding="utf-8")
    assert "| fixed target |" in words
    assert "| improving |" in words
    shown = [line.split("(")[1].rstrip(")") for line in words.splitlines() if line.startswith("![")]
    assert len(shown) == 4
    assert all((page.parent / picture).read_bytes().startswith(b"\x89PNG") for picture in shown)
    assert "ours" in capsys.readouterr().out


def test_the_flag_starts_the_simulation_and_nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    asked: list[Path | None] = []

    def noted(json_out: Path | None) -> int:
        asked.append(json_out)
        return 0

    monkeypatch.setattr(bench_adaptation, "simulate", noted)
    assert run(["bench", "--adaptation", "--json", str(tmp_path / "a.json")]) == 0
    assert asked == [tmp_path / "a.json"]


def test_a_place_that_cannot_be_written_is_told_before_the_work(tmp_path: Path) -> None:
    blocked = tmp_path / "docs"
    blocked.mkdir()
    (blocked / "pictures").write_text("a file")
    with pytest.raises(PlainError, match="pictures cannot be written"):
        simulate(None, blocked / "adaptation.md", players=6, doubtful=2)


def test_the_published_page_is_of_all_players_and_meets_the_goal() -> None:
    words = (Path(__file__).resolve().parents[2] / "docs" / "adaptation.md").read_text(encoding="utf-8")
    cells = next(line for line in words.splitlines() if line.startswith("| ours |")).split(" | ")
    assert float(cells[1].removesuffix(" %")) >= 90.0
    assert float(cells[4]) <= 1.0
    assert float(cells[5].removesuffix(" %")) <= 1.0
    assert "200 **scripted players**" in words
